/**
 * What the model could not make sense of. A problem is a fact without words:
 * the rule of the same name says it to the user, in the user's language.
 */
import type { Span } from '../text/span.ts'
import type { ClauseRow, NameKind, PositionalRow, StatementRow, Value } from '../vocabulary/row.ts'
import type { Declaration } from './scope.ts'
import type { Shape } from './shape.ts'

/** A slot of a statement: one of its positionals, or one of its clauses. */
export type SlotRow = PositionalRow | ClauseRow

/** What is the matter with a value. */
export type WrongArgument =
  | { readonly why: 'wrong-kind'; readonly expected: Value }
  | { readonly why: 'unexpected' }
  | { readonly why: 'second-text' }
  | { readonly why: 'not-a-list' }
  | { readonly why: 'not-first'; readonly to: number; readonly row: StatementRow; readonly isEmotion: boolean }
  /** A text stands where a name belongs; `name` is what it says. */
  | { readonly why: 'quoted-name'; readonly name: string; readonly to: readonly NameKind[] }
  | { readonly why: 'name-begins-with-digit' }
  /** `inner` are the offsets of the quotes that belong to the text. */
  | { readonly why: 'quotes-inside'; readonly inner: readonly number[] }
  | { readonly why: 'needless-word'; readonly row: StatementRow; readonly duration: string }
  | { readonly why: 'not-in-list'; readonly words: readonly string[] }
  | { readonly why: 'dot-in-name' }
  | { readonly why: 'unquoted-text' }
  | { readonly why: 'unit-missing'; readonly number: string }
  | { readonly why: 'unit-unknown'; readonly number: string; readonly unit: string }
  /** `meant` is the duration as it is written. */
  | { readonly why: 'unit-spelled-out'; readonly meant: string }
  /** A text that is nothing but a duration, where a duration may stand. */
  | { readonly why: 'duration-in-quotes'; readonly meant: string }
  | { readonly why: 'zero-duration' }
  | { readonly why: 'unsigned-emotion'; readonly value: number }
  | { readonly why: 'impossible-date' }
  | { readonly why: 'rate-out-of-range' }
  | { readonly why: 'not-whole' }

interface ProblemKinds {
  /** `isAlone` where nothing stands behind it that the statement which must be meant cannot do without. */
  'unknown-keyword': { readonly word: string; readonly known: readonly string[]; readonly isAlone: boolean }
  'misplaced-statement': { readonly shape: Shape; readonly row: StatementRow; readonly target: Shape | undefined }
  /** `near` is the clause as which it was read. */
  'unknown-clause': { readonly word: string; readonly row: StatementRow; readonly near: string | undefined }
  /** A slot that was not written, as its keyword shows, or one that was begun and holds nothing. */
  'missing-argument': { readonly slot: SlotRow; readonly row: StatementRow; readonly behind: 'keyword' | 'slot' }
  'wrong-argument': WrongArgument & { readonly image: string }
  'exclusive-clauses': { readonly first: string; readonly second: string; readonly firstSpan: Span }
  'duplicate-clause': { readonly word: string; readonly firstSpan: Span; readonly wholeSpan: Span }
  /** A `_` where a value belongs that nobody knows yet. */
  'placeholder-left': object
  'emotion-out-of-range': { readonly image: string; readonly nearest: string }
  'syntax-error': { readonly why: 'clause-line-block' }
  'duplicate-name': { readonly name: string; readonly first: Declaration | 'built-in'; readonly shape: Shape }
  'unknown-reference': {
    readonly name: string
    readonly to: readonly NameKind[]
    readonly known: readonly string[]
    readonly found: NameKind | undefined
  }
  'import-not-found': { readonly path: string; readonly name: string | undefined; readonly known: readonly string[] }
  'import-cycle': { readonly files: readonly string[] }
}

/** The kinds of problems; each is the id of a rule. */
export type ProblemKind = keyof ProblemKinds

/** A problem of one kind, and where it is. */
export type ProblemOf<Kind extends ProblemKind> = ProblemKinds[Kind] & { readonly kind: Kind; readonly span: Span }

/** Any problem. */
export type Problem = { [Kind in ProblemKind]: ProblemOf<Kind> }[ProblemKind]
