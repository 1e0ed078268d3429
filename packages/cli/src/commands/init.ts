import { open } from 'node:fs/promises'
import { basename, resolve } from 'node:path'
import type { Command } from 'commander'
import { visibleText, type Language } from 'journey-lang'
import type { ExitCode, Io } from '../io.ts'
import { languageOption, type LanguageOptions } from './options.ts'

/** `journey init`: writes a first journey that is already worth reading. */
export function addInit(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('init')
    .description('write a first journey, to be made your own')
    .argument('[name]', 'what to call it; asked for when left out')
    .addOption(languageOption('the language of the journey (default: "en")'))
    .action(async (given: string | undefined, { lang = 'en' }: LanguageOptions) => {
      end(await write(given ?? (await io.ask(questions[lang])), lang, io))
    })
}

const questions: Readonly<Record<Language, string>> = {
  en: 'What is the journey called? ',
  nl: 'Hoe heet de reis? ',
}

async function write(given: string | undefined, language: Language, io: Io): Promise<ExitCode> {
  const name = nameOf(given ?? '')
  if (name === '') {
    io.error(
      {
        en: 'Say what the journey is called: journey init NAME.\n',
        nl: 'Zeg hoe de reis heet: journey init NAAM.\n',
      }[language],
    )
    return 2
  }
  const file = `${name}.journey`
  try {
    // A file that is already there is never written over.
    const handle = await open(resolve(io.cwd, file), 'wx')
    await handle.writeFile(texts[language](name))
    await handle.close()
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    const reason = exists
      ? { en: 'is already there, and was left as it is', nl: 'is er al en is gelaten zoals het is' }
      : { en: `could not be written (${String(error)})`, nl: `kon niet worden geschreven (${String(error)})` }
    io.error(`${visibleText(file)} ${reason[language]}.\n`)
    return 2
  }
  io.out(
    {
      en: `${file} is written. See it with: journey check ${file}, and: journey render ${file}\n`,
      nl: `${file} staat klaar. Bekijk het met: journey check ${file}, en: journey render ${file}\n`,
    }[language],
  )
  return 0
}

/** A name of the language and of a file from what somebody typed: `My first map!` becomes `my-first-map`. */
function nameOf(given: string): string {
  return basename(given.trim())
    .replace(/\.journey$/, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-')
    .replace(/^[^\p{L}_]+|-+$/gu, '')
    .slice(0, 60)
}

const texts: Readonly<Record<Language, (name: string) => string>> = {
  en: (name) => `persona neighbour "Someone from around the corner"
mentor baker "The baker"

journey ${name} "Bread on Saturday" for neighbour {
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
  nl: (name) => `persona buur "Iemand van om de hoek"
mentor bakker "De bakker"

journey ${name} "Brood op zaterdag" for buur {
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
