/** Pictures that leave VS Code: as files, and on the clipboard. */
import * as vscode from 'vscode'
import type { Choice } from '../protocol.ts'
import { nearestChoice } from './choices.ts'
import { documentOf, journeyAtHand, nameOf } from './documents.ts'
import type { OpenPreviews } from './open-previews.ts'
import type { ExportOptions } from './page-exports.ts'
import type { Preview } from './panel.ts'
import { askPicture, type PreviewServer } from './server.ts'
import { exportName, markdownBlock, pictureBytes, pictureText, type PictureFormat } from './texts.ts'

/** What is exported as text. */
export type TextFormat = 'mermaid' | 'markdown'

/** Saves a picture as a file that somebody chooses. What `wanted` leaves open is asked. */
export async function exportPicture(previews: OpenPreviews, format: PictureFormat, wanted: unknown): Promise<void> {
  const preview = previewOrHint(previews)
  if (!preview) return
  const looks = format === 'png' ? await pngLooks(wanted) : plainLooks
  if (!looks) return
  const data = await pictureOf(preview, { format, ...looks })
  const bytes = data === undefined ? undefined : pictureBytes(format, data)
  if (!bytes) return noPicture()
  const { view } = preview.picture()?.choice ?? preview.choice()
  await save(preview.uri(), exportName(nameOf(preview.uri()), view, format), format.toUpperCase(), bytes)
}

/** Copies a picture. VS Code puts only text on the clipboard, so a PNG is copied as an address that holds it. */
export async function copyPicture(previews: OpenPreviews, format: PictureFormat): Promise<void> {
  const preview = previewOrHint(previews)
  if (!preview) return
  const data = await pictureOf(preview, { format, ...plainLooks })
  const text = data === undefined ? undefined : pictureText(format, data)
  if (text === undefined) return noPicture()
  await vscode.env.clipboard.writeText(text)
  if (format === 'svg') return said(vscode.l10n.t('The SVG is on the clipboard, as text.'))
  const save = vscode.l10n.t('Export PNG…')
  const message = vscode.l10n.t(
    'The PNG is on the clipboard as a data address, since VS Code can copy only text. Export it to have a file.',
  )
  if ((await vscode.window.showInformationMessage(message, save)) === save)
    await exportPicture(previews, 'png', undefined)
}

/** Saves the Mermaid text, alone or as a block for Markdown. */
export async function exportText(previews: OpenPreviews, server: PreviewServer, format: TextFormat): Promise<void> {
  const found = await mermaidText(previews, server)
  if (!found) return
  const { ending, name } = textFiles[format]
  const bytes = new TextEncoder().encode(textAs(format, found.text))
  await save(found.uri, exportName(nameOf(found.uri), found.choice.view, ending), name, bytes)
}

/** Copies the Mermaid text, alone or as a block for Markdown. */
export async function copyText(previews: OpenPreviews, server: PreviewServer, format: TextFormat): Promise<void> {
  const found = await mermaidText(previews, server)
  if (!found) return
  await vscode.env.clipboard.writeText(textAs(format, found.text))
  said(
    format === 'mermaid'
      ? vscode.l10n.t('The Mermaid text is on the clipboard.')
      : vscode.l10n.t('The Markdown block is on the clipboard.'),
  )
}

/** What somebody has in mind: what a preview shows, or the journey in which they write. Says so when there is none. */
export function chosenPicture(
  previews: OpenPreviews,
): { readonly uri: vscode.Uri; readonly choice: Choice } | undefined {
  const preview = previews.current()
  if (preview) return { uri: preview.uri(), choice: preview.picture()?.choice ?? preview.choice() }
  const uri = journeyAtHand()
  if (uri) return { uri, choice: { view: '' } }
  void vscode.window.showInformationMessage(vscode.l10n.t('Open a .journey file first.'))
  return undefined
}

async function mermaidText(previews: OpenPreviews, server: PreviewServer) {
  const chosen = chosenPicture(previews)
  const shown = previews.current()?.picture()
  if (!chosen) return undefined
  // What is seen is what is meant, also while the text is broken.
  if (shown) return { ...chosen, text: shown.text }
  try {
    await documentOf(chosen.uri)
    const { chosen: choice, preview } = await askPicture(server, chosen.uri, (it) => nearestChoice(chosen.choice, it))
    return { uri: chosen.uri, choice, text: preview.text }
  } catch {
    noPicture()
    return undefined
  }
}

