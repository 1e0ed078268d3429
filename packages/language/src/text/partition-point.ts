/**
 * How many items stand in front of a point, found by halving: `isInFront` holds for the first ones, and for none behind
 * them. In a sorted list that is also the index of the first item behind the point.
 */
export function partitionPoint<Item>(items: readonly Item[], isInFront: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isInFront(items[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}
