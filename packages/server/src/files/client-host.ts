import type { Connection } from 'vscode-languageserver'
import { localDay, type Host } from '../host.ts'
import { withinSeconds } from '../within-seconds.ts'

/**
 * Files as the client sees them: for browsers, and for folders that are on no disk. The client answers two requests:
 * `journey/readFile` with `{ uri }` gives the text or null, `journey/findFiles` with `{ folder }` gives a list of uris.
 */
export function clientHost(connection: Connection, rulePages: string | undefined): Host {
  return {
    readFile: async (uri) => {
      const text = await asked(connection, 'journey/readFile', { uri })
      return typeof text === 'string' ? text : undefined
    },
    findFiles: async (folder) => {
      const uris = await asked(connection, 'journey/findFiles', { folder })
      return Array.isArray(uris) ? uris.filter((it) => typeof it === 'string') : []
    },
    today: () => localDay(new Date()),
    rulePage: (rule) => (rulePages === undefined ? undefined : `${rulePages}${encodeURIComponent(rule)}.md`),
  }
}

/** In seconds; a folder on another continent may take a while. */
const patience = 10

/** A client that cannot answer, or does not, has no such file. */
async function asked(connection: Connection, method: string, params: object): Promise<unknown> {
  try {
    return await withinSeconds(patience, connection.sendRequest(method, params))
  } catch {
    return undefined
  }
}
