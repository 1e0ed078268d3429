/** The texts that the editor has open, as it tells us. They win over what is on the disk. */
import { canonicalUri, offsetIn, type PositionEncoding, type SourceText } from '@journey-lang/service'
import type {
  DidChangeTextDocumentParams,
  DidCloseTextDocumentParams,
  DidOpenTextDocumentParams,
  Position,
  Range,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'

/** A text that is open. */
export interface OpenDocument {
  /** Under which the files of a project know it. */
  readonly uri: string
  /** As the editor spells it: what is said about it is said under that name. */
  readonly clientUri: string
  readonly version: number
  readonly source: SourceText
}

/** What came of a message of the editor: the document as it is now, or why the message was ignored. */
export type Heard = { readonly document: OpenDocument } | { readonly ignored: string }

/** The open documents. */
export interface Documents {
  readonly open: (params: DidOpenTextDocumentParams) => Heard
  readonly change: (params: DidChangeTextDocumentParams) => Heard
  readonly close: (params: DidCloseTextDocumentParams) => Heard
  readonly get: (uri: string) => OpenDocument | undefined
  readonly all: () => Iterable<OpenDocument>
}

/** Makes an empty store. `encoding` says what the editor counts, once that is agreed on. */
export function makeDocuments(encoding: () => PositionEncoding): Documents {
  const documents = new Map<string, OpenDocument>()
  const texts = new Map<string, TextDocument>()
  const hold = (clientUri: string, text: TextDocument): Heard => {
    const uri = canonicalUri(clientUri)
    const source = { text: text.getText(), version: text.version }
    const document = { uri, clientUri, version: text.version, source }
    documents.set(uri, document)
    texts.set(uri, text)
    return { document }
  }
  return {
    open(params) {
      const { uri, version, text } = textDocumentOf(params)
      if (typeof uri !== 'string' || typeof text !== 'string') return { ignored: 'It opens no text.' }
      // A second opening of a document is the newer truth: the first was never closed by mistake.
      return hold(uri, TextDocument.create(uri, 'journey', isVersion(version) ? version : 0, text))
    },
    change(params) {
      const { uri, version } = textDocumentOf(params)
      if (typeof uri !== 'string') return { ignored: 'It changes no document.' }
      const before = documents.get(canonicalUri(uri))
      const text = before && texts.get(before.uri)
      if (!before || !text) return { ignored: `${uri} is not open.` }
      if (!isVersion(version)) return { ignored: `${JSON.stringify(version)} is no version of ${uri}.` }
      if (version <= before.version) return { ignored: `Version ${version} of ${uri} is older than ${before.version}.` }
      const { contentChanges } = params
      if (!Array.isArray(contentChanges) || !contentChanges.every(isChange)) {
        return { ignored: `The changes of ${uri} cannot be read.` }
      }
      let changed = text
      for (const it of contentChanges)
        changed = TextDocument.update(changed, [asUtf16(it, changed, encoding())], version)
      if (contentChanges.length === 0) changed = TextDocument.update(changed, [], version)
      return hold(before.clientUri, changed)
    },
    close(params) {
      const { uri } = textDocumentOf(params)
      if (typeof uri !== 'string') return { ignored: 'It closes no document.' }
      const known = canonicalUri(uri)
      const document = documents.get(known)
      if (!document) return { ignored: `${uri} is not open.` }
      documents.delete(known)
      texts.delete(known)
      return { document }
    },
    get: (uri) => documents.get(uri) ?? documents.get(canonicalUri(uri)),
    all: () => documents.values(),
  }
}

/** The document that a message is about, whose fields may be anything. */
function textDocumentOf(params: unknown): Readonly<Record<string, unknown>> {
  return asRecord(asRecord(params)['textDocument'])
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function isVersion(version: unknown): version is number {
  return Number.isSafeInteger(version)
}

function isChange(change: unknown): change is TextDocumentContentChangeEvent {
  if (typeof change !== 'object' || change === null || !('text' in change) || typeof change.text !== 'string')
    return false
  return !('range' in change) || change.range === undefined || change.range === null || isRange(change.range)
}

function isRange(range: unknown): range is Range {
  if (typeof range !== 'object' || range === null || !('start' in range) || !('end' in range)) return false
  return isPosition(range.start) && isPosition(range.end)
}

function isPosition(position: unknown): position is Position {
  if (typeof position !== 'object' || position === null || !('line' in position) || !('character' in position))
    return false
  return typeof position.line === 'number' && typeof position.character === 'number'
}

/** A change whose places are in the text, in code units of UTF-16. */
function asUtf16(
  change: TextDocumentContentChangeEvent,
  text: TextDocument,
  encoding: PositionEncoding,
): TextDocumentContentChangeEvent {
  // Some clients write what they do not say as null.
  if (!('range' in change) || !change.range) return { text: change.text }
  const { start, end } = change.range
  return { range: { start: place(start, text, encoding), end: place(end, text, encoding) }, text: change.text }
}

function place(position: Position, text: TextDocument, encoding: PositionEncoding): Position {
  const line = whole(position.line, text.lineCount)
  const character = whole(position.character, Number.MAX_SAFE_INTEGER)
  if (encoding === 'utf-16') return { line, character }
  const content = text.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
  return { line, character: offsetIn(content.replace(/[\r\n]+$/, ''), character, encoding) }
}

/** Numbers that are none, or that no text has, are the nearest that are. */
function whole(count: number, most: number): number {
  if (Number.isNaN(count)) return 0
  return Math.trunc(Math.min(Math.max(0, count), most))
}
