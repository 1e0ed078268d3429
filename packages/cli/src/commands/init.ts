import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { visibleText, type Language } from 'journey-lang'
import type { ExitCode, Io } from '../io.ts'
import { readCalled } from './init/called.ts'
import { firstJourney } from './init/first-journey.ts'
import { languageOption, type LanguageOptions } from './options.ts'

/** `journey init`: writes a first journey that is already worth reading. */
export function addInit(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('init')
    .description('write a first journey, to be made your own')
    .argument('[name]', 'what to call it, such as "My first map"; asked for when left out')
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
  const called = readCalled(given ?? '')
  if (!called) {
    io.error(
      {
        en: 'Say what the journey is called: journey init NAME.\n',
        nl: 'Zeg hoe de reis heet: journey init NAAM.\n',
      }[language],
    )
    return 2
  }
  const file = `${called.name}.journey`
  try {
    // A file that is already there is never written over.
    const handle = await open(resolve(io.cwd, file), 'wx')
    await handle.writeFile(firstJourney(called, language))
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
      en: `${file} is written. See what it says with: journey check ${file}
See its picture: paste what "journey render ${file}" prints into https://mermaid.live, or try: journey embed --help
`,
      nl: `${file} staat klaar. Bekijk wat erover te zeggen is met: journey check ${file}
Bekijk de tekening: plak wat "journey render ${file}" toont in https://mermaid.live, of probeer: journey embed --help
`,
    }[language],
  )
  return 0
}
