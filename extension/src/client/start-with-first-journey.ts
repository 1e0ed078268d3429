import * as vscode from 'vscode'
import type { JourneyClient } from './journey-client.ts'

/** Starts the server once a journey is open. Whoever only reads Markdown activates the extension too, and needs no server. */
export function startWithFirstJourney(client: Pick<JourneyClient, 'start'>): vscode.Disposable {
  if (vscode.workspace.textDocuments.some(isJourney)) {
    client.start()
    return new vscode.Disposable(() => undefined)
  }
  const opening = vscode.workspace.onDidOpenTextDocument((document) => {
    if (!isJourney(document)) return
    opening.dispose()
    client.start()
  })
  return opening
}

function isJourney({ languageId }: vscode.TextDocument): boolean {
  return languageId === 'journey'
}
