/** What is the same for remark and for Sätteri, whose trees are alike. */
import { aFunction, checkOptions, fencesOnDisk, hostOptionForms, type HostOptions } from '@journey-lang/files'
import { hostFence, type HostFence } from 'journey-lang'

/** A node of code: `lang` is the first word of its info string, `meta` the others. */
export interface CodeNode {
  readonly lang?: string | null | undefined
  readonly meta?: string | null | undefined
  readonly value: string
  readonly position?: { readonly start: { readonly line: number; readonly column: number } } | undefined
}

/** What a node of code becomes; undefined when it is not ours. */
export type DrawCode = (node: CodeNode, documentPath: string | undefined) => HostFence | undefined

/** Makes a function that draws nodes of code with the files that they name. Throws a TypeError for options that cannot be. */
export function drawCode(options: HostOptions): DrawCode {
  checkOptions<HostOptions & { documentPath?: unknown }>('@journey-lang/remark', options, {
    ...hostOptionForms,
    documentPath: aFunction,
  })
  const draw = fencesOnDisk(options)
  return ({ lang, meta, value }, documentPath) =>
    hostFence(value, `${lang ?? ''} ${meta ?? ''}`.trim(), (code, info) => draw(code, info, documentPath))
}

/** What the node says after that. */
export function changedCode({ lang, meta, code, drawn }: HostFence): {
  readonly lang: string
  readonly meta: string | null
  readonly value: string
} {
  return { lang, meta: meta === '' ? null : meta, value: drawn ? code.replace(/\n$/, '') : code }
}

/** The list of files that were read, in what plugins of a document share. */
export function addFiles(data: Record<string, unknown>, files: readonly string[]): void {
  const list: unknown = (data['journeyFiles'] ??= [])
  if (!Array.isArray(list)) return
  for (const it of files) if (!list.includes(it)) list.push(it)
}
