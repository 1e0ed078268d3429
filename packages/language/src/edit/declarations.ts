/** Writes declarations and imports where they belong. */
import type { Model } from '../model/model.ts'
import { placeholder } from '../model/read-value.ts'
import { quotedText } from '../write/quoted-text.ts'
import { lineAtTop } from '../write/top-of-file.ts'
import type { Edited } from './edited.ts'

/** What can be declared at the top of a file with a name and a text. */
export type Declarable = 'persona' | 'mentor' | 'ally' | 'competitor' | 'channel'

/** Declares something: behind the declarations before the first journey, or at the top of the file. Refuses a name that is taken, and `_`, which is none. */
export function declareName(model: Model, kind: Declarable, name: string, text: string): Edited {
  if (name === placeholder) return { refused: 'not-a-name' }
  if (model.scope.names.has(name) || model.scope.imports.has(name)) return { refused: 'name-taken' }
  return { edits: [lineAtTop(model, `${kind} ${name} ${quotedText(text)}`)] }
}

/** Takes names over from another file: added to the import of that file, or as a new one. Names that are there already are left out. */
export function addImport(model: Model, names: readonly string[], path: string): Edited {
  const wanted = names.filter((it) => !model.scope.imports.has(it))
  if (wanted.length === 0) return { refused: 'nothing-to-do' }
  if (wanted.some((it) => model.scope.names.has(it))) return { refused: 'name-taken' }
  const sameFile = [...model.scope.imports.values()].findLast((it) => it.path === path && !it.shape.clauses.has('as'))
  if (sameFile) {
    const { end } = sameFile.shape.positionals.get('names')?.values.at(-1)?.span ?? sameFile.span
    return { edits: [{ span: { start: end, end }, newText: `, ${wanted.join(', ')}` }] }
  }
  return { edits: [lineAtTop(model, `import ${wanted.join(', ')} from ${quotedText(path)}`, 'imports')] }
}
