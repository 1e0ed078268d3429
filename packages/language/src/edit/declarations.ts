/** Writes declarations and imports where they belong. */
import type { Model } from '../model/model.ts'
import { statementSpan } from '../syntax/tree.ts'
import { lineBreakOf } from '../text/lines.ts'
import type { Edited } from './edited.ts'
import { quotedText } from './steps.ts'

/** What can be declared at the top of a file with a name and a text. */
export type Declarable = 'persona' | 'mentor' | 'ally' | 'competitor' | 'channel'

/** Declares something: behind the declarations before the first journey, or at the top of the file. Refuses a name that is taken. */
export function declareName(model: Model, kind: Declarable, name: string, text: string): Edited {
  if (model.scope.names.has(name) || model.scope.imports.has(name)) return { refused: 'name-taken' }
  return { edits: [atTop(model, `${kind} ${name} ${quotedText(text)}`, (word) => word !== 'journey')] }
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
  return { edits: [atTop(model, `import ${wanted.join(', ')} from ${quotedText(path)}`, (word) => word === 'import')] }
}

/** A line behind the last statement of this kind before the first journey; without one, at the top of the file. */
function atTop(model: Model, line: string, isKind: (word: string) => boolean) {
  const { text } = model.tree
  const lineBreak = lineBreakOf(text)
  const firstJourney = model.shapes.findIndex((it) => it.word === 'journey')
  const before = firstJourney === -1 ? model.shapes : model.shapes.slice(0, firstJourney)
  const last = before.findLast((it) => it.row !== undefined && isKind(it.word))
  if (last) {
    const { end } = statementSpan(last.node)
    return { span: { start: end, end }, newText: `${lineBreak}${line}` }
  }
  const top = text.startsWith('\uFEFF') ? 1 : 0
  const gap = text.length === top || text[top] === '\n' || text[top] === '\r' ? lineBreak : lineBreak + lineBreak
  return { span: { start: top, end: top }, newText: `${line}${gap}` }
}
