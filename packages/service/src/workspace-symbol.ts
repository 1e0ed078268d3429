import { readStatements, type NameKind, type Span, type Tree } from 'journey-lang'
import type { WorkspaceSymbol } from 'vscode-languageserver-types'
import { containerOf, kindOf, labelOf, labelSpan } from './find/things.ts'
import type { Project, SourceFile } from './project/project.ts'
import { locationOf } from './project/workspace-edit.ts'
import { symbolKinds } from './symbol-kind.ts'

/**
 * The things of all files whose name has the letters of the query in this order, in any case and with any accents: the best
 * first, those that are as good in the order of the files. An empty query finds everything. At most 500.
 */
export function workspaceSymbol(project: Project, query: string): WorkspaceSymbol[] {
  const wanted = folded(query.trim().slice(0, longestQuery))
  const letters = wanted.replace(/\s+/g, '')
  const hits: Hit[] = []
  for (const file of project.files()) {
    for (const thing of thingsOf(file.tree)) {
      const rank = rankOf(thing.folded, wanted, letters)
      if (rank !== undefined) hits.push({ file, thing, rank })
    }
  }
  // Sorting keeps what is as good in its order.
  return hits
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostSymbols)
    .map(symbolOf)
}

const mostSymbols = 500

/** In UTF-16 code units; no name that is shown is longer. */
const longestQuery = 200

/** A thing of a text, whatever file it is. */
interface Thing {
  readonly label: string
  /** The label as it is compared. */
  readonly folded: string
  readonly kind: NameKind
  readonly container: string
  readonly span: Span
}

interface Hit {
  readonly file: SourceFile
  readonly thing: Thing
  /** Less is better. */
  readonly rank: number
}

/** Only the statements are read: what they mean makes no difference to how they are called. */
function thingsOf(tree: Tree): readonly Thing[] {
  const known = things.get(tree)
  if (known) return known
  const fresh = readStatements(tree).all.flatMap((shape): Thing[] => {
    const kind = kindOf(shape)
    if (!kind) return []
    const label = labelOf(shape)
    return [{ label, folded: folded(label), kind, container: containerOf(shape), span: labelSpan(shape) }]
  })
  things.set(tree, fresh)
  return fresh
}

/** A tree never changes, and editors ask with every letter. */
const things = new WeakMap<Tree, readonly Thing[]>()

function symbolOf({ file, thing: { label, kind, container, span } }: Hit): WorkspaceSymbol {
  return {
    name: label,
    kind: symbolKinds[kind],
    location: locationOf(file, span),
    ...(container === '' ? {} : { containerName: container }),
  }
}

/** Without case and accents. */
function folded(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
}

/** The whole name, its beginning, the beginning of a word, any place, or its letters with as little as possible between them. */
function rankOf(name: string, wanted: string, letters: string): number | undefined {
  if (letters === '' || name === wanted) return 0
  const at = name.indexOf(wanted)
  if (at === 0) return 1
  if (at > 0) return /[\p{L}\p{N}]/u.test(name.charAt(at - 1)) ? 3 : 2
  const first = name.indexOf(letters.charAt(0))
  let next = first
  for (const letter of letters) {
    const found = next === -1 ? -1 : name.indexOf(letter, next)
    if (found === -1) return undefined
    next = found + letter.length
  }
  return 4 + next - first - letters.length
}
