import type { Stage } from '../vocabulary/words.ts'
import { defineRule } from './support/define-rule.ts'
import { keywordSpan } from './support/places.ts'
import { quoted } from './support/wording.ts'

const beginnings: ReadonlySet<Stage | undefined> = new Set(['awareness', 'consideration'])

export default defineRule({
  id: 'loop-starts-over',
  level: 'hint',
  preset: 'coaching',
  ideas: ['mentor'],
  since: '0.1.0',
  summary: {
    en: 'Reports a transactional loop that leads a customer back to awareness or consideration.',
    nl: 'Meldt een transactionele lus die een klant terugbrengt naar awareness of consideration.',
  },
  why: {
    en: 'Who bought before should not have to weigh everything again, or be found by the same advertisement: that is how strangers are treated. An emotional loop may well lead back to a tasting, and a friend who is sent begins at the beginning.',
    nl: 'Wie al eens kocht, zou niet alles opnieuw moeten afwegen, of door dezelfde advertentie gevonden moeten worden: zo gaat men met vreemden om. Een emotionele lus mag best terugleiden naar een proeverij, en een vriend die wordt gestuurd, begint bij het begin.',
  },
  messages: {
    again: {
      en: ({ to }: { to: string }) =>
        `Who buys again starts over at “${to}”, like a stranger. Let this loop lead to a later step.`,
      nl: ({ to }) =>
        `Wie opnieuw koopt, begint weer bij “${to}”, als een vreemde. Laat deze lus naar een latere stap leiden.`,
    },
  },
  check(model, report) {
    for (const { shape, kind, to } of model.journeys.flatMap((it) => it.loops)) {
      if (kind !== 'transactional' || !to || !beginnings.has(to.phase.stage)) continue
      report('again', keywordSpan(shape), { to: quoted(to.step?.text ?? to.phase.title) })
    }
  },
  bad: [
    {
      code: `
journey shoes "Shoes that fit" {
  phase awareness "In the window" {
    step sees "Sees them in the window" +1
  }
  phase consideration {
    step tries "Tries on nine pairs" 0
  }
  phase purchase {
    step pays "Pays, and keeps them on" +1
  }
  phase use {
    step worn "Walks the heels off" 0
  }
  loop transactional from worn to awareness "A hole in the sole"
  ^^^^ Who buys again starts over at “In the window”, like a stranger. Let this loop lead to a later step.
  loop transactional from worn to tries "The season changes"
  ^^^^ Who buys again starts over at “Tries on nine pairs”, like a stranger. Let this loop lead to a later step.
  loop transactional from worn to pays "The same pair, in brown"
  loop emotional from worn to tries "The smell of the shop"
  loop transactional from worn to home "A rainy day"
                                  ^^^^ There is no step or phase \`home\`.
}
`,
      nl: [
        'Wie opnieuw koopt, begint weer bij “In the window”, als een vreemde. Laat deze lus naar een latere stap leiden.',
        'Wie opnieuw koopt, begint weer bij “Tries on nine pairs”, als een vreemde. Laat deze lus naar een latere stap leiden.',
        'Er is geen step of phase `home`.',
      ],
    },
  ],
  good: [
    `
journey shoes "Shoes that fit" {
  phase consideration {
    step tries "Tries on nine pairs" 0
  }
  phase use {
    step worn "Walks the heels off" 0
    step soles "Has new soles put under them" +1
  }

  loop transactional from soles to worn "A hole in the sole"
  loop advocacy from worn to tries "A friend who likes them"
}
`,
  ],
})
