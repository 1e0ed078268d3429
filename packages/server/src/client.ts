/** What a client can do, and what it wants, read once when it introduces itself. Whatever it leaves unsaid, it cannot do. */
import type { PositionEncoding } from '@journey-lang/service'
import type { ClientCapabilities, InitializeParams, InlayHintWorkspaceClientCapabilities } from 'vscode-languageserver'
import type { Language } from 'journey-lang'

/** A client. */
export interface Client {
  readonly encoding: PositionEncoding
  /** The language of its user, as far as we speak it. */
  readonly language: Language
  /** The uris of its folders. */
  readonly folders: readonly string[]
  /** Whether it asks for diagnostics; if not, they are sent to it. Never both. */
  readonly diagnostics: 'pull' | 'push'
  /** What it can be asked to ask for again. */
  readonly refreshes: ReadonlySet<'diagnostics' | 'inlayHint' | 'semanticTokens' | 'codeLens' | 'foldingRange'>
  /** Whether completions, and edits of files, may have tab stops. */
  readonly completionSnippets: 'plain' | 'snippets'
  readonly editSnippets: 'plain' | 'snippets'
  /** Whether edits of several files may name the versions they are for. */
  readonly documentChanges: boolean
  readonly definitionLinks: boolean
  readonly nestedSymbols: boolean
  /** Whether it watches files for us when asked. */
  readonly watchesFiles: boolean
  readonly hasConfiguration: boolean
  readonly registersConfiguration: boolean
  readonly hasFolderChanges: boolean
  readonly showsProgress: boolean
  /** The commands that it knows, by id. */
  readonly commands: ReadonlySet<string>
  /** Settings that came with the introduction, for clients that cannot be asked. */
  readonly settings: unknown
  /** Whether files are read through it rather than from this machine. */
  readonly bringsFiles: boolean
  /** The beginning of the uris of rule pages. */
  readonly rulePages: string | undefined
  /** The day to look at journeys on, for tests. */
  readonly today: string | undefined
}

/** Reads the introduction of a client. Total: a client that says nonsense can do nothing. */
export function clientOf(params: InitializeParams): Client {
  const capabilities: ClientCapabilities = params.capabilities ?? {}
  const { general, textDocument, workspace, window } = capabilities
  const options = asRecord(params.initializationOptions)
  return {
    encoding: encodingOf(general?.positionEncodings),
    language: /^nl\b/i.test(isText(params.locale) ? params.locale : '') ? 'nl' : 'en',
    folders: foldersOf(params),
    diagnostics: textDocument?.diagnostic ? 'pull' : 'push',
    refreshes: new Set([
      ...(workspace?.diagnostics?.refreshSupport ? ['diagnostics' as const] : []),
      ...((workspace?.inlayHint as InlayHintWorkspaceClientCapabilities)?.refreshSupport ? ['inlayHint' as const] : []),
      ...(workspace?.semanticTokens?.refreshSupport ? ['semanticTokens' as const] : []),
      ...(workspace?.codeLens?.refreshSupport ? ['codeLens' as const] : []),
      ...(workspace?.foldingRange?.refreshSupport ? ['foldingRange' as const] : []),
    ]),
    completionSnippets: textDocument?.completion?.completionItem?.snippetSupport ? 'snippets' : 'plain',
    editSnippets: workspace?.workspaceEdit?.snippetEditSupport ? 'snippets' : 'plain',
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    hasConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    hasFolderChanges: workspace?.workspaceFolders === true,
    showsProgress: window?.workDoneProgress === true,
    commands: new Set(Array.isArray(options['commands']) ? options['commands'].filter(isText) : []),
    settings: options['settings'],
    bringsFiles: options['files'] === 'client',
    rulePages: typeof options['rulePages'] === 'string' ? options['rulePages'] : undefined,
    today: typeof options['today'] === 'string' ? options['today'] : undefined,
  }
}

/** UTF-16 wherever it will do: it costs nothing here. A client that offers others only gets the first of those that we know. */
function encodingOf(offered: unknown): PositionEncoding {
  if (!Array.isArray(offered) || offered.includes('utf-16')) return 'utf-16'
  return offered.find((it): it is PositionEncoding => it === 'utf-8' || it === 'utf-32') ?? 'utf-16'
}

function foldersOf({ workspaceFolders, rootUri, rootPath }: InitializeParams): readonly string[] {
  if (Array.isArray(workspaceFolders)) return workspaceFolders.map((it) => it?.uri).filter(isText)
  if (isText(rootUri)) return [rootUri]
  return isText(rootPath) ? [encodeURI(`file://${rootPath.toWellFormed()}`)] : []
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== ''
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
