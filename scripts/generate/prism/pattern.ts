/** What Prism looks for, and which types and colours that has. */
export interface PrismPattern {
  readonly pattern: RegExp
  /** The first group is not part of what is found. */
  readonly lookbehind?: true
  /** Looks at the whole text, where it is known what a line begins with, not at what is left between other things. */
  readonly greedy?: true
  readonly alias?: string
  readonly inside?: Readonly<Record<string, RegExp>>
}

/** One of these regular expressions, which are written as for a TextMate grammar. */
export function jsPattern(...sources: readonly string[]): RegExp {
  return new RegExp(sources.join('|').replaceAll(/\\x\{([0-9A-F]+)\}/g, String.raw`\u{$1}`), 'mu')
}
