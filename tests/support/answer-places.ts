/** Finds every place that an answer of a language server names, whatever the answer is about. */

/** A place as editors count it. */
export interface Place {
  readonly line: number
  readonly character: number
}

/** A range of a file. */
export interface FoundRange {
  readonly uri: string
  readonly start: Place
  readonly end: Place
  /** The way to it in the answer, for whoever looks for a mistake. */
  readonly path: string
}

/** All ranges of an answer about a file. What names another file on its way is about that one. */
export function rangesIn(answer: unknown, uri: string): readonly FoundRange[] {
  const found: FoundRange[] = []
  const waiting: { readonly value: unknown; readonly uri: string; readonly path: string }[] = [
    { value: answer, uri, path: '' },
  ]
  for (let it = waiting.pop(); it; it = waiting.pop()) {
    const { value, path } = it
    if (typeof value !== 'object' || value === null) continue
    if (isRange(value)) {
      found.push({ uri: it.uri, start: value.start, end: value.end, path })
      continue
    }
    const own = ownUri(value) ?? it.uri
    for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
      waiting.push({ value: inner, uri: uriOf(key, value, own, it.uri), path: `${path}.${key}` })
    }
  }
  return found
}

/** A single position stands for the empty range at it. */
function isRange(value: object): value is { readonly start: Place; readonly end: Place } {
  return 'start' in value && 'end' in value && isPlace(value.start) && isPlace(value.end)
}

function isPlace(value: unknown): value is Place {
  return typeof value === 'object' && value !== null && 'line' in value && 'character' in value
}

function ownUri(value: object): string | undefined {
  if ('uri' in value && typeof value.uri === 'string') return value.uri
  if ('textDocument' in value) return ownUri(value.textDocument as object)
  return undefined
}

function uriOf(key: string, value: object, own: string, around: string): string {
  // A link is asked for in one file and leads to another.
  if (key === 'originSelectionRange') return around
  if (key.startsWith('target') && 'targetUri' in value) return value.targetUri as string
  // Who calls, calls from its own file.
  if (key === 'fromRanges' && 'from' in value) return ownUri(value.from as object) ?? own
  return key.startsWith('file:') ? key : own
}
