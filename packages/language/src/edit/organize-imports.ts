/** Puts the imports of a file in order. */
import type { Model } from '../model/model.ts'
import { clauseValue, type Shape, type SlotValue } from '../model/shape.ts'
import { isBrokenToken, statementSpan, type Tree } from '../syntax/tree.ts'
import { applyEdits, type TextEdit } from '../text/edit.ts'
import { endBefore, lineBreakOf } from '../text/lines.ts'
import type { Span } from '../text/span.ts'
import { commentsBefore, statementLines, withCommentsAbove } from '../write/statement-lines.ts'
import type { Edited } from './edited.ts'

/**
 * Sorts the imports that stand on lines behind each other by their paths, and the names in each; makes one import of several
 * of the same file, unless a name is taken over under another one; and takes `unused` names of this file away.
 * A comment stays with its import, and an import with a comment stays.
 * Refuses when nothing changes, and where one name is imported from two files, since the first of them counts.
 */
export function organizeImports(model: Model, unused: ReadonlySet<string> = nothing): Edited {
  const imports = model.shapes.filter((it) => it.word === 'import' && it.stands)
  if (imports.length === 0) return { refused: 'nothing-to-do' }
  if (hasContestedName(imports)) return { refused: 'name-taken' }
  const { text } = model.tree
  const lineBreak = lineBreakOf(text)
  const edits = groupsOf(model.tree, imports).flatMap((group) => organized(text, lineBreak, group, unused))
  return applyEdits(text, edits) === text ? { refused: 'nothing-to-do' } : { edits }
}

/** An import with its lines. */
interface ImportLines {
  readonly lines: Span
  readonly path: string
  /** Undefined where only its place may change: it is not written in the plain way, or a comment stands in it. */
  readonly plain: { readonly names: readonly SlotValue[]; readonly path: string } | undefined
  /** Its other name in this file. */
  readonly alias: string | undefined
  readonly hasComment: boolean
  /** What stands on its lines before it, itself, and what stands behind it. */
  readonly before: string
  readonly text: string
  readonly after: string
}

/** Runs of imports with nothing between them: no blank line, and no other statement. */
function groupsOf(tree: Tree, imports: readonly Shape[]): readonly (readonly ImportLines[])[] {
  const groups: ImportLines[][] = []
  for (const it of imports) {
    const read = readImport(tree, it)
    if (!read) continue
    const group = groups.at(-1)
    if (group && group.at(-1)!.lines.end === read.lines.start) group.push(read)
    else groups.push([read])
  }
  return groups
}

/** Undefined for one that shares a line with something else, or cannot be read. */
function readImport(tree: Tree, shape: Shape): ImportLines | undefined {
  const { text, comments } = tree
  const own = statementSpan(shape.node)
  const lines = statementLines(tree, own)
  const path = clauseValue(shape, 'from')
  if (!lines || !path || shape.node.block || shape.node.tokens.some(isBrokenToken)) return undefined
  const start = withCommentsAbove(tree, lines.start)
  const names = shape.positionals.get('names')?.values ?? []
  const isPlain = isPlainImport(shape, names, path) && !shape.clauses.has('as')
  const hasComment = start !== lines.start || /\/[/*]/.test(text.slice(own.end, lines.end))
  const firstInside = comments[commentsBefore(comments, own.start)]?.startOffset ?? Infinity
  return {
    lines: { start, end: lines.end },
    path: path.text,
    plain: isPlain && firstInside >= own.end ? { names, path: path.token.image } : undefined,
    alias: clauseValue(shape, 'as')?.text,
    hasComment: hasComment || firstInside < own.end,
    before: text.slice(start, own.start),
    text: text.slice(own.start, own.end),
    after: text.slice(own.end, lines.end),
  }
}

/** `import a, b from "./file.journey"`, each token read. */
function isPlainImport({ node }: Shape, names: readonly SlotValue[], path: SlotValue): boolean {
  const commas = Math.max(0, names.length - 1)
  return names.length > 0 && node.tokens.length === names.length + commas + 3 && node.tokens.at(-1) === path.token
}

function organized(
  text: string,
  lineBreak: string,
  group: readonly ImportLines[],
  unused: ReadonlySet<string>,
): readonly TextEdit[] {
  const kept: { readonly path: string; readonly text: string }[] = []
  const merged = new Map<string, ImportLines[]>()
  for (const it of group) {
    if (it.alias !== undefined && unused.has(it.alias) && !it.hasComment) continue
    if (!it.plain || it.hasComment) kept.push({ path: it.path, text: it.before + withNames(it, unused) + it.after })
    else merged.set(it.path, [...(merged.get(it.path) ?? []), it])
  }
  for (const [path, imports] of merged) {
    const names = namesOf(imports, unused)
    if (names.length > 0) kept.push({ path, text: importText(names, imports[0]!) })
  }
  const start = group[0]!.lines.start
  const { end } = group.at(-1)!.lines
  const isClosed = /[\r\n]$/.test(text.slice(start, end))
  const ordered = kept.toSorted(byPath).map((it) => it.text.replace(/[\r\n]+$/, ''))
  if (ordered.length === 0) return [{ span: withBlankLines(text, { start, end }), newText: '' }]
  const newText = ordered.join(lineBreak) + (isClosed ? lineBreak : '')
  return newText === text.slice(start, end) ? [] : [{ span: { start, end }, newText }]
}

/** Lines and the blank ones behind them; at the end of the file those before them. */
function withBlankLines(text: string, { start, end }: Span): Span {
  const blank = /^(?:[ \t]*(?:\r\n|\n|\r))*/.exec(text.slice(end))?.[0].length ?? 0
  if (end + blank < text.length) return { start, end: end + blank }
  const above = endBefore(text, start)
  return { start: above === 0 ? 0 : start - leadingBlanks(text, start), end: text.length }
}

/** How long the blank lines right above a line are. */
function leadingBlanks(text: string, start: number): number {
  const above = text.slice(endBefore(text, start), start)
  return above.replace(/^[ \t]*(?:\r\n|\n|\r)/, '').length
}

/** An import with a comment loses names, but never itself. */
function withNames(it: ImportLines, unused: ReadonlySet<string>): string {
  if (!it.plain) return it.text
  const used = namesOf([it], unused)
  return importText(used.length > 0 ? used : namesOf([it], nothing), it)
}

const nothing: ReadonlySet<string> = new Set()

function namesOf(imports: readonly ImportLines[], unused: ReadonlySet<string>): readonly string[] {
  const names = new Map(imports.flatMap((it) => it.plain?.names ?? []).map((it) => [it.text, it.token.image]))
  const used = [...names].filter(([name]) => !unused.has(name))
  return used.toSorted(([a], [b]) => byCodeUnits(a, b)).map(([, image]) => image)
}

function importText(names: readonly string[], { plain }: ImportLines): string {
  return `import ${names.join(', ')} from ${plain?.path}`
}

/** Whether a name of this file is taken over from two files, or twice by other names. */
function hasContestedName(imports: readonly Shape[]): boolean {
  const origins = new Map<string, string>()
  for (const shape of imports) {
    const alias = clauseValue(shape, 'as')?.text
    for (const { text } of shape.positionals.get('names')?.values ?? []) {
      const origin = JSON.stringify([clauseValue(shape, 'from')?.text, text])
      const name = alias ?? text
      if ((origins.get(name) ?? origin) !== origin) return true
      origins.set(name, origin)
    }
  }
  return false
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return byCodeUnits(a.path, b.path)
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
