/** One line for every verb: convert in, one call of the service, convert out. */
import * as service from '@journey-lang/service'
import type { CancellationToken, Connection, Position } from 'vscode-languageserver'
import { answer, answerAboutAll, checkParams, granted, type FileRequest, type Needs } from './answer.ts'
import { documentReport, workspaceReports } from './diagnostics/pull.ts'
import type { Session } from './session.ts'
import { definitionFor, editFor, inWordsOf, lensesFor, symbolsFor } from './to-client.ts'
import { makeTokenMemory } from './token-memory.ts'

/** Answers the requests of a client. */
export function answerRequests(connection: Connection, session: Session): void {
  const { client, documents } = session
  const { languages, workspace } = connection
  const tokens = makeTokenMemory(documents)

  /** A request about a file; `nothing` is the answer about a file that nobody has. */
  const about =
    <Params extends FileRequest, Result, Nothing>(
      run: (file: service.SourceFile, params: Params) => Result,
      nothing: Nothing,
      needs: Needs = 'file',
    ) =>
    async (params: Params, token: CancellationToken): Promise<Result | Nothing> =>
      inWordsOf(documents, await answer(session, params, token, { needs, nothing }, run))
  /** A request about all files. */
  const aboutAll =
    <Params, Result>(run: (project: service.Project, params: Params) => Result) =>
    async (params: Params, token: CancellationToken): Promise<Result> =>
      inWordsOf(documents, await answerAboutAll(session, params, token, run))

  languages.diagnostics.on(
    about((file, { previousResultId }) => documentReport(file, previousResultId), { kind: 'full' as const, items: [] }),
  )
  languages.diagnostics.onWorkspace((params, token) => {
    checkParams(params)
    return workspaceReports(session, params.previousResultIds ?? [], token)
  })

  connection.onCompletion(
    about((file, { position }) => service.completion(file, position, { snippets: client.completionSnippets }), null),
  )
  connection.onSignatureHelp(about((file, { position }) => service.signatureHelp(file, position), undefined))
  connection.onHover(about((file, { position }) => service.hover(file, position), undefined))

  connection.onDefinition(
    about((file, { position }) => definitionFor(client, service.definition(file, position)), null),
  )
  connection.onReferences(
    about(
      (file, { position, context }) =>
        service.references(file, position, { declaration: context.includeDeclaration ? 'with' : 'without' }),
      null,
      'all-files',
    ),
  )
  connection.onDocumentHighlight(about((file, { position }) => service.documentHighlight(file, position), null))
  connection.onPrepareRename(about((file, { position }) => granted(service.prepareRename(file, position)), null))
  connection.onRenameRequest(
    about(
      (file, { position, newName }) => editFor(client, granted(service.rename(file, position, newName))),
      null,
      'all-files',
    ),
  )
  workspace.onWillRenameFiles(
    aboutAll((project, { files }) => {
      const edit = service.willRenameFiles(project, files)
      return edit ? editFor(client, edit) : null
    }),
  )
  connection.onWorkspaceSymbol(aboutAll((project, { query }) => service.workspaceSymbol(project, query)))
  languages.callHierarchy.onPrepare(
    about((file, { position }) => service.prepareCallHierarchy(file, position), null, 'all-files'),
  )
  languages.callHierarchy.onIncomingCalls(aboutAll((project, { item }) => service.incomingCalls(project, item)))
  languages.callHierarchy.onOutgoingCalls(aboutAll((project, { item }) => service.outgoingCalls(project, item)))

  connection.onDocumentSymbol(
    about((file, { textDocument }) => symbolsFor(client, textDocument.uri, service.documentSymbol(file)), null),
  )
  connection.onFoldingRanges(about((file) => service.foldingRange(file), null))
  connection.onSelectionRanges(about((file, { positions }) => service.selectionRange(file, positions), null))
  connection.onDocumentLinks(about((file) => service.documentLink(file), null))
  connection.onDocumentFormatting(about((file) => service.formatting(file), null))
  connection.onDocumentRangeFormatting(about((file, { range }) => service.rangeFormatting(file, [range]), null))
  connection.onDocumentRangesFormatting(about((file, { ranges }) => service.rangeFormatting(file, ranges), null))
  connection.onDocumentOnTypeFormatting(
    about((file, { position, ch }) => service.onTypeFormatting(file, position, ch), null),
  )

  languages.semanticTokens.on(about((file) => tokens.whole(file, service.semanticTokens(file)), noTokens))
  languages.semanticTokens.onDelta(
    about((file, { previousResultId }) => tokens.since(file, service.semanticTokens(file), previousResultId), noTokens),
  )
  languages.semanticTokens.onRange(
    about((file, { range }) => ({ data: service.semanticTokens(file, range) }), noTokens),
  )
  languages.inlayHint.on(about((file, { range }) => service.inlayHint(file, range), null))
  connection.onCodeLens(about((file) => lensesFor(client, service.codeLens(file)), null))
  connection.onCodeAction(
    about((file, { range, context }) => {
      const actions = service.codeAction(file, range, context, { snippets: client.editSnippets })
      return actions.map((it) => (it.edit ? { ...it, edit: editFor(client, it.edit) } : it))
    }, null),
  )

  // It waits for nothing, so that whoever hears nothing knows that the server hangs.
  connection.onRequest('journey/alive', () => true)

  connection.onRequest(
    'journey/preview/choices',
    about((file) => service.previewChoices(file), null),
  )
  connection.onRequest(
    'journey/preview/draw',
    about((file, choice: PreviewRequest) => service.preview(file, choice) ?? null, null),
  )
  connection.onRequest(
    'journey/preview/rangeOfMark',
    about((file, params: PreviewRequest & Marked) => service.rangeOfMark(file, params, params.mark) ?? null, null),
  )
  connection.onRequest(
    'journey/preview/marksAt',
    about((file, params: PreviewRequest & Placed) => service.marksAt(file, params, params.position), []),
  )
}

const noTokens = { data: [] }

type PreviewRequest = FileRequest & service.PreviewChoice

interface Marked {
  readonly mark: string
}

interface Placed {
  readonly position: Position
}
