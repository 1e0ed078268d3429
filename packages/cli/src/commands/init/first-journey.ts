import { format, quotedText, type Language } from 'journey-lang'
import type { Called } from './called.ts'

/** The text of a first journey under this name, laid out as `journey format` would: nothing in it is to be mended. */
export function firstJourney({ name, title }: Called, language: Language): string {
  const text = texts[language](name, quotedText(title))
  const formatted = format(text)
  // Only a text of millions of characters is refused.
  return formatted.refused ? text : formatted.text
}

const texts: Readonly<Record<Language, (name: string, title: string) => string>> = {
  en: (name, title) => `persona neighbour "Someone from around the corner"
mentor baker "The baker"

journey ${name} ${title} for neighbour {
  phase awareness {
    step "Smells fresh bread on the way home" +1
  }
  phase purchase {
    step buys "Buys a loaf, and is asked for her name" +1 with baker via store for order after 1d
  }
  phase use {
    step "Toasts the last slice on Monday" 0 after 2d
    step card "Is greeted by name, with a bun for the children" +2 from baker via store for care after 5d {
      wow "He remembers who we are" by baker just-because
    }
  }
  loop emotional from card to buys "The smell, every Saturday"
}
`,
  nl: (name, title) => `persona buur "Iemand van om de hoek"
mentor bakker "De bakker"

journey ${name} ${title} for buur {
  phase awareness "Ruikt het" {
    step "Ruikt vers brood op weg naar huis" +1
  }
  phase purchase "Koopt het" {
    step koopt "Koopt een brood en wordt naar haar naam gevraagd" +1 with bakker via store for order after 1d
  }
  phase use "Thuis" {
    step "Roostert maandag de laatste boterham" 0 after 2d
    step groet "Wordt bij naam begroet, met een bolletje voor de kinderen" +2 {
      from bakker via store for care after 5d
      wow "Hij weet nog wie we zijn" by bakker just-because
    }
  }
  loop emotional from groet to koopt "De geur, elke zaterdag"
}
`,
}
