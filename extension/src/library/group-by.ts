/**
 * Does what `Map.groupBy` does, for the oldest supported editors: on another machine they run extensions in Node.js 20, which
 * has none. A host is shared with other extensions, so that nothing is put into its `Map`.
 */
export function groupBy<Key, Item>(items: Iterable<Item>, keyOf: (item: Item, index: number) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  let index = 0
  for (const item of items) {
    const key = keyOf(item, index)
    index += 1
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
