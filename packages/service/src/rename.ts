import {
  isRefused,
  rename as renameDeclaration,
  renameAlias,
  type Language,
  type Refused,
  type Renamed,
  type Span,
} from 'journey-lang'
import type { Position, Range, WorkspaceEdit } from 'vscode-languageserver-types'
import { nameAt, type NameAt } from './find/name-at.ts'
import { aliasOriginOf, atHome, filesNaming, openedBy, writes, type AliasOrigin } from './find/naming-files.ts'
import { offsetAt, rangeOf } from './place/ranges.ts'
import type { SourceFile } from './project/project.ts'
import { workspaceEditOf } from './project/workspace-edit.ts'

/** Why nothing is renamed: a sentence in the language of the file. */
export interface RenameRefusal {
  readonly refused: string
}

/** What would be renamed. */
export interface RenameTarget {
  /** The name under the cursor. */
  readonly range: Range
  /** As it is written there. */
  readonly placeholder: string
}

/** The name at a position, when it can be renamed; or why it cannot. */
export function prepareRename(file: SourceFile, position: Position): RenameTarget | RenameRefusal {
  const target = targetOf(file, nameAt(file.model, offsetAt(file, position)))
  if ('refused' in target) return target
  const { start, end } = target.span
  return { range: rangeOf(file, target.span), placeholder: file.text.slice(start, end) }
}

/**
 * Renames what is named at a position, wherever it is named in the project; or says why not. What an import calls something
 * else is renamed where that name is known; the thing itself keeps its own.
 */
export function rename(file: SourceFile, position: Position, newName: string): WorkspaceEdit | RenameRefusal {
  const target = targetOf(file, nameAt(file.model, offsetAt(file, position)))
  if ('refused' in target) return target
  const result = target.rename(newName)
  if (isRefused(result)) return { refused: words[file.language][result.refused] }
  const changes = [...result.files].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return workspaceEditOf(
    changes.flatMap(([uri, edits]) => {
      const changed = file.project.file(uri)
      return changed ? [{ file: changed, edits }] : []
    }),
  )
}

/** Something that can be renamed. */
interface Renameable {
  /** The name under the cursor. */
  readonly span: Span
  readonly rename: (newName: string) => Renamed | Refused
}

function targetOf(file: SourceFile, name: NameAt | undefined): Renameable | RenameRefusal {
  const refuse = (why: Why): RenameRefusal => ({ refused: words[file.language][why] })
  if (!name || name.kind === 'rule') return refuse('no-name')
  if (name.kind === 'built-in') return refuse('built-in')
  const alias = aliasAt(file, name)
  if (alias) return { span: name.span, rename: (newName) => renamedAlias(alias, newName) }
  if (name.kind === 'unknown') return refuse(name.why)
  const { project } = file
  const declaration = atHome(project, name.declaration)
  if (!declaration) return refuse('unopened')
  return {
    span: name.span,
    rename: (newName) => {
      const models = filesNaming(project, declaration).map((it) => it.file.model)
      return renameDeclaration(models, declaration, newName)
    },
  }
}

/** The import that made the name under the cursor; undefined when it is the name of the thing itself. */
function aliasAt(file: SourceFile, name: NameAt): AliasOrigin | undefined {
  if (name.kind === 'unknown') return name.imported && aliasOriginOf(file, name.imported.name)
  if (name.kind !== 'declared' || name.declaration.shape.parent) return undefined
  const { kind, name: written, shape } = name.mention
  if (kind !== 'import') return aliasOriginOf(file, written)
  // In front of `as` it is what the other file calls it.
  const imported = [...file.model.scope.imports.values()].find((it) => it.shape === shape && it.original === written)
  const other = imported && openedBy(file, imported)
  return other && aliasOriginOf(other, written)
}

function renamedAlias({ file, alias }: AliasOrigin, newName: string): Renamed | Refused {
  const files = file.project.files().filter((it) => writes(it, alias.name))
  return renameAlias(
    files.map((it) => it.model),
    file.model,
    alias,
    newName,
  )
}

type Why = Refused['refused'] | 'no-name' | 'built-in' | 'unopened' | 'undeclared' | 'taken'

const words: Readonly<Record<Language, Readonly<Record<Why, string>>>> = {
  en: {
    'no-name': 'There is no name here that can be changed.',
    'built-in': 'This channel is built in, and keeps its name.',
    unopened: 'The file that declares this name is not open to us.',
    undeclared: 'Nothing declares this name yet, so there is nothing to rename.',
    taken: 'Something else has this name already. Write another one here, and the two are told apart.',
    'not-a-name':
      'A name begins with a letter, and goes on with letters, digits, `-` and `_`. It holds no space and no dot.',
    'name-taken': 'Something else has this name already.',
    'clause-word': 'In a statement that uses this name, the new one is a word of the language.',
    'would-change-stage': 'A phase with this name would belong to another stage. Write its stage with `as` first.',
    'would-change-days': 'This would move the days of other steps.',
    'not-in-this-file': 'Nothing is named so here any more.',
    broken: 'The text around it is broken. Mend that first.',
    'nothing-to-do': 'It has this name already.',
    'out-of-range': 'An emotion runs from -2 to +2.',
  },
  nl: {
    'no-name': 'Hier staat geen naam die te veranderen is.',
    'built-in': 'Dit kanaal is ingebouwd en houdt zijn naam.',
    unopened: 'Het bestand dat deze naam declareert, kunnen we niet openen.',
    undeclared: 'Niets declareert deze naam nog, dus er valt niets te hernoemen.',
    taken: 'Iets anders heeft deze naam al. Schrijf hier een andere, dan zijn de twee uit elkaar te houden.',
    'not-a-name':
      'Een naam begint met een letter en gaat verder met letters, cijfers, `-` en `_`. Er staat geen spatie of punt in.',
    'name-taken': 'Iets anders heeft deze naam al.',
    'clause-word': 'In een regel die deze naam gebruikt, is de nieuwe naam een woord van de taal.',
    'would-change-stage':
      'Een fase met deze naam zou bij een ander stadium horen. Schrijf eerst met `as` bij welk stadium ze hoort.',
    'would-change-days': 'Dit zou de dagen van andere stappen verschuiven.',
    'not-in-this-file': 'Hier heet niets meer zo.',
    broken: 'De tekst eromheen is kapot. Herstel die eerst.',
    'nothing-to-do': 'Het heet al zo.',
    'out-of-range': 'Een emotie loopt van -2 tot +2.',
  },
}
