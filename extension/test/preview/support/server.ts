/**
 * A language server for tests. Its language is simple: `journey a` is a journey, a line with `!` is a mistake, and every
 * other line is drawn as a mark that is called like the line.
 */
import type { Preview, PreviewChoices } from '@journey-lang/service'
import type { PreviewServer } from '../../../src/preview/server.ts'
import { EventEmitter, fake } from './vscode.ts'

export interface FakeServer extends PreviewServer {
  /** What was asked, in order: the last part of the method, and the parameters. */
  readonly asked: { readonly verb: string; readonly params: Params }[]
  readonly running: (state: 'up' | 'down') => void
  /** What is answered instead, or thrown; undefined for what is usual. */
  instead: ((verb: string, params: Params) => unknown) | undefined
  /** After how many milliseconds it answers. */
  delay: number
}

interface Params {
  readonly textDocument: { readonly uri: string }
  readonly view?: string
  readonly journey?: string
  readonly mark?: string
  readonly position?: { readonly line: number }
}

export function makeServer(): FakeServer {
  const changes = new EventEmitter<void>()
  let isRunning = true
  const server: FakeServer = {
    asked: [],
    instead: undefined,
    delay: 0,
    isRunning: () => isRunning,
    onDidChangeState: (listener) => changes.event(listener),
    running(state) {
      isRunning = state === 'up'
      changes.fire()
    },
    async request(method, given) {
      const verb = method.replace('journey/preview/', '')
      const params = given as Params
      server.asked.push({ verb, params })
      // A server knows the text as it was when it was asked.
      const answer = answerTo(verb, params)
      if (server.delay > 0) await new Promise((resolve) => setTimeout(resolve, server.delay))
      if (!isRunning) throw new Error('The server is not running.')
      return server.instead ? server.instead(verb, params) : answer
    },
  }
  return server
}

export const views = [
  { id: 'funnel', title: 'Funnel', question: 'Who stays?' },
  { id: 'journey', title: 'Journey', question: 'How does it feel?' },
]

/** What the server draws of a text. */
export function drawingOf(text: string, version: number | null, view: string, journey?: string): Preview | null {
  const lines = text.split('\n')
  if (!views.some((it) => it.id === view) || (journey !== undefined && !namesOf(text).includes(journey))) return null
  return {
    version,
    text: `${view} ${journey ?? ''}\n${text}`,
    marks: lines.map((line, index) => ({ id: `mark ${line}`, element: `m${index}`, range: rangeOf(index, line) })),
    title: journey ?? '',
    question: 'Why?',
    broken: lines.filter((it) => it.includes('!')).length,
    badges: [],
    table: undefined,
  }
}

function answerTo(verb: string, { textDocument, view = '', journey, mark, position }: Params): unknown {
  const document = fake.documents.find((it) => it.uri.toString() === textDocument.uri)
  if (!document) return null
  const drawing = drawingOf(document.text, document.version, view, journey)
  if (verb === 'choices') return choicesOf(document.text)
  if (verb === 'draw') return drawing
  if (verb === 'rangeOfMark') return drawing?.marks.find((it) => it.id === mark)?.range ?? null
  return drawing?.marks.flatMap((it) => (it.range.start.line === position?.line ? [it.id] : [])) ?? []
}

export function choicesOf(text: string): PreviewChoices {
  return { journeys: namesOf(text).map((name) => ({ name, title: name.toUpperCase() })), views }
}

function namesOf(text: string): readonly string[] {
  return text.split('\n').flatMap((it) => (it.startsWith('journey ') ? [it.slice('journey '.length)] : []))
}

function rangeOf(line: number, text: string) {
  return { start: { line, character: 0 }, end: { line, character: text.length } }
}
