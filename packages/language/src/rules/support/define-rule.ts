/** What a rule is. The types see to it that a wrong message key, or a missing datum, does not compile. */
import type { Model } from '../../model/model.ts'
import type { Span } from '../../text/span.ts'
import type { Doc, Language } from '../../vocabulary/row.ts'
import type { RuleContext } from './context.ts'
import type { FixEdit, Severity } from './finding.ts'
import type { Idea } from './ideas.ts'
import type { Preset } from './presets.ts'

/** Texts by key, each a function of its data, in every language. */
export type Texts<Data> = { readonly [Key in keyof Data]: { readonly [It in Language]: (data: Data[Key]) => string } }

/** What a rule says beside its message. */
export interface ReportDetails<FixData, RelatedData> {
  readonly fixes?: readonly ReportedFix<FixData>[]
  readonly related?: readonly ReportedPlace<RelatedData>[]
}

/** A fix, with the key of its title. */
export type ReportedFix<FixData> = {
  [Key in keyof FixData]: {
    readonly title: Key
    readonly data: FixData[Key]
    readonly safe: boolean
    readonly edits: readonly FixEdit[]
  }
}[keyof FixData]

/** A related place, with the key of its message. */
export type ReportedPlace<RelatedData> = {
  [Key in keyof RelatedData]: {
    readonly message: Key
    readonly data: RelatedData[Key]
    readonly span: Span
    readonly uri?: string
  }
}[keyof RelatedData]

/** Puts a finding on the list. */
export type Report<MessageData, FixData, RelatedData> = <Key extends keyof MessageData>(
  message: Key,
  span: Span,
  data: MessageData[Key],
  details?: ReportDetails<FixData, RelatedData>,
) => void

/** A text that breaks a rule. Lines of carets under a line are not part of it: they mark the findings and their English messages. */
export interface BadExample {
  readonly code: string
  /** The Dutch messages, in the order of the carets. */
  readonly nl: readonly string[]
  /** The text after the first fix of every finding, after the second, and so on. Absent where nothing can be fixed. */
  readonly fixed?: readonly string[]
  /** Other files of the workspace, by path. */
  readonly files?: Readonly<Record<string, string>>
  /** The day on which it is looked at. */
  readonly today?: string
  /** The language in which its texts are written; English when unsaid. */
  readonly textLanguage?: Language
}

/** A text about which a rule has nothing to say. */
export type GoodExample = string | Omit<BadExample, 'nl' | 'fixed'>

/** A rule, whole: what it looks for, why, what it says, and examples that are its tests and its documentation. */
export interface RuleDefinition<MessageData, FixData, RelatedData> {
  /** The name of its file, the code in the editor, and the page in the documentation. */
  readonly id: string
  readonly level: Severity
  /**
   * The smallest preset it belongs to. A rule about structure is always on: a text that contradicts itself cannot be judged.
   */
  readonly preset: Preset | 'always'
  /** The ideas it comes from; none for a rule about structure. */
  readonly ideas?: readonly Idea[]
  /** The version that brought it. */
  readonly since: string
  /** One sentence in every language: `Reports … .`, `Meldt … .` */
  readonly summary: Doc
  /** Why it matters, in every language, for the page of the rule and for whoever asks an editor or the command line. */
  readonly why: Doc
  readonly messages: Texts<MessageData>
  readonly fixes?: Texts<FixData>
  readonly related?: Texts<RelatedData>
  /** Looks at one file. Must not throw on half-typed text. */
  readonly check: (model: Model, report: Report<MessageData, FixData, RelatedData>, context: RuleContext) => void
  /** What it cannot do without: the day of today, or a workspace that lists all its files. Where that is missing, it does not run. */
  readonly needs?: 'today' | 'all-files'
  /** How editors show what it marks: `unnecessary` is greyed out. */
  readonly tag?: 'unnecessary'
  /** Whether it judges what a file says about other rules, and so comes last. */
  readonly looksAtWhyNots?: boolean
  readonly bad: readonly BadExample[]
  /**
   * Texts about which this rule has nothing to say, and no rule any warning. At least one is near the border:
   * one small change of it, and this rule fires.
   */
  readonly good: readonly GoodExample[]
}

/** A rule as the linter sees it: it no longer matters which data its messages take. */
export type Rule = RuleDefinition<Record<string, unknown>, Record<string, unknown>, Record<string, unknown>>

/** Makes a rule of its definition. */
export function defineRule<MessageData, FixData = Record<never, never>, RelatedData = Record<never, never>>(
  rule: RuleDefinition<MessageData, FixData, RelatedData>,
): Rule {
  // A rule only ever reports its own keys with their own data, as its type has just been checked for.
  return rule as unknown as Rule
}
