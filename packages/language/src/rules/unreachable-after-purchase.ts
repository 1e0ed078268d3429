import type { Journey, Model, Step } from '../model/model.ts'
import { childrenOf, type Shape } from '../model/shape.ts'
import { stepsAfterPurchase } from './support/after-purchase.ts'
import { defineRule } from './support/define-rule.ts'
import { insertFix, insertInside } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { peopleOf, quoted, whoever } from './support/wording.ts'

export default defineRule({
  id: 'unreachable-after-purchase',
  level: 'info',
  preset: 'strict',
  ideas: ['people', 'mentor'],
  since: '0.1.0',
  summary: {
    en: 'Reports a journey that goes on after the purchase without saying how the customer can reach us.',
    nl: 'Meldt een reis die na de aankoop doorgaat zonder te zeggen hoe de klant u kan bereiken.',
  },
  why: {
    en: 'Before the purchase there is a button on every page, after it there is a search box. It is enough that one mentor of this file, or one that it imports, says `reachable`, or that a step after the purchase goes `to` one of you. Somebody unknown may well be reachable, and keeps this quiet.',
    nl: 'Voor de aankoop staat er op elke pagina een knop, erna is er een zoekveld. Genoeg is één mentor van dit bestand, of een die het importeert, met `reachable`, of een stap na de aankoop `to` iemand van u. Iemand die niemand kent, is misschien bereikbaar, en dan zwijgt deze controleregel.',
  },
  messages: {
    unreachable: {
      en: ({ people, purchase }: { people: string | undefined; purchase: string }) =>
        `Nothing says how ${whoever(people, 'en')} can reach you after “${purchase}”. Add \`reachable\` to a mentor, or a step \`to\` one of you.`,
      nl: ({ people, purchase }) =>
        `Nergens staat hoe ${whoever(people, 'nl')} u na “${purchase}” kan bereiken. Voeg \`reachable\` toe aan een mentor, of een stap \`to\` iemand van u.`,
    },
  },
  fixes: {
    add: {
      en: ({ mentor }: { mentor: string }) => `Say when “${mentor}” is reachable`,
      nl: ({ mentor }) => `Zeg wanneer “${mentor}” bereikbaar is`,
    },
  },
  check(model, report) {
    if (declarationsOf(model).some((it) => childrenOf(it, 'reachable').length > 0)) return
    for (const journey of model.journeys) {
      const { purchase } = journey
      const behind = stepsAfterPurchase(journey)
      if (!purchase || behind.length === 0 || behind.some(reachesOut)) continue
      if (journey.steps.some(hasUnknownActor)) continue
      const data = { people: peopleOf(journey), purchase: quoted(purchase.text) }
      report('unreachable', titleSpan(journey.shape), data, { fixes: fixesFor(model, journey) })
    }
  },
  bad: [
    {
      code: `
persona driver "Gijs"
mentor garage "The garage"
mentor trainee "The trainee"
ally club "The car club"

journey tyres "Four winter tyres" for driver {
              ^^^^^^^^^^^^^^^^^^^ Nothing says how Gijs can reach you after “Asks for winter tyres”. Add \`reachable\` to a mentor, or a step \`to\` one of you.
  phase purchase {
    step "Asks for winter tyres" +1 to garage via phone for order
  }
  phase use {
    step "Asks the club about the noise" 0 to club
    step "Hears that they are worn" -1 from trainee, garage via email for information
  }
}

journey wipers "Wipers" for driver {
  phase purchase {
    step "Buys wipers" 0 with garage via store for order
  }
  phase use {
    step "Asks how to fit them" 0 to garage via phone for support
    step "Drives through the rain" +1
  }
}

journey wax "Wax, and nothing after it" for driver {
  phase purchase {
    step "Buys wax" 0 with garage via store for order
  }
}
`,
      nl: [
        'Nergens staat hoe Gijs u na “Asks for winter tyres” kan bereiken. Voeg `reachable` toe aan een mentor, of een stap `to` iemand van u.',
      ],
      fixed: [
        `
persona driver "Gijs"
mentor garage "The garage"
mentor trainee "The trainee" {
  reachable "When" via phone
}
ally club "The car club"

journey tyres "Four winter tyres" for driver {
  phase purchase {
    step "Asks for winter tyres" +1 to garage via phone for order
  }
  phase use {
    step "Asks the club about the noise" 0 to club
    step "Hears that they are worn" -1 from trainee, garage via email for information
  }
}

journey wipers "Wipers" for driver {
  phase purchase {
    step "Buys wipers" 0 with garage via store for order
  }
  phase use {
    step "Asks how to fit them" 0 to garage via phone for support
    step "Drives through the rain" +1
  }
}

journey wax "Wax, and nothing after it" for driver {
  phase purchase {
    step "Buys wax" 0 with garage via store for order
  }
}
`,
      ],
    },
    {
      code: `
import towing from "./people.journey"

journey horn "A horn, and nobody of this file" {
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ Nothing says how the customer can reach you after “Buys a horn”. Add \`reachable\` to a mentor, or a step \`to\` one of you.
  phase purchase {
    step "Buys a horn" 0 with towing via store for order
  }
  phase use {
    step "Honks" +1
  }
}

journey keys "Keys, and nobody at all" {
             ^^^^^^^^^^^^^^^^^^^^^^^^^ Nothing says how the customer can reach you after “Buys a ring”. Add \`reachable\` to a mentor, or a step \`to\` one of you.
  phase purchase {
    step "Buys a ring" 0
  }
  phase use {
    step "Finds her keys" +1
  }
}

journey bell "A bell, from somebody unknown who may be reachable" {
  phase purchase {
    step "Buys a bell" 0 with towing, bicycle-shop via store for order
                                      ^^^^^^^^^^^^ There is no mentor, ally, competitor or persona \`bicycle-shop\`.
  }
  phase use {
    step "Rings it" +1
  }
}
`,
      nl: [
        'Nergens staat hoe de klant u na “Buys a horn” kan bereiken. Voeg `reachable` toe aan een mentor, of een stap `to` iemand van u.',
        'Nergens staat hoe de klant u na “Buys a ring” kan bereiken. Voeg `reachable` toe aan een mentor, of een stap `to` iemand van u.',
        'Er is geen mentor, ally, competitor of persona `bicycle-shop`.',
      ],
      files: { 'people.journey': 'mentor towing "The towing service"\n' },
    },
  ],
  good: [
    `
mentor garage "The garage" {
  reachable via phone "Mon-Fri 8:00-17:00"
}

mentor trainee "The trainee"

journey tyres "Four winter tyres" {
  phase awareness {
    step "Sees the first frost" 0
  }
  phase purchase {
    step "Has them fitted" +1 with garage via store for order
  }
  phase use {
    step "Is asked how they grip" +1 from trainee via phone for care
  }
}
`,
    {
      code: `
import towing from "./people.journey"

journey tow "A tow, by somebody who is reachable" {
  phase awareness {
    step "Stands still in the rain" -1
  }
  phase purchase {
    step "Is pulled out of the mud" +1 with towing via visit for order
  }
  phase use {
    step "Is asked how it drives" +1 from towing via phone for care
  }
}
`,
      files: { 'people.journey': 'mentor towing "The towing service" {\n  reachable via phone\n}\n' },
    },
  ],
})

/** Everything with a name that a file knows: declared in it, or imported. */
function declarationsOf({ scope, imports }: Model): readonly Shape[] {
  return [...scope.names.values(), ...Array.from(imports.values(), (it) => it.declaration)].map((it) => it.shape)
}

/** A step to one of us. */
function reachesOut({ direction, isTouchpoint }: Step): boolean {
  return direction === 'to' && isTouchpoint
}

function hasUnknownActor({ actors }: Step): boolean {
  return actors.some((it) => it.kind === undefined)
}

/** Who took part last is whom the customer will look for. */
function fixesFor(model: Model, { steps }: Journey) {
  const owners = steps.flatMap((it) => it.owner ?? [])
  return owners.slice(-1).flatMap(({ name, label }) => {
    const declared = model.scope.names.get(name)
    const edits = declared ? insertInside(model, declared.shape, 'reachable "${1:When}" via ${2:phone}') : []
    return insertFix('add', { mentor: quoted(label) }, edits)
  })
}
