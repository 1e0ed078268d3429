/** What checks do in an editor. */
import * as vscode from 'vscode'

/** The rule, the line and the text of a finding. */
export type Shown = readonly [rule: string, line: number, text: string]

/** What is expected; written by `tests/vscode/host.test.ts`. */
export interface Expectation {
  readonly opened: readonly Shown[]
  readonly mended: readonly Shown[]
  readonly mendedWine: string
  readonly renamed: readonly string[]
  readonly newName: string
  readonly formatted: string
  readonly channels: readonly string[]
  /** What one message is in Dutch. */
  readonly dutch: string
}

/** What is expected of the files of the folder. */
export async function expectation(): Promise<Expectation> {
  const bytes = await vscode.workspace.fs.readFile(fileUri('expected.json'))
  return JSON.parse(new TextDecoder().decode(bytes)) as Expectation
}

/** A file of the folder. */
export function fileUri(name: string): vscode.Uri {
  const [folder] = vscode.workspace.workspaceFolders ?? []
  if (!folder) throw new Error('No folder is open.')
  return vscode.Uri.joinPath(folder.uri, name)
}

/** Opens a file of the folder in an editor. */
export async function open(name: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(fileUri(name))
  await vscode.window.showTextDocument(document)
  return document
}

/** The text of a file of the folder as it is now, saved or not. */
export async function textOf(name: string): Promise<string> {
  return (await vscode.workspace.openTextDocument(fileUri(name))).getText()
}

/** Changes a document. */
export async function edit(
  document: vscode.TextDocument,
  describe: (change: vscode.WorkspaceEdit) => void,
): Promise<void> {
  const change = new vscode.WorkspaceEdit()
  describe(change)
  if (!(await vscode.workspace.applyEdit(change))) throw new Error(`${document.uri.path} cannot be changed.`)
}

/** Where a text stands, and so many letters further on. */
export function placeOf(document: vscode.TextDocument, text: string, further = 0): vscode.Position {
  const at = document.getText().indexOf(text)
  if (at === -1) throw new Error(`${text} is not in ${document.uri.path}.`)
  return document.positionAt(at + further)
}

/** What is found in a document, from top to bottom. */
export function shown(document: vscode.TextDocument): readonly Shown[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .toSorted((a, b) => a.range.start.compareTo(b.range.start) || ruleOf(a).localeCompare(ruleOf(b)))
    .map((it) => [ruleOf(it), it.range.start.line + 1, document.getText(it.range)])
}

function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code)
}

/** All that hovers say about a place. */
export async function hoverText(document: vscode.TextDocument, at: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at)
  const parts = hovers.flatMap((it) => it.contents.map((part) => (typeof part === 'string' ? part : part.value)))
  return parts.join('\n---\n')
}

/** Throws an error that shows both when they are not the same. */
export function expectEqual(actual: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (one !== other)
    throw new Error(`It is ${aroundDifference(one, other)}, expected was ${aroundDifference(other, one)}.`)
}

/** Long texts are the same nearly everywhere. */
function aroundDifference(text: string | undefined, other: string | undefined): string {
  if (text === undefined || other === undefined || text.length < 200) return String(text)
  let at = 0
  while (text[at] === other[at]) at += 1
  return `…${text.slice(Math.max(0, at - 60), at + 100)}…`
}

/** Tries until it holds: until it throws nothing and does not give `false`. Throws the last error when it never does. */
export async function eventually(run: () => unknown, patience = 25_000): Promise<void> {
  const end = performance.now() + patience
  for (;;) {
    try {
      if ((await run()) !== false) return
      if (performance.now() > end) throw new Error('It never came true.')
    } catch (error) {
      if (performance.now() > end) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
