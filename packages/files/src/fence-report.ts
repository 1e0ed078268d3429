/** Says in which line of which document a fence cannot be drawn, for plugins of documentation tools. */
import { resolve } from 'node:path'
import { visibleText, type FenceProblem } from 'journey-lang'
import type { OnDisk } from './draw-fence.ts'
import { shownPath } from './find-files.ts'
import { readTextFile, UnreadableFile } from './read-text-file.ts'

/** What users of such a plugin say. */
export interface HostOptions extends OnDisk {
  /** Whether a fence that cannot be drawn fails the build. Otherwise the page says in its place what is wrong. */
  readonly strict?: boolean
  /** Is told of every fence that cannot be drawn, unless the build fails; the console when unsaid. */
  readonly warn?: (message: string) => void
}

/** Where a fence stands. */
export interface FencePlace {
  /** The path of the document, seen from the root; undefined when the host does not say. */
  readonly documentPath: string | undefined
  /** What the host parsed: often the document without what stands before it, such as its front matter. */
  readonly source: string
  /** The line in `source` in which the fence begins, from 1; undefined when the host does not say. */
  readonly line: number | undefined
}

/** A fence that cannot be drawn, and where it stands. */
export interface PlacedProblem {
  readonly problem: FenceProblem
  readonly place: FencePlace
}

/**
 * One message for people: the path as it is seen from the folder of the process, the line in the document as it is on disk,
 * and the problem. Nothing in it moves or hides; it holds no control character but line feeds. Never throws.
 */
export function problemMessage(problem: FenceProblem, place: FencePlace, root = '.'): string {
  const { documentPath } = place
  const path = documentPath === undefined ? undefined : resolve(root, documentPath)
  const start = place.line === undefined ? undefined : lineOnDisk(path, place.source, place.line)
  const line = start === undefined ? '' : `:${start + problem.line}`
  const name = path === undefined ? 'Markdown' : visibleText(shownPath(path, process.cwd()))
  return `${name}${line}: ${problem.text}`
}

/**
 * Tells of the fences of a document that cannot be drawn, in the order in which they are given. When users asked to be strict,
 * throws one Error with all messages, a blank line between them: whoever builds then knows all that is to be done. Does nothing
 * where there is no problem.
 */
export function reportProblems(problems: readonly PlacedProblem[], options: HostOptions = {}): void {
  if (problems.length === 0) return
  const messages = problems.map(({ problem, place }) => problemMessage(problem, place, options.root))
  if (options.strict) throw new Error(messages.join('\n\n'))
  const { warn = (it) => console.warn(it) } = options
  for (const it of messages) warn(it)
}

/**
 * Hosts take away what stands before the text, and blank lines at its ends, so lines are counted from the end. Undefined when
 * the line there is another: then the host put in or took out something in between.
 */
function lineOnDisk(path: string | undefined, source: string, line: number): number | undefined {
  const onDisk = path === undefined ? undefined : textOf(path)
  if (onDisk === undefined) return line
  const before = linesOf(onDisk)
  const after = linesOf(source)
  const found = line + before.length - after.length
  return before[found - 1] === after[line - 1] ? found : undefined
}

/** Undefined for a document that is not on disk, or that nobody may read: then there is nothing to compare with. */
function textOf(path: string): string | undefined {
  try {
    return readTextFile(path, path).text
  } catch (error) {
    if (error instanceof UnreadableFile) return undefined
    throw error
  }
}

function linesOf(text: string): readonly string[] {
  return text.trimEnd().split(/\r\n|\r|\n/)
}
