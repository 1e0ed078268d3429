import { nearest } from '../model/nearest.ts'
import { defineRule } from './support/define-rule.ts'
import { didYouMean, quoted } from './support/wording.ts'

export default defineRule({
  id: 'unknown-rule',
  level: 'warning',
  preset: 'recommended',
  ideas: ['people'],
  since: '0.1.0',
  summary: {
    en: 'Reports a `why-not` that names a rule which does not exist.',
    nl: 'Meldt een `why-not` die een controleregel noemt die er niet is.',
  },
  why: {
    en: 'It silences nothing, and looks as if it did. Rules of one’s own are known where they run; elsewhere they are reported here, which is why this is a warning.',
    nl: 'Die legt niets het zwijgen op, en lijkt dat wel te doen. Eigen controleregels zijn bekend waar ze draaien; elders worden ze hier gemeld, en daarom is dit een waarschuwing.',
  },
  messages: {
    unknown: {
      en: ({ rule, near }: { rule: string; near: string | undefined }) =>
        `There is no rule \`${rule}\`.${didYouMean(near, 'en')}`,
      nl: ({ rule, near }) => `Er is geen controleregel \`${rule}\`.${didYouMean(near, 'nl')}`,
    },
  },
  fixes: {
    replace: {
      en: ({ near }: { near: string }) => `Change to \`${near}\``,
      nl: ({ near }) => `Verander in \`${near}\``,
    },
  },
  looksAtWhyNots: true,
  check(_, report, { whyNots, rules }) {
    for (const { rule, ruleSpan } of whyNots) {
      if (rules.has(rule) || rule === '_') continue
      const near = nearest(rule, [...rules.keys()])
      const fixes =
        near === undefined
          ? []
          : ([{ title: 'replace', data: { near }, safe: true, edits: [{ span: ruleSpan, newText: near }] }] as const)
      report('unknown', ruleSpan, { rule: quoted(rule), near }, { fixes })
    }
  },
  bad: [
    {
      code: `
journey leak "A leak on Sunday" {
  why-not loop-without-que "We hope they never need a plumber again"
          ^^^^^^^^^^^^^^^^ There is no rule \`loop-without-que\`. Did you mean \`loop-without-cue\`?
  why-not everything-is-awful "It is not"
          ^^^^^^^^^^^^^^^^^^^ There is no rule \`everything-is-awful\`.
  phase service {
    step calls "Calls the plumber" +1
  }
  loop transactional from calls to service
}
`,
      nl: [
        'Er is geen controleregel `loop-without-que`. Bedoelt u `loop-without-cue`?',
        'Er is geen controleregel `everything-is-awful`.',
      ],
      fixed: [
        `
journey leak "A leak on Sunday" {
  why-not loop-without-cue "We hope they never need a plumber again"
  why-not everything-is-awful "It is not"
  phase service {
    step calls "Calls the plumber" +1
  }
  loop transactional from calls to service
}
`,
      ],
    },
  ],
  good: [
    `
journey leak "A leak on Sunday" {
  why-not loop-without-cue "We hope they never need a plumber again"
  phase service {
    step calls "Calls the plumber" +1
  }
  loop transactional from calls to service
}
`,
  ],
})
