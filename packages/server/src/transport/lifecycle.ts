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
  const refuse = (id: number | string, code: number, message: string): void =>
    reply({ jsonrpc: '2.0', id, error: { code, message } })
  return {
    handleMessage: async (message, next) => {
      const { method, id } = partsOf(message)
      if (method === undefined) return await next(message)
      if (method === 'exit') return await next(message)
      if (state === 'new' && method !== 'initialize') {
        if (id !== undefined) refuse(id, ErrorCodes.ServerNotInitialized, 'The server is not initialized yet.')
        return
      }
      if (state === 'shut-down') {
        if (id !== undefined) refuse(id, ErrorCodes.InvalidRequest, 'The server was shut down.')
        return
      }
      if (state === 'running' && method === 'initialize') {
        if (id !== undefined) refuse(id, ErrorCodes.InvalidRequest, 'The server is initialized already.')
        return
      }
      if (method === 'initialize') state = 'running'
      if (method === 'shutdown') state = 'shut-down'
      await next(message)
    },
  }
}

interface Parts {
  readonly method: string | undefined
  /** Present for a request. */
  readonly id: number | string | undefined
}

function partsOf(message: Message): Parts {
  const { method, id } = message as { readonly method?: unknown; readonly id?: unknown }
  return {
    method: typeof method === 'string' ? method : undefined,
    id: typeof id === 'number' || typeof id === 'string' ? id : undefined,
  }
}
