import { defineRule } from './support/define-rule.ts'
import { isReadInFull } from './support/read-in-full.ts'
import { linesTakenAway } from './support/removals.ts'

export default defineRule({
  id: 'why-not-unneeded',
  level: 'warning',
  preset: 'recommended',
  ideas: ['people'],
  since: '0.1.0',
  tag: 'unnecessary',
  summary: {
    en: 'Reports a `why-not` where its rule has nothing to say, and one about a rule that is always on.',
    nl: 'Meldt een `why-not` waar de controleregel niets te zeggen heeft, en een die over een controleregel gaat die altijd aanstaat.',
  },
  why: {
    en: 'An excuse that outlives its reason hides the next time. What the rule complained about is gone: celebrate, and take the line away. Rules about structure cannot be silenced, because nothing can be judged in a text that contradicts itself.',
    nl: 'Een excuus dat langer leeft dan zijn reden, verbergt de volgende keer. Wat de controleregel meldde, is er niet meer: vier het, en haal het excuus weg. Controleregels over de tekst zelf kunnen niet worden uitgezet, want in een tekst die zichzelf tegenspreekt, valt niets te beoordelen.',
  },
  messages: {
    unneeded: {
      en: ({ rule }: { rule: string }) => `\`${rule}\` has nothing to say here. Take this line away.`,
      nl: ({ rule }) => `\`${rule}\` heeft hier niets te zeggen. Haal deze regel weg.`,
    },
    alwaysOn: {
      en: ({ rule }: { rule: string }) =>
        `\`${rule}\` is about the text itself, and cannot be silenced. Mend what it reports.`,
      nl: ({ rule }) => `\`${rule}\` gaat over de tekst zelf en kan niet worden uitgezet. Herstel wat hij meldt.`,
    },
  },
  fixes: { remove: { en: () => 'Take the line away', nl: () => 'Haal de regel weg' } },
  looksAtWhyNots: true,
  check(model, report, { whyNots, rules }) {
    // The rules that come last judge every why-not, so none of them can speak of one.
    const unneeded = whyNots.filter((it) => !it.isNeeded && rules.get(it.rule)?.looksAtWhyNots === undefined)
    const removals = linesTakenAway(
      model,
      unneeded.map((it) => it.shape),
    )
    for (const { shape, rule, ruleSpan } of unneeded) {
      const named = rules.get(rule)
      if (!named) continue
      const edits = removals.get(shape)
      const isAlwaysOn = named.preset === 'always'
      const safe = isAlwaysOn || isReadInFull(model)
      const fixes = edits ? ([{ title: 'remove', data: {}, safe, edits }] as const) : []
      report(isAlwaysOn ? 'alwaysOn' : 'unneeded', ruleSpan, { rule }, { fixes })
    }
  },
  bad: [
    {
      code: `
why-not syntax-error "It looks nice"
        ^^^^^^^^^^^^ \`syntax-error\` is about the text itself, and cannot be silenced. Mend what it reports.

journey leak "A leak on Sunday" {
  why-not loop-without-cue "There is no loop any more"
          ^^^^^^^^^^^^^^^^ \`loop-without-cue\` has nothing to say here. Take this line away.
  phase service {
    step "Finds the cellar dry" +1
  }
}
`,
      nl: [
        '`syntax-error` gaat over de tekst zelf en kan niet worden uitgezet. Herstel wat hij meldt.',
        '`loop-without-cue` heeft hier niets te zeggen. Haal deze regel weg.',
      ],
      fixed: [
        `
journey leak "A leak on Sunday" {
  phase service {
    step "Finds the cellar dry" +1
  }
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
