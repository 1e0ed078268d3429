import { span, type Span } from '../text/span.ts'

/** A word of an info string or of a marker: `name=value`, or a word alone. */
export interface OptionWord {
  /** What stands before `=`; all of it where there is none. Without quotes. */
  readonly name: string
  /** What stands behind `=`, without quotes; undefined where there is no `=`. */
  readonly value: string | undefined
  readonly span: Span
  /** The value with its quotes, or the whole word where there is none. */
  readonly valueSpan: Span
}

/**
 * Takes a text apart into its words, from an offset on. Values and words may be quoted with `"` or `'`, which they need for
 * white space only; a quote that is never closed is a character like any other. What stands in braces is left out: there
 * other tools are told which lines to highlight.
 */
export function optionWords(text: string, from: number): readonly OptionWord[] {
  const words: OptionWord[] = []
  const lastBrace = text.lastIndexOf('}')
  let at = blanksEnd(text, from)
  while (at < text.length) {
    const isDecoration = text[at] === '{' && at < lastBrace
    const end = isDecoration ? text.indexOf('}', at) + 1 : addWord(words, text, at)
    at = blanksEnd(text, end)
  }
  return words
}

const pattern = /"([^"]*)"|'([^']*)'|([^\s=]*)(?:=("[^"]*"|'[^']*'|\S*))?/y
const blanks = /\s*/y

/** Puts the word at an offset on the list. Returns where it ends. */
function addWord(words: OptionWord[], text: string, at: number): number {
  pattern.lastIndex = at
  const [whole = '', double, single, bare = '', value] = pattern.exec(text) ?? []
  const end = at + whole.length
  const valueStart = value === undefined ? at : end - value.length
  words.push({
    name: double ?? single ?? bare,
    value: value === undefined ? undefined : withoutQuotes(value),
    span: span(at, end),
    valueSpan: span(valueStart, end),
  })
  return end
}

function blanksEnd(text: string, at: number): number {
  blanks.lastIndex = at
  blanks.exec(text)
  return blanks.lastIndex
}

function withoutQuotes(value: string): string {
  const quote = value[0]
  const isQuoted = (quote === '"' || quote === "'") && value.length > 1 && value.endsWith(quote)
  return isQuoted ? value.slice(1, -1) : value
}
