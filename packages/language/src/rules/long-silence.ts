import { defineRule } from './support/define-rule.ts'
import { insertFix } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import {
  contactsInto,
  isBrokenByCustomer,
  isSilenceAfterPurchase,
  longGaps,
  silenceAfterPurchase,
} from './support/silences.ts'
import { contactTitles, lasting, peopleOf, quoted } from './support/wording.ts'

export default defineRule({
  id: 'long-silence',
  level: 'warning',
  preset: 'recommended',
  ideas: ['fan'],
  since: '0.1.0',
  summary: {
    en: 'Reports a time without contact that is longer than the patience of the journey.',
    nl: 'Meldt een tijd zonder contact die langer duurt dan het geduld van de reis.',
  },
  why: {
    en: 'Out of sight is where other offers live. A gap runs from the end of one contact, or its last recurrence, to the start of the next, or to the end of the journey. Left out is what another rule says already: no contact at all after the purchase, the silence after the purchase, with whatever the customer asks in it, and one that the customer has to break for support or a complaint.',
    nl: 'Uit het oog is waar andere aanbiedingen wonen. Een gat loopt van het einde van een contact, of van de laatste keer dat het terugkwam, tot het begin van het volgende, of tot het einde van de reis. Wat een andere controleregel al zegt, blijft weg: helemaal geen contact na de aankoop, de stilte na de aankoop, met wat de klant daarin ook vraagt, en een stilte die de klant zelf moet doorbreken om hulp te vragen of te klagen.',
  },
  messages: {
    between: {
      en: ({ from, to, days, patience }: Silence & { to: string }) =>
        `${lasting(days, 'en')} without contact between “${from}” and “${to}”. Get in touch within ${lasting(patience, 'en')}.`,
      nl: ({ from, to, days, patience }) =>
        `Tussen “${from}” en “${to}” is er ${lasting(days, 'nl')} geen contact. Neem binnen ${lasting(patience, 'nl')} contact op.`,
    },
    end: {
      en: ({ from, days, patience }: Silence) =>
        `${lasting(days, 'en')} without contact from “${from}” to the end of the journey. Get in touch within ${lasting(patience, 'en')}.`,
      nl: ({ from, days, patience }) =>
        `Van “${from}” tot het einde van de reis is er ${lasting(days, 'nl')} geen contact. Neem binnen ${lasting(patience, 'nl')} contact op.`,
    },
  },
  fixes: contactTitles,
  check(model, report) {
    for (const journey of model.journeys) {
      const { patience } = journey
      const people = peopleOf(journey)
      const insertAt = contactsInto(model, journey)
      const silence = silenceAfterPurchase(journey)
      for (const gap of longGaps(journey)) {
        const { to, days, startDay } = gap
        if (isBrokenByCustomer(gap) || isSilenceAfterPurchase(journey, gap, silence)) continue
        const fixes = insertFix('add', { people }, insertAt(startDay + days / 2))
        const span = titleSpan(gap.from.shape)
        const from = quoted(gap.from.text)
        if (to) report('between', span, { from, to: quoted(to.text), days, patience }, { fixes })
        else report('end', span, { from, days, patience }, { fixes })
      }
    }
  },
  bad: [
    {
      code: `
persona patient "Noor"
mentor dentist "The dentist"

journey teeth "Straight teeth" for patient patience 3w {
  phase consideration {
    step "Sees her teeth on a screen" 0 with dentist via visit for advice
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 30 days without contact between “Sees her teeth on a screen” and “Says yes to a brace”. Get in touch within 21 days.
  }
  phase purchase {
    step "Says yes to a brace" +1 with dentist via visit for appointment after 30d
  }
  phase use {
    step "Is asked whether it hurts" +1 from dentist via phone for care after 3d
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ 22 days without contact between “Is asked whether it hurts” and “Has it tightened”. Get in touch within 21 days.
    step "Has it tightened" 0 with dentist via visit for support after 22d
         ^^^^^^^^^^^^^^^^^^ 40 days without contact from “Has it tightened” to the end of the journey. Get in touch within 21 days.
    step "Bites into an apple" +2 after 40d
  }
}
`,
      nl: [
        'Tussen “Sees her teeth on a screen” en “Says yes to a brace” is er 30 dagen geen contact. Neem binnen 21 dagen contact op.',
        'Tussen “Is asked whether it hurts” en “Has it tightened” is er 22 dagen geen contact. Neem binnen 21 dagen contact op.',
        'Van “Has it tightened” tot het einde van de reis is er 40 dagen geen contact. Neem binnen 21 dagen contact op.',
      ],
      fixed: [
        `
persona patient "Noor"
mentor dentist "The dentist"

journey teeth "Straight teeth" for patient patience 3w {
  phase consideration {
    step "Sees her teeth on a screen" 0 with dentist via visit for advice
  }
  phase purchase {
    step "What the customer does" +1 from dentist via visit for care after 15d
    step "Says yes to a brace" +1 with dentist via visit for appointment after 15d
  }
  phase use {
    step "Is asked whether it hurts" +1 from dentist via phone for care after 3d
    step "What the customer does" +1 from dentist via visit for care after 11d
    step "Has it tightened" 0 with dentist via visit for support after 11d
    step "What the customer does" +1 from dentist via visit for care after 20d
    step "Bites into an apple" +2 after 20d
  }
}
`,
      ],
    },
    {
      code: `
mentor dentist "The dentist"

// The whole patience after the purchase is silent, which is said for the journey.
journey crown "A crown" {
  phase purchase {
    step "Has a crown made" 0 with dentist via visit for order
  }
  phase use {
    step "Is asked how it sits" +1 from dentist via phone for care after 31d
  }
}

// The customer calls for help, which is said there.
journey filling "A filling" {
  phase use {
    step "Has a tooth filled" 0 with dentist via visit for support
    step "Calls: it hurts" -1 to dentist via phone for support after 31d
  }
}

// This one begins before the purchase and ends soon after it.
journey guard "A guard for the night" {
  phase consideration {
    step "Hears that she grinds her teeth" 0 with dentist via visit for advice
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 40 days without contact between “Hears that she grinds her teeth” and “Is asked how she sleeps”. Get in touch within 30 days.
  }
  phase purchase {
    step "Orders a guard at a shop" 0 after 20d
  }
  phase use {
    step "Is asked how she sleeps" +1 from dentist via phone for care after 20d
  }
}

// Nothing comes after the purchase but this silence.
journey brush "A brush" {
  phase purchase {
    step "Buys a brush" 0 with dentist via visit for order
         ^^^^^^^^^^^^^^ 31 days without contact from “Buys a brush” to the end of the journey. Get in touch within 30 days.
    silence 31d
  }
}

// Two waits, of which the second ends before the patience after the purchase is over, and then silence.
journey implant "An implant" {
  phase consideration {
    step "Hears what an implant is" 0 with dentist via visit for advice
         ^^^^^^^^^^^^^^^^^^^^^^^^^^ 31 days without contact between “Hears what an implant is” and “Hears what it costs”. Get in touch within 30 days.
    step "Hears what it costs" 0 with dentist via visit for advice after 31d
         ^^^^^^^^^^^^^^^^^^^^^ 35 days without contact between “Hears what it costs” and “Gets the bill”. Get in touch within 30 days.
  }
  phase purchase {
    step "Pays ahead at the bank" 0 after 20d
  }
  phase use {
    step "Gets the bill" 0 from dentist via email for billing after 15d
    step "Chews on it" +1 after 20d
  }
}

// The invoice is contact; the long wait comes after it.
journey bridge "A bridge" {
  phase purchase {
    step "Has a bridge made" 0 with dentist via visit for order
  }
  phase use {
    step "Gets the bill" 0 from dentist via email for billing after 1d
         ^^^^^^^^^^^^^^^ 31 days without contact between “Gets the bill” and “Is asked how it sits”. Get in touch within 30 days.
    step "Is asked how it sits" +1 from dentist via phone for care after 31d
  }
}
`,
      nl: [
        'Tussen “Hears that she grinds her teeth” en “Is asked how she sleeps” is er 40 dagen geen contact. Neem binnen 30 dagen contact op.',
        'Van “Buys a brush” tot het einde van de reis is er 31 dagen geen contact. Neem binnen 30 dagen contact op.',
        'Tussen “Hears what an implant is” en “Hears what it costs” is er 31 dagen geen contact. Neem binnen 30 dagen contact op.',
        'Tussen “Hears what it costs” en “Gets the bill” is er 35 dagen geen contact. Neem binnen 30 dagen contact op.',
        'Tussen “Gets the bill” en “Is asked how it sits” is er 31 dagen geen contact. Neem binnen 30 dagen contact op.',
      ],
    },
  ],
  good: [
    `
mentor dentist "The dentist"

journey teeth "Straight teeth" patience 3w {
  phase consideration {
    step "Sees her teeth on a screen" 0 with dentist via visit for advice
  }
  phase purchase {
    step "Says yes to a brace" +1 with dentist via visit for appointment after 21d
  }
  phase use {
    step "Is asked whether it hurts" +1 from dentist via phone for care after 3d
    step "Has it tightened" 0 with dentist via visit for support after 21d
    step "Bites into an apple" +2 after 20d
  }
}
`,
  ],
})

interface Silence {
  readonly from: string
  readonly days: number
  readonly patience: number
}
