import railroad, { type Item } from 'railroad-diagrams'
import type { StatementRow } from '../../packages/language/src/vocabulary/row.ts'
import { statements } from '../../packages/language/src/vocabulary/vocabulary.ts'
import type { GeneratedFile } from './generated-file.ts'
import type { Expression } from './shared/shape/expression.ts'
import { clauseOf, headOf } from './shared/shape/statement-shape.ts'
import { keyOf } from './shared/vocabulary-facts.ts'

/** A picture of the shape of every statement. */
export function railroadDiagrams(): GeneratedFile[] {
  return statements.map((row) => ({ path: `grammar/${railroadPath(row)}`, text: svg(row) }))
}

/** Where the picture of a statement is, seen from the language reference. */
export function railroadPath(row: StatementRow): string {
  return `railroad/${keyOf(row)}.svg`
}

/** Its own light ground under dark lines reads on a light page as well as on a dark one. */
const style = `
.railroad-diagram { background: #fffdf7; }
.railroad-diagram path { stroke: #3d3a34; stroke-width: 2; fill: none; }
.railroad-diagram text { font: 13px Menlo, Consolas, "DejaVu Sans Mono", monospace; text-anchor: middle; fill: #1f1d1a; }
.railroad-diagram text.comment { font-size: 11px; font-style: italic; fill: #5c574d; }
.railroad-diagram rect { stroke: #3d3a34; stroke-width: 1.5; fill: #ffffff; }
.railroad-diagram rect[rx] { fill: #fbe3b5; }
.railroad-diagram rect.ground { stroke: none; fill: #fffdf7; }
`
const padding = 16
railroad.Diagram.INTERNAL_ALIGNMENT = 'left'

function svg(row: StatementRow): string {
  const items = [...headOf(row).map(drawn), ...clausePart(row), ...blockPart(row)]
  const diagram = railroad.Diagram(...items).format(padding)
  const { width, height } = diagram.attrs
  const opening = `<svg xmlns="http://www.w3.org/2000/svg" role="img" class="railroad-diagram"`
  const ground = `<rect class="ground" width="${width}" height="${height}"/>`
  const title = `<title>The shape of ${keyOf(row).replaceAll('-', ' ')}</title>`
  return diagram
    .toString()
    .replace('<svg class="railroad-diagram"', opening)
    .replace('>\n', `>\n${title}\n<style>${style}</style>\n${ground}\n`)
}

/** One clause stands in its place; several go round in a loop, because their order is free. */
function clausePart(row: StatementRow): Item[] {
  const atLeastOne = row.clauses.some((it) => it.required)
  const clauses = row.clauses.map((it) => railroad.Sequence(drawn(clauseOf(it))))
  const [only, ...others] = clauses
  if (only === undefined) return []

  const all = others.length === 0 ? only : railroad.OneOrMore(railroad.Choice(0, ...clauses), eachOnce())
  return [atLeastOne ? all : railroad.Optional(all)]
}

function eachOnce(): Item {
  return railroad.Comment('each at most once')
}

function blockPart(row: StatementRow): Item[] {
  if (!row.block) return []
  const inside = railroad.Optional(railroad.OneOrMore(railroad.NonTerminal(`in-${row.word}`)))
  return [railroad.Optional(railroad.Sequence(railroad.Terminal('{'), inside, railroad.Terminal('}')))]
}

function drawn(expression: Expression): Item {
  switch (expression.kind) {
    case 'terminal':
      return railroad.Terminal(expression.text)
    case 'nonterminal':
      return railroad.NonTerminal(expression.name)
    case 'sequence':
      return railroad.Sequence(...expression.items.map(drawn))
    case 'choice':
      return railroad.Choice(0, ...expression.items.map(drawn))
    case 'optional':
      return railroad.Optional(drawn(expression.item))
    case 'list':
      return railroad.OneOrMore(drawn(expression.item), railroad.Terminal(','))
  }
}
