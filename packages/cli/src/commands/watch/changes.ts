/** What has changed since the last look, by text: who wrote a file, and how often, does not matter. */
import type { ReadText } from '../../files/read-texts.ts'

/** A file that has changed. */
export interface Change {
  /** As the caller sees it. */
  readonly path: string
  readonly kind: 'new' | 'changed' | 'gone'
}

/** What is remembered of a file: its text, and what its project says about it. */
export interface SeenText {
  readonly text: string
  readonly config: string
}

/** What to remember of a file. */
export function seenText({ text, config }: Pick<ReadText, 'text' | 'config'>): SeenText {
  return { text, config: JSON.stringify(config) }
}

/** The differences between what is remembered and what was read. */
export function changesBetween(seen: ReadonlyMap<string, SeenText>, texts: readonly ReadText[]): readonly Change[] {
  const there = new Set(texts.map((it) => it.path))
  const gone = [...seen.keys()].filter((it) => !there.has(it))
  return [
    ...gone.map((path): Change => ({ path, kind: 'gone' })),
    ...texts.flatMap((it): readonly Change[] => {
      const before = seen.get(it.path)
      const now = seenText(it)
      if (!before) return [{ path: it.path, kind: 'new' }]
      return before.text === now.text && before.config === now.config ? [] : [{ path: it.path, kind: 'changed' }]
    }),
  ]
}
