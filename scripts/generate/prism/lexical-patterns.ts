import { date, duration, number, numberEnd, numberStart, sign } from '../textmate/words.ts'
import { jsPattern, type PrismPattern } from './pattern.ts'

/** The end of a text that nobody closed: it leaves the brace that opens the block behind it alone. The look-behind keeps long blanks linear. */
const unclosed = String.raw`$|(?=(?<![ \t])[ \t]+\{[ \t]*$)`

const endOfFile = '$(?![^])'

/**
 * Texts and comments, whichever begins first: a text may hold `//` and a comment `"`. Found one after the other they would
 * be undone and found again for every such sign, which takes more than a second in a line of 100,000 characters.
 */
export const quotedPattern: PrismPattern = {
  pattern: jsPattern(
    `"""[^]*?(?:"""|${endOfFile})`,
    String.raw`"(?:\\.?|[^\\"\r\n])*?(?:"|${unclosed})`,
    // Curly quotes come along with pasted text and are read as plain ones.
    String.raw`[\x{201C}-\x{201F}](?:\\.?|[^\\"\x{201C}-\x{201F}\r\n])*?(?:["\x{201C}-\x{201F}]|${unclosed})`,
    String.raw`\/\/[^\r\n]*`,
    String.raw`\/\*[^]*?(?:\*\/|${endOfFile})`,
  ),
  inside: { comment: /^\/[^]*/, string: /^[^]+/ },
}

/** What is the same in every statement: numbers of all kinds, and signs. */
export const lexicalPatterns: Readonly<Record<string, PrismPattern>> = {
  date: { pattern: jsPattern(`${numberStart}${date}${numberEnd}`), alias: 'number' },
  duration: { pattern: jsPattern(`${numberStart}${duration}${numberEnd}`), alias: 'number' },
  percentage: { pattern: jsPattern(`${numberStart}${sign}?${number}%`), alias: 'number' },
  emotion: {
    pattern: jsPattern(String.raw`${numberStart}${sign}\d+(?![\d_.%])${numberEnd}`),
    alias: 'number',
  },
  number: { pattern: jsPattern(`${numberStart}${sign}?${number}${numberEnd}`) },
  punctuation: { pattern: /[{},;]/ },
}
