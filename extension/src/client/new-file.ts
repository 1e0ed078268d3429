/** A new file, begun with one of the samples that come with the extension. */
import * as vscode from 'vscode'

/** Asks which sample to begin with, and opens a text that is not saved yet. Whoever changes their mind gets nothing. */
export async function newFile(extensionUri: vscode.Uri): Promise<void> {
  const samples = await samplesIn(vscode.Uri.joinPath(extensionUri, 'samples'))
  const chosen = await vscode.window.showQuickPick([emptyFile(), ...samples], {
    title: vscode.l10n.t('New Journey File'),
    placeHolder: vscode.l10n.t('What do you begin with?'),
  })
  if (!chosen) return
  const document = await vscode.workspace.openTextDocument({ language: 'journey', content: await chosen.content() })
  await vscode.window.showTextDocument(document)
}

interface Sample extends vscode.QuickPickItem {
  readonly content: () => Promise<string>
}

function emptyFile(): Sample {
  return { label: vscode.l10n.t('Empty file'), content: () => Promise.resolve('') }
}

async function samplesIn(folder: vscode.Uri): Promise<readonly Sample[]> {
  const names = await journeysIn(folder)
  return await Promise.all(names.map((it) => sampleOf(vscode.Uri.joinPath(folder, it), it)))
}

async function journeysIn(folder: vscode.Uri): Promise<readonly string[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder)
    return entries.flatMap(([name]) => (name.endsWith('.journey') ? [name] : [])).toSorted()
  } catch {
    // An empty file is always there to begin with.
    return []
  }
}

/** What a sample is about stands in its first line, when that is a comment. */
async function sampleOf(uri: vscode.Uri, name: string): Promise<Sample> {
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri))
  const [, comment] = /^\/{2,3}\s*(.+)/.exec(text) ?? []
  return {
    label: sampleLabel(name),
    ...(comment === undefined ? {} : { detail: comment.trim() }),
    content: () => Promise.resolve(text),
  }
}

/** `today-and-future.journey` is "Today and future". */
function sampleLabel(name: string): string {
  const words = name.replace(/\.journey$/, '').replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
