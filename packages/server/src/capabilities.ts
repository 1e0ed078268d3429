import {
  codeActionKinds,
  completionTriggers,
  onTypeTriggers,
  semanticTokensLegend,
  signatureTriggers,
} from '@journey-lang/service'
import { FileOperationPatternKind, TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver'
import type { Client } from './client.ts'

/** What is offered to a client. */
export function capabilitiesFor(client: Client): ServerCapabilities {
  const [firstTrigger = '}', ...moreTriggers] = onTypeTriggers
  return {
    positionEncoding: client.encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    ...(client.diagnostics === 'pull'
      ? { diagnosticProvider: { identifier: 'journey', interFileDependencies: true, workspaceDiagnostics: true } }
      : {}),
    completionProvider: { triggerCharacters: [...completionTriggers] },
    signatureHelpProvider: { triggerCharacters: [...signatureTriggers] },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    renameProvider: { prepareProvider: true },
    callHierarchyProvider: true,
    workspaceSymbolProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: {},
    documentFormattingProvider: true,
    documentRangeFormattingProvider: { rangesSupport: true },
    documentOnTypeFormattingProvider: { firstTriggerCharacter: firstTrigger, moreTriggerCharacter: moreTriggers },
    semanticTokensProvider: { legend: semanticTokensLegend, range: true, full: { delta: true } },
    inlayHintProvider: true,
    codeLensProvider: {},
    codeActionProvider: { codeActionKinds: [...codeActionKinds] },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { willRename: { filters: renamed } },
    },
  }
}

/** What others import may get another name, alone or with its folder. */
const renamed = [
  { pattern: { glob: '**/*.journey', matches: FileOperationPatternKind.file } },
  { pattern: { glob: '**/*', matches: FileOperationPatternKind.folder } },
]
