import { journeyOf } from '../model/elsewhere.ts'
import type { Journey, Model, Step } from '../model/model.ts'
import { defineRule } from './support/define-rule.ts'
import { fileOf, titleSpan } from './support/places.ts'
import { lasting, quoted } from './support/wording.ts'

/** In days. */
const apart = 7

export default defineRule({
  id: 'role-collision',
  level: 'hint',
  preset: 'coaching',
  ideas: ['life'],
  since: '0.1.0',
  summary: {
    en: 'Reports two offers over the same channel, at most a week apart, to one person who is in two journeys at once.',
    nl: 'Meldt twee aanbiedingen langs hetzelfde kanaal, hooguit een week na elkaar, aan iemand die in twee reizen tegelijk zit.',
  },
  why: {
    en: 'To us they are a traveller and a parent; to them it is one letter box. Looks at a journey `during` a phase of another: both have a contact `for sale`, with the same persona, over the same channel. What the customer asks for, with `to`, does not count.',
    nl: 'Voor u zijn het een reiziger en een ouder; voor hen is het één brievenbus. Kijkt naar een reis `during` een fase van een andere: beide hebben een contact `for sale`, met dezelfde persona, langs hetzelfde kanaal. Waar de klant zelf om vraagt, met `to`, telt niet.',
  },
  messages: {
    collide: {
      en: ({ person, days, other }: Data) =>
        `${person} gets this and “${other}” ${days === 0 ? 'on the same day' : `within ${lasting(days, 'en')}`} over the same channel. Let one of the two offers wait.`,
      nl: ({ person, days, other }) =>
        `${person} krijgt dit en “${other}” ${days === 0 ? 'op dezelfde dag' : `binnen ${lasting(days, 'nl')}`} langs hetzelfde kanaal. Laat een van de twee aanbiedingen wachten.`,
    },
  },
  related: {
    other: {
      en: ({ title }: { title: string }) => `The other offer, in “${title}”.`,
      nl: ({ title }) => `De andere aanbieding, in “${title}”.`,
    },
  },
  check(model, report) {
    for (const inner of model.journeys) {
      const outer = outerOf(model, inner)
      if (!outer || inner.improves?.shape.node === outer.journey.shape.node) continue
      const others = Map.groupBy(offersOf(outer.journey, 0), roadOf)
      for (const [road, offers] of Map.groupBy(offersOf(inner, outer.shift), roadOf)) {
        const theirs = others.get(road)
        if (!theirs) continue
        for (const { offer, other } of near(offers, theirs)) {
          const days = Math.floor(Math.abs(offer.day - other.day))
          const data = { person: quoted(offer.person), days, other: quoted(other.step.text) }
          const place = { span: titleSpan(other.step.shape), uri: outer.uri }
          const related = [{ message: 'other', data: { title: quoted(outer.journey.title) }, ...place }] as const
          report('collide', titleSpan(offer.step.shape), data, { related })
        }
      }
    }
  },
  bad: [
    {
      code: `
persona nadia "Nadia"
persona sam "Sam"
mentor agent "Her travel agent"

journey lisbon "Three days in Lisbon" for nadia as "business traveller" {
  phase consideration {
    step "Asks for a flight" 0 to agent via chat for question
    step "Is offered a lounge" -1 from agent via sms for sale after 1d
  }
  phase trip as use {
    step "Lands" 0 after 10d
    step "Is offered a hotel" -1 from agent via email for sale after 6d
    step "Is offered a better seat" -1 from agent via sms for sale after 1d
  }
}

journey lake "Two weeks at the lake" for nadia, sam as "mother of twins" during lisbon.trip {
  phase awareness {
    step "Misses the twins" -1 after 2d
    step "Is offered a house" 0 from agent via sms for sale
         ^^^^^^^^^^^^^^^^^^^^ Nadia gets this and “Is offered a better seat” within 7 days over the same channel. Let one of the two offers wait.
    step "Is offered a house with a boat" 0 with agent via sms for sale after 14d
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nadia gets this and “Is offered a better seat” within 7 days over the same channel. Let one of the two offers wait.
    step "Is offered a tent" 0 from agent via sms for sale after 1d
  }
}

journey fair "The fair" for nadia during lisbon.trip {
  phase use {
    step "Is offered a stand" 0 from agent via email for sale after 1h
         ^^^^^^^^^^^^^^^^^^^^ Nadia gets this and “Is offered a hotel” within 6 days over the same channel. Let one of the two offers wait.
    step "Is offered a bigger stand" 0 from agent via email for sale after 6d
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nadia gets this and “Is offered a hotel” on the same day over the same channel. Let one of the two offers wait.
  }
}
`,
      nl: [
        'Nadia krijgt dit en “Is offered a better seat” binnen 7 dagen langs hetzelfde kanaal. Laat een van de twee aanbiedingen wachten.',
        'Nadia krijgt dit en “Is offered a better seat” binnen 7 dagen langs hetzelfde kanaal. Laat een van de twee aanbiedingen wachten.',
        'Nadia krijgt dit en “Is offered a hotel” binnen 6 dagen langs hetzelfde kanaal. Laat een van de twee aanbiedingen wachten.',
        'Nadia krijgt dit en “Is offered a hotel” op dezelfde dag langs hetzelfde kanaal. Laat een van de twee aanbiedingen wachten.',
      ],
    },
    {
      code: `
persona nadia "Nadia"
mentor agent "Her travel agent"

journey lisbon "Three days in Lisbon" for nadia {
  phase trip as use {
    step "Is offered a better seat" -1 from agent via sms for sale takes 1h
  }
  phase home as use {
    step "Is offered a taxi" -1 by nadja from agent via sms for sale after 30d
                                   ^^^^^ There is no persona \`nadja\`. Did you mean \`nadia\`?
  }
}

journey lake "Two weeks at the lake" for nadia during lisbon.trip {
  phase awareness {
    step "Is offered a house" 0 from agent via sms for sale takes 1h
         ^^^^^^^^^^^^^^^^^^^^ Nadia gets this and “Is offered a better seat” on the same day over the same channel. Let one of the two offers wait.
  }
}

journey plan "A plan without a step" for nadia during lisbon.trip {
}

journey hills "Two weeks in the hills" for nadia during lisbon.train {
                                                        ^^^^^^^^^^^^ There is no phase \`lisbon.train\`.
  phase awareness {
    step "Is offered a hut" 0 from agent via sms for sale takes 1h
  }
}

journey coast "Two weeks at the coast" for nadja during lisbon.home {
  phase awareness {
    step "Is offered a tent" 0 from agent via sms for sale takes 1h
  }
}
`,
      nl: [
        'Er is geen persona `nadja`. Bedoelt u `nadia`?',
        'Nadia krijgt dit en “Is offered a better seat” op dezelfde dag langs hetzelfde kanaal. Laat een van de twee aanbiedingen wachten.',
        'Er is geen phase `lisbon.train`.',
      ],
    },
    {
      files: {
        'people.journey': `
persona nadia "Nadia"
mentor agent "Her travel agent"
`,
        'lisbon.journey': `
import nadia, agent from "./people.journey"

journey lisbon "Three days in Lisbon" for nadia {
  phase trip as use {
    step "Lands" 0 takes 1h
    step "Is offered a better seat" -1 from agent via sms for sale after 1d
  }
}
`,
      },
      code: `
import nadia from "./people.journey" as mother
import agent from "./people.journey"
import lisbon from "./lisbon.journey"

journey lake "Two weeks at the lake" for mother during lisbon.trip {
  phase awareness {
    step "Is offered a house" 0 from agent via sms for sale takes 1h
         ^^^^^^^^^^^^^^^^^^^^ Nadia gets this and “Is offered a better seat” within 1 day over the same channel. Let one of the two offers wait.
  }
}
`,
      nl: [
        'Nadia krijgt dit en “Is offered a better seat” binnen 1 dag langs hetzelfde kanaal. Laat een van de twee aanbiedingen wachten.',
      ],
    },
  ],
  good: [
    `
persona nadia "Nadia"
persona sam "Sam"
mentor agent "Her travel agent"

journey lisbon "Three days in Lisbon" for nadia {
  phase trip as use {
    step "Is asked how she flew" 0 from agent via chat for question
    step "Is offered a better seat" 0 from agent via sms for sale after 1d
    step "Is offered a taxi" 0 from agent for sale
    step "Is offered a lounge" 0 from agent via sms for sale after 16d
  }
}

journey lake "Two weeks at the lake" for nadia during lisbon.trip {
  phase awareness {
    step misses "Misses the twins" -1 after 1d
    step "Is asked what she misses" 0 from agent via chat for question
    step "Is offered a boat" 0 from agent via phone for sale during misses
    step "Asks for a boat as well" 0 to agent via sms for sale during misses
    step "Is offered a bed for the twins" 0 by sam from agent via sms for sale during misses
    step "Reads how warm the water is" +1 from agent via sms for information during misses
    step "Is offered a tent" 0 from agent for sale during misses
    step "Is offered a house" 0 from agent via sms for sale after 9d
  }
}

journey calmer "Three calmer days in Lisbon" for nadia improves lisbon during lisbon.trip {
  phase use {
    step "Is asked how she flew" 0 from agent via chat for question
    step "Is offered a better seat" 0 from agent via sms for sale after 1d
  }
}

journey alone "A day at home" for nadia {
  phase use {
    step "Is asked how it was" 0 from agent via chat for question
    step "Is offered a better seat" 0 from agent via sms for sale after 1d
  }
}

journey talk "A talk, without anybody's name" during lisbon.trip {
  phase use {
    step "Is asked how it was" 0 from agent via chat for question
    step "Is offered a better seat" 0 from agent via sms for sale after 1d
  }
}

journey dinner "A dinner during that talk" during talk.use {
  phase use {
    step "Is asked how it was" 0 from agent via chat for question
    step "Is offered a table" 0 from agent via sms for sale after 1d
  }
}

journey walk "A walk, without a clock" for nadia during lisbon.trip {
  phase use {
    step "Is asked how it was" 0 from agent via chat for question
    step "Is offered a guide" 0 from agent via sms for sale
  }
}
`,
  ],
})

