/** Diagnostics for clients that ask for them. An answer that would be the same as the last one says only that. */
import { diagnostics, type SourceFile } from '@journey-lang/service'
import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type DocumentDiagnosticReport,
  type PreviousResultId,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver'
import type { Session } from '../session.ts'

/** What there is to say about a file; `before` is the id of the last answer that the client still has. */
export function documentReport(file: SourceFile, before: string | undefined): DocumentDiagnosticReport {
  const items = diagnostics(file)
  const resultId = idOf(JSON.stringify(items))
  if (resultId === before) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items }
}

/** What there is to say about all files. Other requests come in between two files. */
export async function workspaceReports(
  session: Session,
  before: readonly PreviousResultId[],
  token: CancellationToken,
): Promise<WorkspaceDiagnosticReport> {
  const ids = new Map(before.map(({ uri, value }) => [session.project().file(uri)?.uri ?? uri, { uri, value }]))
  const reports: WorkspaceDocumentDiagnosticReport[] = []
  for (const file of session.project().files()) {
    if (token.isCancellationRequested) break
    await session.configuration.load(file.uri)
    // The project may be another one by now.
    const current = session.project().file(file.uri)
    const known = ids.get(file.uri)
    ids.delete(file.uri)
    if (!current) continue
    const uri = session.documents.get(current.uri)?.clientUri ?? known?.uri ?? current.uri
    reports.push({ ...documentReport(current, known?.value), uri, version: current.version })
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  // What is no longer there has nothing wrong with it.
  for (const { uri } of ids.values()) {
    reports.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] })
  }
  return { items: reports }
}

/** A short name for a text: two that differ have another one, but for one in billions. */
function idOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1000193]
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b + code, 0x85ebca6b) ^ (b >>> 13)
  }
  return `${(a >>> 0).toString(36)}${(b >>> 0).toString(36)}-${text.length.toString(36)}`
}
