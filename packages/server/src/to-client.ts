/** Gives clients what they can take: older forms where they do not know the newer ones, and files under their own names. */
import type {
  CodeLens,
  DocumentSymbol,
  Location,
  LocationLink,
  SymbolInformation,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver'
import type { Client } from './client.ts'
import type { Documents } from './files/documents.ts'

/** Changes of files, without versions for a client that knows none. */
export function editFor({ documentChanges }: Client, edit: WorkspaceEdit): WorkspaceEdit {
  if (documentChanges || !edit.documentChanges) return edit
  const changes = new Map<string, TextEdit[]>()
  for (const it of edit.documentChanges) {
    if (!('textDocument' in it)) continue
    const { uri } = it.textDocument
    // Nobody who knows no versions is given tab stops, so these are plain.
    const edits = it.edits.filter((change): change is TextEdit => 'newText' in change)
    changes.set(uri, [...(changes.get(uri) ?? []), ...edits])
  }
  return { changes: Object.fromEntries(changes) }
}

/** Where something is declared, as a plain place for a client that knows no links. */
export function definitionFor(
  { definitionLinks }: Client,
  links: readonly LocationLink[],
): LocationLink[] | Location[] {
  if (definitionLinks) return [...links]
  return links.map(({ targetUri, targetSelectionRange }) => ({ uri: targetUri, range: targetSelectionRange }))
}

/** The outline of a file, as a plain list for a client that knows no tree. */
export function symbolsFor(
  { nestedSymbols }: Client,
  uri: string,
  symbols: readonly DocumentSymbol[],
): DocumentSymbol[] | SymbolInformation[] {
  if (nestedSymbols) return [...symbols]
  const flat: SymbolInformation[] = []
  const waiting = symbols.map((symbol) => ({ symbol, containerName: undefined as string | undefined })).toReversed()
  for (let it = waiting.pop(); it; it = waiting.pop()) {
    const { name, kind, range, children = [] } = it.symbol
    const { containerName } = it
    flat.push({ name, kind, location: { uri, range }, ...(containerName === undefined ? {} : { containerName }) })
    for (const child of children.toReversed()) waiting.push({ symbol: child, containerName: name })
  }
  return flat
}

/** Lenses whose commands the client knows. One that also says something stays, and can then not be clicked. */
export function lensesFor({ commands }: Client, lenses: readonly CodeLens[]): CodeLens[] {
  return lenses.flatMap((lens) => {
    const { command } = lens
    if (!command || command.command === '' || commands.has(command.command)) return [lens]
    return command.command === 'journey.showReferences'
      ? [{ ...lens, command: { title: command.title, command: '' } }]
      : []
  })
}

/**
 * The same value with every uri of an open document spelled as its client spells it. Clients compare uris letter by
 * letter, and one that spells them in its own way would open the file a second time.
 */
export function inWordsOf<Value>(documents: Documents, value: Value): Value {
  const spelled = new Map<string, string>()
  for (const { uri, clientUri } of documents.all()) if (uri !== clientUri) spelled.set(uri, clientUri)
  return spelled.size === 0 ? value : (respelled(value, spelled) as Value)
}

/** The depth of answers does not depend on any text: they are as deep as an outline, or a chain of selections. */
function respelled(value: unknown, spelled: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(value)) return typeof value[0] === 'number' ? value : value.map((it) => respelled(it, spelled))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, it]: [string, unknown]) => {
      const isUri = (key === 'uri' || key === 'targetUri' || key === 'target') && typeof it === 'string'
      if (isUri) return [key, spelled.get(it) ?? it]
      if (key === 'changes') return [key, respelledKeys(it, spelled)]
      return [key, respelled(it, spelled)]
    }),
  )
}

function respelledKeys(changes: unknown, spelled: ReadonlyMap<string, string>): unknown {
  if (typeof changes !== 'object' || changes === null) return changes
  return Object.fromEntries(
    Object.entries(changes).map(([uri, edits]: [string, unknown]) => [spelled.get(uri) ?? uri, edits]),
  )
}
