import type { Finding } from '../rules/support/finding.ts'
import type { Language } from '../vocabulary/row.ts'
import { problemText } from './problem-text.ts'
import type { OptionProblem } from './read-fence.ts'

/** What became of a fence. */
export type DrawnFence = FencePicture | FenceProblem

/** A fence that was drawn. */
export interface FencePicture {
  readonly kind: 'picture'
  /** Mermaid text: exactly what `render` gives. */
  readonly mermaid: string
  /** The title of the journey, on one line. Text of a user: escape it for where it goes. */
  readonly title: string
  /** The question that the picture answers. */
  readonly description: string
  /** The uris of the files that were opened, which is what to watch. */
  readonly files: readonly string[]
}

/** A fence that cannot be drawn. */
export interface FenceProblem {
  readonly kind: 'problem'
  /**
   * What is wrong, in several lines of plain text for a font of fixed width. It holds no control character but line feeds;
   * escape it for where it goes.
   */
  readonly text: string
  /** The line in the fence, from 1; 0 when it is elsewhere: in the info string, in another file, or in the fence as a whole. */
  readonly line: number
  /** What is wrong with the info string or the marker, with its place there. */
  readonly options: readonly OptionProblem[]
  /** The errors in the text that was to be drawn. Their spans are those of that text: of the fence, or of its `src`. */
  readonly findings: readonly Finding[]
  /** The uris of the files that were opened, which is what to watch. */
  readonly files: readonly string[]
}

/**
 * A fence that cannot be drawn for reasons of its host, such as a wrong configuration: one sentence for each of them, and
 * the files that were opened.
 */
export function fenceProblem(
  sentences: readonly string[],
  language: Language = 'en',
  files: readonly string[] = [],
): FenceProblem {
  const complaints = sentences.map((message) => ({ message }))
  return { kind: 'problem', text: problemText(complaints, language), line: 0, options: [], findings: [], files }
}
