/** What leaves a preview: texts, bytes, and names of files. */
import type { ToPage } from '../protocol.ts'

/** The format of a picture as a file. */
export type PictureFormat = Extract<ToPage, { readonly type: 'export' }>['format']

/** A picture for Markdown: its Mermaid text in a fence that nothing in it can close. */
export function markdownBlock(mermaid: string): string {
  const runs = mermaid.match(/`+/g) ?? []
  const fence = '`'.repeat(runs.reduce((most, it) => Math.max(most, it.length + 1), 3))
  return `${fence}mermaid\n${mermaid.replace(/\n+$/, '')}\n${fence}\n`
}

/** A name for what is made of a file: `wine.journey` as a funnel is `wine-funnel.svg`. */
export function exportName(file: string, view: string, ending: string): string {
  const stem = file.replace(/\.journey$/i, '')
  const name = (view === '' ? stem : `${stem}-${view}`).replaceAll(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[-.]+/, '')
  return `${name.replaceAll(/-{2,}/g, '-')}.${ending}`
}

/** A picture of a page as the bytes of a file; undefined for what is no such picture. */
export function pictureBytes(format: PictureFormat, data: string): Uint8Array | undefined {
  if (format === 'svg') return isSvg(data) ? new TextEncoder().encode(data) : undefined
  const bytes = bytesOf(data)
  return bytes && pngBeginning.every((it, index) => bytes[index] === it) ? bytes : undefined
}

/** A picture of a page as a text, for a clipboard that takes nothing else. */
export function pictureText(format: PictureFormat, data: string): string | undefined {
  if (!pictureBytes(format, data)) return undefined
  return format === 'svg' ? data : `data:image/png;base64,${data}`
}

function isSvg(text: string): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?<svg[\s>]/.test(text)
}

function bytesOf(base64: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(base64), (it) => it.charCodeAt(0))
  } catch {
    return undefined
  }
}

const pngBeginning = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
