/**
 * Reads Markdown into a tree. Of what GitHub added only footnotes are known, which other blocks are in; all else is about
 * what stands within a line.
 */
import type { Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { mdxFromMarkdown } from 'mdast-util-mdx'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { mdxjs } from 'micromark-extension-mdxjs'

/** How a document is written: in Markdown, or in Markdown with components, whose comments are other ones. */
export type Dialect = 'markdown' | 'mdx'

/** The dialect of a file, by its name. */
export function dialectOf(path: string): Dialect {
  return path.endsWith('.mdx') ? 'mdx' : 'markdown'
}

/** A document that cannot be read, in words for the user. Only MDX can be wrong; any text is Markdown. */
export class UnreadableMarkdown extends Error {
  /** Where it is, as a UTF-16 offset. */
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

/** A document as a tree. */
export interface MarkdownTree {
  readonly root: Root
  /** What to add to the offsets of the tree: it does not count a byte order mark. */
  readonly shift: number
}

/** Reads a document. Throws UnreadableMarkdown for MDX that is wrong. */
export function markdownTree(text: string, dialect: Dialect): MarkdownTree {
  const shift = text.startsWith('\uFEFF') ? 1 : 0
  try {
    const root = fromMarkdown(text.slice(shift), {
      extensions: [...syntax, ...(dialect === 'mdx' ? [mdxjs()] : [])],
      mdastExtensions: [...trees, ...(dialect === 'mdx' ? mdxTrees : [])],
    })
    return { root, shift }
  } catch (error) {
    if (dialect !== 'mdx' || !(error instanceof Error)) throw error
    throw new UnreadableMarkdown(reasonOf(error), offsetOf(error) + shift)
  }
}

const frontMatter = ['yaml', 'toml'] as const
const syntax = [frontmatter([...frontMatter]), gfmFootnote()]
const trees = [frontmatterFromMarkdown([...frontMatter]), gfmFootnoteFromMarkdown()]
const mdxTrees = [mdxFromMarkdown()].flat()

function reasonOf(error: Error): string {
  return 'reason' in error && typeof error.reason === 'string' ? error.reason : error.message
}

/** The library says a point, or a place from one point to another; an expression that is too deep is nowhere. */
function offsetOf(error: Error): number {
  if (!('place' in error) || typeof error.place !== 'object' || error.place === null) return 0
  const point: object = 'start' in error.place && error.place.start instanceof Object ? error.place.start : error.place
  return 'offset' in point && typeof point.offset === 'number' ? point.offset : 0
}
