/** Reads the statements of a tree: which row each belongs to, and what its slots hold. */
import { isBrokenToken, keywordOf, tokenSpan, type StatementNode, type Tree } from '../syntax/tree.ts'
import type { StatementRow } from '../vocabulary/row.ts'
import { clauseOf, rowIn, rowsIn, rowsOf } from '../vocabulary/vocabulary.ts'
import { nearest } from './nearest.ts'
import type { Problem } from './problem.ts'
import { readArguments } from './read-arguments.ts'
import type { Shape } from './shape.ts'
import { readWord } from './value.ts'

/** The statements of one file, read on their own: nothing is looked up yet. */
export interface FileShapes {
  readonly shapes: readonly Shape[]
  /** The same with everything in their blocks, in the order of the text. */
  readonly all: readonly Shape[]
  readonly problems: readonly Problem[]
}

/** Reads a tree. */
export function readStatements(tree: Tree): FileShapes {
  const found: Found = { all: [], problems: [] }
  const shapes = tree.statements.map((it) => readStatement(it, undefined, found))
  return { shapes, ...found }
}

interface Found {
  readonly all: Shape[]
  readonly problems: Problem[]
}

/** Depth is capped by the parser. */
function readStatement(node: StatementNode, parent: Shape | undefined, found: Found): Shape {
  const { problems } = found
  const { word, row, stands, isMereGuess } = findRow(node, parent, problems)
  const children = node.block?.children ?? noStatements
  const clauseLines = row && children.length > 0 ? children.filter((it) => isClauseLine(row, it)) : noStatements
  // What is missing behind a word that may mean something else is said when the word is right.
  const faults = isMereGuess ? [] : problems
  const { positionals, clauses } = row ? readArguments(row, node, clauseLines, faults) : noArguments
  const shapes: Shape[] = children.length > 0 ? [] : noShapes
  const shape: Shape = { node, word, row, stands, parent, positionals, clauses, clauseLines, children: shapes }
  found.all.push(shape)
  if (children.length === 0) return shape
  const carriesOn = new Set(clauseLines)
  for (const child of children) {
    if (!carriesOn.has(child)) shapes.push(readStatement(child, shape, found))
    else if (child.block) {
      problems.push({ kind: 'syntax-error', why: 'clause-line-block', span: tokenSpan(child.block.open) })
      for (const it of child.block.children) shapes.push(readStatement(it, shape, found))
    }
  }
  return shape
}

const noStatements: readonly StatementNode[] = []
/** Shared by all statements without a block, so never written to. */
const noShapes: Shape[] = []

const noArguments = { positionals: new Map<never, never>(), clauses: new Map<never, never>() }

/** A line that begins with a clause word of the statement that owns the block carries on that statement. */
function isClauseLine(row: StatementRow, node: StatementNode): boolean {
  const word = keywordOf(node)
  return word !== undefined && clauseOf(row, word) !== undefined && rowIn(row.word, word) === undefined
}

interface FoundRow {
  readonly word: string
  readonly row: StatementRow | undefined
  readonly stands: boolean
  /** Whether the row is that of the nearest word, and nothing else speaks for it. */
  readonly isMereGuess?: boolean
}

function findRow(node: StatementNode, parent: Shape | undefined, problems: Problem[]): FoundRow {
  const image = keywordOf(node)
  const word = image === undefined ? '' : readWord(image)
  const place = parent ? parent.word : 'file'
  const row = rowIn(place, word)
  if (row && (!parent || parent.row)) return { word, row, stands: parent?.stands ?? true }
  // A word with several rows is read with the one that takes most, so that nothing more is wrong with it than its place.
  const [elsewhere] = rowsOf(word).toSorted((a, b) => b.clauses.length - a.clauses.length)
  if (parent && !parent.row) return { word, row: elsewhere, stands: false }
  return elsewhere ? misplaced(node, parent, elsewhere, problems) : unknown(node, word, place, parent, problems)
}

function misplaced(node: StatementNode, parent: Shape | undefined, row: StatementRow, problems: Problem[]): FoundRow {
  let target = parent
  while (target && !rowIn(target.word, row.word)) target = target.parent
  // The problem needs the shape, which is not made yet; what the rule asks of it is all in the node.
  const shape: Shape = {
    node,
    word: row.word,
    row,
    stands: false,
    parent,
    clauseLines: [],
    children: [],
    ...noArguments,
  }
  problems.push({ kind: 'misplaced-statement', span: tokenSpan(node.tokens[0]!), shape, row, target })
  return { word: row.word, row, stands: false }
}

function unknown(
  node: StatementNode,
  word: string,
  place: string,
  parent: Shape | undefined,
  problems: Problem[],
): FoundRow {
  if (node.tokens.some(isBrokenToken)) return { word, row: undefined, stands: false }
  const known = [...rowsIn(place).keys()]
  const first = node.tokens[0]!
  const meant = word === '' ? undefined : nearest(word, known)
  const row = meant === undefined ? undefined : rowIn(place, meant)
  const isAlone = row !== undefined && node.tokens.length === 1 && node.block === undefined && takesSomething(row)
  problems.push({ kind: 'unknown-keyword', span: tokenSpan(first), word: first.image, known, isAlone })
  if (!row) return { word, row: undefined, stands: false }
  return { word: row.word, row, stands: parent?.stands ?? true, isMereGuess: isAlone }
}

function takesSomething({ positionals, clauses }: StatementRow): boolean {
  return positionals.some((it) => !it.optional) || clauses.some((it) => it.required)
}
