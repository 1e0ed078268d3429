import { check } from 'journey-lang/testkit'
import { statements } from 'journey-lang'
import { describe, expect, test } from 'vitest'
import { signatureHelp, signatureTriggers, type ProjectState } from '../src/index.ts'
import { askedOf, projectOf, shown } from './support/features.ts'

const inPhase = (line: string): string => `journey a "A" {\n  phase use {\n    ${line}\n  }\n}\n`
const inStep = (line: string): string => inPhase(`step "S" {\n      ${line}\n    }`)

/** The signature with its active parameter between double angle brackets; `-` for none. */
const signature = (options: Partial<ProjectState> = {}) =>
  shown(({ file, position }) => {
    const help = signatureHelp(file, position)
    const [only, ...others] = help?.signatures ?? []
    if (!help || !only) return '-'
    if (others.length > 0 || help.activeSignature !== 0) throw new Error('There is more than one signature.')
    if (help.activeParameter !== only.activeParameter) throw new Error('Two parameters are active.')
    const active = typeof help.activeParameter === 'number' ? only.parameters?.[help.activeParameter] : undefined
    if (!active) return only.label
    const [start, end] = active.label as [number, number]
    return `${only.label.slice(0, start)}«${only.label.slice(start, end)}»${only.label.slice(end)}`
  }, options)

describe('which parameter is active', () => {
  test.each([
    ['the keyword alone', 'promi$0se', 'promise name "text" [by mentor]'],
    ['behind the keyword', 'mentor $0', 'mentor «name» "text" { … }'],
    ['the name', 'mentor ho$0', 'mentor «name» "text" { … }'],
    ['behind the name', 'mentor host $0', 'mentor name «"text"» { … }'],
    ['in the text', 'mentor host "The $0host"', 'mentor name «"text"» { … }'],
    ['in a text that is not closed', 'mentor host "The $0', 'mentor name «"text"» { … }'],
    ['in a text of several lines', 'mentor host """\n  The $0\n"""', 'mentor name «"text"» { … }'],
    ['behind everything', 'mentor host "The host" $0', 'mentor name "text" { … }'],
    ['at the keyword', 'men$0tor host "The host"', 'mentor name "text" { … }'],
    ['before the brace', 'mentor host "The host" $0{ }', 'mentor name "text" { … }'],
    ['at a clause', inStep('evidence "E" fr$0om interview'), 'evidence "text" «from interview|observation|…»'],
    ['behind a clause', inStep('evidence "E" from $0'), 'evidence "text" «from interview|observation|…»'],
    ['at the value of a clause', inStep('evidence "E" from int$0'), 'evidence "text" «from interview|observation|…»'],
    [
      'a clause that must be there comes next',
      inStep('evidence "E" $0'),
      'evidence "text" «from interview|observation|…»',
    ],
    ['behind it nothing', inStep('evidence "E" from interview $0'), 'evidence "text" from interview|observation|…'],
    [
      'a flag',
      inStep('wow "W" just$0-because'),
      'wow "text" [by mentor|ally|"text"] [effort low|medium|high] [impact low|medium|high] «[just-because]»',
    ],
    [
      'a text in place of a name',
      inStep('wow "W" by "Co$0ok"'),
      'wow "text" «[by mentor|ally|"text"]» [effort low|medium|high] [impact low|medium|high] [just-because]',
    ],
    [
      'a text that closes the sentence',
      'journey a "A" {\n  loop emotional from x to y $0\n}',
      'loop transactional|emotional|advocacy from step|phase to step|phase [rate percentage] «["text"]»',
    ],
    [
      'but not before the clauses',
      'journey a "A" {\n  loop emotional $0\n}',
      'loop transactional|emotional|advocacy «from step|phase» to step|phase [rate percentage] ["text"]',
    ],
    ['the second positional', inStep('versus market $0'), 'versus competitor «emotion» ["text"]'],
    ['a sign', inStep('versus market -$0'), 'versus competitor «emotion» ["text"]'],
    ['one value of a list', 'import one, tw$0o from "./a.journey"', 'import «name, …» from "text" [as name]'],
    ['one more value of a list', 'import one, $0 from "./a.journey"', 'import «name, …» from "text" [as name]'],
    [
      'on a line of its own',
      'journey a "A" {\n  patience $0\n}',
      'journey name "text" [for persona, …] [as "text"] [state current|future] [improves journey] [during phase] «[patience duration]» { … }',
    ],
    [
      'on the first word of such a line',
      'journey a "A" {\n  pat$0ience 3d\n}',
      'journey name "text" [for persona, …] [as "text"] [state current|future] [improves journey] [during phase] «[patience duration]» { … }',
    ],
    ['of a misspelled keyword', 'mentr host $0', 'mentor name «"text"» { … }'],
    ['without braces', 'journey a "A"\n  promise quiet $0', 'promise name «"text"» [by mentor]'],
    [
      'with the line ends of Windows',
      'journey a "A" {\r\n  promise quiet $0\r\n}',
      'promise name «"text"» [by mentor]',
    ],
    ['behind a wine glass', 'journey a "A" {\n  promise quiet "🍷" by $0\n}', 'promise name "text" «[by mentor]»'],
  ])('%s', (_, marked, expected) => {
    check(signature(), marked, expected)
    check(signature({ encoding: 'utf-8' }), marked, expected)
  })
})

