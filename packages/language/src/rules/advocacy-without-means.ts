import { defineRule } from './support/define-rule.ts'
import { titleSpan } from './support/places.ts'
import { quoted } from './support/wording.ts'

export default defineRule({
  id: 'advocacy-without-means',
  level: 'info',
  preset: 'strict',
  ideas: ['life', 'mentor', 'fan'],
  since: '0.1.0',
  summary: {
    en: 'Reports a phase of advocacy in which the customer gets nothing to pass on.',
    nl: 'Meldt een fase van advocacy waarin de klant niets krijgt om door te geven.',
  },
  why: {
    en: 'Fans love to tell, and hate to look for the link. One `share` in the phase will do, and a phase without steps is still being written.',
    nl: 'Fans vertellen graag verder, en hebben er een hekel aan de link te moeten zoeken. Eén `share` in de fase is genoeg, en een fase zonder stappen wordt nog geschreven.',
  },
  messages: {
    nothing: {
      en: ({ phase }: { phase: string }) =>
        `Nothing in “${phase}” makes it easy to tell others. Add a \`share\`: a picture, a link, three lines of text.`,
      nl: ({ phase }) =>
        `Niets in “${phase}” maakt het makkelijk om verder te vertellen. Voeg een \`share\` toe: een foto, een link, drie regels tekst.`,
    },
  },
  check(model, report) {
    for (const { shape, stage, steps, title } of model.journeys.flatMap((it) => it.phases)) {
      if (stage !== 'advocacy' || steps.length === 0) continue
      if (steps.some((it) => it.details.shares.length > 0)) continue
      report('nothing', titleSpan(shape), { phase: quoted(title) })
    }
  },
  bad: [
    {
      code: `
ally friends "Friends"

journey hike "A hut in the mountains" {
  phase tells "Tells it" as advocacy {
              ^^^^^^^^^^ Nothing in “Tells it” makes it easy to tell others. Add a \`share\`: a picture, a link, three lines of text.
    step "Shows the blisters" +1 with friends
    step "Shows the map" +1 with friends
  }

  phase advocacy {
        ^^^^^^^^ Nothing in “advocacy” makes it easy to tell others. Add a \`share\`: a picture, a link, three lines of text.
    step "Tells it again" +1 with friends
  }
}
`,
      nl: [
        'Niets in “Tells it” maakt het makkelijk om verder te vertellen. Voeg een `share` toe: een foto, een link, drie regels tekst.',
        'Niets in “advocacy” maakt het makkelijk om verder te vertellen. Voeg een `share` toe: een foto, een link, drie regels tekst.',
      ],
    },
  ],
  good: [
    `
ally friends "Friends"

journey hike "A hut in the mountains" {
  phase use {
    step "Sleeps under the stars" +2
  }

  phase tells "Tells it" as advocacy {
    step "Shows the blisters" +1 with friends
    step "Shows the hut" +2 with friends {
      share "A postcard with the number of the hut"
    }
  }

  phase again "Tells it again" as advocacy {
  }
}
`,
  ],
})
