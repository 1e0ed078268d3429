/** What editors write above a line: who names this, and the way to the picture. */
import {
  mentionsByDeclaration,
  tokenSpan,
  type Declaration,
  type Language,
  type NameKind,
  type Shape,
  type Span,
  type StatementNode,
} from 'journey-lang'
import type { CodeLens, Location } from 'vscode-languageserver-types'
import { dayLabel } from './days.ts'
import { rangeOf } from './place/ranges.ts'
import { filesThatMayName } from './project/name-users.ts'
import type { SourceFile } from './project/project.ts'
import { locationOf } from './project/workspace-edit.ts'

/**
 * The lenses of a file, in the order of the text: on what it declares how often that is named, in all files of the project;
 * on a journey the way to its preview; on the step that is the purchase, day 0. What only tells something has a command
 * with an empty name. `journey.showReferences` gets [uri, position, locations], `journey.openPreview` [uri, name of the journey].
 */
export function codeLens(file: SourceFile): CodeLens[] {
  const { model, language } = file
  const say = words[language]
  const lenses: PlacedLens[] = []
  const references = referencesIn(file)
  for (const names of [model.scope.names, ...model.scope.journeys.values()]) {
    for (const it of names.values()) {
      const lens = referencesLens(file, it, references.get(it.shape.node) ?? [])
      if (lens) lenses.push({ at: it.span.start, lens })
    }
  }
  for (const { shape, name, purchase, hasClock } of model.journeys) {
    const span = nameSpan(shape)
    const preview = { title: say.preview, command: 'journey.openPreview', arguments: [file.uri, name] }
    lenses.push({ at: span.start, lens: { range: rangeOf(file, span), command: preview } })
    if (!purchase || !hasClock) continue
    const title = `${dayLabel(0, language)}: ${say.purchase}`
    const step = nameSpan(purchase.shape)
    lenses.push({ at: step.start, lens: { range: rangeOf(file, step), command: { title, command: '' } } })
  }
  return lenses.toSorted((a, b) => a.at - b.at).map((it) => it.lens)
}

interface PlacedLens {
  readonly at: number
  readonly lens: CodeLens
}

/**
 * What is there to be used says so also when nobody uses it, but only where nobody can. Journeys, phases and steps stand for
 * themselves: a line about nothing above each of them would be noise.
 */
const waitsForUse: ReadonlySet<NameKind> = new Set(['persona', 'mentor', 'ally', 'competitor', 'channel', 'promise'])

function referencesLens(
  file: SourceFile,
  { kind, span, shape }: Declaration,
  locations: readonly Location[],
): CodeLens | undefined {
  const say = words[file.language]
  const range = rangeOf(file, span)
  if (locations.length > 0) {
    const title = locations.length === 1 ? say.one : `${locations.length} ${say.many}`
    const command = { title, command: 'journey.showReferences', arguments: [file.uri, range.start, locations] }
    return { range, command }
  }
  const isKnown = shape.parent !== undefined || file.project.state.hasAllFiles
  return isKnown && waitsForUse.has(kind) ? { range, command: { title: say.none, command: '' } } : undefined
}

/** Where the files of the project name what this one declares, each file read once. An alias is a name of the other file. */
function referencesIn(file: SourceFile): ReadonlyMap<StatementNode, readonly Location[]> {
  const declared = new Set<StatementNode>()
  for (const names of [file.model.scope.names, ...file.model.scope.journeys.values()]) {
    for (const it of names.values()) declared.add(it.shape.node)
  }
  const found = new Map<StatementNode, readonly Location[]>()
  if (declared.size === 0) return found
  for (const user of filesThatMayName(file)) {
    for (const [node, mentions] of mentionsByDeclaration(user.model)) {
      if (!declared.has(node)) continue
      const locations = mentions
        .filter((it) => it.kind === 'import' || it.kind === 'reference')
        .map((it) => locationOf(user, it.span))
      found.set(node, (found.get(node) ?? []).concat(locations))
    }
  }
  return found
}

/** The name of a statement, or its keyword without one. */
function nameSpan({ node, positionals }: Shape): Span {
  const name = positionals.get('name')?.values[0]
  return name?.span ?? (node.tokens[0] ? tokenSpan(node.tokens[0]) : { start: 0, end: 0 })
}

const words = {
  en: {
    one: '1 reference',
    many: 'references',
    none: 'no references',
    preview: 'Open preview',
    purchase: 'the purchase',
  },
  nl: {
    one: '1 verwijzing',
    many: 'verwijzingen',
    none: 'geen verwijzingen',
    preview: 'Voorbeeld openen',
    purchase: 'de aankoop',
  },
} as const satisfies Readonly<Record<Language, object>>
