/** How every request about a file is answered: checked, in its time, and for the text that the client had in mind. */
import type { Project, SourceFile } from '@journey-lang/service'
import { ErrorCodes, LSPErrorCodes, ResponseError, type CancellationToken } from 'vscode-languageserver'
import type { Session } from './session.ts'

/** What a request has to wait for: what holds for its file, or all files, where half of them would give a wrong answer. */
export type Needs = 'file' | 'all-files'

/** A request about a file. */
export interface FileRequest {
  readonly textDocument: { readonly uri: string }
}

/** How a request is answered. */
export interface AnswerOptions<Nothing> {
  readonly needs: Needs
  /** The answer about a file that nobody has. */
  readonly nothing: Nothing
}

/**
 * Answers a request about a file. Throws a ResponseError when the request makes no sense, was taken back, or asks about a
 * text that is another one by now.
 */
export async function answer<Params extends FileRequest, Result, Nothing>(
  session: Session,
  params: Params,
  token: CancellationToken,
  { needs, nothing }: AnswerOptions<Nothing>,
  run: (file: SourceFile, params: Params) => Result,
): Promise<Result | Nothing> {
  checkParams(params)
  if (!Object.hasOwn(params, 'textDocument')) wrong('textDocument', 'there')
  const { uri } = params.textDocument
  const asked = session.documents.get(uri)?.version
  await session.ready(uri)
  if (needs === 'all-files') await session.allFiles()
  refuseTakenBack(token)
  if (session.documents.get(uri)?.version !== asked) {
    throw new ResponseError(LSPErrorCodes.ContentModified, 'The text is another one by now.')
  }
  const file = session.project().file(uri)
  return file ? run(file, needed(params)) : nothing
}

/** Answers a request about all files, once they are known. Throws a ResponseError when it makes no sense or was taken back. */
export async function answerAboutAll<Params, Result>(
  session: Session,
  params: Params,
  token: CancellationToken,
  run: (project: Project, params: Params) => Result,
): Promise<Result> {
  checkParams(params)
  await session.allFiles()
  refuseTakenBack(token)
  return run(session.project(), needed(params))
}

/** What the service gave, unless it refused: then a ResponseError with its sentence is thrown, which editors show. */
export function granted<Result extends object>(result: Result | { readonly refused: string }): Result {
  if ('refused' in result) throw new ResponseError(LSPErrorCodes.RequestFailed, result.refused)
  return result
}

function refuseTakenBack(token: CancellationToken): void {
  if (!token.isCancellationRequested) return
  throw new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was taken back.')
}

/** Throws a ResponseError for fields that are not what their names say. Fields that nobody knows are left alone. */
export function checkParams(params: unknown): void {
  const record = asRecord(params, 'params')
  for (const [name, check] of fields) if (Object.hasOwn(record, name)) check(record[name], name)
}

/** The same parameters; whoever reads one of them that has to be there and is not, throws a ResponseError. */
function needed<Params>(params: Params): Params {
  return new Proxy(params as object, {
    get(target, name) {
      if (typeof name === 'string' && required.has(name) && !Object.hasOwn(target, name)) wrong(name, 'there')
      return Reflect.get(target, name) as unknown
    },
  }) as Params
}

type Check = (value: unknown, name: string) => void

const isPosition: Check = (value, name) => {
  const { line, character } = asRecord(value, name)
  if (typeof line !== 'number' || typeof character !== 'number') wrong(name, 'a position')
}
const isRange: Check = (value, name) => {
  const { start, end } = asRecord(value, name)
  isPosition(start, `${name}.start`)
  isPosition(end, `${name}.end`)
}
const isText: Check = (value, name) => {
  if (typeof value !== 'string') wrong(name, 'a text')
}
const isLanguage: Check = (value, name) => {
  if (value !== 'en' && value !== 'nl') wrong(name, 'a language')
}
const listOf =
  (check: Check): Check =>
  (value, name) => {
    if (!Array.isArray(value)) wrong(name, 'a list')
    else for (const [index, it] of value.entries()) check(it, `${name}[${index}]`)
  }

const fields: readonly (readonly [string, Check])[] = [
  ['textDocument', (value, name) => isText(asRecord(value, name)['uri'], `${name}.uri`)],
  ['position', isPosition],
  ['positions', listOf(isPosition)],
  ['range', isRange],
  ['ranges', listOf(isRange)],
  ['newName', isText],
  ['query', isText],
  ['ch', isText],
  ['context', asRecord],
  ['item', (value, name) => isText(asRecord(value, name)['uri'], `${name}.uri`)],
  ['files', listOf(asRecord)],
  ['previousResultIds', listOf((value, name) => isText(asRecord(value, name)['uri'], `${name}.uri`))],
  ['view', isText],
  ['journey', isText],
  ['mark', isText],
  ['language', isLanguage],
]

/** What may be left out. */
const optional: ReadonlySet<string> = new Set(['journey', 'language', 'previousResultIds'])

const required: ReadonlySet<string> = new Set(fields.map(([name]) => name).filter((it) => !optional.has(it)))

function asRecord(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) wrong(name, 'an object')
  return value as Record<string, unknown>
}

function wrong(name: string, kind: string): never {
  throw new ResponseError(ErrorCodes.InvalidParams, `${name} is not ${kind}.`)
}
