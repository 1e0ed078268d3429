import { applyEdits, parse, sameMeaning, tokenKind, tokensOf, type TextEdit, type Token } from 'journey-lang'
import type { Position, TextEdit as LspTextEdit } from 'vscode-languageserver-types'
import { statementAt } from './find/spot.ts'
import { offsetAt, positionAt, textEditsOf } from './place/ranges.ts'
import type { SourceFile } from './project/project.ts'

/** The characters behind which `onTypeFormatting` has something to do. */
export const onTypeTriggers: readonly string[] = ['}', '\n']

/**
 * What changes when somebody has just typed a character that ends at this position: `}` indents the lines of the statement
 * that it closes, a line end indents the new line and the one before it. Nothing but the white space at the beginning of
 * lines is touched, two spaces for each block around them; what a client says about tabs is ignored on purpose. Where braces
 * are missing indentation says what belongs where, so there only the line that was just begun or closed gets any.
 * None for any other character, in texts and comments, and where the meaning would change.
 */
export function onTypeFormatting(file: SourceFile, position: Position, character: string): LspTextEdit[] {
  const offset = offsetAt(file, position)
  const wanted = character === '}' ? closedLines(file, offset) : character === '\n' ? newLines(file, offset) : []
  const edits = wanted.flatMap((it) => indentEdit(file, it))
  if (edits.length === 0) return []
  const isSafe = sameMeaning(file.tree, parse(applyEdits(file.text, edits)))
  return isSafe ? textEditsOf(file, edits) : []
}

/** A line, and the white space with which it should begin. */
interface WantedLine {
  readonly line: number
  readonly indent: string
}

/** The lines of the statement whose block has just been closed. */
function closedLines(file: SourceFile, offset: number): readonly WantedLine[] {
  const node = statementAt(file.model, offset - 1)?.node
  const first = node?.tokens[0]
  const close = node?.block?.close
  if (!first || !close || close.image === '' || close.startOffset !== offset - 1) return []
  const [from, to] = [lineOf(file, first.startOffset), lineOf(file, close.startOffset)]
  const isFirst = behindIndent(file, from) === first.startOffset
  if (!areBracesGuessed(file, offset - 1)) return wantedLines(file, isFirst ? from : from + 1, to)
  // Its own brace is all that is sure.
  return behindIndent(file, to) === offset - 1 ? [{ line: to, indent: indentOf(file, from) }] : []
}

/** The line that was just begun, and the one that was just left. */
function newLines(file: SourceFile, offset: number): readonly WantedLine[] {
  const line = lineOf(file, offset)
  if (line === 0) return []
  if (!areBracesGuessed(file, offset)) return wantedLines(file, line - 1, line)
  if (!isBlank(file, line)) return []
  const last = lastTokenBefore(file, startOf(file, line))
  if (last && endOf(last) > startOf(file, line)) return []
  if (file.tree.comments.some((it) => isInside(it, startOf(file, line)))) return []
  const before = last ? indentOf(file, lineOf(file, last.startOffset)) : ''
  return [{ line, indent: last && tokenKind(last) === 'LeftBrace' ? `${before}  ` : before }]
}

/** How lines should begin where the braces say so. Lines that begin inside a text or comment are left out. */
function wantedLines(file: SourceFile, from: number, to: number): readonly WantedLine[] {
  const wanted: WantedLine[] = []
  const tokens = tokensOf(file.tree)
  const { comments } = file.tree
  let next = tokens.next()
  let comment = 0
  let depth = 0
  let taken = 0
  for (let line = from; line <= to; line += 1) {
    const at = behindIndent(file, line)
    for (; !next.done && next.value.startOffset < at; next = tokens.next()) {
      depth += depthOf(next.value)
      if (tokenKind(next.value) !== 'Newline') taken = Math.max(taken, endOf(next.value))
    }
    for (; comment < comments.length && comments[comment]!.startOffset < at; comment += 1) {
      taken = Math.max(taken, endOf(comments[comment]!))
    }
    if (startOf(file, line) < taken) continue
    const closes = !next.done && next.value.startOffset === at && depthOf(next.value) < 0
    // An empty line that nobody is writing on has no indentation.
    const isLeft = line < to && isBlank(file, line)
    wanted.push({ line, indent: isLeft ? '' : '  '.repeat(Math.max(0, closes ? depth - 1 : depth)) })
  }
  return wanted
}

/** Whether a brace is missing, or too much, between the top-level statements at the margin around an offset. */
function areBracesGuessed({ tree, model, text }: SourceFile, offset: number): boolean {
  const margins = model.shapes
    .map((it) => it.node.tokens[0]?.startOffset ?? 0)
    .filter((it) => it === 0 || text[it - 1] === '\n' || text[it - 1] === '\r')
  const start = margins.findLast((it) => it <= offset) ?? 0
  const end = margins.find((it) => it > offset) ?? Number.POSITIVE_INFINITY
  return tree.faults.some(({ kind, span }) => braceFaults.has(kind) && start <= span.start && span.start < end)
}

const braceFaults: ReadonlySet<string> = new Set([
  'missing-open-brace',
  'missing-close-brace',
  'stray-open-brace',
  'stray-close-brace',
  'too-deep',
])

function lastTokenBefore({ tree }: SourceFile, offset: number): Token | undefined {
  let last: Token | undefined
  for (const it of tokensOf(tree)) {
    if (it.startOffset >= offset) break
    if (it.image !== '' && tokenKind(it) !== 'Newline') last = it
  }
  return last
}

function indentEdit(file: SourceFile, { line, indent }: WantedLine): readonly TextEdit[] {
  const [start, end] = [startOf(file, line), behindIndent(file, line)]
  return file.text.slice(start, end) === indent ? [] : [{ span: { start, end }, newText: indent }]
}

/** Braces that were left out stand nowhere. */
function depthOf(token: Token): number {
  const kind = tokenKind(token)
  return kind === 'LeftBrace' ? token.image.length : kind === 'RightBrace' ? -token.image.length : 0
}

function isInside({ startOffset, image }: Token, offset: number): boolean {
  return startOffset < offset && offset < startOffset + image.length
}

function isBlank(file: SourceFile, line: number): boolean {
  const behind = file.text[behindIndent(file, line)]
  return behind === undefined || behind === '\n' || behind === '\r'
}

function indentOf(file: SourceFile, line: number): string {
  return file.text.slice(startOf(file, line), behindIndent(file, line))
}

function behindIndent(file: SourceFile, line: number): number {
  let at = startOf(file, line)
  while (file.text[at] === ' ' || file.text[at] === '\t') at += 1
  return at
}

/** Behind the mark with which a text may begin. */
function startOf({ lines, text }: SourceFile, line: number): number {
  return line === 0 && text.startsWith('\uFEFF') ? 1 : (lines[line] ?? text.length)
}

function lineOf(file: SourceFile, offset: number): number {
  return positionAt(file, offset).line
}

function endOf({ startOffset, image }: Token): number {
  return startOffset + image.length
}
