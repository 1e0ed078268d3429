/** Documents that hear whatever a test tells them. */
import type { PositionEncoding } from '@journey-lang/service'
import { makeDocuments, type Documents, type Heard } from '../../src/files/documents.ts'

/** What all of them are about. */
export const uri = 'file:///w/a.journey'

/** Messages may be anything, whatever the types say. */
export type Anything = Readonly<Record<keyof Pick<Documents, 'open' | 'change' | 'close'>, (params: unknown) => Heard>>

/** No documents yet; `tell` takes anything. */
export const make = (encoding: PositionEncoding = 'utf-16'): Documents & { readonly tell: Anything } => {
  const documents = makeDocuments(() => encoding)
  return { ...documents, tell: documents as unknown as Anything }
}
/** One document with this text. */
export const opened = (text: string, version: unknown = 1, encoding: PositionEncoding = 'utf-16') => {
  const documents = make(encoding)
  documents.tell.open({ textDocument: { uri, languageId: 'journey', version, text } })
  return documents
}
/** The reason why something told was left out; undefined when it was not. */
export const whyIgnored = (heard: Heard): string | undefined => ('ignored' in heard ? heard.ignored : undefined)
/** A place as a client says it, sensible or not. */
export const place = (line: unknown, character: unknown): unknown => ({ line, character })

/** All encodings of positions. */
export const encodings = ['utf-16', 'utf-8', 'utf-32'] as const
