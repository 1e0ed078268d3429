/**
 * The lexer: total, so every text becomes tokens. White space is skipped, comments are kept aside,
 * and what nothing else begins with becomes one Unknown token, for which a rule speaks.
 */
import {
  createToken,
  Lexer,
  type CustomPatternMatcherFunc,
  type ILexerConfig,
  type IToken,
  type TokenType,
} from 'chevrotain'
import {
  isSpaceLike,
  makeFinder,
  scanComment,
  scanNumber,
  scanText,
  scanTextBlock,
  scanUnknown,
  scanWord,
} from './scan.ts'
import { joinSingleQuoted } from './single-quotes.ts'

/** Everything that can stand in a statement outside its block. */
export const Argument = createToken({ name: 'Argument', pattern: Lexer.NA })

/** What ends a statement. */
export const End = createToken({ name: 'End', pattern: Lexer.NA })

let find = makeFinder()

/** Chevrotain takes the image out of a match at once, so that one match serves for all tokens. */
const match = [''] as unknown as RegExpExecArray

const nonAscii = Array.from({ length: 128 }, (_, it) => 128 + it).concat(
  // Chevrotain sorts the characters from 256 on into buckets of 255; one of each bucket stands for all.
  Array.from({ length: 257 }, (_, it) => Math.max(256, it * 255)),
)
const letters = Array.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_')
const digits = Array.from('0123456789')
const anything = Array.from({ length: 128 }, (_, it) => it).concat(nonAscii)

const ByteOrderMark = custom(
  'ByteOrderMark',
  ['\uFEFF'],
  (text, at) => at + (at === 0 && text.startsWith('\uFEFF') ? 1 : 0),
  {
    group: Lexer.SKIPPED,
  },
)
const Space = createToken({ name: 'Space', pattern: /[ \t]+/, group: Lexer.SKIPPED })
const SpaceLike = custom('SpaceLike', nonAscii, (text, at) => at + (isSpaceLike(text.charCodeAt(at)) ? 1 : 0), {
  group: 'spaceLikes',
})
const Comment = custom('Comment', ['/'], (text, at) => scanComment(text, at, find), { group: 'comments' })

/** One line end or several, with the white space up to the next token. */
export const Newline = createToken({
  name: 'Newline',
  pattern: /[\r\n][ \t\r\n]*/,
  line_breaks: true,
  categories: [End],
})
export const Semicolon = createToken({ name: 'Semicolon', pattern: ';', categories: [End] })
export const LeftBrace = createToken({ name: 'LeftBrace', pattern: '{' })
export const RightBrace = createToken({ name: 'RightBrace', pattern: '}' })
export const Comma = createToken({ name: 'Comma', pattern: ',', categories: [Argument] })
export const TextBlock = custom('TextBlock', ['"'], (text, at) => scanTextBlock(text, at, find), {
  categories: [Argument],
})
export const Text = custom('Text', ['"', '\u201C'], scanText, { categories: [Argument] })
export const Number = custom('Number', [...digits, '+', '-', '\u2212'], scanNumber, { categories: [Argument] })
export const Word = custom('Word', [...letters, ...nonAscii], scanWord, { categories: [Argument] })
export const Unknown = custom('Unknown', anything, scanUnknown, { categories: [Argument] })

/** What the layout takes out of the reading: a stray brace, or what lies too deep. It has a fault of its own. */
export const Skipped: TokenType = createToken({ name: 'Skipped', pattern: Lexer.NA, categories: [Argument] })

/** Every token type, in the order in which they are tried. */
export const tokenTypes: TokenType[] = [
  Argument,
  End,
  ByteOrderMark,
  Space,
  Newline,
  Word,
  TextBlock,
  Text,
  Number,
  LeftBrace,
  RightBrace,
  Comma,
  Semicolon,
  Comment,
  SpaceLike,
  Unknown,
  Skipped,
]

/** Chevrotain looks for mistakes in token types at every start; for these a test has it look once. */
export const lexerOptions: ILexerConfig = {
  positionTracking: 'onlyOffset',
  ensureOptimizations: true,
  skipValidations: true,
}

const lexer = new Lexer(tokenTypes, lexerOptions)

/** What the lexer finds in a text. */
export interface LexedText {
  /** Every token but white space and comments, in order. */
  readonly tokens: IToken[]
  readonly comments: readonly IToken[]
  /** The characters that look like a space and were read as one. */
  readonly spaceLikes: readonly IToken[]
}

/** Cuts a text into tokens. Never fails: the last token type takes whatever is left. */
export function lex(text: string): LexedText {
  find = makeFinder()
  const { tokens, groups } = lexer.tokenize(text)
  // Without this the last image would keep its whole text alive.
  match[0] = ''
  return {
    tokens: /['\u2018]/.test(text) ? joinSingleQuoted(text, tokens, Unknown) : tokens,
    comments: groups['comments'] ?? [],
    spaceLikes: groups['spaceLikes'] ?? [],
  }
}

function custom(
  name: string,
  startChars: readonly (string | number)[],
  scan: (text: string, at: number) => number,
  options: { readonly group?: string; readonly categories?: TokenType[] },
): TokenType {
  const pattern: CustomPatternMatcherFunc = (text, at) => {
    const end = scan(text, at)
    if (end === at) return null
    match[0] = text.slice(at, end)
    return match
  }
  return createToken({ name, pattern, start_chars_hint: [...startChars], line_breaks: true, ...options })
}
