import { childrenOf, positionalValue } from '../model/shape.ts'
import { defineRule } from './support/define-rule.ts'
import { insertFix, insertInside } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { peopleOf, whoever } from './support/wording.ts'

export default defineRule({
  id: 'loyalty-only-transactional',
  level: 'hint',
  preset: 'coaching',
  ideas: ['mentor'],
  since: '0.1.0',
  summary: {
    en: 'Reports a journey in which customers only come back because they need to buy again.',
    nl: 'Meldt een reis waarin klanten alleen terugkomen omdat ze weer iets moeten kopen.',
  },
  why: {
    en: 'Whoever returns for the deal leaves for a better deal. Somebody who comes back for a person, or brings a friend, has another reason. A journey without any loop has nothing to say about this yet.',
    nl: 'Wie voor het voordeel terugkomt, vertrekt voor een groter voordeel. Wie voor een mens terugkomt, of een vriend meebrengt, heeft een andere reden. Een reis zonder lus zegt hier nog niets over.',
  },
  messages: {
    deals: {
      en: ({ people }: { people: string | undefined }) =>
        `Every loop is transactional. What else could bring ${whoever(people, 'en')} back? Add an emotional or advocacy loop.`,
      nl: ({ people }) =>
        `Elke lus is transactioneel. Wat kan ${whoever(people, 'nl')} nog meer terugbrengen? Voeg een emotionele lus toe, of een via anderen.`,
    },
  },
  fixes: {
    add: { en: () => 'Add an emotional loop', nl: () => 'Voeg een emotionele lus toe' },
  },
  check(model, report) {
    for (const journey of model.journeys) {
      // A loop whose kind is still to be filled in may be of any kind.
      const kinds = childrenOf(journey.shape, 'loop').map((it) => positionalValue(it, 'kind')?.text)
      if (kinds.length === 0 || kinds.some((it) => it !== 'transactional')) continue
      const loop = 'loop emotional from ${1:_} to ${2:_} "${3:What reminds them}"'
      const fixes = insertFix('add', {}, insertInside(model, journey.shape, loop))
      report('deals', titleSpan(journey.shape), { people: peopleOf(journey) }, { fixes })
    }
  },
  bad: [
    {
      code: `
persona regular "Fien"

journey bread "Bread on Saturday" for regular {
              ^^^^^^^^^^^^^^^^^^^ Every loop is transactional. What else could bring Fien back? Add an emotional or advocacy loop.
  phase purchase {
    step buys "Buys a loaf" +1
  }
  phase use {
    step toasts "Toasts the last slice" +1
  }
  loop transactional from toasts to buys "The bread bin is empty"
  loop transactional from use to purchase "The smell in the street"
}

journey cake "A cake" {
  phase purchase {
    step "Buys a cake" +1
  }
}

journey rolls "Rolls on Sunday" {
  phase purchase {
    step orders "Orders rolls" +1
    step eats "Eats them warm" +1
  }
  loop transactional from eats to orders "Sunday"
  loop _ from eats to orders "Something else"
       ^ “_” is still to be filled in.
}
`,
      nl: [
        'Elke lus is transactioneel. Wat kan Fien nog meer terugbrengen? Voeg een emotionele lus toe, of een via anderen.',
        '“_” moet nog worden ingevuld.',
      ],
      fixed: [
        `
persona regular "Fien"

journey bread "Bread on Saturday" for regular {
  phase purchase {
    step buys "Buys a loaf" +1
  }
  phase use {
    step toasts "Toasts the last slice" +1
  }
  loop transactional from toasts to buys "The bread bin is empty"
  loop transactional from use to purchase "The smell in the street"
  loop emotional from _ to _ "What reminds them"
}

journey cake "A cake" {
  phase purchase {
    step "Buys a cake" +1
  }
}

journey rolls "Rolls on Sunday" {
  phase purchase {
    step orders "Orders rolls" +1
    step eats "Eats them warm" +1
  }
  loop transactional from eats to orders "Sunday"
  loop _ from eats to orders "Something else"
}
`,
      ],
    },
    {
      code: `
journey bread "Bread on Saturday" {
              ^^^^^^^^^^^^^^^^^^^ Every loop is transactional. What else could bring the customer back? Add an emotional or advocacy loop.
                                  ^ This block is not closed: its \`}\` is missing.
  phase use { step toasts "Toasts a slice" +1; step "Butters it" +1 }
  loop transactional from use to toasts "Saturday"
`,
      nl: [
        'Elke lus is transactioneel. Wat kan de klant nog meer terugbrengen? Voeg een emotionele lus toe, of een via anderen.',
        'Dit blok is niet afgesloten: de `}` ontbreekt.',
      ],
      fixed: [
        `
journey bread "Bread on Saturday" {
  phase use { step toasts "Toasts a slice" +1; step "Butters it" +1 }
  loop transactional from use to toasts "Saturday"
}
`,
      ],
    },
  ],
  good: [
    `
journey bread "Bread on Saturday" {
  phase use {
    step buys "Buys a loaf" +1
    step toasts "Toasts the last slice" +1
  }

  loop transactional from toasts to buys "The bread bin is empty"
  loop advocacy from toasts to use "A neighbour who smelled it"
}
`,
  ],
})
