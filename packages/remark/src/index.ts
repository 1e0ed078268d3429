/** `@journey-lang/remark`: draws the journeys in Markdown and MDX, and the files that they name. */
import { resolve } from 'node:path'
import { reportProblems, type HostOptions, type PlacedProblem } from '@journey-lang/files'
import type { Code, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { addFiles, changedCode, drawCode } from './draw-code.ts'

/** How journeys are drawn. */
export interface JourneyOptions extends HostOptions {
  /** Finds the path of the document, absolute or seen from the root; where the file was read when unsaid. */
  readonly documentPath?: (file: VFile) => string | undefined
}

/**
 * The plugin, for unified 11: makes code called `journey` into code called `mermaid`, or `text` where it cannot be drawn. Each
 * problem is a message of the file, at its line, and goes to `warn` too. With `strict` these messages are fatal, and when all of
 * the page has been looked at, the first is thrown, as `file.fail` does: its `message` and its `stack` say what the others are.
 * The paths of all files that were read are in `file.data.journeyFiles`.
 */
export default function journey(options: JourneyOptions = {}): (tree: Root, file: VFile) => void {
  const draw = drawCode(options)
  const { documentPath = pathOfFile, strict } = options
  return (tree, file) => {
    const messages: Message[] = []
    const problems: PlacedProblem[] = []
    visit(tree, 'code', (node) => {
      const path = documentPath(file)
      const fence = draw(node, path)
      if (!fence) return
      Object.assign(node, changedCode(fence))
      const { drawn } = fence
      if (!drawn) return
      addFiles(file.data, drawn.files)
      if (drawn.kind === 'picture') return
      const place = { documentPath: path, source: String(file), line: node.position?.start.line }
      const origin = { place: placeOf(node, drawn.line), source: 'journey-lang', ruleId: 'fence' }
      messages.push(file.message(drawn.text, origin))
      problems.push({ problem: drawn, place })
    })
    if (strict) throwFatal(messages)
    reportProblems(problems, options)
  }
}

type Message = ReturnType<VFile['message']>

/**
 * Throws the first as `file.fail` does, if there is one. `reason` stays what is wrong there, since reports list every message of
 * a file. Hosts show nothing but what is thrown, so it says all; and webpack shows only the stack, so that says where.
 */
function throwFatal(messages: readonly Message[]): void {
  const [first, ...others] = messages
  if (!first) return
  for (const it of messages) it.fatal = true
  first.message = [first.reason, ...others.map((it) => `${it.name}: ${it.reason}`)].join('\n\n')
  first.stack = `${first.name}: ${first.message}`
  throw first
}

function pathOfFile({ cwd, history }: VFile): string | undefined {
  const [read] = history
  return read === undefined ? undefined : resolve(cwd, read)
}

/** The line of a fence in which something is wrong, or all of the fence. */
function placeOf({ position }: Code, line: number): Code['position'] | { line: number; column: number } {
  if (!position || line === 0) return position
  return { line: position.start.line + line, column: position.start.column }
}
