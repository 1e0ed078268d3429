import type { DrawnFence } from './drawn-fence.ts'
import { readFence, type Fence } from './read-fence.ts'

/** A fence as its host is to see it: one that the host draws, shows or colours by itself. */
export interface HostFence {
  /** `mermaid` for a picture, `text` for a problem in words, `journey` for a text that is shown as it is. */
  readonly lang: 'mermaid' | 'text' | 'journey'
  /** The words of the info string behind `lang`. Empty, unless others are told how to show a text. */
  readonly meta: string
  /** What stands in the fence. Text of a user: the host escapes it, as it does in any fence. */
  readonly code: string
  /** What became of it; undefined when it is shown as it is. */
  readonly drawn: DrawnFence | undefined
}

/**
 * What stands in the place of a fence in Markdown, so that its host needs to know nothing of us. Undefined when the fence is
 * not ours, and stays. `draw` draws it, or says why not; this throws only when that does.
 */
export function hostFence(
  code: string,
  info: string,
  draw: (code: string, info: string) => DrawnFence | undefined,
): HostFence | undefined {
  const fence = readFence(info)
  if (!fence) return undefined
  if (fence.isSource) return { lang: 'journey', meta: othersWords(info, fence), code, drawn: undefined }
  const drawn = draw(code, info)
  if (!drawn) return undefined
  return drawn.kind === 'picture'
    ? { lang: 'mermaid', meta: '', code: drawn.mermaid, drawn }
    : { lang: 'text', meta: '', code: drawn.text, drawn }
}

/** What the info string says to others: all but our name and `source`. */
function othersWords(info: string, { spans }: Fence): string {
  const { start, end } = spans.get('source') ?? { start: info.length, end: info.length }
  const before = info.slice(0, start).replace(/^\s*journey\s*/i, '')
  return `${before.trimEnd()} ${info.slice(end).trimStart()}`.trim()
}
