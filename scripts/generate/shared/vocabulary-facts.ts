/** What several products want to know about the vocabulary, and what the table itself does not say in so many words. */
import type {
  ClauseRow,
  NameKind,
  Place,
  StatementRow,
  Value,
  WordList,
} from '../../../packages/language/src/vocabulary/row.ts'
import { rowsOf, statements } from '../../../packages/language/src/vocabulary/vocabulary.ts'
import { broadcastChannels, contactChannels, wordLists } from '../../../packages/language/src/vocabulary/words.ts'

/** The top of a file and every block, from the outside in, as the table comes to them. */
export const places: readonly Place[] = [...new Set(statements.flatMap((row) => row.in))]

/** The keywords, each once. */
export const keywords: readonly string[] = [...new Set(statements.map((row) => row.word))]

/** The lists with the channels that need no declaration. */
export const channelLists: readonly WordList[] = [contactChannels, broadcastChannels]

/** A name for a row that no other row has: its word, and its places where the word has several rows. */
export function keyOf(row: StatementRow): string {
  return rowsOf(row.word).length === 1 ? row.word : `${row.word}-in-${row.in.join('-')}`
}

/** The name in the singular for one word of a closed list: `stage`, `loop-kind`. */
export function wordName(list: WordList): string {
  const [key] = Object.entries(wordLists).find(([, it]) => it === list) ?? []
  if (key === undefined) throw new Error(`The list “${list.title.en}” is missing in wordLists.`)
  return key
    .replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    .replace(/uses$/, 'us')
    .replace(/(?<!u)s$/, '')
}

/** The words of a list, without their documentation. */
export function wordsOf(list: WordList): string[] {
  return list.words.map((it) => it.word)
}

/** The group of clauses of which a statement takes at most one, when this clause is in one. */
export function groupOf(row: StatementRow, clause: ClauseRow): readonly string[] | undefined {
  return row.exclusive.find((group) => group.includes(clause.word))
}

/** The words of closed lists that a value takes; a channel may also be one that somebody declared. */
export function closedWordsOf(value: Value | undefined): string[] {
  if (value?.kind === 'word') return wordsOf(value.list)
  return value?.kind === 'reference' && value.to.includes('channel') ? channelLists.flatMap(wordsOf) : []
}

/** Whether a name stands for who or what takes part in a journey, not for something that happens in it. */
export function takesPart(kind: NameKind): boolean {
  return participants.has(kind)
}

const participants: ReadonlySet<NameKind> = new Set(['persona', 'mentor', 'ally', 'competitor', 'channel'])

/** Whether a slot asks for someone the customer meets: the four kinds that a step can be to, from, with or without. */
export function isActor(kinds: readonly NameKind[]): boolean {
  return kinds.length === actorKinds.length && actorKinds.every((kind) => kinds.includes(kind))
}

/** Who can be the other one in a step. */
export const actorKinds: readonly NameKind[] = ['mentor', 'ally', 'competitor', 'persona']
