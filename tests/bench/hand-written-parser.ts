// Longer than other files, because what a whole parser costs is only fair to measure when it is whole, and in one piece.
/**
 * The same language read by hand: the peer that journey-lang is measured against, and nothing else.
 * One pass over the character codes with recursive descent, plain objects, no tokens between. It knows all of the
 * lexical rules and where statements end; it does not repair braces, does not keep what is lossless (line ends, `;`)
 * and does not know the vocabulary. A test compares its tree with the one of journey-lang.
 */

/** What follows a keyword, as it is written: a text with its quotes. */
export interface PeerArgument {
  readonly kind: 'word' | 'number' | 'text' | 'comma' | 'unknown'
  readonly image: string
  /** In UTF-16 code units, like every offset here. */
  readonly offset: number
}

/** `keyword arguments… [{ children }]`. The keyword is empty when a statement begins with something else than a word. */
export interface PeerStatement {
  readonly keyword: string
  readonly offset: number
  readonly arguments: readonly PeerArgument[]
  /** Undefined without a block. */
  readonly children: readonly PeerStatement[] | undefined
}

export interface PeerComment {
  readonly image: string
  readonly offset: number
}

export interface PeerFault {
  readonly kind: 'unclosed-text' | 'unclosed-comment' | 'unclosed-block' | 'unexpected-character' | 'stray-brace'
  readonly offset: number
}

export interface PeerTree {
  readonly statements: readonly PeerStatement[]
  readonly comments: readonly PeerComment[]
  readonly faults: readonly PeerFault[]
}

/** Reads a text. Total, and never throws. */
export function parseByHand(text: string): PeerTree {
  return new Reader(text).document()
}

/** Blocks nest at most this deep, so that hostile text cannot exhaust the stack. */
const maxDepth = 64

const unknown = 0
const blank = 1
const lineEnd = 2
const letter = 3
const digit = 4
const quote = 5
const sign = 6
const comma = 7
const semicolon = 8
const leftBrace = 9
const rightBrace = 10
const slash = 11

/** What each ASCII character begins. */
const classes = new Uint8Array(128)
/** 1 for the ASCII characters of which words are made. */
const wordParts = new Uint8Array(128)
for (let code = 0; code < 128; code += 1) {
  const character = String.fromCharCode(code)
  if (/[A-Za-z_]/.test(character)) classes[code] = letter
  if (/[0-9]/.test(character)) classes[code] = digit
  if (/[A-Za-z0-9_-]/.test(character)) wordParts[code] = 1
}
for (const character of ' \t') classes[character.charCodeAt(0)] = blank
for (const character of '\r\n') classes[character.charCodeAt(0)] = lineEnd
for (const character of '+-') classes[character.charCodeAt(0)] = sign
classes['"'.charCodeAt(0)] = quote
classes[','.charCodeAt(0)] = comma
classes[';'.charCodeAt(0)] = semicolon
classes['{'.charCodeAt(0)] = leftBrace
classes['}'.charCodeAt(0)] = rightBrace
classes['/'.charCodeAt(0)] = slash

const unicodeLetter = /\p{L}/u
const unicodeWordPart = /[\p{L}\p{M}\p{N}]/u
const zeroWidth = /[\u200B-\u200D\u2060\uFEFF]/
const spaceLike = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/
const topLevelStart = /[\r\n](?:import|persona|mentor|ally|competitor|channel|journey)(?=[ \t])/g

class Reader {
  private readonly text: string
  private readonly length: number
  private readonly comments: PeerComment[] = []
  private readonly faults: PeerFault[] = []
  private at = 0

  constructor(text: string) {
    this.text = text
    this.length = text.length
  }

  document(): PeerTree {
    if (this.text.charCodeAt(0) === 0xfeff) this.at = 1
    const statements = this.body(0)
    return { statements, comments: this.comments, faults: this.faults }
  }

