/** The paths of imports. */
import { readStatements, type Model, type Shape, type SlotValue, type Tree } from 'journey-lang'
import { spotAt } from './spot.ts'

/** The path of the import at an offset; undefined elsewhere. */
export function importPathAt(model: Model, offset: number): SlotValue | undefined {
  const spot = spotAt(model, offset)
  if (spot.kind !== 'value' || !spot.value) return undefined
  return pathOf(spot.shape) === spot.value ? spot.value : undefined
}

/** The paths of all imports of a text, also of those whose names are taken already; in the order of the text. */
export function importPathsOf(tree: Tree): readonly SlotValue[] {
  const known = paths.get(tree)
  if (known) return known
  const fresh = readStatements(tree).shapes.flatMap((it) => pathOf(it) ?? [])
  paths.set(tree, fresh)
  return fresh
}

/** A tree never changes, and most files are looked through again and again. */
const paths = new WeakMap<Tree, readonly SlotValue[]>()

function pathOf({ word, clauses, stands }: Shape): SlotValue | undefined {
  return word === 'import' && stands ? clauses.get('from')?.values[0] : undefined
}
