/** `@journey-lang/markdown-it/core`: the plugin without Node.js, for whoever draws fences in a browser. */
import { hostFence, type DrawnFence } from 'journey-lang'
import type { MarkdownIt, Token } from './markdown-it.ts'

export type { CoreState, MarkdownIt, Token } from './markdown-it.ts'

/**
 * Draws a fence from its text, from what stands behind its backticks, and from what the host says of the document.
 * Undefined for what is not ours.
 */
export type DrawJourney = (code: string, info: string, env: unknown) => DrawnFence | undefined

/** Where a fence stands that was drawn. */
export interface DrawnPlace {
  /** The line in `source` in which the fence begins, from 1; undefined when another plugin made the fence. */
  readonly line: number | undefined
  /** What was parsed. */
  readonly source: string
  /** What the host handed over. */
  readonly env: unknown
}

/** Is told of every fence that was drawn, and may throw to stop the host. */
export type SeeDrawn = (drawn: DrawnFence, place: DrawnPlace) => void

/**
 * Makes fences called `journey` into fences called `mermaid`, or `text` where they cannot be drawn, while Markdown is parsed:
 * the renderer and all plugins after that see nothing else, and escape them as they do all fences.
 */
export function drawJourneys(md: MarkdownIt, draw: DrawJourney, see: SeeDrawn = () => undefined): void {
  md.core.ruler.after('block', 'journey', ({ tokens, env, src }) => {
    for (const token of tokens) {
      if (token.type !== 'fence' || isFilledLater(token)) continue
      const info = md.utils.unescapeAll(token.info)
      const fence = hostFence(token.content, info, (code, words) => draw(code, words, env))
      if (!fence) continue
      token.info = escaped(`${fence.lang} ${fence.meta}`.trim())
      token.content = fence.code === '' || fence.code.endsWith('\n') ? fence.code : `${fence.code}\n`
      if (fence.drawn) see(fence.drawn, { line: token.map ? token.map[0] + 1 : undefined, source: src, env })
    }
  })
}

/** VitePress puts the text of a file into a fence when it is rendered (`<<< ./wine.journey`): that shows the file as it is. */
function isFilledLater(token: Token): boolean {
  return 'src' in token
}

/** An info string as it is written in Markdown: whoever renders takes the escapes out again. */
function escaped(info: string): string {
  return info.replace(/[\\&]/g, String.raw`\$&`)
}
