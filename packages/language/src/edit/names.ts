/** Names for what is new. */
import { readWord } from '../model/value.ts'
import { isWholeWord } from '../syntax/scan.ts'
import { statements } from '../vocabulary/vocabulary.ts'

/** A name like the wanted one that is not taken, and no clause word of any statement: `host`, else `host-2`, `host-3`. */
export function freeName(wanted: string, isTaken: (name: string) => boolean): string {
  let name = wanted
  for (let number = 2; isTaken(name) || clauseWords.has(name); number += 1) name = `${wanted}-${number}`
  return name
}

/** A name made of the first words of a text: `night-desk` of “The night desk”. Undefined where no word could be one. */
export function nameOf(text: string): string | undefined {
  const words =
    text
      .slice(0, longest)
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []
  const first = words.findIndex((it) => !articles.has(it) && /^\p{L}/u.test(it))
  const name = readWord(words.slice(Math.max(0, first), Math.max(0, first) + mostWords).join('-'))
  return isWholeWord(name) ? name : undefined
}

const mostWords = 3

/** In UTF-16 code units: nobody names somebody after a whole story. */
const longest = 80

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'de', 'het', 'een', 'our', 'ons', 'onze'])

const clauseWords: ReadonlySet<string> = new Set(statements.flatMap((row) => row.clauses.map((it) => it.word)))
