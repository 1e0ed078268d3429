import { aBoolean, aDay, aLanguage, aWordOf, type OptionForms } from '@journey-lang/files'
import { presetNames, type Language, type Preset } from 'journey-lang'

/** What the plugin does otherwise than the configuration of the project says. */
export interface JourneyOptions {
  /** Whether an error in a journey ends a build. When unsaid it is a warning, as it always is while somebody develops. */
  readonly strict?: boolean
  /** The language of messages and of the words of pictures that are ours. */
  readonly language?: Language
  /** How much is said. */
  readonly preset?: Preset
  /** The day of the check, as `YYYY-MM-DD`, for a build that is the same tomorrow; the day it is when unsaid. */
  readonly today?: string
}

/** What each of them has to be. */
export const optionForms: OptionForms<JourneyOptions> = {
  strict: aBoolean,
  language: aLanguage,
  preset: aWordOf(presetNames),
  today: aDay,
}
