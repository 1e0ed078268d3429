/** The life of a server: `initialize` once, then everything, `shutdown`, then nothing but `exit`. */
import { ErrorCodes, type Message, type MessageStrategy, type ResponseMessage } from 'vscode-languageserver'

/** Answers a request itself. */
export type Reply = (response: ResponseMessage) => void

/**
 * Lets messages through when their time is right. A request at a wrong time is answered with an error, because a client
 * that hears nothing waits for ever; a notification at a wrong time is dropped.
 */
export function lifecycle(reply: Reply): MessageStrategy {
  let state: 'new' | 'running' | 'shut-down' = 'new'
  return {
    handleMessage: async (message, next) => {
      const parts = partsOf(message)
      const { kind, method, params } = parts
      const refuse = (code: number, sentence: string): void => {
        if (kind === 'request') reply({ jsonrpc: '2.0', id: parts.id, error: { code, message: sentence } })
      }
      if (kind === 'other') return await next(message)
      if (method === undefined) return refuse(ErrorCodes.InvalidRequest, 'The method is not a text.')
      if (method === 'exit') return await next(message)
      if (state === 'new' && method !== 'initialize') {
        return refuse(ErrorCodes.ServerNotInitialized, 'The server is not initialized yet.')
      }
      if (state === 'shut-down') return refuse(ErrorCodes.InvalidRequest, 'The server was shut down.')
      if (state === 'running' && method === 'initialize') {
        return refuse(ErrorCodes.InvalidRequest, 'The server is initialized already.')
      }
      // These two are requests; sent as notifications they are nothing.
      if ((method === 'initialize' || method === 'shutdown') && kind === 'notification') return
      if (method === 'initialize') {
        // Whoever introduced itself in a way that cannot be read may do it again.
        if (!isObject(params)) return refuse(ErrorCodes.InvalidParams, 'The params of initialize are not an object.')
        state = 'running'
        return await next(withCapabilities(message, params))
      }
      if (method === 'shutdown') state = 'shut-down'
      // Some clients write what they do not say as null.
      await next(params === null ? withParams(message, undefined) : message)
    },
  }
}

type Parts = {
  /** Undefined when it is not a text. */
  readonly method: string | undefined
  readonly params: unknown
} & (
  | { readonly kind: 'request'; readonly id: number | string }
  /** Other messages are answers, and what nobody can read. */
  | { readonly kind: 'notification' | 'other' }
)

function partsOf(message: unknown): Parts {
  if (!isObject(message) || !('method' in message)) return { kind: 'other', method: undefined, params: undefined }
  const { method: said, id, params } = message
  const method = typeof said === 'string' ? said : undefined
  if (typeof id === 'number' || typeof id === 'string') return { kind: 'request', id, method, params }
  return { kind: method === undefined || id !== undefined ? 'other' : 'notification', method, params }
}

/** A client that does not say what it can do, can do nothing. */
function withCapabilities(message: Message, params: Readonly<Record<string, unknown>>): Message {
  const { capabilities } = params
  return isObject(capabilities) ? message : withParams(message, { ...params, capabilities: {} })
}

function withParams(message: Message, params: unknown): Message {
  return { ...message, params } as Message
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
