import type { Connection } from 'vscode-languageserver'

/** Gives a function that writes a mistake to the log of the client. Where nobody listens any more, nothing is left to say. */
export function logTo(connection: Connection): (error: unknown) => void {
  return (error) => {
    try {
      connection.console.error(String(error))
    } catch {
      // The connection is gone.
    }
  }
}
