/**
 * The texts of files for whoever cannot wait for them. What is open in an editor is there at once, saved or not; all else is
 * read in the background, so that whoever looks a second time finds it.
 */
import * as vscode from 'vscode'
import { isLinked, readTextFile } from './text-file.ts'

/** Texts that were read. */
export interface Texts {
  readonly look: () => Look
  /**
   * Reads a file again, because it changed; until that is done its old text is there. Resolves once the text is known that
   * it has now, even if it changes again meanwhile.
   */
  readonly renew: (uri: string) => Promise<void>
  /** Whether anybody ever looked for this file. */
  readonly wasWanted: (uri: string) => boolean
}

/** One look at files, which may come too early for some of them. */
export interface Look {
  /** The text of a file of the workspace; undefined when there is none, or none yet. */
  readonly read: (uri: string) => string | undefined
  /** What came too early: each of them resolves once its file was read. */
  readonly pending: () => readonly Promise<void>[]
}

/** Makes a store in which nothing is yet. */
export function makeTexts(): Texts {
  const known = new Map<string, string | undefined>()
  const reading = new Map<string, Promise<void>>()
  const wanted = new Set<string>()

  const begin = (uri: string): Promise<void> => {
    const begun: Promise<void> = readInWorkspace(vscode.Uri.parse(uri)).then((text) => {
      // It changed meanwhile, and is just being read once more.
      const newer = reading.get(uri)
      if (newer !== begun) return newer
      reading.delete(uri)
      known.set(uri, text)
      return undefined
    })
    reading.set(uri, begun)
    return begun
  }

  return {
    look() {
      const pending: Promise<void>[] = []
      return {
        read(uri) {
          wanted.add(uri)
          const open = vscode.workspace.textDocuments.find((it) => it.uri.toString() === uri)
          if (open) return open.getText()
          if (!known.has(uri)) pending.push(reading.get(uri) ?? begin(uri))
          return known.get(uri)
        },
        pending: () => pending,
      }
    },
    renew: begin,
    wasWanted: (uri) => wanted.has(uri),
  }
}

/** Runs something again and again, until all files that it looks at were read. Rejects when it throws. */
export async function withAllTexts<Result>(texts: Texts, run: (look: Look) => Result): Promise<Result> {
  for (let rounds = 1; ; rounds += 1) {
    const look = texts.look()
    const result = run(look)
    const pending = look.pending()
    // Every round reads what the files of the one before import; they change while somebody types.
    if (pending.length === 0 || rounds === mostRounds) return result
    await Promise.all(pending)
  }
}

const mostRounds = 100

/** Undefined for what lies outside of all folders of the workspace, be it by a link. */
async function readInWorkspace(uri: vscode.Uri): Promise<string | undefined> {
  const folder = vscode.workspace.getWorkspaceFolder(uri)
  if (!folder || (await isLinked(uri, folder.uri))) return undefined
  return await readTextFile(uri)
}
