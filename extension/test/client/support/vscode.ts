/** As much of an editor as the client of the extension uses, without a window. Tests put it in the place of `vscode`. */
import { vi } from 'vitest'
import type { URI } from 'vscode-uri'
import { Disposable, EventEmitter, type Range, type RelativePattern } from '../../support/vscode-parts.ts'

export {
  Disposable,
  EventEmitter,
  FileType,
  l10n,
  Position,
  Range,
  RelativePattern,
  Uri,
} from '../../support/vscode-parts.ts'

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

export class Location {
  readonly uri: URI
  readonly range: Range
  constructor(uri: URI, range: Range) {
    this.uri = uri
    this.range = range
  }
}

export const LanguageStatusSeverity = { Information: 0, Warning: 1, Error: 2 }

export const folderChanges = new EventEmitter<void>()
export const documentOpenings = new EventEmitter<{ readonly languageId: string }>()

export const workspace = {
  workspaceFolders: undefined as readonly { readonly uri: URI }[] | undefined,
  onDidChangeWorkspaceFolders: folderChanges.event,
  textDocuments: [] as readonly { readonly languageId: string }[],
  onDidOpenTextDocument: documentOpenings.event,
  findFiles: vi.fn<(pattern: RelativePattern, exclude: string, most: number) => Promise<readonly URI[]>>(),
  openTextDocument: vi.fn<(options: object) => Promise<object>>((options) => Promise.resolve(options)),
  fs: {
    stat: vi.fn<(uri: URI) => Promise<{ readonly type: number; readonly size: number }>>(),
    readFile: vi.fn<(uri: URI) => Promise<Uint8Array>>(),
    readDirectory: vi.fn<(uri: URI) => Promise<readonly (readonly [string, number])[]>>(),
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
