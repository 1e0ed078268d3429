/** What makes one text into another, line by line. */
import type { TextEdit } from './edit.ts'
import { partitionPoint } from './partition-point.ts'

/**
 * Edits of whole lines that make one text into another, in order and not overlapping. Lines that both texts have once, in
 * the same order, stay as they are, so that editors keep their cursors and folds; what lies between is replaced.
 */
export function lineEdits(before: string, after: string): readonly TextEdit[] {
  const [old, changed] = [linesOf(before), linesOf(after)]
  const edits: TextEdit[] = []
  let offset = 0
  let [oldAt, changedAt] = [0, 0]
  for (const [oldTo, changedTo] of [...sharedLines(old, changed), [old.length, changed.length] as const]) {
    let [oldEnd, changedEnd] = [oldTo, changedTo]
    while (oldAt < oldEnd && changedAt < changedEnd && old[oldAt] === changed[changedAt]) {
      offset += old[oldAt]!.length
      oldAt += 1
      changedAt += 1
    }
    while (oldAt < oldEnd && changedAt < changedEnd && old[oldEnd - 1] === changed[changedEnd - 1]) {
      oldEnd -= 1
      changedEnd -= 1
    }
    const removed = old.slice(oldAt, oldEnd).join('')
    const newText = changed.slice(changedAt, changedEnd).join('')
    if (removed !== newText) edits.push({ span: { start: offset, end: offset + removed.length }, newText })
    // The shared line itself is equal, and is passed over by the next round.
    offset += removed.length + old.slice(oldEnd, oldTo).join('').length
    oldAt = oldTo
    changedAt = changedTo
  }
  return edits
}

/** The places of lines that stand once in both texts, as many as keep their order, by halving. */
function sharedLines(old: readonly string[], changed: readonly string[]): readonly (readonly [number, number])[] {
  const places = placesOfUnique(old)
  const piles: { readonly pair: readonly [number, number]; readonly before: number }[] = []
  const tops: number[] = []
  for (const [line, changedAt] of placesOfUnique(changed)) {
    const oldAt = places.get(line)
    if (oldAt === undefined) continue
    const low = partitionPoint(tops, (it) => piles[it]!.pair[0] < oldAt)
    piles.push({ pair: [oldAt, changedAt], before: low === 0 ? -1 : tops[low - 1]! })
    tops[low] = piles.length - 1
  }
  const shared: (readonly [number, number])[] = []
  for (let at = tops.at(-1) ?? -1; at >= 0; at = piles[at]!.before) shared.push(piles[at]!.pair)
  return shared.toReversed()
}

function placesOfUnique(lines: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  const twice = new Set<string>()
  for (const [at, line] of lines.entries()) {
    if (places.has(line)) twice.add(line)
    else places.set(line, at)
  }
  for (const line of twice) places.delete(line)
  return places
}

/** The lines of a text with their ends. */
function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\n|\r(?!\n))/)
}
