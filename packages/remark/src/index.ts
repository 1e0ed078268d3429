/** `@journey-lang/remark`: draws the journeys in Markdown and MDX, and the files that they name. */
import { resolve } from 'node:path'
import { reportProblem, type HostOptions } from '@journey-lang/files'
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
 * problem is a message of the file, at its line, and goes to `warn` too. With `strict` it is thrown instead, as `file.fail` does.
 * The paths of all files that were read are in `file.data.journeyFiles`.
 */
export default function journey(options: JourneyOptions = {}): (tree: Root, file: VFile) => void {
  const draw = drawCode(options)
  const { documentPath = pathOfFile, strict } = options
  return (tree, file) => {
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
      const message = file.message(drawn.text, origin)
      if (strict) throw fatal(message)
      reportProblem(drawn, place, options)
    })
  }
}

type Message = ReturnType<VFile['message']>

/** As `file.fail` makes it, with a stack that says where: it is all that webpack shows of an error. */
function fatal(message: Message): Message {
  message.fatal = true
  message.stack = `${message.name}: ${message.reason}`
  return message
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
