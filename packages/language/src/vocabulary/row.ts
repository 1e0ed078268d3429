/**
 * The shape of the vocabulary: what a row of the table may say about a statement, a clause or a word.
 * Everything that knows the language reads it off such rows.
 */

/** One text in every language in which messages exist. */
export interface Doc {
  readonly en: string
  readonly nl: string
}

/** The languages of messages and documentation. */
export type Language = keyof Doc

/** What a declared name can stand for. */
export type NameKind =
  'persona' | 'mentor' | 'ally' | 'competitor' | 'channel' | 'journey' | 'promise' | 'phase' | 'step' | 'maybe'

/** One word of a closed list, such as a stage or a purpose. */
export interface ListWord {
  readonly word: string
  /** How it is called in Dutch pictures, and what somebody who thinks in Dutch may type in its place. */
  readonly dutch: string
  readonly doc: Doc
}

/** A closed list of words. */
export interface WordList {
  readonly title: Doc
  readonly words: readonly ListWord[]
}

/** What may stand in a slot. The slot decides how a word or a number is read. */
export type Value =
  | { readonly kind: 'name'; readonly of: NameKind }
  | { readonly kind: 'imported' }
  | { readonly kind: 'reference'; readonly to: readonly NameKind[]; readonly orText: boolean }
  | { readonly kind: 'word'; readonly list: WordList }
  | { readonly kind: 'text' | 'emotion' | 'count' | 'percentage' | 'duration' | 'date' | 'measure' | 'rule' }

/** A value that stands before every clause, in the order of the row. */
export interface PositionalRow {
  /** How the model and the documentation call it, for example `name` or `text`. */
  readonly slot: string
  readonly value: Value
  readonly optional: boolean
  /** Whether several values may stand here, separated by commas. */
  readonly list: boolean
  /** Whether it is rather written behind the clauses, where the sentence reads better; a text may stand there. */
  readonly trails: boolean
}

/** `word value`, in any order after the positionals; the formatter writes the order of the row. */
export interface ClauseRow {
  readonly word: string
  /** What somebody who thinks in Dutch may type in its place. */
  readonly dutch: string
  /** Absent for a flag such as `just-because`. */
  readonly value?: Value
  readonly list: boolean
  readonly required: boolean
  /** Whether the same text is written in several places, like the number of an issue; editors offer those that are there. */
  readonly recurs?: true
  readonly doc: Doc
}

/** Where a statement may stand: at the top of a file, or in the block of the statement with this word. */
export type Place = 'file' | 'persona' | 'mentor' | 'journey' | 'phase' | 'maybe' | 'step'

/** One statement of the language. */
export interface StatementRow {
  readonly word: string
  /** What somebody who thinks in Dutch may type in its place. */
  readonly dutch: string
  readonly in: readonly Place[]
  readonly positionals: readonly PositionalRow[]
  readonly clauses: readonly ClauseRow[]
  /** Groups of clauses of which one statement takes at most one. */
  readonly exclusive: readonly (readonly string[])[]
  /** Whether it may have a block. Its children are the rows whose `in` names its word. */
  readonly block: boolean
  /** Whether one block has use for one of it only; editors do not offer a second. */
  readonly once?: true
  /** The sign with which pictures mark a moment of this kind; only moments have one. */
  readonly glyph?: string
  readonly doc: Doc
  /** A snippet in the syntax of the Language Server Protocol. */
  readonly snippet: string
}

type Partly<Row, Optional extends keyof Row> = Omit<Row, Optional> & Partial<Pick<Row, Optional>>

/** Makes a row; what is left out is empty. */
export function statement(
  word: string,
  row: Partly<Omit<StatementRow, 'word'>, 'positionals' | 'clauses' | 'exclusive' | 'block'>,
): StatementRow {
  return { word, positionals: [], clauses: [], exclusive: [], block: false, ...row }
}

/** Makes a positional that must be there. */
export function positional(slot: string, value: Value): PositionalRow {
  return { slot, value, optional: false, list: false, trails: false }
}

/** Makes a positional that may be left out. */
export function optional(slot: string, value: Value): PositionalRow {
  return { ...positional(slot, value), optional: true }
}

/** Makes a text that may be left out, and is rather written behind the clauses. */
export function trailing(slot: string): PositionalRow {
  return { ...optional(slot, text), trails: true }
}

/** Makes a positional that holds one value or several. */
export function several(slot: string, value: Value): PositionalRow {
  return { ...positional(slot, value), list: true }
}

/** Makes a clause with one value. */
export function clause(word: string, dutch: string, value: Value, doc: Doc): ClauseRow {
  return { word, dutch, value, list: false, required: false, doc }
}

/** Makes a clause without which the statement says nothing. */
export function requiredClause(word: string, dutch: string, value: Value, doc: Doc): ClauseRow {
  return { ...clause(word, dutch, value, doc), required: true }
}

/** Makes a clause whose text is written in several places. */
export function recurringClause(word: string, dutch: string, doc: Doc): ClauseRow {
  return { ...clause(word, dutch, text, doc), recurs: true }
}

/** Makes a clause with one value or several, separated by commas. */
export function listClause(word: string, dutch: string, value: Value, doc: Doc): ClauseRow {
  return { ...clause(word, dutch, value, doc), list: true }
}

/** Makes a clause that is only a word. */
export function flag(word: string, dutch: string, doc: Doc): ClauseRow {
  return { word, dutch, list: false, required: false, doc }
}

/** A new name of this kind. */
export function name(of: NameKind): Value {
  return { kind: 'name', of }
}

/** The name of something that is declared elsewhere. */
export function reference(...to: NameKind[]): Value {
  return { kind: 'reference', to, orText: false }
}

/** The name of something that is declared elsewhere, or a text in its place, such as a role. */
export function referenceOrText(...to: NameKind[]): Value {
  return { kind: 'reference', to, orText: true }
}

/** One word of a closed list. */
export function oneOf(list: WordList): Value {
  return { kind: 'word', list }
}

export const imported: Value = { kind: 'imported' }
export const text: Value = { kind: 'text' }
export const emotion: Value = { kind: 'emotion' }
export const count: Value = { kind: 'count' }
export const percentage: Value = { kind: 'percentage' }
export const duration: Value = { kind: 'duration' }
export const date: Value = { kind: 'date' }
export const measure: Value = { kind: 'measure' }
export const rule: Value = { kind: 'rule' }
