/** Words of the table in Dutch: as pictures say them, and as somebody may type them. */
import type { Language, WordList } from './row.ts'
import { statements } from './vocabulary.ts'
import { broadcastChannels, contactChannels, stages, wordLists } from './words.ts'

/** How a stage is called in pictures. */
export function stageName(stage: string, language: Language): string {
  return language === 'en' ? stage : (stageNames.get(stage) ?? stage)
}

/** How a channel is called in pictures: a built-in one by its word, another one by the name that it was given. */
export function channelName(channel: string, language: Language): string {
  return language === 'en' ? channel : (channelNames.get(channel) ?? channel)
}

/** The words of the language that a Dutch word may stand for; empty for one that is not in the table. */
export function meantInDutch(word: string): readonly string[] {
  return byDutch.get(word.toLowerCase()) ?? []
}

const stageNames = new Map<string, string>(stages.words.map((it) => [it.word, it.dutch]))

const channelNames = new Map<string, string>(
  [...contactChannels.words, ...broadcastChannels.words].map((it) => [it.word, it.dutch]),
)

/** Views are called after what they show, and stand in no table of the language. */
const views = [{ word: 'funnel', dutch: 'trechter' }]

const byDutch = readTable()

function readTable(): ReadonlyMap<string, readonly string[]> {
  const rows = [
    ...statements.flatMap((row) => [row, ...row.clauses]),
    ...Object.values<WordList>(wordLists).flatMap((it) => it.words),
    ...views,
  ]
  const words = new Map<string, Set<string>>()
  for (const { word, dutch } of rows) words.set(dutch, (words.get(dutch) ?? new Set()).add(word))
  return new Map(Array.from(words, ([dutch, meant]) => [dutch, [...meant]]))
}