  /** Statements up to the end of the text, or up to and with the `}` that ends their block. */
  private body(depth: number): PeerStatement[] {
    const open = this.at - 1
    const statements: PeerStatement[] = []
    while (this.at < this.length) {
      const kind = this.kindAt(this.at)
      if (kind === blank || kind === lineEnd || kind === semicolon) {
        this.at += 1
      } else if (kind === rightBrace) {
        this.at += 1
        if (depth > 0) return statements
        this.faults.push({ kind: 'stray-brace', offset: this.at - 1 })
      } else if (kind === leftBrace) {
        this.faults.push({ kind: 'stray-brace', offset: this.at })
        this.at += 1
      } else if (kind !== slash || !this.comment()) {
        statements.push(this.statement(kind, depth))
      }
    }
    if (depth > 0) this.faults.push({ kind: 'unclosed-block', offset: open })
    return statements
  }

  /** A statement and its block. Leaves the line end or `;` behind it to the body, unless it had to look past it. */
  private statement(first: number, depth: number): PeerStatement {
    const offset = this.at
    const keyword = first === letter ? this.word() : ''
    const values: PeerArgument[] = []
    while (this.at < this.length) {
      const start = this.at
      switch (this.kindAt(start)) {
        case blank:
          this.at += 1
          break
        case letter:
          values.push({ kind: 'word', image: this.word(), offset: start })
          break
        case digit:
        case sign:
          values.push({ kind: 'number', image: this.number(), offset: start })
          break
        case quote:
          values.push({ kind: 'text', image: this.quoted(), offset: start })
          break
        case comma:
          this.at += 1
          values.push({ kind: 'comma', image: ',', offset: start })
          break
        case slash:
          if (!this.comment()) values.push({ kind: 'unknown', image: this.junk(), offset: start })
          break
        case leftBrace:
          this.at += 1
          if (depth < maxDepth) return { keyword, offset, arguments: values, children: this.body(depth + 1) }
          this.faults.push({ kind: 'stray-brace', offset: start })
          break
        case lineEnd:
          if (this.opensBelow()) break
          return { keyword, offset, arguments: values, children: undefined }
        case semicolon:
        case rightBrace:
          return { keyword, offset, arguments: values, children: undefined }
        default:
          values.push({ kind: 'unknown', image: this.junk(), offset: start })
      }
    }
    return { keyword, offset, arguments: values, children: undefined }
  }

  /** Skips line ends and comments up to the next statement or brace. True when that is a `{`. */
  private opensBelow(): boolean {
    while (this.at < this.length) {
      const kind = this.kindAt(this.at)
      if (kind === blank || kind === lineEnd) this.at += 1
      else if (kind !== slash || !this.comment()) return kind === leftBrace
    }
    return false
  }

  /** A word, with at most one `.name` behind it. */
  private word(): string {
    const start = this.at
    let end = this.wordEnd(start)
    if (this.text.charCodeAt(end) === 46 && this.beginsWord(end + 1)) end = this.wordEnd(end + 1)
    this.at = end
    return this.text.slice(start, end)
  }

  /** The end of a word whose first character is known to begin one. */
  private wordEnd(start: number): number {
    const text = this.text
    let end = start
    for (;;) {
      const code = text.charCodeAt(end)
      if (code < 128) {
        if (wordParts[code] === 0) return end
        end += 1
      } else {
        const length = this.widthOf(end, unicodeWordPart) || this.widthOf(end, zeroWidth)
        if (length === 0) return end
        end += length
      }
    }
  }

  /** Digits with everything that sticks to them. */
  private number(): string {
    const { text, at: start } = this
    let end = start + 1
    for (;;) {
      const code = text.charCodeAt(end)
      if (code === 37) end += 1
      else if (code === 45 || code === 46) {
        if (!isDigit(text.charCodeAt(end + 1))) break
        end += 1
      } else if (code < 128) {
        if (wordParts[code] === 0) break
        end += 1
      } else {
        const length = this.widthOf(end, unicodeWordPart)
        if (length === 0) break
        end += length
      }
    }
    this.at = end
    return text.slice(start, end)
  }

