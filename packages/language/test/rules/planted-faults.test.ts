/** The checks of rules bite: each fault that is planted in a rule makes one of them fail. */
import { expect, test } from 'vitest'
import { defineRule, rules, type Rule } from '../../src/index.ts'
import emotionOutOfRange from '../../src/rules/emotion-out-of-range.ts'
import { exampleChecks } from './example-checks.ts'

const sound = rules.find((it) => it.id === 'emotion-out-of-range')!

const loud = { en: () => 'This is never said.', nl: () => 'Dit wordt nooit gezegd.' }
const far = '\nally friends "Friends"\n'

type Fault = readonly [fault: string, broken: string, rule: Rule]

const faults: readonly Fault[] = [
  ['a range that is too wide', 'finds what the carets mark', widened(sound)],
  ['a message that no example shows', 'every message', { ...sound, messages: { ...sound.messages, loud } }],
  ['a fix that no example shows', 'every message', { ...sound, fixes: { ...sound.fixes, loud } }],
  ['an id that is not the name of the file', 'its id is the name', { ...sound, id: 'emotion-out-of-scale' }],
  ['a fix that does not cure', 'each of its fixes', withEdits(sound, () => [])],
  [
    'a fix that adds an error',
    'each of its fixes',
    withEdits(sound, (it) => it.map((edit) => ({ ...edit, newText: '+7' }))),
  ],
  ['no good example near the border', 'near the border', { ...sound, good: [far] }],
  [
    'a good example that is not good',
    'nothing to say about a good example',
    { ...sound, good: ['\njourney a "A" {\n  phase use {\n    step "Uses it" +3\n  }\n}\n'] },
  ],
  [
    'a good example that is badly laid out',
    'unchanged by the formatter',
    { ...sound, good: ['ally   friends "Friends"\n'] },
  ],
  ['a Dutch message that is English', 'finds what the carets mark', inEnglishOnly(sound)],
  ['no example', 'it has good and bad examples', { ...sound, bad: [] }],
  ...[
    { ...sound.summary, en: 'Emotions out of range' },
    { ...sound.summary, nl: 'Emoties buiten de schaal' },
    { ...sound.summary, nl: 'Meldt een emotie  onder -2.' },
    { ...sound.summary, nl: sound.summary.en },
  ].map((summary): Fault => ['a summary of another form', 'its summary is one sentence', { ...sound, summary }]),
  [
    'a reason that names something else in Dutch',
    'hold the same words',
    { ...sound, why: { ...sound.why, nl: `${sound.why.nl} Zie \`weak-ending\`.` } },
  ],
  ...[
    { ...sound.why, nl: sound.why.en },
    { ...sound.why, nl: '' },
  ].map((why): Fault => ['no reason in Dutch', 'it says why in both languages', { ...sound, why }]),
  ['a warning that is coaching', 'its preset goes with its level', { ...sound, preset: 'coaching', level: 'warning' }],
  ['a rule that throws', 'it never throws', throwing(sound)],
  ['an insert that nobody notices', 'what it inserts', inserting(sound)],
]

test('a sound rule passes', () => {
  for (const it of exampleChecks) it.of(sound, 'emotion-out-of-range.ts')
  expect(sound).toBe(emotionOutOfRange)
})

test.each(faults)('%s is noticed', (_, broken, rule) => {
  const failed = exampleChecks.filter((it) => fails(() => it.of(rule, 'emotion-out-of-range.ts'))).map((it) => it.says)
  expect(
    failed.some((it) => it.includes(broken)),
    `failed: ${failed.join('; ')}`,
  ).toBe(true)
})

function fails(check: () => void): boolean {
  try {
    check()
    return false
  } catch {
    return true
  }
}

function widened(rule: Rule): Rule {
  return defineRule({
    ...rule,
    check: (model, report, context) =>
      rule.check(model, (key, span, ...rest) => report(key, { ...span, end: span.end + 1 }, ...rest), context),
  })
}

type Edits = NonNullable<Parameters<Parameters<Rule['check']>[1]>[3]>['fixes']

function withEdits(
  rule: Rule,
  change: (edits: NonNullable<Edits>[number]['edits']) => NonNullable<Edits>[number]['edits'],
): Rule {
  return defineRule({
    ...rule,
    check: (model, report, context) =>
      rule.check(
        model,
        (key, span, data, details) =>
          report(key, span, data, {
            ...details,
            fixes: (details?.fixes ?? []).map((it) => ({ ...it, edits: change(it.edits) })),
          }),
        context,
      ),
  })
}

function inEnglishOnly(rule: Rule): Rule {
  const messages = Object.entries(rule.messages).map(([key, it]) => [key, { en: it.en, nl: it.en }] as const)
  return { ...rule, messages: Object.fromEntries(messages) }
}

function throwing(rule: Rule): Rule {
  return defineRule({
    ...rule,
    check: (model, report, context) => {
      if (model.tree.text.length % 7 === 3) throw new Error('planted')
      rule.check(model, report, context)
    },
  })
}

/** It puts in a text that looks finished. */
function inserting(rule: Rule): Rule {
  return withEdits({ ...rule, bad: rule.bad.map((it) => ({ code: it.code, nl: it.nl })) }, (edits) =>
    edits.map((it) => ({ ...it, snippet: '${1:+2}' })),
  )
}
