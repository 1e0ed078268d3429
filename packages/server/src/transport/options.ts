import { LSPErrorCodes, type ConnectionOptions, type RequestMessage } from 'vscode-languageserver'
import { lifecycle, type Reply } from './lifecycle.ts'

/** How messages are handled on every transport. A request that is taken back while it waits is answered as that at once. */
export function connectionOptions(reply: Reply): ConnectionOptions {
  return {
    messageStrategy: lifecycle(reply),
    connectionStrategy: {
      // Only requests can be taken back.
      cancelUndispatched: (message) => ({
        jsonrpc: '2.0',
        id: (message as RequestMessage).id,
        error: { code: LSPErrorCodes.RequestCancelled, message: 'The request was taken back.' },
      }),
    },
  }
}
