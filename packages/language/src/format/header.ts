/** The header of a statement in the order of its row, and how many columns it takes. */
import type { Shape } from '../model/shape.ts'
import { tokenKind, type Token } from '../syntax/tree.ts'

/** A line is at most this wide, if it can be. */
export const widest = 110

/** A keyword, the values of a positional, or a clause with its values. Nothing comes between them. */
export interface Group {
  readonly word: Token | undefined
  readonly values: readonly Token[]
}

/** The groups of a statement, those of its clause lines included. */
export interface Header {
  readonly front: readonly Group[]
  readonly clauses: readonly Group[]
  /** All of them as they stand on one line, where a text may trail behind the clauses. */
  readonly line: readonly Group[]
}

/** Puts the tokens of a statement into the order of its row. */
export function headerOf({ node, row, positionals, clauses }: Shape): Header {
  const keyword: Group = { word: node.tokens[0], values: [] }
  const written = (row?.positionals ?? []).flatMap(({ slot, trails }) => {
    const values = positionals.get(slot)?.values
    return values ? [{ trails, group: { word: undefined, values: values.map((it) => it.token) } }] : []
  })
  const positional = (isWanted: (trails: boolean) => boolean): Group[] =>
    written.filter((it) => isWanted(it.trails)).map((it) => it.group)
  const ordered = (row?.clauses ?? []).flatMap(({ word }) => clauses.get(word) ?? [])
  const clauseGroups = ordered.map((it) => ({ word: it.word, values: it.values.map((value) => value.token) }))
  return {
    front: [keyword, ...positional(() => true)],
    clauses: clauseGroups,
    line: [keyword, ...positional((trails) => !trails), ...clauseGroups, ...positional((trails) => trails)],
  }
}

/** Whether every token of the statement has its place in the header, so that none can get lost. */
export function holdsEverything({ line }: Header, { node, clauseLines }: Shape): boolean {
  const held = line.reduce((sum, it) => sum + (it.word ? 1 : 0) + it.values.length, 0)
  const written = [node, ...clauseLines].reduce((sum, it) => sum + it.tokens.filter(isNoComma).length, 0)
  return held === written
}

/** Whether groups fit on one line, from this column on, with this many columns behind them. */
export function fits(groups: readonly Group[], indent: number, behind: number): boolean {
  return groups.reduce((column, group, at) => columnAfter(group, column + (at > 0 ? 1 : 0)), indent) + behind <= widest
}

/** Fills lines with groups, as many on each as fit. */
export function fillLines(groups: readonly Group[], indent: number): readonly (readonly Group[])[] {
  const lines: Group[][] = []
  let column = Number.POSITIVE_INFINITY
  for (const group of groups) {
    const after = columnAfter(group, column + 1)
    if (after <= widest) {
      lines.at(-1)!.push(group)
      column = after
    } else {
      lines.push([group])
      column = columnAfter(group, indent)
    }
  }
  return lines
}

function isNoComma(token: Token): boolean {
  return tokenKind(token) !== 'Comma'
}

/** The column behind a group that begins in this column; infinite when a line of it is too wide. */
function columnAfter({ word, values }: Group, from: number): number {
  let column = word ? columnAfterText(word.image, from) : from
  for (const [at, value] of values.entries()) {
    const separator = at > 0 ? 2 : word ? 1 : 0
    column = columnAfterText(value.image, column + separator)
  }
  return column
}

/** Of a text of several lines the first and the last count; nothing could make those between them shorter. */
function columnAfterText(text: string, from: number): number {
  if (!text.startsWith('"""')) return limited(from + widthOf(text))
  const lines = text.split(/\r\n?|\n/)
  const first = limited(from + widthOf(lines[0]!))
  return lines.length === 1 || first > widest ? first : widthOf(lines.at(-1)!)
}

function limited(column: number): number {
  return column > widest ? Number.POSITIVE_INFINITY : column
}

/** One column for each character; marks and joiners stand on the character before them. */
function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += character < '\u0300' || !/[\p{M}\u200D]/u.test(character) ? 1 : 0
  return width
}
