import { defineRule } from './support/define-rule.ts'
import { emotionOf, emotionText } from './support/emotions.ts'
import { titleSpan } from './support/places.ts'
import { sayingsIn } from './support/sayings.ts'

export default defineRule({
  id: 'milestone-not-celebrated',
  level: 'info',
  preset: 'strict',
  ideas: ['promise', 'fan'],
  since: '0.1.0',
  summary: {
    en: 'Reports a milestone that does not feel good.',
    nl: 'Meldt een mijlpaal die niet goed voelt.',
  },
  why: {
    en: 'The day on which something long awaited is there is a party, whether anybody brings cake or not. Somebody should bring cake. Each step is reported once, on its first milestone.',
    nl: 'De dag waarop iets er eindelijk is, is een feest, of er nu iemand taart meebrengt of niet. Iemand zou taart moeten meebrengen. Elke stap wordt één keer gemeld, bij de eerste mijlpaal.',
  },
  messages: {
    flat: {
      en: ({ milestone, emotion }: { milestone: string; emotion: string }) =>
        `“${milestone}” is something to celebrate, and feels like ${emotion}. What would make it a celebration?`,
      nl: ({ milestone, emotion }) =>
        `“${milestone}” is iets om te vieren, en voelt als ${emotion}. Hoe wordt het een feestje?`,
    },
  },
  check(model, report) {
    for (const step of model.journeys.flatMap((it) => it.steps)) {
      const [milestone] = sayingsIn(step, 'milestone')
      const emotion = emotionOf(step)
      if (!milestone || emotion === undefined || emotion > 0) continue
      report('flat', titleSpan(milestone.shape), { milestone: milestone.text, emotion: emotionText(emotion) })
    }
  },
  bad: [
    {
      code: `
journey boat "A boat of her own" {
  phase use {
    step "Signs for the boat" 0 {
      milestone "The boat is hers"
                ^^^^^^^^^^^^^^^^^^ “The boat is hers” is something to celebrate, and feels like 0. What would make it a celebration?
      milestone "The first signature in blue"
    }
    step "Gets the key by post" -1 {
      milestone "The key"
                ^^^^^^^^^ “The key” is something to celebrate, and feels like -1. What would make it a celebration?
    }
  }
}
`,
      nl: [
        '“The boat is hers” is iets om te vieren, en voelt als 0. Hoe wordt het een feestje?',
        '“The key” is iets om te vieren, en voelt als -1. Hoe wordt het een feestje?',
      ],
    },
  ],
  good: [
    `
journey boat "A boat of her own" {
  phase use {
    step "Signs for the boat on the quay" +1 {
      milestone "The boat is hers"
    }
    step "Paints a name on the bow" {
      milestone "She has a name"
    }
    step "Reads the manual" 0
  }
}
`,
  ],
})
