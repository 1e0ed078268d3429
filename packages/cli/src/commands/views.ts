import type { Command } from 'commander'
import { views } from 'journey-lang'
import { configuredLanguage } from '../files/configured-language.ts'
import type { Io } from '../io.ts'
import { languageOption, type LanguageOptions } from './options.ts'

/** `journey views`: lists what can be drawn. */
export function addViews(program: Command, io: Io): void {
  program
    .command('views')
    .description('list the views, each with the question it answers')
    .addOption(languageOption('the language of the list (default: as configured, else "en")'))
    .action(({ lang }: LanguageOptions) => {
      const language = lang ?? configuredLanguage(io) ?? 'en'
      const widest = Math.max(...views.map((it) => it.id.length))
      for (const { id, title, question } of views) {
        io.out(`${io.style('bold', id.padEnd(widest))}  ${title[language]}: ${question[language]}\n`)
      }
    })
}
