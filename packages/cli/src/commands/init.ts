import { open } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Command } from 'commander'
import { visibleText, type Doc, type Language } from 'journey-lang'
import { configuredLanguage } from '../files/configured-language.ts'
import type { ExitCode, Io } from '../io.ts'
import { readCalled } from './init/called.ts'
import { firstJourney } from './init/first-journey.ts'
import { configuredTextLanguage } from './init/text-language.ts'
import { languageOption, type LanguageOptions } from './options.ts'

/** `journey init`: writes a first journey that is already worth reading. */
export function addInit(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('init')
    .description('write a first journey, to be made your own')
    .argument('[name]', 'what to call it, such as "My first map"; asked for when left out')
    .addOption(languageOption('the language of the journey and of messages (default: as configured, else "en")'))
    .action(async (given: string | undefined, { lang }: LanguageOptions) => {
      const language = lang ?? configuredLanguage(io) ?? 'en'
      end(await write(given ?? (await io.ask(questions[language])), lang, language, io))
    })
}

const questions: Readonly<Record<Language, string>> = {
  en: 'What is the journey called? ',
  nl: 'Hoe heet de reis? ',
}

/** Writes it in the language that was asked for, else in that of the journeys of its folder. */
async function write(
  given: string | undefined,
  asked: Language | undefined,
  language: Language,
  io: Io,
): Promise<ExitCode> {
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
  const folder = resolve(io.cwd, called.folder)
  const file = join(called.folder, `${called.name}.journey`)
  try {
    // A file that is already there is never written over.
    const handle = await open(resolve(io.cwd, file), 'wx')
    await handle.writeFile(firstJourney(called, asked ?? configuredTextLanguage(folder, io.cwd) ?? 'en'))
    await handle.close()
  } catch (error) {
    io.error(`${visibleText(whyNot(error, called.folder, file)[language])}\n`)
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

/** Why it was not written, as a sentence. */
function whyNot(error: unknown, folder: string, file: string): Doc {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'EEXIST':
      return {
        en: `${file} is already there, and was left as it is.`,
        nl: `${file} bestaat al en blijft zoals het is.`,
      }
    case 'ENOENT':
    case 'ENOTDIR':
      return {
        en: `There is no folder ${folder}, so ${file} was not written. Make the folder first.`,
        nl: `Er is geen map ${folder}, dus ${file} is niet geschreven. Maak eerst de map.`,
      }
    default:
      return {
        en: `${file} could not be written (${String(error)}).`,
        nl: `${file} kon niet worden geschreven (${String(error)}).`,
      }
  }
}
