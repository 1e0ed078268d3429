/**
 * Puts something else in the place of fences, when they are rendered: the editor parses Markdown without saying which
 * document it is, keeps what it parsed, and says only to the renderer where it stands. Nothing here knows our language.
 */

/** The part of markdown-it that is used here. */
export interface MarkdownIt {
  readonly renderer: { readonly rules: { fence?: RenderRule | undefined } }
  readonly utils: {
    readonly unescapeAll: (text: string) => string
    readonly escapeHtml: (text: string) => string
  }
}

/** Renders one token of a document. */
export type RenderRule = (
  tokens: readonly Token[],
  index: number,
  options: unknown,
  env: unknown,
  self: unknown,
) => string

/** A fence, or something else. */
export interface Token {
  /** The info string as it is written, with its escapes. */
  readonly info: string
  readonly content: string
}

/** What is to be seen in the place of a fence. */
export type Shown =
  /** A picture; where nobody draws Mermaid its source, with a note that says why. */
  | { readonly kind: 'picture'; readonly mermaid: string; readonly source: string; readonly note: string }
  /** Plain text. */
  | { readonly kind: 'text'; readonly text: string }

/** Says what is to be seen in the place of a fence. Undefined for one that stays as it is. */
export type ShowFence = (code: string, info: string, env: unknown) => Shown | undefined

/** Replaces fences called `journey`. All that is shown is escaped by whoever renders fences. */
export function replaceFences(md: MarkdownIt, show: ShowFence): void {
  const { rules } = md.renderer
  const inner = rules.fence
  if (!inner) return
  rules.fence = (tokens, index, options, env, self) => {
    const token = tokens[index]
    const shown = token && isOurs(token.info) ? show(token.content, md.utils.unescapeAll(token.info), env) : undefined
    if (!token || !shown) return inner(tokens, index, options, env, self)
    const fence = (info: string, content: string): string =>
      inner(tokens.with(index, changed(token, info, content)), index, options, env, self)
    if (shown.kind === 'text') return fence('text', shown.text)
    const drawn = fence('mermaid', shown.mermaid)
    return isOnlyText(drawn)
      ? `<p><em>${md.utils.escapeHtml(shown.note)}</em></p>\n${fence('journey', shown.source)}`
      : drawn
  }
}

/** As the library reads it, which is not loaded for the fences of others. */
function isOurs(info: string): boolean {
  return /^\s*journey(?=[\s{]|$)/i.test(info)
}

/** What markdown-it itself makes of a fence: then nobody is there who draws it. */
function isOnlyText(html: string): boolean {
  return /^\s*<pre><code\b/.test(html)
}

/** The same token with another text; the editor keeps tokens, and so the old one stays as it is. */
function changed(token: Token, info: string, content: string): Token {
  const copy: Token = Object.create(Object.getPrototypeOf(token)) as Token
  return Object.assign(copy, token, { info, content: content.endsWith('\n') ? content : `${content}\n` })
}
