/** What open documents are, written down a second time and as plainly as can be: to compare with, slow and obvious. */
import type { PositionEncoding } from '@journey-lang/service'

export interface NaiveDocuments {
  /** By the first spelling of their uri. */
  readonly documents: ReadonlyMap<string, NaiveDocument>
  /** Says whether the message was one to hear. */
  readonly tell: (kind: 'open' | 'change' | 'close', params: unknown) => boolean
}

export interface NaiveDocument {
  readonly clientUri: string
  readonly version: number
  readonly text: string
}

interface Message {
  readonly textDocument: { readonly uri: unknown; readonly version?: unknown; readonly text?: unknown }
  readonly contentChanges?: unknown
}

interface Place {
  readonly line: number
  readonly character: number
}

/** Makes an empty store. `names` has every spelling of a uri, and the one under which it is known. */
export function naiveDocuments(encoding: PositionEncoding, names: ReadonlyMap<unknown, string>): NaiveDocuments {
  const documents = new Map<string, NaiveDocument>()
  return {
    documents,
    tell(kind, params) {
      const { textDocument, contentChanges } = params as Message
      const { uri, version, text } = textDocument
      const name = names.get(uri)
      if (name === undefined || typeof uri !== 'string') return false
      if (kind === 'close') return documents.delete(name)
      if (kind === 'open') {
        if (typeof text !== 'string') return false
        documents.set(name, { clientUri: uri, version: Number.isSafeInteger(version) ? Number(version) : 0, text })
        return true
      }
      const before = documents.get(name)
      if (!before || !Number.isSafeInteger(version) || Number(version) <= before.version) return false
      if (!Array.isArray(contentChanges)) return false
      let after: string | undefined = before.text
      for (const it of contentChanges) after = after === undefined ? undefined : afterChange(after, it, encoding)
      if (after === undefined) return false
      documents.set(name, { ...before, version: Number(version), text: after })
      return true
    },
  }
}

/** Undefined for a change that is none. */
function afterChange(before: string, change: unknown, encoding: PositionEncoding): string | undefined {
  const { range, text } = change as { readonly range?: unknown; readonly text: unknown }
  if (typeof text !== 'string') return undefined
  if (range === undefined || range === null) return text
  const { start, end } = range as { readonly start?: unknown; readonly end?: unknown }
  if (!isPlace(start) || !isPlace(end)) return undefined
  const [from = 0, to = 0] = [offsetOf(before, start, encoding), offsetOf(before, end, encoding)].toSorted(
    (a, b) => a - b,
  )
  return before.slice(0, from) + text + before.slice(to)
}

function isPlace(value: unknown): value is Place {
  const { line, character } = (value ?? {}) as Partial<Record<keyof Place, unknown>>
  return typeof line === 'number' && typeof character === 'number'
}

/** Letter by letter, from the beginning of the text. */
function offsetOf(text: string, { line, character }: Place, encoding: PositionEncoding): number {
  const lines = text.split(/(?<=\r\n|\n|\r(?!\n))/)
  if (text === '' || /[\r\n]$/.test(text)) lines.push('')
  const wanted = Math.floor(Math.max(0, line || 0))
  if (wanted >= lines.length) return text.length
  const before = lines.slice(0, wanted).join('').length
  const content = (lines[wanted] ?? '').replace(/[\r\n]+$/, '')
  // In UTF-16 an editor may well stand between the halves of a pair: its own text is cut there as well.
  const letters = encoding === 'utf-16' ? content.split('') : Array.from(content)
  let left = Math.floor(Math.max(0, character || 0))
  let offset = 0
  for (const it of letters) {
    left -= encoding === 'utf-8' ? Buffer.byteLength(it) : 1
    if (left < 0) break
    offset += it.length
  }
  return before + offset
}
