/** Writes a Mermaid flowchart whose parts are phases in a column, so that it reads the same in every version since 10.9. */
import { accessibleText, flowchartLabel } from './escape.ts'

/** How a node looks: `touchpoint` has double sides, `outside` round corners, `plain` neither. */
export type NodeShape = 'touchpoint' | 'outside' | 'plain'

/** A box in a phase. */
export interface FlowchartNode {
  readonly id: string
  readonly shape: NodeShape
  /** Texts of the user, one a line; each is escaped on its own. */
  readonly lines: readonly string[]
  readonly className: string
}

/** A group of boxes. */
export interface FlowchartGroup {
  readonly id: string
  readonly label: string
  /** CSS for its frame; a class would lose against the colours that themes give to groups in turn. */
  readonly style: string
  readonly nodes: readonly FlowchartNode[]
}

/** An arrow between boxes of one group, or between groups; never between a box and another group, which breaks the layout. */
export interface FlowchartEdge {
  readonly from: string
  readonly to: string
  readonly line: 'solid' | 'thick' | 'dotted' | 'dotted-without-head'
  readonly label: string
  /** CSS for this arrow, or nothing for the look of the host. */
  readonly style: string
}

/** A flowchart, whole. */
export interface Flowchart {
  readonly title: string
  readonly description: string
  readonly groups: readonly FlowchartGroup[]
  readonly edges: readonly FlowchartEdge[]
  readonly classes: Readonly<Record<string, string>>
}

/** Beside more boxes than this a phase is drawn as a column, since hosts shrink what is wide. */
const mostInRow = 5

/** The source of a flowchart. */
export function flowchartText(chart: Flowchart): string {
  return [
    '---',
    'config:',
    // Mermaid 12 changed the defaults; with these the same text looks the same everywhere.
    '  layout: dagre',
    '  look: classic',
    '  flowchart:',
    '    wrappingWidth: 190',
    '    nodeSpacing: 24',
    '    rankSpacing: 44',
    '    subGraphTitleMargin:',
    '      top: 4',
    '      bottom: 10',
    '---',
    'flowchart TB',
    `  accTitle: ${accessibleText(chart.title)}`,
    `  accDescr: ${accessibleText(chart.description)}`,
    // Mermaid lays subgraphs out from the last to the first, so that a loop back would turn the column upside down.
    ...chart.groups.toReversed().flatMap(groupLines),
    ...chart.edges.map(edgeLine),
    ...edgeStyles(chart.edges),
    ...usedClasses(chart).map(([name, style]) => `  classDef ${name} ${style}`),
    '',
  ].join('\n')
}

function groupLines({ id, label, style, nodes }: FlowchartGroup): readonly string[] {
  return [
    `  subgraph ${id}["${flowchartLabel(label)}"]`,
    `    direction ${nodes.length > mostInRow ? 'TB' : 'LR'}`,
    ...nodes.map(nodeLine),
    '  end',
    `  style ${id} ${style}`,
  ]
}

const brackets: Readonly<Record<NodeShape, readonly [string, string]>> = {
  touchpoint: ['[[', ']]'],
  outside: ['(', ')'],
  plain: ['[', ']'],
}

/**
 * The lines of a node are parted by a line end, which all versions read as one. With `<br/>` versions up to 11.4 take
 * the label for HTML, replace the codes in it, and read what comes out as Markdown.
 */
function nodeLine({ id, shape, lines, className }: FlowchartNode): string {
  const [open, close] = brackets[shape]
  return `    ${id}${open}"${lines.map(flowchartLabel).join('\n')}"${close}:::${className}`
}

function usedClasses({ groups, classes }: Flowchart): readonly (readonly [string, string])[] {
  const used = new Set(groups.flatMap(({ nodes }) => nodes.map((it) => it.className)))
  return Object.entries(classes).filter(([name]) => used.has(name))
}

const arrows: Readonly<Record<FlowchartEdge['line'], string>> = {
  solid: '-->',
  thick: '==>',
  dotted: '-.->',
  'dotted-without-head': '-.-',
}

function edgeLine({ from, to, line, label }: FlowchartEdge): string {
  const text = label === '' ? '' : `|"${flowchartLabel(label)}"|`
  return `  ${from} ${arrows[line]}${text} ${to}`
}

/** Styles go by the number of the arrow; those of one style share a line. */
function edgeStyles(edges: readonly FlowchartEdge[]): readonly string[] {
  const numbers = Map.groupBy(edges.keys(), (index) => edges[index]?.style ?? '')
  numbers.delete('')
  return Array.from(numbers, ([style, indexes]) => `  linkStyle ${indexes.join(',')} ${style}`)
}
