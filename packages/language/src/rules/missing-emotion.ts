import { defineRule } from './support/define-rule.ts'
import { titleSpan } from './support/places.ts'
import { quoted } from './support/wording.ts'

export default defineRule({
  id: 'missing-emotion',
  level: 'info',
  preset: 'recommended',
  ideas: ['fan'],
  since: '0.1.0',
  summary: {
    en: 'Reports steps without an emotion in a journey in which other steps have one.',
    nl: 'Meldt stappen zonder emotie in een reis waarin andere stappen er wel een hebben.',
  },
  why: {
    en: 'A curve with holes says that nobody asked. It is reported once for the whole journey, and not at all where no step has an emotion yet: then it is a list of steps, and no curve.',
    nl: 'Een lijn met gaten zegt dat niemand het heeft gevraagd. Het wordt één keer gemeld voor de hele reis, en helemaal niet als nog geen enkele stap een emotie heeft: dan is het een lijst met stappen, en nog geen lijn.',
  },
  messages: {
    some: {
      en: ({ missing, all, first }: { missing: number; all: number; first: string }) =>
        `${missing} of ${all} steps ${missing === 1 ? 'has' : 'have'} no emotion, first “${first}”. Write how it feels there, from -2 to +2.`,
      nl: ({ missing, all, first }) =>
        `${missing} van de ${all} stappen ${missing === 1 ? 'heeft' : 'hebben'} geen emotie, als eerste “${first}”. Schrijf op hoe het daar voelt, van -2 tot +2.`,
    },
  },
  related: {
    first: { en: () => 'This is the first one without.', nl: () => 'Dit is de eerste zonder.' },
  },
  check(model, report) {
    for (const { shape, steps } of model.journeys) {
      const without = steps.filter((it) => !it.shape.positionals.has('emotion'))
      const [first] = without
      if (!first || without.length === steps.length) continue
      const data = { missing: without.length, all: steps.length, first: quoted(first.text) }
      const related = [{ message: 'first', data: {}, span: titleSpan(first.shape) }] as const
      report('some', titleSpan(shape), data, { related })
    }
  },
  bad: [
    {
      code: `
journey ferry "Over to the island" {
              ^^^^^^^^^^^^^^^^^^^^ 2 of 4 steps have no emotion, first “Eats an apple pie on deck”. Write how it feels there, from -2 to +2.
  phase use {
    step "Drives onto the boat" +1
    step "Eats an apple pie on deck"
    step "Sees a seal" +2
    maybe "The sea is rough" rate 10% {
      step "Stays in the car"
    }
  }
}

journey back "Back to the mainland" {
             ^^^^^^^^^^^^^^^^^^^^^^ 1 of 3 steps has no emotion, first “Queues on the quay”. Write how it feels there, from -2 to +2.
  phase use {
    step "Queues on the quay"
    step "Counts the seals again" +1
    step "Counts the cars" +1.5
                           ^^^^ \`+1.5\` is not an emotion from -2 to +2.
  }
}
`,
      nl: [
        '2 van de 4 stappen hebben geen emotie, als eerste “Eats an apple pie on deck”. Schrijf op hoe het daar voelt, van -2 tot +2.',
        '1 van de 3 stappen heeft geen emotie, als eerste “Queues on the quay”. Schrijf op hoe het daar voelt, van -2 tot +2.',
        '`+1.5` is geen emotie van -2 tot +2.',
      ],
    },
  ],
  good: [
    `
journey ferry "Over to the island" {
  phase use {
    step "Drives onto the boat" +1
    step "Eats an apple pie on deck" 0
  }
}

journey back "Back to the mainland" {
  phase use {
    step "Queues on the quay"
    step "Counts the seals again"
  }
}

journey later "Not yet"
`,
  ],
})
