/**
 * As much of `vscode` as previews use, by hand: with events that count who listens, and editors, documents and panels that
 * tests open and close. It is long because it is one thing: what is not in it, previews must not use.
 */
import { URI } from 'vscode-uri'
import {
  Disposable,
  EventEmitter,
  forgetListeners,
  Position,
  type Range,
  type RelativePattern,
} from '../../support/vscode-parts.ts'

export {
  Disposable,
  EventEmitter,
  l10n,
  listenerCount,
  Position,
  Range,
  RelativePattern,
  Uri,
} from '../../support/vscode-parts.ts'

export class Selection {
  readonly anchor: Position
  readonly active: Position
  constructor(anchor: Position, active: Position) {
    this.anchor = anchor
    this.active = active
  }
}

export class TabInputText {
  readonly uri: URI
  constructor(uri: URI) {
    this.uri = uri
  }
}

export const ViewColumn = { Active: -1, Beside: -2, One: 1, Two: 2, Three: 3 }
export const TextEditorRevealType = { Default: 0, InCenter: 1, InCenterIfOutsideViewport: 2, AtTop: 3 }
export const ProgressLocation = { Window: 10 }

export interface FakeDocument {
  readonly uri: URI
  languageId: string
  version: number
  text: string
}

export interface FakeEditor {
  readonly document: FakeDocument
  viewColumn: number | undefined
  selection: Selection
  readonly revealRange: (range: Range, type: number) => void
}

/** What tests set up and look at. */
export const fake = makeFake()

function makeFake() {
  return {
    files: new Map<string, string>(),
    documents: [] as FakeDocument[],
    editors: [] as FakeEditor[],
    active: undefined as FakeEditor | undefined,
    groups: [] as { viewColumn: number; tabs: { input: unknown }[] }[],
    panels: [] as FakePanel[],
    commands: new Map<string, (...given: readonly unknown[]) => unknown>(),
    ran: [] as unknown[][],
    messages: [] as string[],
    /** What a person picks, in this order: of a message, a list, or where to save. */
    picks: [] as unknown[],
    quickPicks: [] as string[],
    written: new Map<string, Uint8Array>(),
    writing: undefined as Error | undefined,
    saveDialogs: [] as { readonly defaultUri?: URI }[],
    clipboard: '',
    revealed: [] as { range: Range; type: number }[],
    shownIn: [] as { uri: string; options: { viewColumn?: number } }[],
    watchers: [] as FakeWatcher[],
    serializer: undefined as
      { readonly deserializeWebviewPanel: (panel: unknown, state: unknown) => unknown } | undefined,
    provider: undefined as
      | {
          readonly onDidChange: (listener: (uri: URI) => void) => Disposable
          readonly provideTextDocumentContent: (uri: URI) => Promise<string>
        }
      | undefined,
    showTextDocument: undefined as Error | undefined,
    on: {
      changeDocument: new EventEmitter<{ document: FakeDocument; contentChanges: readonly unknown[] }>(),
      openDocument: new EventEmitter<FakeDocument>(),
      closeDocument: new EventEmitter<FakeDocument>(),
      rename: new EventEmitter<{ files: readonly { oldUri: URI; newUri: URI }[] }>(),
      configuration: new EventEmitter<{ affectsConfiguration: (name: string) => boolean }>(),
      diagnostics: new EventEmitter<{ uris: readonly URI[] }>(),
      selection: new EventEmitter<{ textEditor: FakeEditor }>(),
      activeEditor: new EventEmitter<FakeEditor | undefined>(),
    },
  }
}

/** Forgets all of a test, listeners too. */
export function resetFake(): void {
  Object.assign(fake, makeFake())
  forgetListeners()
  env.language = 'en'
}

export type FakePanel = ReturnType<typeof makePanel>
export type FakeWatcher = ReturnType<typeof makeWatcher>

