import { defineRule } from './support/define-rule.ts'
import { problemsOf } from './support/problems-of.ts'

export default defineRule({
  id: 'exclusive-clauses',
  level: 'error',
  preset: 'always',
  since: '0.1.0',
  summary: {
    en: 'Reports two clauses of which a statement can take only one.',
    nl: 'Meldt twee clausules waarvan er maar één bij een statement kan staan.',
  },
  why: {
    en: 'A customer reaches out, or is reached, or does it together with somebody. Two at once leave open who broke the silence.',
    nl: 'Een klant zoekt iemand op, of wordt opgezocht, of doet het samen met iemand. Twee tegelijk laten open wie de stilte doorbrak.',
  },
  messages: {
    both: {
      en: ({ first, second }: { first: string; second: string }) =>
        `\`${first}\` and \`${second}\` cannot both be said of one step. Keep the one that fits, or make two steps of it.`,
      nl: ({ first, second }) =>
        `\`${first}\` en \`${second}\` kunnen niet allebei bij één stap staan. Houd wat past, of maak er twee stappen van.`,
    },
  },
  related: {
    first: {
      en: ({ first }: { first: string }) => `\`${first}\` stands here.`,
      nl: ({ first }) => `\`${first}\` staat hier.`,
    },
  },
  check(model, report) {
    for (const { span, first, second, firstSpan } of problemsOf(model, 'exclusive-clauses')) {
      report('both', span, { first, second }, { related: [{ message: 'first', data: { first }, span: firstSpan }] })
    }
  },
  bad: [
    {
      code: `
mentor host "The host"
journey stay "A night away" {
  phase purchase {
    step "Books a room" +1 to host with host via phone
                                   ^^^^ \`to\` and \`with\` cannot both be said of one step. Keep the one that fits, or make two steps of it.
  }
}
`,
      nl: ['`to` en `with` kunnen niet allebei bij één stap staan. Houd wat past, of maak er twee stappen van.'],
    },
  ],
  good: [
    `
mentor host "The host"
ally friend "A friend"
journey stay "A night away" {
  phase purchase {
    step "Books a room" +1 with host, friend via phone
  }
}
`,
  ],
})
