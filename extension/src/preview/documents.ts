/** Files and their texts, as previews find them. */
import * as vscode from 'vscode'

/** The id of our language. */
export const journeyLanguage = 'journey'

/** Whether a text is a journey. */
export function isJourney(document: vscode.TextDocument | undefined): document is vscode.TextDocument {
  return document?.languageId === journeyLanguage
}

/** Whether it is the same file. */
export function isSame(a: vscode.Uri, b: vscode.Uri): boolean {
  return a.toString() === b.toString()
}

/** The text of a file, opened where it is not, so that the server knows it; undefined when nobody has it any more. */
export async function documentOf(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const open = openDocument(uri)
  if (open) return open
  // Opening one that was closed would make a new and empty one of that name.
  if (uri.scheme === 'untitled') return undefined
  try {
    return await vscode.workspace.openTextDocument(uri)
  } catch {
    return undefined
  }
}

/** The text of a file, if it is open. */
export function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find((it) => isSame(it.uri, uri))
}

/** The editor in which a file is seen: the active one, if it is that. */
export function editorOf(uri: vscode.Uri): vscode.TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = vscode.window
  if (activeTextEditor && isSame(activeTextEditor.document.uri, uri)) return activeTextEditor
  return visibleTextEditors.find((it) => isSame(it.document.uri, uri))
}

/** The journey in which somebody is writing. */
export function activeJourney(): vscode.Uri | undefined {
  const document = vscode.window.activeTextEditor?.document
  return isJourney(document) ? document.uri : undefined
}

/** What a command is about that says nothing itself: the active journey, or the last one that has a tab while no text is active. */
export function journeyAtHand(): vscode.Uri | undefined {
  const { activeTextEditor, tabGroups } = vscode.window
  if (activeTextEditor) return activeJourney()
  return tabGroups.all
    .flatMap(({ tabs }) => tabs.flatMap(({ input }) => (input instanceof vscode.TabInputText ? [input.uri] : [])))
    .findLast((it) => isJourney(openDocument(it)))
}

/** What people call a file. */
export function nameOf(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1)
}

/** The file that a command is about: menus give it as a Uri, lenses as a text, and others something else. */
export function uriOf(argument: unknown): vscode.Uri | undefined {
  if (argument instanceof vscode.Uri) return argument
  if (typeof argument !== 'string') return undefined
  try {
    return vscode.Uri.parse(argument, true)
  } catch {
    return undefined
  }
}

/** Tells of a file on the disk that comes, changes or goes while no editor has it. */
export function watchFile(uri: vscode.Uri, changed: () => void): vscode.Disposable {
  // What is nowhere cannot be watched.
  if (uri.scheme === 'untitled' || uri.path === '') return new vscode.Disposable(() => undefined)
  const folder = vscode.Uri.joinPath(uri, '..')
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, literal(nameOf(uri))))
  const listeners = [watcher.onDidCreate(changed), watcher.onDidChange(changed), watcher.onDidDelete(changed)]
  return vscode.Disposable.from(watcher, ...listeners)
}

/** A name as a pattern that means only itself. */
function literal(name: string): string {
  return name.replaceAll(/[[\]{}*?]/g, (it) => `[${it}]`)
}
