/** The part of markdown-it that is used here: the same in its versions 14 and 15, whose types come from different packages. */

/** A parser of Markdown. */
export interface MarkdownIt {
  readonly core: {
    readonly ruler: { after(known: string, name: string, rule: (state: CoreState) => void): void }
  }
  readonly utils: { unescapeAll(text: string): string }
}

/** A document that is being parsed. */
export interface CoreState {
  /** The text, with line feeds at the ends of its lines. */
  readonly src: string
  /** What the host hands from call to call; every host puts in something else. */
  readonly env: unknown
  /** All blocks one after the other, however deep they lie in each other. */
  readonly tokens: readonly Token[]
}

/** A block, or the beginning or end of one. */
export interface Token {
  readonly type: string
  /** The info string as it is written, with its escapes. */
  info: string
  content: string
  /** The first line, from 0, and the line behind the last one. */
  readonly map: readonly [number, number] | null
}
