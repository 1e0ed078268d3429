// Longer than most rules: names are used across files, and the examples show each way in which they are, or are not.
import { saying } from '../model/details.ts'
import { namesUsedElsewhere } from '../model/elsewhere.ts'
import type { Model } from '../model/model.ts'
import type { Declaration, ImportedName } from '../model/scope.ts'
import type { SlotValue } from '../model/shape.ts'
import type { TextEdit } from '../text/edit.ts'
import type { Span } from '../text/span.ts'
import type { NameKind } from '../vocabulary/row.ts'
import { defineRule } from './support/define-rule.ts'
import { isReadInFull } from './support/read-in-full.ts'
import { linesTakenAway } from './support/removals.ts'
import { aKind, allOf, quoted } from './support/wording.ts'

const kinds: ReadonlySet<NameKind> = new Set(['persona', 'mentor', 'ally', 'competitor', 'channel'])

export default defineRule({
  id: 'unused-name',
  level: 'warning',
  preset: 'recommended',
  ideas: ['people'],
  since: '0.1.0',
  tag: 'unnecessary',
  summary: {
    en: 'Reports a persona, mentor, ally, competitor or channel that no file uses, and an import that its file does not need.',
    nl: 'Meldt een persona, mentor, ally, competitor of channel die geen bestand gebruikt, en een import die zijn bestand niet nodig heeft.',
  },
  why: {
    en: 'Somebody on the list of actors who has no part in the play is either left over, or the best scene is missing. A name is used when something refers to it here, or another file imports it; where nobody knows which other files there are, nothing is said.',
    nl: 'Wie op de rollenlijst staat en in het stuk niet voorkomt, is overgebleven, of de mooiste scène ontbreekt nog. Een naam is gebruikt als er hier iets naar verwijst, of als een ander bestand hem importeert; waar niemand weet welke andere bestanden er zijn, wordt er niets gezegd.',
  },
  messages: {
    declared: {
      en: ({ kind, label }: { kind: NameKind; label: string }) =>
        `“${label}” is ${aKind(kind, 'en')} that nothing uses. Give it a part in a journey, or remove it.`,
      nl: ({ kind, label }) =>
        `“${label}” is ${aKind(kind, 'nl')} die nergens wordt gebruikt. Geef die een rol in een reis, of verwijder die.`,
    },
    imported: {
      en: ({ label }: { label: string }) => `Nothing here uses “${label}”. Take it out of this import.`,
      nl: ({ label }) => `Niets gebruikt hier “${label}”. Haal die naam uit deze import.`,
    },
    whole: {
      en: ({ labels }: { labels: readonly string[] }) =>
        `Nothing here uses ${allOf(labels, 'en')}. Remove this import.`,
      nl: ({ labels }) => `Niets gebruikt hier ${allOf(labels, 'nl')}. Verwijder deze import.`,
    },
  },
  fixes: {
    remove: {
      en: ({ label }: { label: string }) => `Remove “${label}”`,
      nl: ({ label }) => `Verwijder “${label}”`,
    },
    removeName: {
      en: ({ name }: { name: string }) => `Remove \`${name}\` from the import`,
      nl: ({ name }) => `Verwijder \`${name}\` uit de import`,
    },
    removeImport: {
      en: ({ names }: { names: readonly string[] }) => `Remove the import of ${allOf(names, 'en')}`,
      nl: ({ names }) => `Verwijder de import van ${allOf(names, 'nl')}`,
    },
  },
  check(model, report) {
    const here = namesUsedHere(model)
    const declarations = [...model.scope.names.values()].filter((it) => kinds.has(it.kind))
    const candidates = [...declarations, ...model.scope.imports.values()].filter(({ name }) => !here.has(name))
    // Most files use all their names, and then nobody has to look through the others.
    const elsewhere = candidates.length > 0 ? namesUsedElsewhere(model) : undefined
    if (!elsewhere) return
    const isUnused = ({ name }: { readonly name: string }): boolean => !here.has(name) && !elsewhere.has(name)
    const groups = Map.groupBy([...model.scope.imports.values()].filter(isUnused), (it) => it.shape)
    const imports = Array.from(groups, ([shape, unused]) => {
      const names = shape.positionals.get('names')!.values
      const labels = labelsOf(model, unused)
      return { shape, names, labels, isWhole: labels.size === names.length }
    })
    const declared = declarations.filter(isUnused)
    const edits = linesTakenAway(
      model,
      [...imports, ...declared].map((it) => it.shape),
    )
    const safe = isReadInFull(model)
    for (const { shape, names, labels, isWhole } of imports) {
      if (!isWhole) continue
      const span = { start: names[0]!.span.start, end: names.at(-1)!.span.end }
      const data = { names: names.map((it) => `\`${quoted(it.text)}\``) }
      const fix = { title: 'removeImport', data, safe, edits: edits.get(shape) ?? [] } as const
      report('whole', span, { labels: Array.from(labels.values(), (it) => `“${it}”`) }, { fixes: whereItCan(fix) })
    }
    for (const { names, labels } of imports.filter((it) => !it.isWhole)) {
      const firstKept = names.findIndex((it) => !labels.has(it.span))
      for (const [at, { span, text }] of names.entries()) {
        const label = labels.get(span)
        if (label === undefined) continue
        const change = { span: withComma(names, at, firstKept), newText: '' }
        const fix = { title: 'removeName', data: { name: quoted(text) }, safe, edits: [change] } as const
        report('imported', span, { label }, { fixes: [fix] })
      }
    }
    for (const declaration of declared) {
      const { kind, span, shape } = declaration
      const label = labelOf(declaration)
      // Whoever declared somebody may be about to give them a part, and what is said of them would be lost.
      const fix = { title: 'remove', data: { label }, safe: false, edits: edits.get(shape) ?? [] } as const
      report('declared', span, { kind, label }, { fixes: whereItCan(fix) })
    }
  },
  bad: [
    {
      code: `
/// Nobody met her.
persona nadia "Nadia" {
        ^^^^^ “Nadia” is a persona that nothing uses. Give it a part in a journey, or remove it.
  goal "Be home for dinner"
}

mentor lena "Lena"
       ^^^^ “Lena” is a mentor that nothing uses. Give it a part in a journey, or remove it.
mentor desk "The front desk"
ally sister "Her sister"
     ^^^^^^ “Her sister” is an ally that nothing uses. Give it a part in a journey, or remove it.

competitor other "The other hotel"
           ^^^^^ “The other hotel” is a competitor that nothing uses. Give it a part in a journey, or remove it.
channel folder "The folder" broadcast
channel van "The side of the van" broadcast
        ^^^ “The side of the van” is a channel that nothing uses. Give it a part in a journey, or remove it.

journey stay "A night away" {
  phase use {
    step lena "Is asked about breakfast" +1 with desk via folder
    step "Is asked again" 0 with desk recovers lena
  }
}

mentor baker " "
       ^^^^^ “baker” is a mentor that nothing uses. Give it a part in a journey, or remove it.

mentor cook "The cook"
       ^^^^ “The cook” is a mentor that nothing uses. Give it a part in a journey, or remove it.
`,
      nl: [
        '“Nadia” is een persona die nergens wordt gebruikt. Geef die een rol in een reis, of verwijder die.',
        '“Lena” is een mentor die nergens wordt gebruikt. Geef die een rol in een reis, of verwijder die.',
        '“Her sister” is een ally die nergens wordt gebruikt. Geef die een rol in een reis, of verwijder die.',
        '“The other hotel” is een competitor die nergens wordt gebruikt. Geef die een rol in een reis, of verwijder die.',
        '“The side of the van” is een channel die nergens wordt gebruikt. Geef die een rol in een reis, of verwijder die.',
        '“baker” is een mentor die nergens wordt gebruikt. Geef die een rol in een reis, of verwijder die.',
        '“The cook” is een mentor die nergens wordt gebruikt. Geef die een rol in een reis, of verwijder die.',
      ],
      fixed: [
        `
mentor desk "The front desk"

channel folder "The folder" broadcast

journey stay "A night away" {
  phase use {
    step lena "Is asked about breakfast" +1 with desk via folder
    step "Is asked again" 0 with desk recovers lena
  }
}
`,
      ],
    },
    {
      files: {
        'people.journey': `
persona sam "Sam"
mentor host "The host"
mentor guide "Lena"
mentor cook "The cook"
journey old "A night away, today" {
  phase use {
    step "Sleeps" 0
  }
}
`,
      },
      code: `
import sam, nobody, cook from "./people.journey"
            ^^^^^^ "./people.journey" declares no \`nobody\`.
                    ^^^^ Nothing here uses “The cook”. Take it out of this import.
import guide, host, sam from "./people.journey"
       ^^^^^ Nothing here uses “Lena”. Take it out of this import.
                    ^^^ The name \`sam\` is already taken. Give this one a name of its own.
import old from "./nowhere.journey"
                ^^^^^^^^^^^^^^^^^^^ There is no file "./nowhere.journey" that can be opened from here.
import old from "./people.journey" as today

journey stay "A night away" for sam improves today {
  phase use {
    step "Is welcomed" +1 with host via store
    step "Has breakfast" +1 via host
                                ^^^^ \`host\` is a mentor; here the name of a channel is meant.
  }
}
`,
      nl: [
        '"./people.journey" declareert geen `nobody`.',
        'Niets gebruikt hier “The cook”. Haal die naam uit deze import.',
        'Niets gebruikt hier “Lena”. Haal die naam uit deze import.',
        'De naam `sam` is al bezet. Geef deze een eigen naam.',
        'Er is geen bestand "./nowhere.journey" dat van hieruit te openen is.',
        '`host` is een mentor; hier is de naam van een channel bedoeld.',
      ],
    },
    {
      files: {
        'shops.journey': `
ally baker "The baker"
ally butcher "The butcher"
`,
        'people.journey': `
persona nadia "Nadia"
persona sam "Sam"
mentor host "The host"
mentor cook ""
mentor guide "Lena"
journey old "A night away, today" {
  phase use {
    step "Sleeps" 0
  }
}
`,
      },
      code: `
import nadia, sam, host, cook, guide from "./people.journey"
       ^^^^^ Nothing here uses “Nadia”. Take it out of this import.
                         ^^^^ Nothing here uses “cook”. Take it out of this import.
                               ^^^^^ Nothing here uses “Lena”. Take it out of this import.
import baker, butcher from "./shops.journey"
       ^^^^^^^^^^^^^^ Nothing here uses “The baker” and “The butcher”. Remove this import.
import cook from "./people.journey" as chef
       ^^^^ Nothing here uses “cook”. Remove this import.

import old from "./people.journey" as today
import old from "./people.journey" as tonight; import cook from "./people.journey" as boss
       ^^^ Nothing here uses “A night away, today”. Remove this import.
                                                      ^^^^ Nothing here uses “cook”. Remove this import.

journey stay "A night away" for sam during today.use {
  phase use {
    step "Is welcomed" +1 with host via store
  }
}
`,
      nl: [
        'Niets gebruikt hier “Nadia”. Haal die naam uit deze import.',
        'Niets gebruikt hier “cook”. Haal die naam uit deze import.',
        'Niets gebruikt hier “Lena”. Haal die naam uit deze import.',
        'Niets gebruikt hier “The baker” en “The butcher”. Verwijder deze import.',
        'Niets gebruikt hier “cook”. Verwijder deze import.',
        'Niets gebruikt hier “A night away, today”. Verwijder deze import.',
        'Niets gebruikt hier “cook”. Verwijder deze import.',
      ],
      fixed: [
        `
import sam, host from "./people.journey"

import old from "./people.journey" as today
import old from "./people.journey" as tonight; import cook from "./people.journey" as boss

journey stay "A night away" for sam during today.use {
  phase use {
    step "Is welcomed" +1 with host via store
  }
}
`,
      ],
    },
  ],
  good: [
    {
      files: {
        'other.journey': `
import guide, night from "./main.journey"

journey night "A night" {
  phase use {
    step "Sleeps" 0
  }
}
`,
        'people.journey': `
mentor night-desk "The night desk"
ally sister "Her sister"
`,
      },
      code: `
import night-desk from "./people.journey" as night
import sister from "./people.journey"

persona nadia "Nadia"

mentor guide "Lena"
mentor desk "The front desk"
competitor other "The other hotel"
channel folder "The folder"

journey stay "A night away" for nadia {
  phase use {
    step "Finds the keys" +1 with desk via folder {
      versus other 0
    }
    step "Calls home" +1 with sister
  }
}
`,
    },
  ],
})

