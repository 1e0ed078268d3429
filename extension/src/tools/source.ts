/** The journey that a language model asked about. Only files of the workspace are read, whatever it asks for. */
import * as vscode from 'vscode'
import { placeOf } from '../reading/place.ts'
import { makeTexts, withAllTexts, type Look } from '../reading/texts.ts'
import type { Place } from '../library/index.ts'
import { mostText, tooLong, type Refusal, type Wanted } from './input.ts'

/** A journey and where it stands. */
export interface Source {
  readonly text: string
  readonly place: Place
  /** What it is called, for whoever reads about it. */
  readonly name: string
}

/** Says something about a journey, once all files are read that it needs. */
export async function aboutSource({ source }: Wanted, say: (source: Source) => string): Promise<string | Refusal> {
  const texts = makeTexts()
  if ('text' in source) {
    const [folder] = vscode.workspace.workspaceFolders ?? []
    // What it imports is looked for from the folder of the workspace.
    const uri = folder && vscode.Uri.joinPath(folder.uri, 'unnamed.journey')
    return await withAllTexts(texts, (look) => say({ text: source.text, place: placeOf(uri, look), name: 'the text' }))
  }
  const uris = placesOf(source.file)
  return await withAllTexts(texts, (look) => {
    const found = firstOf(uris, look)
    if (!found) return { refusal: noFile(source.file) }
    const { uri, text } = found
    if (text.length > mostText) return { refusal: tooLong(text.length) }
    return say({ text, place: placeOf(uri, look), name: vscode.workspace.asRelativePath(uri) })
  })
}

function firstOf(uris: readonly vscode.Uri[], look: Look): { uri: vscode.Uri; text: string } | undefined {
  for (const uri of uris) {
    const text = look.read(uri.toString())
    if (text !== undefined) return { uri, text }
  }
  return undefined
}

/** Where a file may be, by an address, a whole path, or one that is seen from a folder of the workspace. */
function placesOf(file: string): readonly vscode.Uri[] {
  const folders = vscode.workspace.workspaceFolders ?? []
  const all = [
    ...addressOf(file),
    ...folders.flatMap(({ uri, name }) => [
      // Of the slashes before a path only one may stay; with more, no uri can be made of it.
      ...(file.startsWith('/') ? [uri.with({ path: file.replace(/^\/+/, '/') })] : []),
      vscode.Uri.joinPath(uri, file),
      // With several folders in the window people say the name of one first.
      ...(file.startsWith(`${name}/`) ? [vscode.Uri.joinPath(uri, file.slice(name.length + 1))] : []),
    ]),
  ]
  return all
    .filter((it) => it.path.endsWith('.journey'))
    .map(withoutDots)
    .filter((it) => vscode.workspace.getWorkspaceFolder(it))
}

/** The way that dots lead is followed before anybody asks whether it stays in the workspace: nobody else looks at them. */
function withoutDots(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri, '.')
}

function addressOf(file: string): readonly vscode.Uri[] {
  try {
    if (/^[a-z]:[\\/]/i.test(file)) return [vscode.Uri.file(file)]
    return /^[a-z][a-z0-9+.-]+:/i.test(file) ? [vscode.Uri.parse(file, true)] : []
  } catch {
    return []
  }
}

function noFile(file: string): string {
  const shown = JSON.stringify(file.slice(0, 200))
  return `There is no file ${shown} in the workspace that can be read. Name a .journey file by its path, seen from the folder of the workspace.`
}
