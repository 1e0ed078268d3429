/**
 * Puts the tokens of one statement into the slots of its row: positionals first, then clauses in any order.
 * Longer than most files, because every way in which a word can be lost is one step of the same reading.
 */
import { isBrokenToken, tokenEnd, tokenKind, tokenSpan, type StatementNode, type Token } from '../syntax/tree.ts'
import type { ClauseRow, PositionalRow, StatementRow, Value } from '../vocabulary/row.ts'
import { clauseOf } from '../vocabulary/vocabulary.ts'
import type { Span } from '../text/span.ts'
import { isWholeWord } from '../syntax/scan.ts'
import { nearest } from './nearest.ts'
import type { Problem, WrongArgument } from './problem.ts'
import { accepts, placeholder, readSpelledOut, readValue } from './read-value.ts'
import { isNameWithDigit, isNeedlessWord, isQuotedDuration, isText, quotesInside } from './slips.ts'
import { readText } from './value.ts'
import { isUnitBehind } from './unit-words.ts'
import type { ShapedClause, ShapedPositional, SlotValue } from './shape.ts'

/** What the slots of a statement hold. */
export interface ReadArguments {
  readonly positionals: ReadonlyMap<string, ShapedPositional>
  readonly clauses: ReadonlyMap<string, ShapedClause>
}

/**
 * Reads the arguments of a statement, those of its clause lines included.
 * A statement with a broken text or an unexpected character says so once, by its syntax error, and nothing more.
 */
export function readArguments(
  row: StatementRow,
  node: StatementNode,
  clauseLines: readonly StatementNode[],
  problems: Problem[],
): ReadArguments {
  // Most statements carry on no clauses; this runs for every one of them, so nothing is copied that need not be.
  const tokens = clauseLines.length === 0 ? node.tokens : node.tokens.concat(...clauseLines.map((it) => it.tokens))
  if (tokens.length === 1 && row.positionals.length === 0) return noArguments
  const reader = new ArgumentReader(row, node, tokens, tokens.some(isBrokenToken) ? [] : problems)
  reader.read()
  return { positionals: reader.positionals, clauses: reader.clauses.size > 0 ? reader.clauses : noClauses }
}

const noClauses: ReadonlyMap<string, ShapedClause> = new Map()
const noArguments: ReadArguments = { positionals: new Map(), clauses: noClauses }

class ArgumentReader implements ReadArguments {
  readonly positionals = new Map<string, ShapedPositional>()
  readonly clauses = new Map<string, ShapedClause>()
  readonly problems: Problem[]
  readonly #row: StatementRow
  readonly #node: StatementNode
  readonly #tokens: readonly Token[]
  /** The first token is the keyword. */
  #at = 1
  /** The first positional that may still be filled in order. */
  #slot = 0
  #sawClause = false
  /** Where the first clause is, or what was meant as one; 0 until there is one. */
  #firstClause = 0
  /** Set behind a word that nobody understands, until the next clause: what follows probably belongs to it. */
  #lost = false
  #lostForText = false
  #saidName = false

  constructor(row: StatementRow, node: StatementNode, tokens: readonly Token[], problems: Problem[]) {
    this.problems = problems
    this.#row = row
    this.#node = node
    this.#tokens = tokens
  }