/** The names of this file that something refers to: what leads nowhere, or to the wrong kind, is meant as well. */
function namesUsedHere({ references }: Model): ReadonlySet<string> {
  const used = new Set<string>()
  for (const { name, declaration } of references.values()) {
    const [first = name, inside] = name.split('.')
    // A name inside a journey may be that of somebody outside it.
    if (inside !== undefined || declaration?.shape.parent === undefined) used.add(first)
  }
  return used
}

function labelOf({ name, shape }: Declaration): string {
  const text = quoted(saying(shape).text)
  return text === '' ? name : text
}

/** What the imported names stand for, by their place. An import that leads nowhere is reported as such, and is no reason to take it away. */
function labelsOf({ imports }: Model, unused: readonly ImportedName[]): ReadonlyMap<Span, string> {
  return new Map(
    unused.flatMap(({ name, span }) => {
      const declaration = imports.get(name)?.declaration
      return declaration ? [[span, labelOf(declaration)]] : []
    }),
  )
}

/** A name of a list with one comma: the one before it behind the first name that is kept, so that several changes go together. */
function withComma(names: readonly SlotValue[], at: number, firstKept: number): Span {
  const { start, end } = names[at]!.span
  return at > firstKept ? { start: names[at - 1]!.span.end, end } : { start, end: names[at + 1]!.span.start }
}

function whereItCan<Fix extends { readonly edits: readonly TextEdit[] }>(fix: Fix): readonly Fix[] {
  return fix.edits.length === 0 ? [] : [fix]
}
