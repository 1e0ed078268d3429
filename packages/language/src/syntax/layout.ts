/**
 * The layout pass between lexer and parser: it decides where statements end and balances the braces,
 * so that the grammar behind it is total and never needs recovery.
 *
 * A chunk is what lies between two top-level keywords at column 0. A chunk whose braces balance is read as it is
 * written, whatever its indentation. Only in a chunk that does not, a block ends where a statement cannot stand
 * in it but can in a block around it, a `{` is assumed where a statement fits only inside the one above, and
 * indentation decides between the two. What is repaired is one fault at its place; other chunks never notice.
 *
 * Longer than other files, because the decisions about braces make sense only side by side.
 */
import { createTokenInstance, type IToken, type TokenType } from 'chevrotain'
import type { Span } from '../text/span.ts'
import { isTopLevelOnly, rowsIn, rowsOf } from '../vocabulary/vocabulary.ts'
import type { StatementRow } from '../vocabulary/row.ts'
import { LeftBrace, Newline, RightBrace, Semicolon, Skipped, Word } from './lexer.ts'
import { takes, type Holder } from './place.ts'
import { tokenKind, type SyntaxFault, type Token } from './tree.ts'

/** Blocks nest at most this deep; real journeys need four. */
export const maxDepth = 64

/** The tokens for the parser: balanced, and with line ends only where a statement ends. */
export interface Layout {
  readonly tokens: IToken[]
  readonly faults: SyntaxFault[]
}

/** Balances the tokens of a text. */
export function layOut(text: string, tokens: readonly IToken[]): Layout {
  const layout: Layout = { tokens: [], faults: [] }
  let from = 0
  while (from < tokens.length) {
    const to = chunkEnd(text, tokens, from)
    const tokenCount = layout.tokens.length
    const faultCount = layout.faults.length
    const written = new ChunkReader(text, tokens, from, to, layout, 'as written')
    if (!written.read()) {
      layout.tokens.length = tokenCount
      layout.faults.length = faultCount
      new ChunkReader(text, tokens, from, to, layout, 'by indentation').read()
    }
    from = to
  }
  return layout
}

/** Whether a token is a top-level keyword at column 0, before which everything is closed. */
export function beginsChunk(text: string, token: Token): boolean {
  return tokenKind(token) === 'Word' && beginsLine(text, token.startOffset) && isTopLevelOnly(token.image)
}

/** A statement that has begun, and the block that it may open. */
interface OpenStatement extends Holder {
  readonly indent: number
}

/** A block that has begun. */
interface OpenBlock extends OpenStatement {
  readonly brace: IToken
  readonly assumed: boolean
  /** What may stand in it; looked up once, because every statement in it asks. */
  readonly rows: ReadonlyMap<string, StatementRow>
  /** The last statement in it that has ended without a block. */
  previous: OpenStatement | undefined
}

const fileIndent = -1
const nowhere = -2
const fileRows = rowsIn('file')

class ChunkReader {
  readonly #text: string
  readonly #tokens: readonly IToken[]
  readonly #to: number
  readonly #out: IToken[]
  readonly #faults: SyntaxFault[]
  readonly #recovers: boolean
  readonly #stack: OpenBlock[] = []
  #at: number
  #statement: OpenStatement | undefined
  #previousInFile: OpenStatement | undefined
  /** How many `}` there are more than `{`; only these may be thrown out as strays. */
  #surplus = 0
  #balanced = true