interface Data {
  readonly person: string
  readonly days: number
  readonly other: string
}

interface Outer {
  readonly journey: Journey
  /** Empty for the same file. */
  readonly uri: string
  /** What to add to a day of the inner journey to have it on the clock of the outer one. */
  readonly shift: number
}

function outerOf(model: Model, inner: Journey): Outer | undefined {
  const { phase, startDay = Number.NaN } = inner.overlap ?? {}
  const journey = phase && journeyOf(model, { ...phase, shape: phase.shape.parent! })
  if (!journey) return undefined
  // Without a clock it is not a number, and nothing is near.
  const firstDay = inner.steps.find((it) => it.isOnMainLine)?.day ?? Number.NaN
  return { journey, uri: fileOf(model, phase), shift: startDay - firstDay }
}

interface Offer {
  readonly step: Step
  readonly person: string
  readonly channel: string
  /** On the clock of the outer journey. */
  readonly day: number
}

/** The contacts in which we offer something, by day. */
function offersOf(journey: Journey, shift: number): readonly Offer[] {
  return journey.contacts.flatMap((step) => {
    const { purpose, direction, persona, channel, day = Number.NaN } = step
    if (purpose !== 'sale' || direction === 'to' || channel === undefined) return []
    // Another file may call a persona otherwise, so it is the text that says who it is.
    return persona?.kind === 'persona' ? [{ step, person: persona.label, channel, day: day + shift }] : []
  })
}

function roadOf({ person, channel }: Offer): string {
  return `${channel} ${person}`
}

/** The offers with the first of the others that is near, if any. Both lists are in the order of days, so one walk is enough. */
function near(
  offers: readonly Offer[],
  others: readonly Offer[],
): readonly { readonly offer: Offer; readonly other: Offer }[] {
  let at = 0
  return offers.flatMap((offer) => {
    while (others[at] && others[at]!.day < offer.day - apart) at += 1
    const other = others[at]
    return other && other.day <= offer.day + apart ? [{ offer, other }] : []
  })
}
