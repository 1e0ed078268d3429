/** As much of `vscode` as reading files, Markdown and tools use, with files that tests write. */
import { posix } from 'node:path'
import { URI } from 'vscode-uri'
import { Disposable, EventEmitter, FileType } from '../../support/vscode-parts.ts'

export { Disposable, FileType, l10n, Uri } from '../../support/vscode-parts.ts'

export interface FakeDocument {
  readonly uri: URI
  text: string
  readonly getText: () => string
}

/** What tests set up and look at. */
export const fake = {
  folders: [] as { readonly uri: URI; readonly name: string }[],
  /** By the path of a file on the disk; a link is one whose text is `link`. */
  files: new Map<string, string>(),
  links: new Set<string>(),
  documents: [] as FakeDocument[],
  settings: {} as Record<string, unknown>,
  /** The paths of files that were read, in that order. */
  reads: [] as string[],
  commands: [] as string[],
  commandFails: false,
  watchers: [] as { readonly pattern: string; readonly fire: (uri: URI) => void }[],
  on: {
    watched: new EventEmitter<URI>(),
    change: new EventEmitter<{ readonly document: FakeDocument }>(),
    close: new EventEmitter<FakeDocument>(),
    configuration: new EventEmitter<{ readonly affectsConfiguration: (name: string) => boolean }>(),
  },
}

/** Begins with these files in the folder `/home`, and nothing open. */
export function resetFake(files: Readonly<Record<string, string>> = {}): void {
  Object.assign(fake, {
    folders: [{ uri: URI.file('/home'), name: 'home' }],
    files: new Map(Object.entries(files)),
    links: new Set(),
    documents: [],
    settings: {},
    reads: [],
    commands: [],
    commandFails: false,
    watchers: [],
  })
  for (const it of Object.values(fake.on)) it.listeners.clear()
  env.language = 'en'
}

/** Opens a text in an editor. */
export function openText(path: string, text: string): FakeDocument {
  const document: FakeDocument = { uri: URI.file(path), text, getText: () => document.text }
  fake.documents.push(document)
  return document
}

/** Writes a file on the disk, and its watcher tells of it. */
export function writeFile(path: string, text: string): void {
  fake.files.set(path, text)
  fake.on.watched.fire(URI.file(path))
}

/** How many listen to anything. */
export function listenerCount(): number {
  return Object.values(fake.on).reduce((sum, it) => sum + it.listeners.size, 0)
}

interface FakeTool {
  readonly prepareInvocation: (options: { readonly input: unknown }) => { readonly invocationMessage: string }
  readonly invoke: (options: { readonly input: unknown }) => Promise<LanguageModelToolResult>
}

export class LanguageModelTextPart {
  readonly value: string
  constructor(value: string) {
    this.value = value
  }
}

export class LanguageModelToolResult {
  readonly content: readonly LanguageModelTextPart[]
  constructor(content: readonly LanguageModelTextPart[]) {
    this.content = content
  }
}

export const tools = new Map<string, FakeTool>()

export const lm = {
  registerTool: (name: string, tool: FakeTool): Disposable => {
    tools.set(name, tool)
    return new Disposable(() => tools.delete(name))
  },
}

export const env = { language: 'en' }

export const commands = {
  executeCommand(name: string) {
    fake.commands.push(name)
    return fake.commandFails ? Promise.reject(new Error('There is no such command.')) : Promise.resolve()
  },
}

export const workspace = {
  get textDocuments() {
    return fake.documents
  },
  get workspaceFolders() {
    return fake.folders
  },
  getWorkspaceFolder: ({ scheme, path }: URI) =>
    fake.folders.find((it) => it.uri.scheme === scheme && `${path}/`.startsWith(`${it.uri.path}/`)),
  getConfiguration: () => fake.settings,
  asRelativePath: ({ path }: URI) => path.replace(/^\/home\//, ''),
  createFileSystemWatcher: () => ({
    onDidCreate: fake.on.watched.event,
    onDidChange: () => new Disposable(() => undefined),
    onDidDelete: () => new Disposable(() => undefined),
    dispose: () => undefined,
  }),
  onDidChangeTextDocument: fake.on.change.event,
  onDidCloseTextDocument: fake.on.close.event,
  onDidChangeConfiguration: fake.on.configuration.event,
  fs: {
    stat(uri: URI) {
      const path = onDisk(uri)
      const text = fake.files.get(path)
      const isFolder = [...fake.files.keys()].some((it) => it.startsWith(`${path}/`))
      if (text === undefined && !isFolder) return Promise.reject(new Error('FileNotFound'))
      const type = text === undefined ? FileType.Directory : FileType.File
      return Promise.resolve({
        type: fake.links.has(path) ? type | FileType.SymbolicLink : type,
        size: text?.length ?? 0,
      })
    },
    readFile(uri: URI) {
      const path = onDisk(uri)
      fake.reads.push(path)
      const text = fake.files.get(path)
      return text === undefined
        ? Promise.reject(new Error('FileNotFound'))
        : Promise.resolve(new TextEncoder().encode(text))
    },
  },
}

/** A disk follows the dots of a path, and VS Code leaves them to it. */
function onDisk({ path }: URI): string {
  return posix.normalize(path)
}
