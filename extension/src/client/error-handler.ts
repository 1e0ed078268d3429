import {
  CloseAction,
  ErrorAction,
  type CloseHandlerResult,
  type ErrorHandler,
  type ErrorHandlerResult,
} from 'vscode-languageclient'

/**
 * What a client does about a connection that fails: nothing by itself, and without a window in the way of whoever types.
 * `ended` hears that the connection is closed; who starts the server again, and when, is decided there.
 */
export function errorHandler(ended: () => void): ErrorHandler {
  return {
    // One message that cannot be sent or read says nothing about the next.
    error: (): ErrorHandlerResult => ({ action: ErrorAction.Continue, handled: true }),
    closed: (): CloseHandlerResult => {
      ended()
      return { action: CloseAction.DoNotRestart, handled: true, message: 'The connection to the server is closed.' }
    },
  }
}
