import { rules, wordLists } from 'journey-lang'
import { check } from 'journey-lang/testkit'
import { describe, test } from 'vitest'
import { chosen, details, documentation, labels } from '../support/completion.ts'

const inPhase = (line: string): string => `journey a "A" {\n  phase use {\n    ${line}\n  }\n}\n`
const inStep = (line: string): string => inPhase(`step "S" {\n      ${line}\n    }`)
const list = (of: keyof typeof wordLists): string => wordLists[of].words.map((it) => it.word).join(' ')
const emotions = '+2 +1 0 -1 -2'
const durations = '10min 1h 1d 2d 3d 1w 2w 1mo 3mo 1y'

describe('values', () => {
  test.each([
    ['stages', 'journey a "A" {\n  phase hears as $0\n}', list('stages')],
    ['states', 'journey a "A" state $0', list('states')],
    ['kinds of loops', 'journey a "A" {\n  loop $0\n}', list('loopKinds')],
    ['purposes', inPhase('step "S" for $0'), list('purposes')],
    ['purposes, on a line of their own', inStep('for $0'), list('purposes')],
    ['levels', inStep('wow "W" effort $0'), list('levels')],
    ['levels over one that is there', inStep('wow "W" effort l$0ow impact high'), list('levels')],
    ['statuses', inStep('opportunity "O" status $0'), list('statuses')],
    ['sources', inStep('evidence "E" from $0'), list('sources')],
    ['behind a misspelled clause', inPhase('step "S" fro $0 via'), list('purposes')],
    ['emotions of another', inStep('versus market $0'), emotions],
    ['emotions that were expected', inPhase('step "S" +1 expected $0'), emotions],
    ['durations', inPhase('step "S" after $0'), durations],
    ['units behind a number', inPhase('step "S" after 3$0'), '3min 3h 3d 3w 3mo 3y'],
    ['units over another one', inPhase('step "S" after 1.5$0d via phone'), '1.5min 1.5h 1.5d 1.5w 1.5mo 1.5y'],
    ['no value twice', inPhase('step "S" after $0 after 1d'), durations],
    ['a percentage behind a number', inPhase('maybe "M" rate 4$0'), '4%'],
    ['percentages', inPhase('maybe "M" rate $0'), '2% 5% 10% 25% 50% 75% 90%'],
    ['a figure is the author’s own', inPhase('metric "M" $0'), '-'],
    ['but not its unit', inPhase('metric "M" 40$0'), '40% 40min 40h 40d 40w 40mo 40y'],
    ['a number is the author’s own', 'journey a "A" {\n  phase use reach $0\n}', '-'],
    ['the day of today', 'journey a "A" {\n  reviewed $0\n}', '2026-11-22'],
    ['over another day', 'journey a "A" {\n  reviewed 2025-$001-01 every 1y\n}', '2026-11-22'],
    [
      'a clause word ends the waiting',
      inPhase('step "S" after via $0 takes 1d'),
      'store web app email phone sms chat letter visit counter event partner ad social',
    ],
  ])('%s', (_, marked, expected) => {
    check(labels(), marked, expected)
  })

  test('without a day nobody says what day it is', () => {
    check(labels({ today: undefined }), 'journey a "A" {\n  reviewed $0\n}', '-')
  })

  test('rules that can be silenced, with what they report', () => {
    const silenced = rules.filter((it) => it.preset !== 'always')
    check(labels(), 'journey a "A" {\n  why-not $0\n}', silenced.map((it) => it.id).join(' '))
    check(
      details(),
      'why-not no-c$0',
      silenced.map((it) => `${it.id}: ${it.summary.en.replaceAll('`', '')}`).join('\n'),
    )
    const dutch = silenced.map((it) => `${it.id}: ${it.summary.nl.replaceAll('`', '')}`).join('\n')
    check(details({ languageOf: () => 'nl' }), 'why-not no-c$0', dutch)
  })

  test.each([
    [
      'emotions',
      inStep('versus market $0'),
      '+2: delighted\n+1: content\n0: neutral\n-1: disappointed\n-2: miserable',
      '+2: dolgelukkig\n+1: tevreden\n0: neutraal\n-1: teleurgesteld\n-2: ellendig',
    ],
    [
      'durations',
      inPhase('step "S" takes 1$0'),
      '1min: 1 minute\n1h: 1 hour\n1d: 1 day\n1w: 1 week\n1mo: 1 month\n1y: 1 year',
      '1min: 1 minuut\n1h: 1 uur\n1d: 1 dag\n1w: 1 week\n1mo: 1 maand\n1y: 1 jaar',
    ],
    [
      'durations with a decimal',
      inPhase('step "S" takes 1.5$0'),
      '1.5min: 1.5 minutes\n1.5h: 1.5 hours\n1.5d: 1.5 days\n1.5w: 1.5 weeks\n1.5mo: 1.5 months\n1.5y: 1.5 years',
      '1.5min: 1,5 minuten\n1.5h: 1,5 uur\n1.5d: 1,5 dagen\n1.5w: 1,5 weken\n1.5mo: 1,5 maanden\n1.5y: 1,5 jaar',
    ],
    [
      'states',
      'journey a "A" state $0',
      'current: As it is today.\nfuture: As it shall be.',
      'current: Zoals het nu is.\nfuture: Zoals het gaat worden.',
    ],
    ['a day', 'journey a "A" { reviewed $0 }', '2026-11-22: today', '2026-11-22: vandaag'],
    ['a share', inPhase('maybe "M" rate 7$0'), '7%: of the customers', '7%: van de klanten'],
  ])('%s say what they mean in both languages', (_, marked, en, nl) => {
    check(details(), marked, en)
    check(details({ languageOf: () => 'nl' }), marked, nl)
  })

  test('a word of a list says which list it is of', () => {
    check(documentation('low'), inStep('wow "W" effort $0'), 'markdown\nLevels')
  })
})

describe('what is put in', () => {
  test.each([
    ['a duration over its number', '3mo', 'step "S" after 3$0m', 'step "S" after 3mo'],
    [
      'a word with a hyphen',
      'mystery-shopping',
      'step "S" { evidence "E" from mystery-$0shop }',
      'step "S" { evidence "E" from mystery-shopping }',
    ],
    ['behind a wine glass', 'care', 'step "🍷" for c$0', 'step "🍷" for care'],
  ])('%s', (_, label, line, expected) => {
    check(chosen(label), inPhase(line), inPhase(expected))
    check(chosen(label, {}, { encoding: 'utf-8' }), inPhase(line), inPhase(expected))
    check(chosen(label, {}, { encoding: 'utf-32' }), inPhase(line), inPhase(expected))
  })
})

describe('texts that are written again', () => {
  const issues = 'pain "P" ref "WINE-7"; failure "F" ref "WINE-9"; pain "Q" ref "WINE-7"; '
  test.each([
    ['issues, each once', inStep(`${issues}pain "R" ref "$0"`), 'WINE-7 WINE-9'],
    ['not the one that is being written', inStep(`${issues}pain "R" ref "WINE-$01"`), 'WINE-7 WINE-9'],
    ['without quotes yet', inStep(`${issues}pain "R" ref $0`), 'WINE-7 WINE-9'],
    ['not closed yet', inStep(`${issues}\n      pain "R" ref "WI$0`), 'WINE-7 WINE-9'],
    ['roles of people', inStep('wow "W" by "Cook"; failure "F" repaired-by "Waiter"; wow "V" by "$0"'), 'Cook Waiter'],
    [
      'roles beside names',
      `mentor host "H"\n${inStep('failure "F" repaired-by "Waiter"; wow "V" by $0')}`,
      'host Waiter',
    ],
    ['roles of personas', 'journey a "A" as "Parent" { }\njourney b "B" as "$0" { }', 'Parent'],
    ['no text that is the author’s own', inStep('collects "C" gives "A bottle"; collects "D" gives "$0"'), '-'],
    ['no other text of the statement', inStep(`${issues}pain "$0" ref "A"`), '-'],
    ['no text where nothing was written', inStep('pain "P" ref "$0"'), '-'],
    ['no reason', inStep(`${issues}why-not no-cta "$0"`), '-'],
  ])('%s', (_, marked, expected) => {
    check(labels(), marked, expected)
  })

  test.each([
    [
      'between quotes',
      inStep('pain "P" ref "A \\"1\\""; pain "R" ref "x$0y"'),
      inStep('pain "P" ref "A \\"1\\""; pain "R" ref "A \\"1\\""'),
    ],
    [
      'with quotes',
      inStep('pain "P" ref "A \\"1\\""; pain "R" ref $0'),
      inStep('pain "P" ref "A \\"1\\""; pain "R" ref "A \\"1\\""'),
    ],
    [
      'with the quote that is missing',
      inStep('pain "P" ref "A \\"1\\""\npain "R" ref "x$0y'),
      inStep('pain "P" ref "A \\"1\\""\npain "R" ref "A \\"1\\""'),
    ],
    [
      'behind a blank in quotes that are missing',
      inStep('pain "P" ref "A \\"1\\""\npain "R" ref "x $0'),
      inStep('pain "P" ref "A \\"1\\""\npain "R" ref "A \\"1\\""'),
    ],
  ])('one is put in %s', (_, marked, expected) => {
    check(chosen('A "1"'), marked, expected)
  })

  test('each says where it is used', () => {
    check(
      details({ languageOf: () => 'nl' }),
      inStep('pain "P" ref "A"; pain "R" ref "$0"'),
      'A: als ref gebruikt in dit bestand',
    )
  })
})