/** Only a preview can make pictures: where there is none of what somebody writes, it is opened. */
function previewOrHint(previews: OpenPreviews): Preview | undefined {
  const written = journeyAtHand()
  if (!previews.current() && written) previews.open(written, 'beside')
  const preview = previews.current()
  if (!preview) void vscode.window.showInformationMessage(vscode.l10n.t('Open a .journey file first.'))
  return preview
}

async function pictureOf(preview: Preview, options: ExportOptions): Promise<string | undefined> {
  try {
    const title = vscode.l10n.t('Drawing the picture…')
    const location = vscode.ProgressLocation.Window
    return await vscode.window.withProgress({ location, title }, () => preview.exportPicture(options))
  } catch {
    return undefined
  }
}

type Looks = Pick<ExportOptions, 'scale' | 'background'>

const plainLooks: Looks = { scale: 2, background: '#ffffff' }

/** How a PNG is to look: as a command said, or as somebody picks. */
async function pngLooks(wanted: unknown): Promise<Looks | undefined> {
  if (isLooks(wanted)) return { scale: wanted.scale, background: wanted.background }
  const sizes = [1, 2, 3, 4].map((scale) => ({ label: vscode.l10n.t('{0} times as large', scale), scale }))
  const size = await vscode.window.showQuickPick(sizes, { placeHolder: vscode.l10n.t('How large?') })
  if (!size) return undefined
  const backgrounds = [
    { label: vscode.l10n.t('White'), background: '#ffffff' },
    { label: vscode.l10n.t('Transparent'), background: 'transparent' },
    { label: vscode.l10n.t('Dark'), background: '#1e1e1e' },
  ]
  const placeHolder = vscode.l10n.t('On which background?')
  const ground = await vscode.window.showQuickPick(backgrounds, { placeHolder })
  return ground && { scale: size.scale, background: ground.background }
}

function isLooks(wanted: unknown): wanted is Looks {
  if (typeof wanted !== 'object' || wanted === null || !('scale' in wanted) || !('background' in wanted)) return false
  const { scale, background } = wanted
  if (typeof scale !== 'number' || !(scale >= 0.1 && scale <= 10)) return false
  return typeof background === 'string' && /^(?:transparent|#[0-9a-f]{6})$/i.test(background)
}

async function save(from: vscode.Uri, name: string, kind: string, bytes: Uint8Array): Promise<void> {
  const folder = folderFor(from)
  const uri = await vscode.window.showSaveDialog({
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
    filters: { [kind]: [name.slice(name.lastIndexOf('.') + 1)] },
  })
  if (!uri) return
  try {
    await vscode.workspace.fs.writeFile(uri, bytes)
  } catch (reason) {
    const why = reason instanceof Error ? reason.message : String(reason)
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be written: {1}', nameOf(uri), why))
    return
  }
  const open = vscode.l10n.t('Open')
  const picked = await vscode.window.showInformationMessage(vscode.l10n.t('{0} is saved.', nameOf(uri)), open)
  if (picked === open) await vscode.commands.executeCommand('vscode.open', uri)
}

/** Beside the journey, or where people keep their files if that cannot be written to. */
function folderFor(uri: vscode.Uri): vscode.Uri | undefined {
  if (vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true) return vscode.Uri.joinPath(uri, '..')
  return vscode.workspace.workspaceFolders?.[0]?.uri
}

function textAs(format: TextFormat, mermaid: string): string {
  return format === 'mermaid' ? mermaid : markdownBlock(mermaid)
}

const textFiles = { mermaid: { ending: 'mmd', name: 'Mermaid' }, markdown: { ending: 'md', name: 'Markdown' } } as const

function said(message: string): void {
  vscode.window.setStatusBarMessage(message, 5000)
}

function noPicture(): void {
  void vscode.window.showWarningMessage(
    vscode.l10n.t('The picture could not be made. Once the preview shows it, try again.'),
  )
}
