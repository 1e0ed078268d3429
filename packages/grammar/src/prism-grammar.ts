/** A grammar for Prism as far as this one goes: what it looks for, in this order, by type. */
export type PrismGrammar = Record<string, PrismToken | PrismToken[]>

/** What Prism looks for. */
export interface PrismToken {
  pattern: RegExp
  /** Whether the first group is not part of what is found. */
  lookbehind?: boolean
  /** Whether it looks at the whole text, not at what is left between other things. */
  greedy?: boolean
  /** A type that themes know. */
  alias?: string
  inside?: Record<string, RegExp>
}

/** Prism, or what stands in for it in another library: all that is needed of it are its languages. */
export interface PrismWithLanguages {
  readonly languages: { [name: string]: unknown }
}
