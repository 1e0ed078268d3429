/** What must not compile: the types of a rule catch a wrong key, wrong data and a missing language. */
import { defineRule } from '../../src/index.ts'

const frame = {
  id: 'x',
  level: 'error',
  preset: 'always',
  since: '0.1.0',
  summary: { en: '', nl: '' },
  why: { en: '', nl: '' },
  bad: [],
  good: [],
} as const
const messages = { loud: { en: ({ title }: { title: string }) => title, nl: ({ title }: { title: string }) => title } }

defineRule({
  ...frame,
  messages,
  check(model, report) {
    report('loud', { start: 0, end: model.tree.text.length }, { title: 'a' })
    // @ts-expect-error -- There is no such message.
    report('quiet', { start: 0, end: 0 }, { title: 'a' })
    // @ts-expect-error -- A datum is missing.
    report('loud', { start: 0, end: 0 }, {})
    // @ts-expect-error -- A datum is of the wrong type.
    report('loud', { start: 0, end: 0 }, { title: 3 })
  },
})

defineRule({
  ...frame,
  messages,
  fixes: { change: { en: ({ to }: { to: string }) => to, nl: ({ to }) => to } },
  check(_, report) {
    const at = { start: 0, end: 0 }
    const change = { safe: true, edits: [{ span: at, newText: '' }] }
    report('loud', at, { title: 'a' }, { fixes: [{ ...change, title: 'change', data: { to: 'b' } }] })
    // @ts-expect-error -- There is no such fix.
    report('loud', at, { title: 'a' }, { fixes: [{ ...change, title: 'drop', data: { to: 'b' } }] })
    // @ts-expect-error -- The datum of the title has another name.
    report('loud', at, { title: 'a' }, { fixes: [{ ...change, title: 'change', data: { from: 'b' } }] })
  },
})

// @ts-expect-error -- Every message is there in every language.
defineRule({ ...frame, messages: { loud: { en: () => '' } }, check() {} })

// @ts-expect-error -- A level is one of four words.
defineRule({ ...frame, level: 'fatal', messages, check() {} })
