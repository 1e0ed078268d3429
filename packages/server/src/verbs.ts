/** One line for every verb: convert in, one call of the service, convert out. */
import {
  marksAt,
  preview,
  previewChoices,
  rangeOfMark,
  type PreviewChoice,
  type SourceFile,
} from '@journey-lang/service'
import type { CancellationToken, Connection, DocumentDiagnosticReport, Position } from 'vscode-languageserver'
import { answer, checkParams, type FileRequest, type Needs } from './answer.ts'
import { documentReport, workspaceReports } from './diagnostics/pull.ts'
import type { Session } from './session.ts'

/** Answers the requests of a client. */
export function answerRequests(connection: Connection, session: Session): void {
  const about =
    <Params extends FileRequest, Result, Nothing>(
      run: (file: SourceFile, params: Params) => Result | Promise<Result>,
      nothing: Nothing,
      needs: Needs = 'file',
    ) =>
    async (params: Params, token: CancellationToken): Promise<Result | Nothing> =>
      (await answer(session, params, token, needs, run)) ?? nothing

  connection.languages.diagnostics.on(
    about((file, { previousResultId }): DocumentDiagnosticReport => documentReport(file, previousResultId), {
      kind: 'full' as const,
      items: [],
    }),
  )
  connection.languages.diagnostics.onWorkspace(async (params, token) => {
    checkParams(params)
    return { items: [...(await workspaceReports(session, params.previousResultIds ?? [], token))] }
  })

  connection.onRequest(
    'journey/preview/choices',
    about((file) => previewChoices(file), null),
  )
  connection.onRequest(
    'journey/preview/draw',
    about((file, choice: PreviewRequest) => preview(file, choice), null),
  )
  connection.onRequest(
    'journey/preview/rangeOfMark',
    about((file, params: PreviewRequest & { readonly mark: string }) => rangeOfMark(file, params, params.mark), null),
  )
  connection.onRequest(
    'journey/preview/marksAt',
    about(
      (file, params: PreviewRequest & { readonly position: Position }) => marksAt(file, params, params.position),
      [],
    ),
  )
}

type PreviewRequest = FileRequest & PreviewChoice
