/** A session in which one thing is odd: introduces itself, says it, and asks something that has to be answered rightly. */
import { found, text, uri, type Holds, type Outcome } from './malformed-messages.ts'

/** The way to a server that was just started. */
export interface Wire {
  readonly send: (message: unknown) => void
  /** Calls back for every message of the server. */
  readonly hear: (listener: (message: Heard) => void) => void
  /** Resolves with the exit code when it ends; a worker that goes on never does. */
  readonly ended: Promise<number | null>
}

/** A message of the server. */
export interface Heard {
  readonly id?: number | string | null
  readonly method?: string
  readonly result?: unknown
  readonly error?: { readonly code: number; readonly message: string }
}

/** A server that heard who is there, with a document open. */
export interface Session {
  /** Says what is odd and gives what does not hold then, in words; an empty list when all is well. */
  readonly complaints: (say: () => void, holds: Holds) => Promise<readonly string[]>
}

/** What has to be there within a second, in milliseconds. */
const soon = 1_000
/** Whoever is late is waited for a little longer, so that it can be said how late it was. */
const patience = 10_000

/** A client that hears everything, and answers what the server asks with as little as can be. */
export interface Conversation {
  /** The answers so far, in order. */
  readonly answers: readonly Heard[]
  /** The answer with this id, now or later. */
  readonly answerTo: (id: number | string) => Promise<Heard>
  /** Asks, and gives the answer. The id is one that no case uses. */
  readonly ask: (method: string, params: unknown) => Promise<Heard>
}

/** Begins to listen. */
export function converse(wire: Wire): Conversation {
  const answers: Heard[] = []
  const listeners = new Set<() => void>()
  wire.hear((message) => {
    if (message.method === undefined) answers.push(message)
    else if (message.id !== undefined) {
      wire.send({
        jsonrpc: '2.0',
        id: message.id,
        result: message.method === 'workspace/configuration' ? [null] : null,
      })
    }
    for (const it of listeners) it()
  })
  const answerTo = (id: number | string): Promise<Heard> =>
    new Promise((resolve) => {
      const look = (): void => {
        const answer = answers.find((it) => it.id === id)
        if (!answer) return
        listeners.delete(look)
        resolve(answer)
      }
      listeners.add(look)
      look()
    })
  let questions = 0
  return {
    answers,
    answerTo,
    ask(method, params) {
      questions += 1
      const id = `question ${questions}`
      wire.send({ jsonrpc: '2.0', id, method, params })
      return answerTo(id)
    },
  }
}

/** Introduces a client that can do everything, with a document open. Throws when that does not work. */
export async function introduce(wire: Wire): Promise<Session> {
  const { answers, answerTo, ask: askFor } = converse(wire)
  const ask = (): Promise<Heard> => askFor('textDocument/diagnostic', { textDocument: { uri } })

  await askFor('initialize', introduction)
  wire.send({ jsonrpc: '2.0', method: 'initialized', params: {} })
  const textDocument = { uri, languageId: 'journey', version: 1, text }
  wire.send({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument } })
  const before = complaintAbout(await ask(), 'findings')
  if (before !== undefined) throw new Error(`The server does not work at all: ${before}`)

  return {
    async complaints(say, holds) {
      const start = performance.now()
      const known = answers.length
      say()
      if (holds === 'ends') return endOf(await within(patience, wire.ended), start)
      const question = ask()
      const all = Promise.all([question, ...holds.answers.map(([id]) => answerTo(id))])
      const outcome = await within(patience, Promise.race([all, wire.ended.then((code) => ({ code }))]))
      if (outcome === undefined)
        return ['It is alive, and deaf.', ...answers.slice(known).map((it) => JSON.stringify(it).slice(0, 200))]
      if ('code' in outcome) return [`It ended with ${outcome.code}.`]
      const [last, ...rest] = outcome
      return [
        ...late(start),
        ...complaintsAbout([['the next question', 'findings']], last ? [last] : []),
        ...complaintsAbout(holds.answers, rest),
        ...superfluous(answers.slice(known), 1 + holds.answers.length),
      ]
    },
  }
}

/** How a client says that it can do everything. */
export const introduction = {
  processId: null,
  rootUri: null,
  workspaceFolders: null,
  locale: 'en',
  capabilities: {
    textDocument: { diagnostic: {}, synchronization: {} },
    window: { workDoneProgress: true },
    workspace: {
      configuration: true,
      workspaceFolders: true,
      didChangeWatchedFiles: { dynamicRegistration: true },
      didChangeConfiguration: { dynamicRegistration: true },
      diagnostics: { refreshSupport: true },
    },
  },
}

function complaintsAbout(
  expected: readonly (readonly [id: number | string, outcome: Outcome])[],
  answers: readonly Heard[],
): readonly string[] {
  return expected.flatMap(([id, outcome], index) => {
    const complaint = complaintAbout(answers[index], outcome)
    return complaint === undefined ? [] : [`${String(id).slice(0, 40)}: ${complaint}`]
  })
}

/** What is wrong with an answer. */
function complaintAbout(answer: Heard | undefined, outcome: Outcome): string | undefined {
  const shown = JSON.stringify(answer)?.slice(0, 300)
  if (typeof outcome === 'number') {
    return answer?.error?.code === outcome && answer.error.message !== ''
      ? undefined
      : `${outcome} expected, not ${shown}`
  }
  if (answer?.error || answer?.result === undefined) return `a result expected, not ${shown}`
  if (outcome === 'result') return undefined
  const { items } = (answer.result ?? {}) as { readonly items?: readonly { readonly code: string }[] }
  const codes = JSON.stringify(items?.map((it) => it.code))
  return codes === JSON.stringify(found) ? undefined : `${JSON.stringify(found)} expected, not ${shown}`
}

function endOf(code: number | null | undefined, start: number): readonly string[] {
  if (code === undefined) return ['It did not end.']
  return [...late(start), ...(code === 1 ? [] : [`It ended with ${code}, not with 1.`])]
}

function late(start: number): readonly string[] {
  const taken = performance.now() - start
  return taken > soon ? [`It took ${Math.round(taken)} ms.`] : []
}

function superfluous(answers: readonly Heard[], expected: number): readonly string[] {
  const shown = answers.map((it) => JSON.stringify(it).slice(0, 120)).join(', ')
  return answers.length > expected ? [`${answers.length} answers, not ${expected}: ${shown}`] : []
}

/** What a promise gives, or undefined when that takes longer. */
export async function within<Value>(milliseconds: number, promise: Promise<Value>): Promise<Value | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}
