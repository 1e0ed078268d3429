/** What is said while watching, in both languages. */
import type { Language } from 'journey-lang'
import type { Change } from './changes.ts'

/** What follows the path of a file, and sentences. */
export interface WatchWords extends Readonly<Record<Change['kind'], string>> {
  readonly more: (count: number) => string
  readonly written: string
  readonly repaired: string
  readonly same: string
  readonly readAgain: string
  /** The time is in milliseconds. */
  readonly done: (checked: number, written: number, time: number) => string
  readonly watching: (files: number) => string
}

/** The words of this room. */
export const watchWords: Readonly<Record<Language, WatchWords>> = {
  en: {
    new: 'is new.',
    changed: 'has changed.',
    gone: 'is gone.',
    more: (count) => `And ${count} more.`,
    written: 'is written.',
    repaired: 'is right again.',
    same: 'has the same findings as before.',
    readAgain: 'Everything can be read again.',
    done: (checked, written, time) =>
      `${checked} ${checked === 1 ? 'file' : 'files'} checked and ${written} written in ${time} ms.`,
    watching: (files) => `Watching ${files} ${files === 1 ? 'file' : 'files'}, and new ones. Ctrl+C ends it.`,
  },
  nl: {
    new: 'is nieuw.',
    changed: 'is veranderd.',
    gone: 'is weg.',
    more: (count) => `En nog ${count}.`,
    written: 'is geschreven.',
    repaired: 'klopt weer.',
    same: 'heeft dezelfde bevindingen als daarvoor.',
    readAgain: 'Alles kan weer worden gelezen.',
    done: (checked, written, time) =>
      `${checked} ${checked === 1 ? 'bestand' : 'bestanden'} gecontroleerd en ${written} geschreven in ${time} ms.`,
    watching: (files) =>
      `${files} ${files === 1 ? 'bestand wordt' : 'bestanden worden'} gevolgd, en nieuwe ook. Ctrl+C stopt.`,
  },
}
