/** What holds when a folder of the window is on no disk: then all files come through the editor. */
import * as vscode from 'vscode'
import { clientOf } from './extension.ts'
import { eventually, expectEqual, shown } from './editor.ts'
import { provideFiles } from './memory-files.ts'
import type { Check } from './run-checks.ts'

/** Nothing, in a window all of whose folders are on a disk. */
export function checksElsewhere(): readonly Check[] {
  const folder = vscode.workspace.workspaceFolders?.find((it) => it.uri.scheme === 'journey-memory')
  return folder ? [check(folder.uri)] : []
}

const check = (folder: vscode.Uri): Check => ({
  name: 'a folder that is on no disk is read through the editor',
  async run() {
    provideFiles('journey-memory', {
      '/trip/people/anna.journey': 'persona anna "Anna" {\n  goal "Sleep well"\n}\n',
      '/trip/stay.journey':
        'import anna from "./people/anna.journey"\nimport ben from "./ben.journey"\n\njourney stay "A stay" for anna, ben {\n}\n',
      '/trip/node_modules/left-out.journey': 'persona left-out "Left out"\n',
    })
    await vscode.commands.executeCommand('journey.restartServer')
    await eventually(() => expectEqual(clientOf().state().kind, 'running'))
    const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder, 'stay.journey'))
    await eventually(() => {
      const missing = shown(document).filter(([rule]) => rule === 'import-not-found')
      expectEqual(missing, [['import-not-found', 2, '"./ben.journey"']])
    })
    const symbols = (query: string): Thenable<vscode.SymbolInformation[]> =>
      vscode.commands.executeCommand('vscode.executeWorkspaceSymbolProvider', query)
    expectEqual((await symbols('anna')).length > 0, true)
    expectEqual((await symbols('left-out')).length, 0)
  },
})
