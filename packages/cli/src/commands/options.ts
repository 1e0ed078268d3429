import { Option } from 'commander'
import type { Language } from 'journey-lang'

/** What `--lang` gives. */
export interface LanguageOptions {
  readonly lang: Language
}

/** The language of messages. English unless the caller says otherwise: never from the environment, so that reports are the same everywhere. */
export function languageOption(): Option {
  return oneOfOption('--lang <language>', 'language of messages', ['en', 'nl'], 'en')
}

/** An option that takes one of a few words. */
export function oneOfOption(flags: string, description: string, words: readonly string[], unsaid: string): Option {
  return new Option(flags, description).choices(words).default(unsaid)
}
