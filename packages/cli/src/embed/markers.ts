/** The markers of a Markdown document: comments that say which journey is drawn between them. */
import type { Nodes, Root } from 'mdast'
import { continuedPrefix } from './line-prefix.ts'
import type { Dialect, MarkdownTree } from './markdown-tree.ts'

/** A comment that begins or ends a block. Offsets are UTF-16 offsets of the document. */
export interface Marker {
  readonly kind: 'start' | 'end'
  /** Whether it begins with `journey` alone, where `journey:` must have been meant. */
  readonly lacksColon: boolean
  /** What is asked for, such as `./wine.journey view=funnel`; empty for an end. */
  readonly asked: string
  readonly start: number
  /** Where what is asked for begins, if the marker is on one line. */
  readonly askedStart: number | undefined
  /** What it is in. Both markers of a block are in the same. */
  readonly parent: Nodes
  /** Where its first line begins. */
  readonly lineStart: number
  /** Where its last line ends, in front of the line end. */
  readonly lineEnd: number
  /** What the lines below it begin with. */
  readonly prefix: string
  /** Whether something else stands on its lines. */
  readonly isAlone: boolean
}

/** Whether a text may hold markers. Most documents hold none, and need not be read. */
export function mayHoldMarkers(text: string): boolean {
  return /(?:<!--|\/\*)\s*(?:journey\s*:|\/journey\b)/.test(text) || maybeWithoutColon.test(text)
}

/** Finds the markers of a document, in its order. What stands in code, or in the middle of other HTML, is none. */
export function markersIn(text: string, { root, shift }: MarkdownTree, dialect: Dialect): readonly Marker[] {
  const markers: Marker[] = []
  for (const place of placesIn(root)) {
    const marker = markerAt(place, text, shift, dialect)
    if (marker) markers.push(marker)
  }
  return markers
}

/** The comment with which a block ends. */
export function endMarkerIn(dialect: Dialect): string {
  return dialect === 'mdx' ? '{/* /journey */}' : '<!-- /journey -->'
}

/** A comment with which a block may begin. */
export function startMarkerIn(dialect: Dialect): string {
  return dialect === 'mdx' ? '{/* journey: ./my.journey */}' : '<!-- journey: ./my.journey -->'
}

/** A node, and what it is in. */
interface Place {
  readonly node: Nodes
  readonly above: Place | undefined
}

/** All nodes in the order of the text. A loop, because the text decides how deep they lie. */
function* placesIn(root: Root): Generator<Place> {
  const open: Place[] = [{ node: root, above: undefined }]
  for (let place = open.pop(); place; place = open.pop()) {
    yield place
    if (!('children' in place.node)) continue
    for (const node of place.node.children.toReversed()) open.push({ node, above: place })
  }
}

function markerAt({ node, above }: Place, text: string, shift: number, dialect: Dialect): Marker | undefined {
  const comment = commentIn(node)
  const sign = comment === undefined ? undefined : signIn(comment)
  const from = node.position?.start.offset
  const to = node.position?.end.offset
  if (!sign || !above || from === undefined || to === undefined) return undefined
  const opening = dialect === 'mdx' ? '{' : '<!--'
  const start = text.indexOf(opening, from + shift)
  const end = dialect === 'mdx' ? to + shift : text.indexOf('-->', start) + 3
  const lineStart = startOfLine(text, start)
  const lineEnd = endOfLine(text, end)
  const prefix = continuedPrefix(text.slice(lineStart, start), containersOf(above, lineStart - shift))
  const askedStart = sign.kind === 'end' ? -1 : text.indexOf(sign.asked, text.indexOf(':', start))
  return {
    ...sign,
    start,
    askedStart: askedStart >= 0 && askedStart < end ? askedStart : undefined,
    parent: above.node,
    lineStart,
    lineEnd,
    prefix,
    isAlone: isBlock(node, above.node) && /^[\s>]*$/.test(prefix) && text.slice(end, lineEnd).trim() === '',
  }
}

const maybeWithoutColon = /(?:<!--|\/\*)\s*journey\s+(?:"[^"]*\.journey"|\S*\.journey|(?:view|journey|lang)=)/

/**
 * What is asked for where the colon was forgotten: an option, or a path that begins like one. The mere name of a file asks
 * only when nothing but options stands behind it; all else is a comment that begins with the word.
 */
const askedWithoutColon: readonly RegExp[] = [
  /^(?:view|journey|lang)=/,
  /^(?:"\.\.?\/[^"]*\.journey"|\.\.?\/\S*\.journey)(?:\s|$)/,
  /^(?:"[^"]*\.journey"|\S*\.journey)(?:\s+\w+=\S*)*$/,
]

/** What a comment asks for: nothing where it ends a block, undefined where it is no marker. */
function signIn(comment: string): Pick<Marker, 'kind' | 'asked' | 'lacksColon'> | undefined {
  const words = comment.trim()
  if (/^\/journey$/.test(words)) return { kind: 'end', asked: '', lacksColon: false }
  const asked = /^journey\s*:([\s\S]*)$/.exec(words)?.[1]?.trim()
  if (asked !== undefined) return { kind: 'start', asked, lacksColon: false }
  const meant = /^journey\s+(\S[\s\S]*)$/.exec(words)?.[1] ?? ''
  return askedWithoutColon.some((it) => it.test(meant)) ? { kind: 'start', asked: meant, lacksColon: true } : undefined
}

/** What a comment says, if a node is one: HTML that begins with a comment, or an expression that is nothing but one. */
function commentIn(node: Nodes): string | undefined {
  if (node.type === 'html') return /^\s*<!--([\s\S]*?)-->/.exec(node.value)?.[1]
  const isExpression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression'
  return isExpression ? /^\s*\/\*([\s\S]*?)\*\/\s*$/.exec(node.value)?.[1] : undefined
}

const blockContainers: readonly Nodes['type'][] = [
  'root',
  'blockquote',
  'listItem',
  'footnoteDefinition',
  'mdxJsxFlowElement',
]

function isBlock(node: Nodes, parent: Nodes): boolean {
  return node.type !== 'mdxTextExpression' && blockContainers.includes(parent.type)
}

/** What a node is in, the outermost first, as seen from the beginning of a line. */
function containersOf(place: Place, lineStart: number) {
  const containers = []
  for (let at: Place | undefined = place; at; at = at.above) {
    containers.unshift({ type: at.node.type, at: (at.node.position?.start.offset ?? 0) - lineStart })
  }
  return containers
}

function startOfLine(text: string, offset: number): number {
  let start = offset
  while (start > 0 && !isLineEnd(text, start - 1)) start -= 1
  // A byte order mark belongs to the file, not to its first line.
  return start === 0 && text.startsWith('\uFEFF') ? 1 : start
}

function endOfLine(text: string, offset: number): number {
  let end = offset
  while (end < text.length && !isLineEnd(text, end)) end += 1
  return end
}

function isLineEnd(text: string, at: number): boolean {
  return text[at] === '\n' || text[at] === '\r'
}
