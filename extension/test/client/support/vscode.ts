/** As much of an editor as the client of the extension uses, without a window. Tests put it in the place of `vscode`. */
import { vi } from 'vitest'

/** Something that happens. */
export class EventEmitter<Value> {
  readonly listeners = new Set<(value: Value) => void>()
  readonly event = (listener: (value: Value) => void): Disposable => {
    this.listeners.add(listener)
    return new Disposable(() => this.listeners.delete(listener))
  }
  fire(value: Value): void {
    for (const it of this.listeners) it(value)
  }
  dispose(): void {
    this.listeners.clear()
  }
}

export class Disposable {
  readonly dispose: () => void
  constructor(dispose: () => void) {
    this.dispose = dispose
  }
  static from(...all: readonly { readonly dispose: () => unknown }[]): Disposable {
    return new Disposable(() => all.forEach((it) => it.dispose()))
  }
}

export class CancellationTokenSource {
  readonly #cancelled = new EventEmitter<void>()
  readonly token = { onCancellationRequested: this.#cancelled.event }
  cancel(): void {
    this.#cancelled.fire()
  }
  dispose(): void {
    this.#cancelled.dispose()
  }
}

export class Uri {
  readonly scheme: string
  readonly path: string
  readonly authority: string
  constructor(scheme: string, authority: string, path: string) {
    this.scheme = scheme
    this.authority = authority
    this.path = path
  }
  static parse(text: string): Uri {
    const [, scheme, authority = '', path = ''] = /^([a-z][\w+.-]*):(?:\/\/([^/]*))?(.*)$/i.exec(text) ?? []
    if (scheme === undefined) throw new Error(`${text} has no scheme.`)
    return new Uri(scheme, authority, path)
  }
  static joinPath(uri: Uri, ...parts: readonly string[]): Uri {
    return new Uri(uri.scheme, uri.authority, [uri.path.replace(/\/$/, ''), ...parts].join('/'))
  }
  get fsPath(): string {
    return this.path
  }
  toString(): string {
    return `${this.scheme}://${this.authority}${this.path}`
  }
}

export class Position {
  readonly line: number
  readonly character: number
  constructor(line: number, character: number) {
    this.line = line
    this.character = character
  }
}

export class Range {
  readonly start: Position
  readonly end: Position
  constructor(start: Position, end: Position) {
    this.start = start
    this.end = end
  }
}

export class Location {
  readonly uri: Uri
  readonly range: Range
  constructor(uri: Uri, range: Range) {
    this.uri = uri
    this.range = range
  }
}

export class RelativePattern {
  readonly baseUri: Uri
  readonly pattern: string
  constructor(baseUri: Uri, pattern: string) {
    this.baseUri = baseUri
    this.pattern = pattern
  }
}

export const FileType = { File: 1, Directory: 2, SymbolicLink: 64 }
export const LanguageStatusSeverity = { Information: 0, Warning: 1, Error: 2 }

/** Texts in English, with what stands for their numbers. */
export const l10n = {
  t: (text: string, ...values: readonly unknown[]): string =>
    text.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)])),
}

export const folderChanges = new EventEmitter<void>()
export const documentOpenings = new EventEmitter<{ readonly languageId: string }>()

export const workspace = {
  workspaceFolders: undefined as readonly { readonly uri: Uri }[] | undefined,
  onDidChangeWorkspaceFolders: folderChanges.event,
  textDocuments: [] as readonly { readonly languageId: string }[],
  onDidOpenTextDocument: documentOpenings.event,
  findFiles: vi.fn<(pattern: RelativePattern, exclude: string, most: number) => Promise<readonly Uri[]>>(),
  openTextDocument: vi.fn<(options: object) => Promise<object>>((options) => Promise.resolve(options)),
  fs: {
    stat: vi.fn<(uri: Uri) => Promise<{ readonly type: number; readonly size: number }>>(),
    readFile: vi.fn<(uri: Uri) => Promise<Uint8Array>>(),
    readDirectory: vi.fn<(uri: Uri) => Promise<readonly (readonly [string, number])[]>>(),
  },
}

export const commands = {
  known: new Map<string, (...values: readonly unknown[]) => unknown>(),
  registerCommand(name: string, run: (...values: readonly unknown[]) => unknown): Disposable {
    commands.known.set(name, run)
    return new Disposable(() => commands.known.delete(name))
  },
  executeCommand: vi.fn<(...values: readonly unknown[]) => Promise<void>>(() => Promise.resolve()),
}

interface StatusItem {
  readonly id: string
  readonly selector: object
  text?: string
  detail?: string
  severity?: number
  busy?: boolean
  command?: { readonly command: string; readonly title: string }
  readonly dispose: () => void
}

export const languages = {
  items: [] as StatusItem[],
  createLanguageStatusItem(id: string, selector: object): StatusItem {
    const item: StatusItem = {
      id,
      selector,
      dispose: () => void languages.items.splice(languages.items.indexOf(item) >>> 0, 1),
    }
    languages.items.push(item)
    return item
  },
}

export const window = {
  createOutputChannel: vi.fn<(name: string) => object>((name) => ({
    name,
    show: vi.fn<() => void>(),
    warn: vi.fn<() => void>(),
    error: vi.fn<() => void>(),
    info: vi.fn<() => void>(),
    dispose: vi.fn<() => void>(),
  })),
  showQuickPick: vi.fn<(items: readonly object[], options: object) => Promise<object | undefined>>(),
  showTextDocument: vi.fn<() => Promise<void>>(() => Promise.resolve()),
}
