import { childrenOf, positionalValue } from '../model/shape.ts'
import { defineRule } from './support/define-rule.ts'
import { lasting, quoted } from './support/wording.ts'

export default defineRule({
  id: 'stale-journey',
  level: 'info',
  preset: 'recommended',
  ideas: ['promise'],
  since: '0.1.0',
  needs: 'today',
  summary: {
    en: 'Reports a journey that should have been looked at again by today.',
    nl: 'Meldt een reis waar inmiddels opnieuw naar gekeken had moeten worden.',
  },
  why: {
    en: 'A map of two years ago is a souvenir. It counts only where `reviewed` says with `every` how often somebody should look, from the day after that; and only where the day of today is known. The fix is not made in bulk: a date without a look would be a lie.',
    nl: 'Een kaart van twee jaar oud is een souvenir. Het telt alleen als `reviewed` met `every` zegt hoe vaak iemand moet kijken, vanaf de dag daarna; en alleen als bekend is welke dag het is. De oplossing wordt nooit in één keer op alles toegepast: een datum zonder dat er is gekeken, zou een leugen zijn.',
  },
  messages: {
    stale: {
      en: ({ journey, date, age, every }: Stale) =>
        `“${journey}” was last looked at on ${date}, ${lasting(age, 'en')} ago; the plan was every ${lasting(every, 'en')}. Look again, then change the date.`,
      nl: ({ journey, date, age, every }) =>
        `“${journey}” is voor het laatst bekeken op ${date}, ${lasting(age, 'nl')} geleden; afgesproken was elke ${lasting(every, 'nl')}. Kijk opnieuw en pas dan de datum aan.`,
    },
  },
  fixes: {
    date: {
      en: ({ today }: { today: string }) => `I looked: set the date to ${today}`,
      nl: ({ today }) => `Bekeken: zet de datum op ${today}`,
    },
  },
  check(model, report, { today }) {
    for (const { shape, title, reviewed } of model.journeys) {
      if (today === undefined || !reviewed?.date || reviewed.every === undefined) continue
      const { date, every } = reviewed
      const age = dayNumber(today) - dayNumber(date)
      // A day that is none is no age either.
      if (!(age > every)) continue
      const dates = childrenOf(shape, 'reviewed').map((it) => positionalValue(it, 'date'))
      const { span } = dates.find((it) => it?.text === date)!
      const edits = [{ span, newText: today }]
      const fixes = [{ title: 'date', data: { today }, safe: false, edits }] as const
      report('stale', span, { journey: quoted(title), date, age, every }, { fixes })
    }
  },
  bad: [
    {
      code: `
journey pool "A morning at the pool" {
  reviewed 2026-08-23 every 90d
           ^^^^^^^^^^ “A morning at the pool” was last looked at on 2026-08-23, 91 days ago; the plan was every 90 days. Look again, then change the date.
  phase use {
    step "Swims alone for ten minutes" +2
  }
}

journey sauna "An evening in the sauna" {
  reviewed 2025-03-01 every 1d
  reviewed 2026-08-24 every 90d
  phase use {
    step "Sits in the heat" +1
  }
}

journey shower "A minute under the shower" {
  phase use {
    step "Sings" +1
  }
}

journey slide "An afternoon on the slide" {
  reviewed 2020-01-01
  phase use {
    step "Slides" +2
  }
}
`,
      nl: [
        '“A morning at the pool” is voor het laatst bekeken op 2026-08-23, 91 dagen geleden; afgesproken was elke 90 dagen. Kijk opnieuw en pas dan de datum aan.',
      ],
      today: '2026-11-22',
      fixed: [
        `
journey pool "A morning at the pool" {
  reviewed 2026-11-22 every 90d
  phase use {
    step "Swims alone for ten minutes" +2
  }
}

journey sauna "An evening in the sauna" {
  reviewed 2025-03-01 every 1d
  reviewed 2026-08-24 every 90d
  phase use {
    step "Sits in the heat" +1
  }
}

journey shower "A minute under the shower" {
  phase use {
    step "Sings" +1
  }
}

journey slide "An afternoon on the slide" {
  reviewed 2020-01-01
  phase use {
    step "Slides" +2
  }
}
`,
      ],
    },
    {
      code: `
journey diving "A leap from the high board" {
  reviewed _ every 90d
           ^ “_” is still to be filled in.
  reviewed every 90d
  ^^^^^^^^ \`reviewed\` needs a date such as \`2026-10-01\`.
  reviewed 2025-02-10 every 90d
  reviewed 2026-02-10 every 90d
           ^^^^^^^^^^ “A leap from the high board” was last looked at on 2026-02-10, 285 days ago; the plan was every 90 days. Look again, then change the date.
  phase use {
    step "Leaps" +2
  }
}

journey bath "An hour in the bath" {
  reviewed _ every 90d
           ^ “_” is still to be filled in.
  phase use {
    step "Falls asleep" +1
  }
}
`,
      nl: [
        '“_” moet nog worden ingevuld.',
        '`reviewed` heeft een datum zoals `2026-10-01` nodig.',
        '“A leap from the high board” is voor het laatst bekeken op 2026-02-10, 285 dagen geleden; afgesproken was elke 90 dagen. Kijk opnieuw en pas dan de datum aan.',
        '“_” moet nog worden ingevuld.',
      ],
      today: '2026-11-22',
    },
  ],
  good: [
    {
      code: `
journey pool "A morning at the pool" {
  reviewed 2026-08-24 every 90d
  phase use {
    step "Swims alone for ten minutes" +2
  }
}
`,
      today: '2026-11-22',
    },
    `
journey pool "Nobody knows which day it is" {
  reviewed 2020-08-24 every 90d
  phase use {
    step "Swims alone for ten minutes" +2
  }
}
`,
  ],
})

interface Stale {
  readonly journey: string
  readonly date: string
  readonly age: number
  readonly every: number
}

/** A date as a number of days. It reads no clock, and knows no summer time. */
function dayNumber(date: string): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return Date.UTC(year, month - 1, day) / 86_400_000
}
