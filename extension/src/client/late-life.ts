/** A life of the server whose code is loaded late: an editor that starts has other things to do first. */
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import type { MakeClient, ServerLife } from './server-life.ts'
import type { Life } from './supervise.ts'

/** Loads what makes clients, which is by far the largest part of the extension. */
export type LoadClient = () => Promise<MakeClient>

/** A life that may not have begun yet. */
export interface LateLife extends Life {
  /** Resolves once its code is loaded; rejects when it ended before. */
  readonly client: () => Promise<BaseLanguageClient>
  /** Undefined as long as its code is not loaded. */
  readonly current: () => BaseLanguageClient | undefined
}

/** Begins a life as soon as the editor has nothing else to do. */
export function beginLate(load: LoadClient, options: LanguageClientOptions, ended: (reason: string) => void): LateLife {
  let life: ServerLife | undefined
  let isOver = false
  const begin = async (): Promise<ServerLife> => {
    await new Promise((resolve) => setTimeout(resolve, 0))
    const [{ beginLife }, makeClient] = await Promise.all([import('./server-life.ts'), load()])
    if (isOver) throw new Error('The server was stopped before it started.')
    life = beginLife(makeClient, options, ended)
    return life
  }
  const begun = begin()
  // Whoever starts it, or asks it something, hears of it.
  begun.catch(() => {})
  return {
    client: async () => (await begun).client,
    current: () => life?.client,
    start: async () => (await begun).start(),
    async end() {
      isOver = true
      await life?.end()
    },
  }
}
