import { closestMatch } from 'leven'
import { meantInDutch } from '../vocabulary/dutch.ts'

/**
 * The known word that was probably meant, or undefined when none is near enough to be worth asking about. A Dutch word
 * means the one of the language that it stands for: `telefoon` is `phone`.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > longestWord || known.length > mostCandidates) return undefined
  const translated = meantInDutch(word).find((it) => known.includes(it))
  if (translated !== undefined) return translated
  const lower = word.toLowerCase()
  // Swapped letters count as two changes, which is too many for a short word, and are the commonest slip of all.
  const swapped = known.find(
    (it) => it.length > 2 && it.length === lower.length && sorted(it.toLowerCase()) === sorted(lower),
  )
  if (swapped !== undefined) return swapped
  const allowed = word.length <= 3 ? 1 : word.length <= 6 ? 2 : 3
  const match = closestMatch(
    lower,
    known.map((it) => it.toLowerCase()),
    { maxDistance: allowed },
  )
  return match === undefined ? undefined : known.find((it) => it.toLowerCase() === match)
}

function sorted(word: string): string {
  return Array.from(word).toSorted().join('')
}

/** Beyond this a word is not a slip of the fingers, and comparing it would take long. */
const longestWord = 64

/** Among more names than these nobody is helped by a guess. */
export const mostCandidates = 2_000

/** The names that may be offered: all of them where they are few, otherwise only one that is near. */
export function nearestNames(word: string, known: readonly string[]): readonly string[] {
  const near = nearest(word, known)
  return near === undefined ? [] : [near]
}
