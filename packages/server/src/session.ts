/** What the server knows: open documents, files, configuration. Gives a project of it, as it is at that moment. */
import { makeProject, type Project, type SourceText } from '@journey-lang/service'
import type { Language } from 'journey-lang'
import type { Client } from './client.ts'
import { makeConfiguration, type Configuration } from './files/configuration.ts'
import { makeDocuments, type Documents } from './files/documents.ts'
import { makeWorkspaceFiles, type WorkspaceFiles } from './files/workspace-files.ts'
import type { Host } from './host.ts'

/** One client, and all that it and the disk told us. */
export interface Session {
  readonly client: Client
  readonly documents: Documents
  readonly files: WorkspaceFiles
  readonly configuration: Configuration
  /** All journeys as they are now. */
  readonly project: () => Project
  /** The project is another one now. */
  readonly changed: () => void
  /** Calls back whenever something changed. */
  readonly onChange: (listener: () => void) => void
  /** Nothing is said about a file before this has ended, well or not: the settings of the editor decide what is said. */
  readonly waitFor: (settings: Promise<unknown>) => void
  /** Resolves when what holds for a file is known, and what it imports is read. */
  readonly ready: (uri: string) => Promise<void>
  /** Resolves when all files are known; at once while nothing is looked for. */
  readonly allFiles: () => Promise<void>
  /** Looks through the folders of the workspace. */
  readonly index: (folders: readonly string[], step?: (done: number) => void) => Promise<number>
}

/** Begins a session. `complain` hears what is wrong with configurations, a sentence each. */
export function makeSession(client: Client, host: Host, complain: (sentence: string) => void): Session {
  const listeners: (() => void)[] = []
  let project: Project | undefined
  let indexing: Promise<number> = Promise.resolve(0)
  let settings: Promise<unknown> = Promise.resolve()
  const changed = (): void => {
    project = undefined
    for (const it of listeners) it()
  }
  const language = (): Language => client.language
  const documents = makeDocuments(() => client.encoding)
  const files = makeWorkspaceFiles(host, changed)
  const configuration = makeConfiguration(host, language, complain)
  const rulePage = client.rulePages === undefined ? host.rulePage : pageBelow(client.rulePages)

  return {
    client,
    documents,
    files,
    configuration,
    changed,
    onChange: (listener) => void listeners.push(listener),
    project() {
      project ??= makeProject({
        sources: allSources(files, documents),
        settingsOf: (uri) => configuration.of(uri).settings,
        languageOf: (uri) => configuration.of(uri).language ?? client.language,
        hasAllFiles: files.isComplete(),
        today: client.today ?? host.today(),
        encoding: client.encoding,
        rulePage,
      })
      return project
    },
    waitFor: (promise) => {
      settings = promise.catch(() => {})
    },
    async ready(uri) {
      await settings
      await configuration.load(uri)
      const text = documents.get(uri)?.source.text
      // What nobody has open is as it is on the disk, also when that is just being read.
      if (text === undefined) await this.allFiles()
      else await files.readImports(uri, text)
    },
    async allFiles() {
      let [found, read]: (Promise<unknown> | undefined)[] = []
      // Something may begin to be read while we wait.
      while (found !== indexing || read !== files.reading()) {
        found = indexing
        read = files.reading()
        await found
        await read
      }
    },
    index(folders, step) {
      // Whoever has just opened a file sees first what there is to say about that one.
      indexing = afterAMoment().then(() => files.index(folders, step))
      return indexing
    },
  }
}

function afterAMoment(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 20)
  })
}

/** What is open wins over what is on the disk. */
function allSources(files: WorkspaceFiles, documents: Documents): ReadonlyMap<string, SourceText> {
  const sources = new Map(files.sources())
  for (const { uri, source } of documents.all()) sources.set(uri, source)
  return sources
}

function pageBelow(base: string): (rule: string) => string {
  return (rule) => `${base.endsWith('/') ? base : `${base}/`}${encodeURIComponent(rule)}.md`
}
