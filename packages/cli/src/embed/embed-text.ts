/** Keeps the pictures in a Markdown document what its markers ask for. Nothing outside of its blocks is changed. */
import {
  applyEdits,
  lineIndex,
  positionAt,
  readEmbed,
  type DrawnFence,
  type FenceProblem,
  type Language,
  type LineIndex,
  type Position,
} from 'journey-lang'
import { blocksOf, type Block, type MarkerFault } from './blocks.ts'
import { embedWords } from './embed-words.ts'
import { fenceLines } from './fence-lines.ts'
import { markdownTree, UnreadableMarkdown, type Dialect, type MarkdownTree } from './markdown-tree.ts'
import { endMarkerIn, markersIn, mayHoldMarkers, startMarkerIn, type Marker } from './markers.ts'

/** How a document is read, and how its pictures are drawn. */
export interface EmbedOptions {
  readonly dialect: Dialect
  /** The language of messages, unless a marker says another. */
  readonly language: Language
  /** Draws what a marker asks for. */
  readonly draw: (asked: string) => DrawnFence
  /** Whether what is wrong in this file is told elsewhere; of none when unsaid. */
  readonly isTold?: (path: string) => boolean
}

/** A document with its pictures. */
export interface EmbeddedText {
  /** The new text; that which came in when there is a problem. */
  readonly text: string
  /** How many blocks there are. */
  readonly blocks: number
  readonly problems: readonly EmbedProblem[]
  /** What was opened to draw: the paths to watch. */
  readonly files: readonly string[]
}

/** Something that is wrong with a marker or with what it names. */
export interface EmbedProblem {
  readonly position: Position
  readonly message: string
  /** More lines about it, in plain text; nothing in them moves or hides. */
  readonly details: readonly string[]
}

/** Puts a picture into every block of a document. Doing it twice changes nothing more. */
export function embedText(text: string, options: EmbedOptions): EmbeddedText {
  if (!mayHoldMarkers(text)) return { text, blocks: 0, problems: [], files: [] }
  const lines = lineIndex(text)
  const tree = treeOf(text, options)
  if ('message' in tree) {
    const message = embedWords[options.language].notMdx(tree.message)
    return {
      text,
      blocks: 0,
      problems: [{ position: positionAt(lines, tree.offset), message, details: [] }],
      files: [],
    }
  }
  const { blocks, faults } = blocksOf(markersIn(text, tree, options.dialect))
  const problems = faults.map((it) => problemOf(it, lines, options))
  const files = new Set<string>()
  const edits = []
  const told = new Set<string>()
  for (const block of blocks) {
    const drawn = options.draw(block.start.asked)
    for (const it of drawn.files) files.add(it)
    // What is wrong in a journey is mended there, once, however many blocks show it.
    if (drawn.kind === 'problem' && drawn.findings.length > 0 && told.has(drawn.text)) continue
    if (drawn.kind === 'problem') told.add(drawn.text)
    if (drawn.kind === 'problem') problems.push(...drawingProblems(block.start, drawn, lines, options))
    else edits.push(editFor(block, drawn.mermaid, text))
  }
  const ordered = problems.toSorted(
    (a, b) => a.position.line - b.position.line || a.position.character - b.position.character,
  )
  const after = problems.length > 0 ? text : applyEdits(text, edits)
  return { text: after, blocks: blocks.length, problems: ordered, files: [...files] }
}

function treeOf(text: string, { dialect }: EmbedOptions): MarkdownTree | UnreadableMarkdown {
  try {
    return markdownTree(text, dialect)
  } catch (error) {
    if (error instanceof UnreadableMarkdown) return error
    throw error
  }
}

/** All that stands between two markers is replaced, from the end of the first line to the beginning of the last. */
function editFor({ start, end }: Block, mermaid: string, text: string) {
  const lineEnd = /\r\n|\n|\r/y
  lineEnd.lastIndex = start.lineEnd
  const eol = lineEnd.exec(text)?.[0] ?? '\n'
  const blank = isTight(start) ? [] : ['']
  const lines = [...blank, ...fenceLines(mermaid), ...blank]
  const newText = lines.map((it) => `${it === '' ? start.prefix.trimEnd() : start.prefix + it}${eol}`).join('')
  return { span: { start: start.lineEnd, end: end.lineStart }, newText: eol + newText }
}

/** An empty line would set all items of a list apart, which its author did not. Elsewhere it is what formatters put there. */
function isTight({ parent }: Marker): boolean {
  return parent.type === 'listItem' && parent.spread !== true
}

function problemOf({ kind, marker, other }: MarkerFault, lines: LineIndex, options: EmbedOptions): EmbedProblem {
  const say = embedWords[options.language]
  const end = endMarkerIn(options.dialect)
  const otherLine = other === undefined ? 0 : positionAt(lines, other.start).line + 1
  const messages: Readonly<Record<MarkerFault['kind'], string>> = {
    colonMissing: say.colonMissing,
    notAlone: say.notAlone,
    unclosed: say.unclosed(end),
    nested: say.nested(otherLine, end),
    stray: say.stray(startMarkerIn(options.dialect)),
    closedElsewhere: say.closedElsewhere(otherLine),
  }
  return { position: positionAt(lines, marker.start), message: messages[kind], details: [] }
}

/** Mistakes in the marker itself stand at their own places; what is wrong in a journey is told in full. */
function drawingProblems(
  { asked, askedStart, start }: Marker,
  { text, options: mistakes, findings, files }: FenceProblem,
  lines: LineIndex,
  { language, isTold }: EmbedOptions,
): readonly EmbedProblem[] {
  const at = (offset: number): Position => positionAt(lines, askedStart === undefined ? start : askedStart + offset)
  if (mistakes.length > 0) {
    return mistakes.map(({ message, span }) => ({ position: at(span.start), message, details: [] }))
  }
  const [src = ''] = files
  if (findings.length > 0 && isTold?.(src)) {
    const message = embedWords[language].brokenElsewhere(readEmbed(asked).src ?? src)
    return [{ position: positionAt(lines, start), message, details: [] }]
  }
  const [message = '', , ...details] = text.split('\n')
  return [{ position: positionAt(lines, start), message, details }]
}
