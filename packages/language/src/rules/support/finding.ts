import type { SnippetEdit } from '../../text/edit.ts'
import type { Span } from '../../text/span.ts'

/** How serious a finding is: an error is a text that contradicts itself or cannot be read, a hint is coaching. */
export type Severity = 'error' | 'warning' | 'info' | 'hint'

/** One thing that a rule has to say about a text. */
export interface Finding {
  /** The id of the rule. */
  readonly rule: string
  readonly severity: Severity
  /** One or two sentences in the language of the options: what is wrong, and the next step. */
  readonly message: string
  /** What it is about, in UTF-16 offsets. */
  readonly span: Span
  /** Other places that belong to it, such as the first of two declarations. */
  readonly related: readonly RelatedPlace[]
  readonly fixes: readonly Fix[]
}

/** Another place that belongs to a finding. */
export interface RelatedPlace {
  readonly message: string
  readonly span: Span
  /** The file it is in; empty for the file of the finding. */
  readonly uri: string
}

/** A change of a fix. What an insert leaves as it is in `newText` is reported as a placeholder. */
export type FixEdit = SnippetEdit

/** A way to take a finding away. */
export interface Fix {
  /** What it does, as an editor shows it in a menu. */
  readonly title: string
  /** A safe fix keeps or repairs the meaning; only safe ones are ever applied in bulk. One that is not may be an insert, with something to fill in. */
  readonly safe: boolean
  readonly edits: readonly FixEdit[]
}
