import type { Phase } from '../model/model.ts'
import type { Stage } from '../vocabulary/words.ts'
import { defineRule } from './support/define-rule.ts'
import { titleSpan } from './support/places.ts'
import { quoted } from './support/wording.ts'

export default defineRule({
  id: 'funnel-out-of-order',
  level: 'warning',
  preset: 'recommended',
  ideas: ['mentor'],
  since: '0.1.0',
  summary: {
    en: 'Reports a stage up to the purchase that first appears behind a later one.',
    nl: 'Meldt een stadium tot en met de aankoop dat pas na een later stadium voor het eerst voorkomt.',
  },
  why: {
    en: 'Somebody hears of it, weighs it and says yes, in that order. Only the first phase of a stage counts, so a customer may well weigh again after the purchase; a phase without a step that everyone may live does not count. There is no fix, since moving a phase would move its days too.',
    nl: 'Iemand hoort ervan, weegt het af en zegt ja, in die volgorde. Alleen de eerste fase van een stadium telt, dus een klant mag na de aankoop gerust opnieuw afwegen; een fase zonder een stap die iedereen kan beleven, telt niet. Er is geen kant-en-klare oplossing, want wie een fase verplaatst, verplaatst ook haar dagen.',
  },
  messages: {
    late: {
      en: ({ phase, before }: { phase: string; before: string }) =>
        `${phase} first comes after ${before}. Move it up, or give it the stage that it really is.`,
      nl: ({ phase, before }) =>
        `${phase} komt pas na ${before}. Zet die fase eerder, of geef haar het stadium dat ze echt is.`,
    },
  },
  related: {
    before: {
      en: ({ before }: { before: string }) => `${before} comes first.`,
      nl: ({ before }) => `${before} komt eerst.`,
    },
  },
  check(model, report) {
    for (const journey of model.journeys) {
      const firsts = new Map<Stage, Phase>()
      let latest: Phase | undefined
      for (const phase of journey.phases) {
        const { stage } = phase
        if (!stage || firsts.has(stage) || rankOf(phase) < 0 || phase.steps.every((it) => it.maybe)) continue
        firsts.set(stage, phase)
        if (!latest || rankOf(phase) > rankOf(latest)) {
          latest = phase
          continue
        }
        const before = named(latest)
        const related = [{ message: 'before', data: { before }, span: titleSpan(latest.shape) }] as const
        report('late', titleSpan(phase.shape), { phase: named(phase), before }, { related })
      }
    }
  },
  bad: [
    {
      code: `
journey school "A school for Sem" {
  phase visit "The open day" as consideration {
    step "Sees the room with the rabbits" +1
  }
  phase flyer "Hears of it" as awareness {
              ^^^^^^^^^^^^^ “Hears of it” (awareness) first comes after “The open day” (consideration). Move it up, or give it the stage that it really is.
    step "Reads a flyer at the bakery" 0
  }
  phase purchase {
    step "Signs him up" +1
  }
  phase later "Hears of the second school" as awareness {
    step "Reads another flyer" 0
  }
}

journey lessons "Swimming lessons" {
  phase purchase {
    step "Pays for ten lessons" 0
  }
  phase awareness "Sees the pool" {
                  ^^^^^^^^^^^^^^^ “Sees the pool” (awareness) first comes after “purchase”. Move it up, or give it the stage that it really is.
    step "Smells the chlorine" 0
  }
  phase consideration {
        ^^^^^^^^^^^^^ “consideration” first comes after “purchase”. Move it up, or give it the stage that it really is.
    step "Watches a lesson" +1
  }
}
`,
      nl: [
        '“Hears of it” (awareness) komt pas na “The open day” (consideration). Zet die fase eerder, of geef haar het stadium dat ze echt is.',
        '“Sees the pool” (awareness) komt pas na “purchase”. Zet die fase eerder, of geef haar het stadium dat ze echt is.',
        '“consideration” komt pas na “purchase”. Zet die fase eerder, of geef haar het stadium dat ze echt is.',
      ],
    },
  ],
  good: [
    `
mentor teacher "The teacher"

journey school "A school for Sem" {
  phase awareness "Hears of it" {
    step "Reads a flyer at the bakery" 0
  }
  phase visit "The open day" as consideration {
    step "Sees the room with the rabbits" +1
  }
  phase purchase {
    step "Signs him up" +1
  }
  phase onboarding {
    step "Is asked how his first day was" +1 from teacher via phone for care
  }
  phase again "A class for his sister" as consideration {
    step "Sees the rabbits again" +1
  }
}
`,
    `
mentor teacher "The teacher"

// What happens to some, and what is still empty, is in no order.
journey school "A school for Noor" {
  phase visit "The open day" as consideration {
    step "Sees the room with the rabbits" +1
  }
  phase flyer "Hears of it" as awareness {
    maybe "A flyer comes through the door" {
      step "Reads it" 0
    }
  }
  phase purchase {
    step "Signs her up" +1
  }
  phase onboarding {
    step "Is asked how her first day was" +1 from teacher via phone for care
  }
  phase awareness {
  }
}
`,
  ],
})

const funnel: readonly (Stage | undefined)[] = ['awareness', 'consideration', 'purchase']

/** The place of a phase in the funnel; -1 for one that is no part of it. */
function rankOf({ stage }: Phase): number {
  return funnel.indexOf(stage)
}

/** A phase by its title, and its stage where that is another word. */
function named({ title, stage }: Phase): string {
  return title === stage ? `“${title}”` : `“${quoted(title)}” (${stage})`
}