  /** A text on one line or, between three quotes, on several. */
  private quoted(): string {
    const { text, at: start } = this
    const opening = text.charCodeAt(start)
    if (opening === 34 && text.charCodeAt(start + 1) === 34 && text.charCodeAt(start + 2) === 34) return this.block()
    let end = start + 1
    for (; end < this.length; end += 1) {
      const code = text.charCodeAt(end)
      if (code === 34 || (code >= 0x201c && code <= 0x201f && opening !== 34)) {
        this.at = end + 1
        return text.slice(start, end + 1)
      }
      if (code === 10 || code === 13) break
      if (code === 92 && end + 1 < this.length && !isLineEnd(text.charCodeAt(end + 1))) end += 1
    }
    this.faults.push({ kind: 'unclosed-text', offset: start })
    this.at = this.beforeTrailingBrace(start + 1, end)
    return text.slice(start, this.at)
  }

  private block(): string {
    const start = this.at
    const close = this.text.indexOf('"""', start + 3)
    if (close === -1) this.faults.push({ kind: 'unclosed-text', offset: start })
    this.at = close === -1 ? this.endOfUnclosed(start + 3) : close + 3
    return this.text.slice(start, this.at)
  }

  /** Reads a comment. False when this slash begins none. */
  private comment(): boolean {
    const { text, at: start } = this
    const second = text.charCodeAt(start + 1)
    let end = start + 2
    if (second === 47) {
      while (end < this.length && !isLineEnd(text.charCodeAt(end))) end += 1
    } else if (second === 42) {
      const close = text.indexOf('*/', end)
      if (close === -1) this.faults.push({ kind: 'unclosed-comment', offset: start })
      end = close === -1 ? this.endOfUnclosed(end) : close + 2
    } else {
      return false
    }
    this.comments.push({ image: text.slice(start, end), offset: start })
    this.at = end
    return true
  }

  /** What begins nothing, as one run. */
  private junk(): string {
    const start = this.at
    this.faults.push({ kind: 'unexpected-character', offset: start })
    do this.at += this.text.codePointAt(this.at)! > 0xffff ? 2 : 1
    while (this.at < this.length && this.kindAt(this.at) === unknown)
    return this.text.slice(start, this.at)
  }

  /** What the character here begins. */
  private kindAt(at: number): number {
    const code = this.text.charCodeAt(at)
    if (code >= 128) return this.kindOfUnicode(code, at)
    const kind = classes[code]!
    if (kind === sign && !isDigit(this.text.charCodeAt(at + 1))) return unknown
    if (kind !== slash) return kind
    const next = this.text.charCodeAt(at + 1)
    return next === 47 || next === 42 ? slash : unknown
  }

  private kindOfUnicode(code: number, at: number): number {
    if (code === 0x2212) return isDigit(this.text.charCodeAt(at + 1)) ? sign : unknown
    if (code >= 0x201c && code <= 0x201f) return quote
    if (this.widthOf(at, spaceLike) > 0) return blank
    return this.widthOf(at, unicodeLetter) > 0 ? letter : unknown
  }

  private beginsWord(at: number): boolean {
    return at < this.length && this.kindAt(at) === letter
  }

  /** How many code units the character here takes when it is one of these, else 0. */
  private widthOf(at: number, pattern: RegExp): number {
    const code = this.text.codePointAt(at)
    if (code === undefined || !pattern.test(String.fromCodePoint(code))) return 0
    return code > 0xffff ? 2 : 1
  }

  private beforeTrailingBrace(from: number, end: number): number {
    const { text } = this
    const trimmed = skipBlanksBack(text, from, end)
    const opens = text.charCodeAt(trimmed - 1) === 123 && isBlank(text.charCodeAt(trimmed - 2))
    return opens ? skipBlanksBack(text, from, trimmed - 1) : trimmed
  }

  /** What is left open over several lines ends before the next statement that stands at the top of a file. */
  private endOfUnclosed(from: number): number {
    topLevelStart.lastIndex = from
    const found = topLevelStart.exec(this.text)
    if (!found) return this.length
    const isPair = this.text.charCodeAt(found.index) === 10 && this.text.charCodeAt(found.index - 1) === 13
    return isPair ? found.index - 1 : found.index
  }
}

function skipBlanksBack(text: string, from: number, end: number): number {
  let at = end
  while (at > from && isBlank(text.charCodeAt(at - 1))) at -= 1
  return at
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
