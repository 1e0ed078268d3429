import type { Language, Preset } from 'journey-lang'

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
