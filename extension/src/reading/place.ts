/** Where a text stands in the workspace, for the library, which knows no editor. */
import * as vscode from 'vscode'
import type { Place } from '../library/index.ts'
import { foldersBetween } from './text-file.ts'
import type { Look } from './texts.ts'

/** The place of a text, with the files of its folder and of those above it, as far as the workspace goes. */
export function placeOf(uri: vscode.Uri | undefined, look: Look): Place {
  const folder = uri && vscode.workspace.getWorkspaceFolder(uri)
  const folders = uri && folder ? foldersBetween(uri, folder.uri) : []
  return {
    uri: uri?.toString() ?? '',
    folders: folders.map((it) => it.toString().replace(/\/$/, '')),
    read: look.read,
    resolve,
    settings: vscode.workspace.getConfiguration('journey', uri),
    language: vscode.env.language.toLowerCase().startsWith('nl') ? 'nl' : 'en',
  }
}

/** Undefined for what lies outside of all folders of the workspace, or cannot be said. */
function resolve(path: string, from: string): string | undefined {
  try {
    const uri = vscode.Uri.joinPath(vscode.Uri.parse(from, true), '..', path)
    return vscode.workspace.getWorkspaceFolder(uri) ? uri.toString() : undefined
  } catch {
    return undefined
  }
}
