import type { Finding, Model } from 'journey-lang'

/** A file and what the rules say about it. */
export interface CheckedFile {
  /** As the caller sees it: relative to the folder of the call, with `/`. */
  readonly path: string
  readonly model: Model
  readonly findings: readonly Finding[]
}
