/** Says why a configuration cannot be read as JSON: mostly it is JavaScript, or a word processor has been at it. */
import type { ParseError } from 'jsonc-parser'
import type { Span } from '../text/span.ts'
import type { Language } from '../vocabulary/row.ts'
import { configWords } from './config-words.ts'

/** What is wrong, and the place of the first thing that is no JSON. */
interface NotJson {
  readonly message: string
  readonly span: Span
}

/** The problem with a text that holds this error; an empty one has none. */
export function notJson(text: string, error: ParseError | undefined, language: Language): NotJson {
  const words = configWords[language]
  const start = error?.offset ?? 0
  const problem = (message: string, length: number): NotJson => ({ message, span: { start, end: start + length } })
  const at = text.slice(start, start + longestSeen)
  const [inQuotes] = /^(?:'[^'\r\n]*'?|[‘’‚“”„][^‘’“”\r\n]*[‘’“”]?)/.exec(at) ?? []
  if (inQuotes !== undefined) return problem(words.otherQuotes(inQuotes.replace(/^.|.$/gu, '')), inQuotes.length)
  const [word] = /^[\p{L}_$][\p{L}\p{N}_$-]*/u.exec(at) ?? []
  // A word with which the text begins is no text of a configuration, but all of it another language.
  if (word !== undefined && text.slice(0, start).trim() !== '') {
    const isKey = /^\s*:/.test(at.slice(word.length))
    return problem(isKey ? words.bareKey(word) : words.bareValue(word), word.length)
  }
  return problem(words.notJson, error?.length ?? 0)
}

/** No key is as long, and no text but a mistake is looked at longer. */
const longestSeen = 200