/** A panel whose page is played by the test: `posted` is what it was told, and `says` what it says. */
export function makePanel(column = 2) {
  const messages = new EventEmitter<unknown>()
  const views = new EventEmitter<object>()
  const disposals = new EventEmitter<void>()
  const posted: { readonly type: string; readonly [name: string]: unknown }[] = []
  const state = { visible: true, loaded: false, active: false, disposed: false, loads: 0, html: '' }
  const alive = () => {
    if (state.disposed) throw new Error('Webview is disposed')
  }
  const webview = {
    options: {} as Record<string, unknown>,
    cspSource: 'https://csp.example',
    asWebviewUri: (uri: URI) => uri.with({ scheme: 'https', authority: 'page.example' }),
    onDidReceiveMessage: messages.event,
    // A page hears nothing before it is loaded, nor while it is hidden.
    postMessage: (message: { readonly type: string }) => {
      if (state.loaded) posted.push(structuredClone(message))
      return Promise.resolve(state.loaded)
    },
    get html() {
      return state.html
    },
    set html(html: string) {
      state.loads += 1
      state.html = html
    },
  }
  return {
    title: '',
    iconPath: undefined as object | undefined,
    viewColumn: column as number | undefined,
    reveals: [] as unknown[][],
    posted,
    state,
    get webview() {
      alive()
      return webview
    },
    get visible() {
      alive()
      return state.visible
    },
    get active() {
      alive()
      return state.active
    },
    onDidChangeViewState: views.event,
    onDidDispose: disposals.event,
    reveal(...given: unknown[]) {
      alive()
      this.reveals.push(given)
      this.see({ visible: true })
    },
    dispose() {
      if (state.disposed) return
      state.disposed = true
      disposals.fire()
    },
    see(next: { readonly visible?: boolean; readonly active?: boolean }) {
      Object.assign(state, next)
      if (!state.visible) state.loaded = false
      views.fire({})
    },
    says(message: unknown) {
      if (JSON.stringify(message) === '{"type":"ready"}') state.loaded = true
      messages.fire(message)
    },
    of: (type: string) => posted.filter((it) => it.type === type),
  }
}

function makeWatcher(pattern: RelativePattern) {
  const events = { create: new EventEmitter<URI>(), change: new EventEmitter<URI>(), delete: new EventEmitter<URI>() }
  return {
    pattern,
    disposed: false,
    events,
    onDidCreate: events.create.event,
    onDidChange: events.change.event,
    onDidDelete: events.delete.event,
    dispose() {
      this.disposed = true
    },
  }
}

export const env = {
  language: 'en',
  clipboard: {
    writeText(text: string) {
      fake.clipboard = text
      return Promise.resolve()
    },
  },
}

export const commands = {
  registerCommand(name: string, run: (...given: readonly unknown[]) => unknown) {
    fake.commands.set(name, run)
    return new Disposable(() => fake.commands.delete(name))
  },
  executeCommand(...given: unknown[]) {
    fake.ran.push(given)
    return Promise.resolve()
  },
}

export const languages = {
  onDidChangeDiagnostics: (it: (event: { uris: readonly URI[] }) => void) => fake.on.diagnostics.event(it),
}

const say = (message: string) => {
  fake.messages.push(message)
  return Promise.resolve(fake.picks.shift())
}

export const window = {
  get activeTextEditor() {
    return fake.active
  },
  get visibleTextEditors() {
    return fake.editors
  },
  tabGroups: {
    get all() {
      return fake.groups
    },
  },
  onDidChangeTextEditorSelection: (it: (event: { textEditor: FakeEditor }) => void) => fake.on.selection.event(it),
  onDidChangeActiveTextEditor: (it: (event: FakeEditor | undefined) => void) => fake.on.activeEditor.event(it),
  createWebviewPanel(type: string, title: string, place: { viewColumn: number }, options: object) {
    const panel = Object.assign(makePanel(place.viewColumn), { type, place, options, title })
    fake.panels.push(panel)
    return panel
  },
  registerWebviewPanelSerializer(_type: string, serializer: NonNullable<typeof fake.serializer>) {
    fake.serializer = serializer
    return new Disposable(() => (fake.serializer = undefined))
  },
  showInformationMessage: say,
  showWarningMessage: say,
  showErrorMessage: say,
  setStatusBarMessage: (message: string) => void fake.messages.push(message),
  showQuickPick(items: readonly { readonly label: string }[]) {
    fake.quickPicks.push(...items.map((it) => it.label))
    const wanted = fake.picks.shift()
    return Promise.resolve(items.find((it) => it.label === wanted))
  },
  showSaveDialog(options: { readonly defaultUri?: URI }) {
    fake.saveDialogs.push(options)
    const picked = fake.picks.shift()
    return Promise.resolve(typeof picked === 'string' ? URI.parse(picked) : undefined)
  },
  withProgress: (_options: object, run: () => unknown) => run(),
  showTextDocument(document: FakeDocument, options: { viewColumn?: number }) {
    if (fake.showTextDocument) return Promise.reject(fake.showTextDocument)
    fake.shownIn.push({ uri: document.uri.toString(), options })
    return Promise.resolve(openEditor(document, options.viewColumn))
  },
}

