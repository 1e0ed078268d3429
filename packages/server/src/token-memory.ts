import { semanticTokensDelta, type SourceFile } from '@journey-lang/service'
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver'
import type { Documents } from './files/documents.ts'

/** Remembers the last tokens that were sent of each file, so that the next answer can be what changed. */
export interface TokenMemory {
  readonly whole: (file: SourceFile, data: readonly number[]) => SemanticTokens
  /** What changed since an answer; all tokens where that answer is no longer known. */
  readonly since: (file: SourceFile, data: readonly number[], resultId: string) => SemanticTokens | SemanticTokensDelta
}

/** Makes an empty memory. */
export function makeTokenMemory(documents: Documents): TokenMemory {
  const sent = new Map<string, { readonly id: string; readonly data: readonly number[] }>()
  let next = 1
  const remember = (uri: string, data: readonly number[]): string => {
    const id = String(next)
    next += 1
    // What was closed is asked for no more.
    for (const it of sent.keys()) if (!documents.get(it)) sent.delete(it)
    sent.set(uri, { id, data })
    return id
  }
  const whole = ({ uri }: SourceFile, data: readonly number[]): SemanticTokens => ({
    resultId: remember(uri, data),
    data: [...data],
  })
  return {
    whole,
    since(file, data, resultId) {
      const before = sent.get(file.uri)
      if (before?.id !== resultId) return whole(file, data)
      return { resultId: remember(file.uri, data), edits: [...semanticTokensDelta(before.data, data)] }
    },
  }
}
