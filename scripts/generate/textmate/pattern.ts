/** The shape of a TextMate grammar, as far as this one goes. */
export type Pattern = Include | MatchPattern | RangePattern

/** Another rule of the repository, as `#name`. */
export interface Include {
  readonly include: string
}

/** Something within one line. */
export interface MatchPattern {
  readonly name?: string
  readonly match: string
  readonly captures?: Captures
}

/** Something with an inside; ends where `end` first matches, on this line or a later one. */
export interface RangePattern {
  readonly name?: string
  readonly begin: string
  readonly beginCaptures?: Captures
  readonly end: string
  readonly endCaptures?: Captures
  /** The patterns come before the end, where both match at the same place. */
  readonly applyEndPatternLast?: 1
  readonly patterns: readonly Pattern[]
}

/** The scope of each group of a regular expression. */
export type Captures = Readonly<Record<string, { readonly name: string }>>

/** Rules by name. */
export type Repository = Readonly<Record<string, Pattern | { readonly patterns: readonly Pattern[] }>>

/** Gives the groups of a regular expression their scopes, in order. */
export function captures(...scopes: readonly string[]): Captures {
  return Object.fromEntries(scopes.map((scope, index) => [String(index + 1), { name: `${scope}.journey` }]))
}