  read(): void {
    while (this.#at < this.#tokens.length) {
      const token = this.#tokens[this.#at]!
      const kind = tokenKind(token)
      const clause = kind === 'Word' ? clauseOf(this.#row, token.image) : undefined
      if (this.#readSlip(token)) continue
      if (clause) this.#readClause(clause)
      else if (kind === 'Comma') this.#unexpected(token)
      else if (kind === 'Unknown' || kind === 'Skipped') this.#at += 1
      else this.#readPositional(token)
    }
    this.#sayMissing()
    this.#sayExclusive()
  }

  /** Whether this is a slip that says by itself what was meant; then nothing else is said about it. */
  #readSlip(token: Token): boolean {
    const isFirst = this.#at === 1
    if (isFirst && isNameWithDigit(this.#row, token)) {
      this.#saidName = true
      this.#say(tokenSpan(token), token.image, { why: 'name-begins-with-digit' })
      this.#at += 1
      return true
    }
    const next = this.#tokens[this.#at + 1]
    if (isFirst && next && isNeedlessWord(this.#row, token, next)) {
      this.#say(tokenSpan(token), token.image, { why: 'needless-word', row: this.#row, duration: next.image })
      this.#at += 1
      return true
    }
    if (isFirst && isQuotedDuration(this.#row, token)) {
      this.#say(tokenSpan(token), token.image, { why: 'duration-in-quotes', meant: readText(token.image) })
    }
    const text = isText(token) ? this.#row.positionals.find((it) => this.#isFree(it, token)) : undefined
    const inside = text && quotesInside(this.#tokens, this.#at)
    if (!inside) return false
    const span = { start: token.startOffset, end: tokenEnd(this.#tokens[inside.last]!) }
    this.#say(span, token.image, { why: 'quotes-inside', inner: inside.inner })
    this.positionals.set(text.slot, { row: text, values: [readValue(text.value, token, this.problems)] })
    this.#at = inside.last + 1
    return true
  }

  #say(span: Span, image: string, wrong: WrongArgument): void {
    this.problems.push({ kind: 'wrong-argument', span, image, ...wrong })
  }

  #readPositional(token: Token): void {
    const inOrder = this.#row.positionals.findIndex((it, at) => at >= this.#slot && accepts(it.value, token))
    const index = inOrder !== -1 ? inOrder : this.#row.positionals.findIndex((it) => this.#isFree(it, token))
    const row = this.#row.positionals[index]
    if (!row || this.positionals.has(row.slot) || this.#isProbablyClause(row, token)) return this.#lose(token)
    const isLate = row.value.kind !== 'text' && (this.#sawClause || index !== inOrder)
    if (isLate) this.#sayNotFirst(token, row)
    if (index === inOrder) this.#slot = index + 1
    this.positionals.set(row.slot, { row, values: this.#readValues(row, this.#at) })
  }

  #isFree(row: PositionalRow, token: Token): boolean {
    return !this.positionals.has(row.slot) && accepts(row.value, token)
  }

  /** A word behind a clause is rather a clause that was misspelled than an optional name that came late. */
  #isProbablyClause(row: PositionalRow, token: Token): boolean {
    if (
      tokenKind(token) !== 'Word' ||
      token.image === placeholder ||
      !(this.#sawClause || this.positionals.has('text'))
    )
      return false
    return row.optional || nearest(token.image, clauseWords(this.#row)) !== undefined
  }

  #readClause(row: ClauseRow): void {
    const word = this.#tokens[this.#at]!
    const first = this.clauses.get(row.word)
    if (!this.#sawClause) this.#firstClause = this.#at
    this.#sawClause = true
    this.#lost = false
    this.#at += 1
    const values = row.value ? this.#readClauseValues(row, word) : []
    if (!first) {
      this.clauses.set(row.word, { row, word, values })
      return
    }
    const end = tokenEnd(this.#tokens[this.#at - 1]!)
    const wholeSpan = { start: word.startOffset, end }
    this.problems.push({
      kind: 'duplicate-clause',
      span: tokenSpan(word),
      word: row.word,
      firstSpan: tokenSpan(first.word),
      wholeSpan,
    })
  }

  #readClauseValues(row: ClauseRow, word: Token): SlotValue[] {
    const token = this.#tokens[this.#at]
    if (token && row.value && this.#canBeValue(token) && accepts(row.value, token))
      return this.#readValues(row, this.#at)
    if (row.value?.kind === 'reference' && isText(token) && this.#isQuotedName(token)) {
      const name = readText(token.image)
      this.#say(tokenSpan(token), token.image, { why: 'quoted-name', name, to: row.value.to })
      this.#at += 1
      return []
    }
    const isOther = token && this.#canBeValue(token) && tokenKind(token) !== 'Text' && tokenKind(token) !== 'TextBlock'
    if (!isOther || !row.value) {
      this.problems.push({ kind: 'missing-argument', behind: 'slot', span: tokenSpan(word), slot: row, row: this.#row })
      this.#lost = true
      return []
    }
    this.problems.push({
      kind: 'wrong-argument',
      span: tokenSpan(token),
      image: token.image,
      why: 'wrong-kind',
      expected: row.value,
    })
    this.#at += 1
    this.#lost = true
    return []
  }

  /** Where the text of the statement is still to come, this may be it, unless it is a word. */
  #isQuotedName(token: Token): boolean {
    const hasText = !this.#row.positionals.some((it) => it.slot === 'text' && !this.positionals.has('text'))
    return hasText || isWholeWord(readText(token.image))
  }

  /** Reads one value, or as many as commas join. Stands behind them afterwards. */
  #readValues(row: PositionalRow | ClauseRow, from: number): SlotValue[] {
    const value = row.value!
    this.#at = from
    const values = [this.#readOne(value)]
    while (this.#at < this.#tokens.length && tokenKind(this.#tokens[this.#at]!) === 'Comma') {
      const comma = this.#tokens[this.#at]!
      const next = this.#tokens[this.#at + 1]
      if (!next || !this.#canBeValue(next) || !accepts(value, next)) {
        // Where only one value can stand, a comma promises nothing.
        if (!row.list) return values
        this.problems.push({
          kind: 'missing-argument',
          behind: 'slot',
          span: tokenSpan(comma),
          slot: row,
          row: this.#row,
        })
        this.#at += 1
        this.#lost = true
        return values
      }
      this.#at += 1
      if (row.list) values.push(this.#readOne(value))
      else {
        this.#at += 1
        this.#sayWrong(comma, 'not-a-list', next)
      }
    }
    return values
  }

  /** Reads the value that stands here, and the unit behind it that somebody wrote out. */
  #readOne(value: Value): SlotValue {
    const token = this.#tokens[this.#at]!
    const next = this.#tokens[this.#at + 1]
    const hasUnit = isUnitBehind(value, token, next) && this.#canBeValue(next)
    this.#at += hasUnit ? 2 : 1
    return hasUnit ? readSpelledOut(token, next, this.problems) : readValue(value, token, this.problems)
  }

  #canBeValue(token: Token): boolean {
    const kind = tokenKind(token)
    if (kind === 'Comma' || kind === 'Unknown' || kind === 'Skipped') return false
    return kind !== 'Word' || clauseOf(this.#row, token.image) === undefined
  }

  /** Nothing takes this token: a misspelled clause, a text without quotes, or one value too many. */
  #lose(token: Token): void {
    if (tokenKind(token) === 'Word') return this.#loseWords(token)
    if (!this.#lost) {
      const isText = tokenKind(token) === 'Text' || tokenKind(token) === 'TextBlock'
      this.#sayWrong(token, isText ? 'second-text' : 'unexpected', token)
    }
    this.#at += 1
  }

  #loseWords(token: Token): void {
    const meant = this.#meantClause(token)
    if (meant) {
      this.#sayUnknownClause(token, meant.word)
      return this.#readClause(meant)
    }
    let end = this.#at + 1
    while (
      end < this.#tokens.length &&
      tokenKind(this.#tokens[end]!) === 'Word' &&
      this.#canBeValue(this.#tokens[end]!)
    ) {
      end += 1
    }
    if (!this.#lost) {
      if (this.#wantsText()) this.#sayUnquoted(token, this.#tokens[end - 1]!)
      else this.#sayUnknownClause(token, undefined)
    }
    this.#lost = true
    this.#at = end
  }

  /** The clause that was misspelled: one that is not written yet, and rather one that takes what stands behind the word. */
  #meantClause(token: Token): ClauseRow | undefined {
    const written = new Set(this.#tokens.map((it) => it.image))
    // One that was misspelled before is written too.
    const free = this.#row.clauses.filter((it) => !written.has(it.word) && !this.clauses.has(it.word))
    const next = this.#tokens[this.#at + 1]
    const fitting = free.filter(({ value }) => !value || (next && this.#canBeValue(next) && accepts(value, next)))
    const words = [fitting, free].map((clauses) => clauses.map((it) => it.word))
    const near = words.map((known) => nearest(token.image, known)).find((it) => it !== undefined)
    return near === undefined ? undefined : clauseOf(this.#row, near)
  }

  #wantsText(): boolean {
    const row = this.#row.positionals.find((it) => it.slot === 'text')
    return row !== undefined && !this.#sawClause && !this.positionals.has('text') && !this.#textFollows()
  }

  #textFollows(): boolean {
    return this.#tokens.slice(this.#at).some((it) => tokenKind(it) === 'Text' || tokenKind(it) === 'TextBlock')
  }

  #unexpected(token: Token): void {
    if (!this.#lost) this.#sayWrong(token, 'unexpected', token)
    this.#at += 1
  }

  #sayUnknownClause(token: Token, near: string | undefined): void {
    this.problems.push({ kind: 'unknown-clause', span: tokenSpan(token), word: token.image, row: this.#row, near })
  }

  /** `step Buys a bottle` was meant as a text; where the name may be left out, it belongs to that text. */
  #sayUnquoted(first: Token, last: Token): void {
    const name = this.positionals.get('name')
    const start = name?.row.optional === true ? name.values[0]!.span.start : first.startOffset
    const span = { start, end: tokenEnd(last) }
    this.#lostForText = true
    this.problems.push({ kind: 'wrong-argument', span, image: first.image, why: 'unquoted-text' })
  }

  /** An emotion ends what stands before the clauses; anything else follows the keyword. */
  #sayNotFirst(token: Token, { value }: PositionalRow): void {
    const isEmotion = value.kind === 'emotion'
    const before = (isEmotion && this.#tokens[this.#firstClause - 1]) || this.#node.tokens[0]!
    const why = { why: 'not-first', to: tokenEnd(before), row: this.#row, isEmotion } as const
    this.#say(tokenSpan(token), token.image, why)
  }

  #sayWrong(from: Token, why: 'second-text' | 'unexpected' | 'not-a-list', to: Token): void {
    const span = { start: from.startOffset, end: tokenEnd(to) }
    this.problems.push({ kind: 'wrong-argument', span, image: to.image, why })
  }

  #sayMissing(): void {
    const row = this.#row
    const span = tokenSpan(this.#node.tokens[0]!)
    for (const slot of row.positionals) {
      const isSaid =
        this.positionals.has(slot.slot) ||
        (slot.value.kind === 'name' && this.#saidName) ||
        (slot.slot === 'text' && this.#lostForText)
      if (!slot.optional && !isSaid)
        this.problems.push({ kind: 'missing-argument', behind: 'keyword', span, slot, row })
    }
    for (const slot of row.clauses) {
      if (slot.required && !this.clauses.has(slot.word))
        this.problems.push({ kind: 'missing-argument', behind: 'keyword', span, slot, row })
    }
  }

  #sayExclusive(): void {
    for (const group of this.#row.exclusive) {
      const [first, ...others] = [...this.clauses.values()].filter((it) => group.includes(it.row.word))
      for (const other of others) {
        this.problems.push({
          kind: 'exclusive-clauses',
          span: tokenSpan(other.word),
          first: first!.row.word,
          second: other.row.word,
          firstSpan: tokenSpan(first!.word),
        })
      }
    }
  }
}

function clauseWords(row: StatementRow): readonly string[] {
  return row.clauses.map((it) => it.word)
}