describe('no signature', () => {
  test.each([
    ['in an empty file', '$0'],
    ['in a comment', 'mentor host // $0'],
    ['between statements', 'mentor host "H"\n$0\nmentor cook "C"'],
    ['on an empty line of a block', 'journey a "A" {\n  $0\n}'],
    ['behind a block', 'mentor host "H" { } $0'],
    ['for a word that is no statement', 'xylophone "A" $0'],
    ['behind a sign that begins a line', '%% $0'],
  ])('%s', (_, marked) => {
    check(signature(), marked, '-')
  })
})

test('in Dutch', () => {
  check(signature({ languageOf: () => 'nl' }), inStep('versus market $0'), 'versus competitor «emotie» ["tekst"]')
})

/** The documentation of the statement and of its slots, one on a line. */
const documented = (options: Partial<ProjectState> = {}) =>
  shown(({ file, position }) => {
    const [only] = signatureHelp(file, position)?.signatures ?? []
    const all = [only?.documentation, ...(only?.parameters ?? []).map((it) => it.documentation)]
    return all.map((it) => (typeof it === 'object' ? it.value.replaceAll('\n', '⏎') : '-')).join('\n')
  }, options)

test.each([
  [
    'loop $0',
    'The loyalty loop: why a customer comes back, or sends someone. The text is the cue that reminds them.\nOne of transactional, emotional or advocacy.\nThe step or phase from which the customer comes back.⏎⏎The name of a step or a phase.\nThe step or phase to which it leads.⏎⏎The name of a step or a phase.\nHow many of the customers do so.⏎⏎A percentage such as `40%`.\nA text in quotes. May be left out.',
    'De loyaliteitslus: waarom een klant terugkomt, of iemand stuurt. De tekst is wat hen eraan herinnert.\nEen van transactional, emotional of advocacy.\nDe stap of fase vanwaar de klant terugkomt.⏎⏎De naam van een step of een phase.\nDe stap of fase waar het heen leidt.⏎⏎De naam van een step of een phase.\nHoeveel van de klanten dat doen.⏎⏎Een percentage zoals `40%`.\nEen tekst tussen aanhalingstekens. Mag weg.',
  ],
  [
    'channel $0',
    'A channel beyond the built-in ones. A built-in name cannot be declared again.\nA name.\nA text in quotes.\nOurs, but nobody is contacted by it, like an advertisement.⏎⏎Stands alone, without a value.',
    'Een kanaal naast de ingebouwde. Een ingebouwde naam kan niet opnieuw worden gedeclareerd.\nEen naam.\nEen tekst tussen aanhalingstekens.\nVan u, maar niemand wordt er persoonlijk mee bereikt, zoals bij een advertentie.⏎⏎Staat alleen, zonder waarde.',
  ],
  [
    'mentor h "H" { reachable $0 }',
    'How and when the customer can reach this mentor.\nThe channels on which the mentor can be reached.⏎⏎The name of a channel. Several may stand here, with commas.\nA text in quotes. May be left out.',
    'Hoe en wanneer de klant deze mentor kan bereiken.\nDe kanalen waarop de mentor bereikbaar is.⏎⏎De naam van een channel. Er mogen er meer staan, met komma’s.\nEen tekst tussen aanhalingstekens. Mag weg.',
  ],
])('%s says what its slots mean', (marked, en, nl) => {
  check(documented(), marked, en)
  check(documented({ languageOf: () => 'nl' }), marked, nl)
})

test('every statement of the table has a signature that names each of its slots', () => {
  for (const { word, positionals, clauses } of statements) {
    const { file, position } = askedOf({
      uri: 'main.journey',
      files: { 'main.journey': `${word} ` },
      cursor: word.length + 1,
    } as never)
    const [only] = signatureHelp(file, position)?.signatures ?? []
    expect(only?.label.split(' ')[0]).toBe(word)
    expect(only?.parameters?.length, word).toBeGreaterThanOrEqual(Math.min(1, positionals.length + clauses.length))
  }
})

test('a position outside the text is the nearest there is', () => {
  const file = projectOf({ 'main.journey': 'mentor host ' }).file('file:///main.journey')!
  expect(signatureHelp(file, { line: 99, character: 99 })?.activeParameter).toBe(1)
  expect(signatureHelp(file, { line: -1, character: Number.NaN })?.activeParameter).toBe(null)
})

test('it is asked for by what begins a text or another value', () => {
  expect(signatureTriggers).toEqual(['"', ','])
})
