/** A TextMate grammar as far as this one goes; Shiki takes it for one of its `LanguageRegistration`s. */
export interface TextMateGrammar {
  /** How the language is called in code: the name behind the fence. */
  name: string
  /** How the language is called for people. */
  displayName: string
  scopeName: string
  /** The endings of files, without their dot. */
  fileTypes: string[]
  patterns: TextMateRule[]
  /** The rules that `include` names. */
  repository: Record<string, TextMateRule>
}

/** One rule of a grammar; its regular expressions are those of Oniguruma. */
export interface TextMateRule {
  /** The scope of what it matches. */
  name?: string
  /** Another rule in its place, as `#name`. */
  include?: string
  match?: string
  begin?: string
  end?: string
  /** The scopes of groups, by number. */
  captures?: Record<string, TextMateRule>
  beginCaptures?: Record<string, TextMateRule>
  endCaptures?: Record<string, TextMateRule>
  /** Whether the rules inside come before the end where both match at the same place. */
  applyEndPatternLast?: boolean
  patterns?: TextMateRule[]
}