  constructor(
    text: string,
    tokens: readonly IToken[],
    from: number,
    to: number,
    layout: Layout,
    mode: 'as written' | 'by indentation',
  ) {
    this.#text = text
    this.#tokens = tokens
    this.#at = from
    this.#to = to
    this.#out = layout.tokens
    this.#faults = layout.faults
    this.#recovers = mode === 'by indentation'
    if (this.#recovers) this.#surplus = surplusOfBraces(tokens, from, to)
  }

  /** Reads the chunk. False when its braces do not balance; then what was put out is to be thrown away. */
  read(): boolean {
    for (; this.#at < this.#to; this.#at += 1) {
      const token = this.#tokens[this.#at]!
      const type = token.tokenType
      if (type === Newline) this.#lineEnd(token)
      else if (type === Semicolon) this.#semicolon(token)
      else if (type === LeftBrace) this.#leftBrace(token)
      else if (type === RightBrace) this.#rightBrace(token)
      else if (this.#statement) this.#out.push(token)
      else this.#begin(token)
      if (!this.#balanced) return false
    }
    return this.#end()
  }

  #lineEnd(token: IToken): void {
    if (!this.#statement) return
    if (this.#skipToLeftBrace()) return
    this.#out.push(token)
    this.#endStatement()
  }

  #semicolon(token: IToken): void {
    this.#out.push(token)
    if (this.#statement) this.#endStatement()
  }

  #leftBrace(token: IToken): void {
    const statement = this.#statement
    if (!statement) return this.#stray(token, 'stray-open-brace')
    if (this.#stack.length >= maxDepth) return this.#skipTooDeep(token)
    this.#out.push(token)
    this.#stack.push(openBlock(statement, token, 'written'))
    this.#statement = undefined
  }

  #rightBrace(token: IToken): void {
    if (this.#statement) this.#endStatement()
    if (this.#recovers && this.#closeByIndentation(token)) return
    if (this.#stack.length === 0) {
      this.#unbalanced()
      return this.#stray(token, 'stray-close-brace')
    }
    this.#close(token)
  }

  /** Decides whose `}` this is when the braces do not balance. True when that settled it. */
  #closeByIndentation(token: IToken): boolean {
    if (!this.#isFirstOnLine(token)) return false
    const indent = this.#indentOf(token)
    const top = this.#stack.at(-1)
    if (!top || top.indent === indent) return false
    const owner = this.#stack.findLastIndex((it) => it.indent === indent)
    if (owner !== -1) {
      this.#closeDownTo(owner + 1)
      return false
    }
    if (this.#surplus <= 0) return false
    this.#surplus -= 1
    this.#stray(token, 'stray-close-brace')
    return true
  }

  #close(token: IToken): void {
    this.#stack.pop()
    this.#out.push(token)
    this.#setPrevious(undefined)
    const next = this.#tokens[this.#at + 1]
    if (!next || this.#at + 1 >= this.#to) return
    const endsHere = next.tokenType === Newline || next.tokenType === Semicolon || next.tokenType === RightBrace
    if (!endsHere && next.tokenType !== LeftBrace) this.#fault('missing-line-end', next)
  }

  #begin(token: IToken): void {
    const word = token.tokenType === Word ? token.image : ''
    const firstOnLine = this.#isFirstOnLine(token)
    const indent = firstOnLine ? this.#indentOf(token) : this.#inlineIndent()
    let row = this.#rowHere(word)
    // As written, a statement that may stand here needs no repair: by far the most are settled by this one look-up.
    if (word !== '' && firstOnLine && (this.#recovers || !row)) {
      this.#repairBefore(word, indent)
      if (!this.#balanced) return
      row = this.#rowHere(word)
    }
    this.#statement = { word, row: row ?? rowsOf(word)[0], indent }
    this.#out.push(token)
  }

  #rowHere(word: string): StatementRow | undefined {
    return (this.#stack.at(-1)?.rows ?? fileRows).get(word)
  }

  /** Puts in the braces that must have stood before this statement. */
  #repairBefore(word: string, indent: number): void {
    const place = this.#stack.at(-1)
    const above = place ? place.previous : this.#previousInFile
    const fitsAbove = above !== undefined && takes(above, word)
    const isKeyword = rowsOf(word).length > 0
    const stands = takes(place, word) || (!isKeyword && !fitsAbove)
    const outer = this.#nearestThatTakes(word, indent)
    if (above && fitsAbove) {
      const opens = indent > above.indent ? this.#recovers || !stands : !stands && outer === nowhere
      if (opens) return this.#recovers ? this.#openAfter(above) : this.#unbalanced()
    }
    if (!this.#recovers || !place || outer === nowhere) return
    if (
      stands ? indent <= place.indent && (this.#stack[outer]?.indent ?? fileIndent) < indent : indent <= place.indent
    ) {
      this.#closeDownTo(outer + 1)
    }
  }

  /**
   * The index of the nearest block around the innermost one that takes this word, one that is less indented
   * if there is one; -1 for the file, `nowhere` for none.
   */
  #nearestThatTakes(word: string, indent: number): number {
    let unindented = nowhere
    for (let at = this.#stack.length - 2; at >= -1; at -= 1) {
      const block = this.#stack[at]
      if (!takes(block, word)) continue
      if ((block?.indent ?? fileIndent) < indent) return at
      if (unindented === nowhere) unindented = at
    }
    return unindented
  }

  #openAfter(above: OpenStatement): void {
    if (this.#stack.length >= maxDepth) return
    const semicolons = this.#takeBackEnds()
    const end = this.#outEnd()
    const brace = assumedToken(LeftBrace, end)
    const last = this.#out.at(-1)
    this.#faults.push({ kind: 'missing-open-brace', span: { start: last?.startOffset ?? end, end } })
    this.#out.push(brace, ...semicolons)
    this.#stack.push(openBlock(above, brace, 'assumed'))
  }

  /** Takes back what ended the statement above, since it goes on. A `;` may not get lost, so it begins the block. */
  #takeBackEnds(): readonly IToken[] {
    let from = this.#out.length
    while (this.#out[from - 1]?.tokenType === Newline || this.#out[from - 1]?.tokenType === Semicolon) from -= 1
    return this.#out.splice(from).filter((it) => it.tokenType === Semicolon)
  }

  /** Closes the innermost blocks until this many are open. */
  #closeDownTo(depth: number): void {
    let unclosed: OpenBlock | undefined
    const repairAt = this.#outEnd()
    while (this.#stack.length > depth) {
      const block = this.#stack.pop()!
      this.#out.push(assumedToken(RightBrace, this.#outEnd()))
      if (!block.assumed) unclosed = block
    }
    this.#setPrevious(undefined)
    if (unclosed) this.#faults.push({ kind: 'missing-close-brace', span: spanOf(unclosed.brace), repairAt })
  }

  /** Reads what lies below the deepest level that is allowed as junk of the statement that would open it. */
  #skipTooDeep(token: IToken): void {
    this.#fault('too-deep', token)
    let depth = 0
    let last = this.#at
    for (let at = this.#at; at < this.#to; at += 1) {
      const type = this.#tokens[at]!.tokenType
      if (type !== Newline) last = at
      if (type === LeftBrace) depth += 1
      if (type === RightBrace) depth -= 1
      if (depth === 0) break
    }
    this.#at = last
    // One token for all of it, comments included: nobody asks what is in there, and it may be the most of a file.
    this.#out.push(skipped(this.#text.slice(token.startOffset, spanOf(this.#tokens[last]!).end), token.startOffset))
  }

  #stray(token: IToken, kind: SyntaxFault['kind']): void {
    this.#fault(kind, token)
    this.#out.push(skipped(token.image, token.startOffset))
    this.#statement ??= { word: '', row: undefined, indent: this.#inlineIndent() }
  }

  #endStatement(): void {
    this.#setPrevious(this.#statement)
    this.#statement = undefined
  }

  #setPrevious(statement: OpenStatement | undefined): void {
    const block = this.#stack.at(-1)
    const canOpen = statement?.row?.block === true ? statement : undefined
    if (block) block.previous = canOpen
    else this.#previousInFile = canOpen
  }

  #end(): boolean {
    if (this.#stack.length === 0) return true
    if (!this.#recovers) return false
    this.#closeDownTo(0)
    return true
  }

  #unbalanced(): void {
    if (!this.#recovers) this.#balanced = false
  }

  #fault(kind: SyntaxFault['kind'], token: IToken): void {
    this.#faults.push({ kind, span: spanOf(token) })
  }

  /** Skips the line ends before a `{` that opens on a line of its own. False when something else comes next. */
  #skipToLeftBrace(): boolean {
    let at = this.#at + 1
    while (at < this.#to && this.#tokens[at]!.tokenType === Newline) at += 1
    if (at >= this.#to || this.#tokens[at]!.tokenType !== LeftBrace) return false
    this.#at = at - 1
    return true
  }

  #outEnd(): number {
    const last = this.#out.at(-1)
    return last ? last.startOffset + (last.tokenType === Newline ? 0 : last.image.length) : 0
  }

  #isFirstOnLine(token: IToken): boolean {
    const before = this.#tokens[this.#at - 1]
    return !before || before.tokenType === Newline || lineBreakBetween(this.#text, before, token)
  }

  #indentOf(token: IToken): number {
    return columnOf(this.#text, token.startOffset)
  }

  #inlineIndent(): number {
    return (this.#stack.at(-1)?.indent ?? fileIndent) + 1
  }
}

function openBlock({ word, row, indent }: OpenStatement, brace: IToken, origin: 'written' | 'assumed'): OpenBlock {
  return { word, row, indent, brace, assumed: origin === 'assumed', rows: rowsIn(word), previous: undefined }
}

function chunkEnd(text: string, tokens: readonly IToken[], from: number): number {
  for (let at = from + 1; at < tokens.length; at += 1) {
    if (beginsChunk(text, tokens[at]!)) return at
  }
  return tokens.length
}

function surplusOfBraces(tokens: readonly IToken[], from: number, to: number): number {
  let surplus = 0
  for (let at = from; at < to; at += 1) {
    const type = tokens[at]!.tokenType
    if (type === RightBrace) surplus += 1
    if (type === LeftBrace) surplus -= 1
  }
  return surplus
}

function spanOf(token: IToken): Span {
  return { start: token.startOffset, end: token.startOffset + token.image.length }
}

function columnOf(text: string, offset: number): number {
  let column = 0
  for (let at = offset - 1; at >= 0; at -= 1) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) break
    column += code === 9 ? tabWidth : code === 0xfeff ? 0 : 1
  }
  return column
}

const tabWidth = 4

/** Looks one character back only, because a line may be megabytes long. */
function beginsLine(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1)
  return offset === 0 || before === 10 || before === 13 || (offset === 1 && before === 0xfeff)
}

function lineBreakBetween(text: string, before: IToken, token: IToken): boolean {
  const between = text.slice(before.startOffset + before.image.length, token.startOffset)
  return between.includes('\n') || between.includes('\r')
}

function assumedToken(type: TokenType, at: number): IToken {
  return createTokenInstance(type, '', at, NaN, NaN, NaN, NaN, NaN)
}

function skipped(image: string, startOffset: number): IToken {
  return createTokenInstance(Skipped, image, startOffset, NaN, NaN, NaN, NaN, NaN)
}
