// Longer than most rules: its insert gives a name to the step that it recovers, and the examples show each way to do so.
import { saying } from '../model/details.ts'
import type { Model, Step } from '../model/model.ts'
import { childrenOf, positionalValue, type Shape } from '../model/shape.ts'
import { defineRule } from './support/define-rule.ts'
import { emotionOf, emotionText } from './support/emotions.ts'
import { insertFix } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { recoveredSteps } from './support/recoveries.ts'
import { insertRecovery } from './support/recovery-insert.ts'
import { quoted } from './support/wording.ts'

export default defineRule({
  id: 'promise-broken',
  level: 'warning',
  preset: 'recommended',
  ideas: ['promise', 'mentor'],
  since: '0.1.0',
  summary: {
    en: 'Reports a step that breaks a promise, or keeps it and still hurts, when no later step puts that right.',
    nl: 'Meldt een stap die een belofte breekt, of haar nakomt en toch pijn doet, als geen latere stap dat goedmaakt.',
  },
  why: {
    en: 'Everybody breaks a promise one day. What customers remember is whether somebody came back to put it right. A step counts as kept with pain below zero, and is reported once, for the first promise it breaks; an opportunity is a plan, and no recovery yet.',
    nl: 'Iedereen breekt weleens een belofte. Wat klanten onthouden, is of er iemand terugkwam om het goed te maken. Een nagekomen belofte doet pijn als de stap onder nul voelt, en een stap wordt één keer gemeld, bij de eerste belofte die ze breekt; een kans is een plan, en nog geen herstel.',
  },
  messages: {
    broken: {
      en: ({ promise }: { promise: string }) =>
        `“${promise}” is broken here, and no later step puts it right. Add one that recovers this step.`,
      nl: ({ promise }) =>
        `“${promise}” wordt hier niet waargemaakt, en geen latere stap maakt dat goed. Voeg een stap toe die dat doet.`,
    },
    hurts: {
      en: ({ promise, emotion }: { promise: string; emotion: string }) =>
        `“${promise}” is kept here and still feels like ${emotion}. Add a later step that puts this right.`,
      nl: ({ promise, emotion }) =>
        `“${promise}” wordt hier waargemaakt en voelt toch als ${emotion}. Voeg een latere stap toe die dit goedmaakt.`,
    },
  },
  fixes: {
    recover: {
      en: ({ step }: { step: string }) => `Add a step that recovers “${step}”`,
      nl: ({ step }) => `Voeg een stap toe die “${step}” goedmaakt`,
    },
  },
  check(model, report) {
    for (const journey of model.journeys) {
      const recovered = recoveredSteps(journey)
      for (const step of journey.steps) {
        if (recovered.has(step)) continue
        // What is unknown is not below zero.
        const emotion = emotionOf(step) ?? 0
        const broken = firstPromise(model, step, 'breaks')
        const kept = emotion < 0 ? firstPromise(model, step, 'keeps') : undefined
        const found = broken ?? kept
        if (!found) continue
        const fixes = insertFix('recover', { step: quoted(step.text) }, insertRecovery(model, journey, step))
        const promise = quoted(saying(found.promise).text)
        if (broken) report('broken', titleSpan(found.shape), { promise }, { fixes })
        else report('hurts', titleSpan(found.shape), { promise, emotion: emotionText(emotion) }, { fixes })
      }
    }
  },
  bad: [
    {
      code: `
mentor plumber "The plumber"

journey tap "A tap that drips" {
  promise today "Here today, or the visit is free" by plumber
  promise tidy "We leave the kitchen as we found it" by plumber

  phase service {
    step waits "Stays at home all day for nothing" -2 without plumber {
      keeps tidy
      breaks today
      ^^^^^^ “Here today, or the visit is free” is broken here, and no later step puts it right. Add one that recovers this step.
      breaks tidy
    }
    step "Puts a bucket under it" -1
  }
}
`,
      nl: [
        '“Here today, or the visit is free” wordt hier niet waargemaakt, en geen latere stap maakt dat goed. Voeg een stap toe die dat doet.',
      ],
      fixed: [
        `
mentor plumber "The plumber"

journey tap "A tap that drips" {
  promise today "Here today, or the visit is free" by plumber
  promise tidy "We leave the kitchen as we found it" by plumber

  phase service {
    step waits "Stays at home all day for nothing" -2 without plumber {
      keeps tidy
      breaks today
      breaks tidy
    }
    step "What the customer does" +1 from plumber for recovery recovers waits
    step "Puts a bucket under it" -1
  }
}
`,
      ],
    },
    {
      code: `
mentor plumber "The plumber"

journey tap "A tap that drips" {
  promise tidy "We leave the kitchen as we found it"
  promise price "What we say is what you pay"

  phase service {
    step with-mud "Hears about the last job" +1
    step "With a dry tap: mud on the floor" -1 with plumber via visit {
      keeps tidy
      ^^^^^ “We leave the kitchen as we found it” is kept here and still feels like -1. Add a later step that puts this right.
    }
  }
}
`,
      nl: [
        '“We leave the kitchen as we found it” wordt hier waargemaakt en voelt toch als -1. Voeg een latere stap toe die dit goedmaakt.',
      ],
      fixed: [
        `
mentor plumber "The plumber"

journey tap "A tap that drips" {
  promise tidy "We leave the kitchen as we found it"
  promise price "What we say is what you pay"

  phase service {
    step with-mud "Hears about the last job" +1
    step with-floor "With a dry tap: mud on the floor" -1 with plumber via visit {
      keeps tidy
    }
    step "What the customer does" +1 from plumber for recovery recovers with-floor
  }
}
`,
      ],
    },
    {
      code: `
journey tap "A tap that drips" {
  promise price "What we say is what you pay"

  phase service {
    step "With it" +1 { breaks price }
                        ^^^^^^ “What we say is what you pay” is broken here, and no later step puts it right. Add one that recovers this step.
    step with-tarp "Puts up a tarp" +1
    step with-tarp-2 "Puts up another" +1
    step "With a tarp in the wind" { breaks price }
                                     ^^^^^^ “What we say is what you pay” is broken here, and no later step puts it right. Add one that recovers this step.
    step "Is it in?" { breaks price }
                       ^^^^^^ “What we say is what you pay” is broken here, and no later step puts it right. Add one that recovers this step.
  }
}
`,
      nl: [
        '“What we say is what you pay” wordt hier niet waargemaakt, en geen latere stap maakt dat goed. Voeg een stap toe die dat doet.',
        '“What we say is what you pay” wordt hier niet waargemaakt, en geen latere stap maakt dat goed. Voeg een stap toe die dat doet.',
        '“What we say is what you pay” wordt hier niet waargemaakt, en geen latere stap maakt dat goed. Voeg een stap toe die dat doet.',
      ],
      fixed: [
        `
journey tap "A tap that drips" {
  promise price "What we say is what you pay"

  phase service {
    step with-2 "With it" +1 { breaks price }
    step "What the customer does" +1 for recovery recovers with-2
    step with-tarp "Puts up a tarp" +1
    step with-tarp-2 "Puts up another" +1
    step with-tarp-3 "With a tarp in the wind" { breaks price }
    step "What the customer does" +1 for recovery recovers with-tarp-3
    step step "Is it in?" { breaks price }
    step "What the customer does" +1 for recovery recovers step
  }
}
`,
      ],
    },
    {
      code: `
journey tap "A tap that drips" {
  promise price "What we say is what you pay"
  phase service { step bill "Pays for a second hour" { breaks nothing; breaks _; breaks price } }
                                                              ^^^^^^^ There is no promise \`nothing\`.
                                                                              ^ “_” is still to be filled in.
                                                                                 ^^^^^^ “What we say is what you pay” is broken here, and no later step puts it right. Add one that recovers this step.
}

journey typo "What it recovers, nobody can find" {
  promise price "What we say is what you pay"
  phase service {
    step bill "Pays for a second hour" -1 { breaks price }
    step "Has it back" +1 recovers bil
                                   ^^^ There is no step \`bil\`. Did you mean \`bill\`?
  }
}

journey odd "A wow that cannot be" {
  promise price "What we say is what you pay"
  phase service {
    step "Pays" -1 {
      wow "Less than we said"
      ^^^^^^^^^^^^^^^^^^^^^^^ A moment of wow at -1 surprises nobody. Change the emotion, or the moment.
      keeps price
    }
  }
}
`,
      nl: [
        'Er is geen promise `nothing`.',
        '“_” moet nog worden ingevuld.',
        '“What we say is what you pay” wordt hier niet waargemaakt, en geen latere stap maakt dat goed. Voeg een stap toe die dat doet.',
        'Er is geen step `bil`. Bedoelt u `bill`?',
        'Een moment van wow bij -1 verrast niemand. Verander de emotie of het moment.',
      ],
    },
    {
      code: `
journey tap "A tap that drips" {
  promise price "What we say is what you pay"

  phase service {
    step "Pays for a second hour" -1 {
      breaks price
      ^^^^^^ “What we say is what you pay” is broken here, and no later step puts it right. Add one that recovers this step.
    }; step "Sighs" -1
  }
}
`,
      nl: [
        '“What we say is what you pay” wordt hier niet waargemaakt, en geen latere stap maakt dat goed. Voeg een stap toe die dat doet.',
      ],
      fixed: [
        `
journey tap "A tap that drips" {
  promise price "What we say is what you pay"

  phase service {
    step "Pays for a second hour" -1 {
      breaks price
    }; step "Sighs" -1
  }
}
`,
      ],
    },
  ],
  good: [
    `
mentor plumber "The plumber"

journey tap "A tap that drips" {
  promise today "Here today, or the visit is free" by plumber
  promise tidy "We leave the kitchen as we found it" by plumber

  phase service {
    step waits "Stays at home all day for nothing" -2 without plumber {
      breaks today
    }
    step free "Has a dry tap, and no bill" +1 with plumber via visit recovers waits {
      keeps today
    }
    step "Sweeps up after him" 0 {
      keeps tidy
    }
    step "Shows it to her neighbour" {
      keeps tidy
    }
  }
}
`,
  ],
})

/** The first promise that a step keeps or breaks, and that is declared. */
function firstPromise(
  model: Model,
  step: Step,
  word: 'keeps' | 'breaks',
): { readonly shape: Shape; readonly promise: Shape } | undefined {
  for (const shape of childrenOf(step.shape, word)) {
    const value = positionalValue(shape, 'promise')
    const promise = value && model.references.get(value)?.declaration?.shape
    if (promise) return { shape, promise }
  }
  return undefined
}
