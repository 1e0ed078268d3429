import { defineRule } from './support/define-rule.ts'
import { ownWords, type OwnWords } from './support/own-words.ts'
import { titleSpan } from './support/places.ts'
import { peopleOf, quoted, whoever } from './support/wording.ts'

export default defineRule({
  id: 'inside-out-wording',
  level: 'hint',
  preset: 'coaching',
  ideas: ['fan', 'life'],
  since: '0.1.0',
  summary: {
    en: 'Reports a step whose text says what we do, not what the customer lives.',
    nl: 'Meldt een stap waarvan de tekst zegt wat u doet, en niet wat de klant beleeft.',
  },
  why: {
    en: 'Nobody ever came home and told: today I was onboarded. Looks at how the text of a step begins, in the language in which the texts are written: with a verb of ours, such as “Send” or “Process”, or with “we” and such a verb. What the customer asks of us, with `to`, is left alone.',
    nl: 'Niemand kwam ooit thuis met het verhaal: vandaag ben ik geonboard. Kijkt hoe de tekst van een stap begint, in de taal waarin de teksten zijn geschreven: met een werkwoord voor wat u doet, zoals “Stuur” of “Verwerk”, of met “wij” en zo’n werkwoord. Wat de klant u vraagt, met `to`, blijft buiten beschouwing.',
  },
  messages: {
    ours: {
      en: ({ people, text }: { people: string | undefined; text: string }) =>
        `“${text}” is what you do. Write what ${whoever(people, 'en')} does or feels, such as “Gets …”.`,
      nl: ({ people, text }) =>
        `“${text}” is wat u doet. Schrijf wat ${whoever(people, 'nl')} doet of voelt, zoals “Krijgt …”.`,
    },
  },
  check(model, report, { textLanguage }) {
    const words = ownWords[textLanguage]
    for (const journey of model.journeys) {
      const people = peopleOf(journey)
      for (const { shape, text, direction } of journey.steps) {
        if (direction === 'to' || !isOurs(text, words)) continue
        report('ours', titleSpan(shape), { people, text: quoted(text) })
      }
    }
  },
  bad: [
    {
      code: `
persona tenant "Mei"
mentor desk "The moving desk"

journey moving "Internet in the new flat" for tenant {
  phase purchase {
    step "Send offer" 0 from desk via email
         ^^^^^^^^^^^^ “Send offer” is what you do. Write what Mei does or feels, such as “Gets …”.
    step "We process the order" 0
         ^^^^^^^^^^^^^^^^^^^^^^ “We process the order” is what you do. Write what Mei does or feels, such as “Gets …”.
    step "DELIVER: box with cables" 0
         ^^^^^^^^^^^^^^^^^^^^^^^^^^ “DELIVER: box with cables” is what you do. Write what Mei does or feels, such as “Gets …”.
  }
}
`,
      nl: [
        '“Send offer” is wat u doet. Schrijf wat Mei doet of voelt, zoals “Krijgt …”.',
        '“We process the order” is wat u doet. Schrijf wat Mei doet of voelt, zoals “Krijgt …”.',
        '“DELIVER: box with cables” is wat u doet. Schrijf wat Mei doet of voelt, zoals “Krijgt …”.',
      ],
    },
    {
      textLanguage: 'nl',
      code: `
journey verhuizing "Internet in de nieuwe flat" {
  phase purchase {
    step "Verstuur offerte" 0
         ^^^^^^^^^^^^^^^^^^ “Verstuur offerte” is what you do. Write what the customer does or feels, such as “Gets …”.
    step "Wij verwerken de bestelling" 0
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Wij verwerken de bestelling” is what you do. Write what the customer does or feels, such as “Gets …”.
    step "We registreren het adres" 0
         ^^^^^^^^^^^^^^^^^^^^^^^^^^ “We registreren het adres” is what you do. Write what the customer does or feels, such as “Gets …”.
    step "Send mail" 0
  }
}
`,
      nl: [
        '“Verstuur offerte” is wat u doet. Schrijf wat de klant doet of voelt, zoals “Krijgt …”.',
        '“Wij verwerken de bestelling” is wat u doet. Schrijf wat de klant doet of voelt, zoals “Krijgt …”.',
        '“We registreren het adres” is wat u doet. Schrijf wat de klant doet of voelt, zoals “Krijgt …”.',
      ],
    },
  ],
  good: [
    `
mentor desk "The moving desk"

journey moving "Internet in the new flat" {
  phase consideration {
    step "Register by phone" 0 to desk via phone for information
    step "We call Joris, who has a van" +1
    step "They send a friend" +1
    step "Sends back the old box" 0 with desk via partner
    step "Stuur" 0
  }
}
`,
    {
      textLanguage: 'nl',
      code: `
journey verhuizing "Internet in de nieuwe flat" {
  phase consideration {
    step "Verstuurt een kaart met het nieuwe adres" +1
    step "We dragen een piano naar boven" -1
  }
}
`,
    },
  ],
})

/** What begins with something else than a letter, such as a quotation, has an empty first word. */
function isOurs(text: string, { verbs, pronouns }: OwnWords): boolean {
  const [first, second] = text.toLowerCase().split(/[^\p{L}]+/u)
  return verbs.has(first) || (pronouns.has(first) && verbs.has(second))
}
