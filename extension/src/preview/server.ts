/** What a preview asks of the language server. */
import type { Preview, PreviewChoices } from '@journey-lang/service'
import type { Disposable, Position, Uri } from 'vscode'
import type { Choice } from '../protocol.ts'

/** The language server, as far as previews know it. */
export interface PreviewServer {
  /** Rejects when there is no answer, for whatever reason. */
  readonly request: (method: string, params: object) => Promise<unknown>
  /** Whether it can be asked. */
  readonly isRunning: () => boolean
  /** Tells when it starts or stops. */
  readonly onDidChangeState: (listener: () => void) => Disposable
}

/** A picture, with what there is to choose and what of it is drawn. */
export interface DrawnPicture {
  readonly choices: PreviewChoices
  readonly chosen: Choice
  readonly preview: Preview
}

/** A place as servers count it. */
export interface ServerRange {
  readonly start: { readonly line: number; readonly character: number }
  readonly end: { readonly line: number; readonly character: number }
}

/** Asks for a picture. What of the choices is drawn is chosen when they are known. */
export async function askPicture(
  { request }: PreviewServer,
  uri: Uri,
  choose: (choices: PreviewChoices) => Choice,
): Promise<DrawnPicture> {
  const textDocument = { uri: uri.toString() }
  const choices = (await request('journey/preview/choices', { textDocument })) as PreviewChoices | null
  if (!choices) throw new Error('The file is not known.')
  const chosen = choose(choices)
  const preview = (await request('journey/preview/draw', { textDocument, ...chosen })) as Preview | null
  if (!preview) throw new Error('There is no such picture.')
  return { choices, chosen, preview }
}

/** Where the text of a drawn thing stands now; undefined when it is no longer there. */
export async function askRange(
  { request }: PreviewServer,
  uri: Uri,
  choice: Choice,
  mark: string,
): Promise<ServerRange | undefined> {
  const params = { textDocument: { uri: uri.toString() }, ...choice, mark }
  return ((await request('journey/preview/rangeOfMark', params)) as ServerRange | null) ?? undefined
}

/** What is drawn of a place, the innermost first. */
export async function askMarks(
  { request }: PreviewServer,
  uri: Uri,
  choice: Choice,
  { line, character }: Position,
): Promise<readonly string[]> {
  const params = { textDocument: { uri: uri.toString() }, ...choice, position: { line, character } }
  return ((await request('journey/preview/marksAt', params)) as readonly string[] | null) ?? []
}