export const workspace = {
  get textDocuments() {
    return fake.documents
  },
  workspaceFolders: [{ uri: URI.parse('file:///folder') }] as { uri: URI }[] | undefined,
  fs: {
    isWritableFileSystem: (scheme: string) => scheme === 'file',
    writeFile(uri: URI, bytes: Uint8Array) {
      if (fake.writing) return Promise.reject(fake.writing)
      fake.written.set(uri.toString(), bytes)
      return Promise.resolve()
    },
  },
  openTextDocument(uri: URI) {
    const open = fake.documents.find((it) => it.uri.toString() === uri.toString())
    if (open) return Promise.resolve(open)
    const text = fake.files.get(uri.toString())
    return text === undefined
      ? Promise.reject(new Error('There is no such file.'))
      : Promise.resolve(openText(uri, text))
  },
  createFileSystemWatcher(pattern: RelativePattern) {
    const watcher = makeWatcher(pattern)
    fake.watchers.push(watcher)
    return watcher
  },
  registerTextDocumentContentProvider(_scheme: string, provider: NonNullable<typeof fake.provider>) {
    fake.provider = provider
    return new Disposable(() => (fake.provider = undefined))
  },
  onDidChangeTextDocument: (it: (event: { document: FakeDocument; contentChanges: readonly unknown[] }) => void) =>
    fake.on.changeDocument.event(it),
  onDidOpenTextDocument: (it: (event: FakeDocument) => void) => fake.on.openDocument.event(it),
  onDidCloseTextDocument: (it: (event: FakeDocument) => void) => fake.on.closeDocument.event(it),
  onDidRenameFiles: (it: (event: { files: readonly { oldUri: URI; newUri: URI }[] }) => void) =>
    fake.on.rename.event(it),
  onDidChangeConfiguration: (it: (event: { affectsConfiguration: (name: string) => boolean }) => void) =>
    fake.on.configuration.event(it),
}

/** Opens a text, as VS Code does for an editor or an extension. */
export function openText(uri: URI, text: string, languageId = uri.path.endsWith('.journey') ? 'journey' : 'plaintext') {
  const document: FakeDocument = { uri, languageId, version: 1, text }
  fake.documents.push(document)
  fake.on.openDocument.fire(document)
  return document
}

/** Changes a text, as typing does. */
export function typeText(document: FakeDocument, text: string): void {
  document.text = text
  document.version += 1
  fake.on.changeDocument.fire({ document, contentChanges: [{}] })
}

/** Closes a text. */
export function closeText(document: FakeDocument): void {
  fake.documents = fake.documents.filter((it) => it !== document)
  fake.editors = fake.editors.filter((it) => it.document !== document)
  fake.on.closeDocument.fire(document)
}

/** Shows a text in an editor. */
export function openEditor(document: FakeDocument, viewColumn: number | undefined = 1): FakeEditor {
  const place = new Position(0, 0)
  const revealRange = (range: Range, type: number) => void fake.revealed.push({ range, type })
  const editor = { document, viewColumn, selection: new Selection(place, place), revealRange }
  fake.editors.push(editor)
  return editor
}

/** Makes an editor the active one. */
export function activate(editor: FakeEditor | undefined): void {
  fake.active = editor
  fake.on.activeEditor.fire(editor)
}

/** Moves the cursor of an editor. */
export function moveCursor(editor: FakeEditor, line: number): void {
  const place = new Position(line, 0)
  editor.selection = new Selection(place, place)
  fake.on.selection.fire({ textEditor: editor })
}
