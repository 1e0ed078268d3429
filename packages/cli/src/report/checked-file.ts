import type { Finding, Language, Model } from 'journey-lang'

/** A file and what the rules say about it. */
export interface CheckedFile {
  /** As the caller sees it: relative to the folder of the call, with `/`. */
  readonly path: string
  readonly model: Model
  readonly findings: readonly Finding[]
}

/** Everything that a report tells. */
export interface Checked {
  readonly files: readonly CheckedFile[]
  /** How many files could not be read; standard error says why. */
  readonly unreadable: number
  /** The language of what the report says itself. */
  readonly language: Language
  /** The folder from which the paths are seen. */
  readonly cwd: string
}
