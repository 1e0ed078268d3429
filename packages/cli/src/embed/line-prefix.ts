/** What stands before a block on each of its lines: the signs of the quotations, lists and footnotes that it is in. */
import type { Nodes } from 'mdast'

/**
 * The prefix of the lines below one in which a block begins: quotations go on with their `>`, while the sign of a list item
 * or a footnote stands on the first line only and becomes white space.
 * @param first what stands on the first line before the block
 * @param containers what the block is in, the outermost first, with the offset in `first` at which it begins; below 0 when
 * it began on a line above
 */
export function continuedPrefix(first: string, containers: readonly Container[]): string {
  // From the inside out, so that what is replaced does not move what is yet to be replaced.
  return containers.toReversed().reduce((prefix, { type, at }) => {
    const pattern = signs.get(type)
    if (at < 0 || !pattern) return prefix
    return prefix.slice(0, at) + prefix.slice(at).replace(pattern.sign, pattern.instead)
  }, first)
}

/** A block that other blocks are in, and where it begins. */
export interface Container {
  readonly type: Nodes['type']
  readonly at: number
}

const signs: ReadonlyMap<Nodes['type'], { readonly sign: RegExp; readonly instead: (sign: string) => string }> =
  new Map([
    ['listItem', { sign: /^[ \t]*(?:[-+*]|\d{1,9}[.)])/, instead: (sign: string) => sign.replace(/\S/g, ' ') }],
    // However long the name of a footnote is, what belongs to it is indented by four.
    ['footnoteDefinition', { sign: /^\[\^(?:\\.|[^\]\\])+\]:[ \t]*/, instead: () => '    ' }],
  ])
