/** The commands that are about the server, and those that the server offers. */
import * as vscode from 'vscode'
import type { JourneyClient } from './journey-client.ts'
import { newFile } from './new-file.ts'

/** What the commands work on. */
export interface CommandParts {
  readonly client: Pick<JourneyClient, 'restart'>
  readonly log: Pick<vscode.LogOutputChannel, 'show'>
  readonly extensionUri: vscode.Uri
}

/** Makes the commands known. */
export function registerCommands({ client, log, extensionUri }: CommandParts): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand('journey.restartServer', () => client.restart()),
    vscode.commands.registerCommand('journey.showLog', () => log.show()),
    vscode.commands.registerCommand('journey.showReferences', showReferences),
    vscode.commands.registerCommand('journey.newFile', () => newFile(extensionUri)),
  )
}

/** Shows places in the window for references. The server gives them as the protocol says, which the editor does not know. */
async function showReferences(uri: unknown, position: unknown, locations: unknown): Promise<void> {
  if (typeof uri !== 'string' || !isPosition(position) || !Array.isArray(locations)) return
  const places = locations
    .filter(isLocation)
    .map((it) => new vscode.Location(vscode.Uri.parse(it.uri), range(it.range)))
  await vscode.commands.executeCommand('editor.action.showReferences', vscode.Uri.parse(uri), place(position), places)
}

interface PlainPosition {
  readonly line: number
  readonly character: number
}

interface PlainRange {
  readonly start: PlainPosition
  readonly end: PlainPosition
}

interface PlainLocation {
  readonly uri: string
  readonly range: PlainRange
}

function place({ line, character }: PlainPosition): vscode.Position {
  return new vscode.Position(line, character)
}

function range({ start, end }: PlainRange): vscode.Range {
  return new vscode.Range(place(start), place(end))
}

function isPosition(value: unknown): value is PlainPosition {
  const { line, character } = asRecord(value)
  return isCount(line) && isCount(character)
}

function isLocation(value: unknown): value is PlainLocation {
  const { uri, range: found } = asRecord(value)
  const { start, end } = asRecord(found)
  return typeof uri === 'string' && isPosition(start) && isPosition(end)
}

/** Other numbers are refused by the editor with an error. */
function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
