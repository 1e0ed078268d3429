/** What language models and people who begin find in both hosts, newest and oldest. */
import * as vscode from 'vscode'
import { eventually, expectEqual, fileUri, open } from './editor.ts'
import type { Check } from './run-checks.ts'

/** In this order, after what changes the files. */
export const toolChecks: readonly Check[] = [
  {
    name: 'language models know both tools',
    run: () => {
      const ours = vscode.lm.tools.filter((it) => it.name.startsWith('journey_'))
      expectEqual(ours.map((it) => it.name).toSorted(), ['journey_check', 'journey_draw'])
      for (const { description, inputSchema } of ours) {
        expectEqual([description.length > 100, inputSchema !== undefined], [true, true])
      }
      return Promise.resolve()
    },
  },
  {
    name: 'a file of the workspace is checked for them, as it is in the editor',
    async run() {
      const document = await open('wine.journey')
      const answer = await ask('journey_check', { file: 'wine.journey' })
      const lines = answer.match(/^\d+:\d+ (?:error|warning|info|hint) /gm) ?? []
      const found = (): readonly vscode.Diagnostic[] => vscode.languages.getDiagnostics(document.uri)
      await eventually(() => expectEqual(lines.length, found().length))
      for (const { message } of found()) expectEqual([message, answer.includes(message)], [message, true])
    },
  },
  {
    name: 'a journey is drawn for them, or it is said why not',
    async run() {
      const drawn = await ask('journey_draw', {
        text: 'journey wine "A bottle" {\n  phase use "At home"\n}\n',
        view: 'funnel',
      })
      expectEqual(
        [drawn.startsWith('A bottle. '), drawn.includes('```mermaid\n'), drawn.includes('At home')],
        [true, true, true],
      )
      expectEqual((await ask('journey_draw', { text: '' })).includes('There is no journey in this text.'), true)
    },
  },
  {
    name: 'no file outside of the workspace is read for them',
    async run() {
      const folder = fileUri('.')
      const outside = vscode.Uri.joinPath(folder, '..', `${folder.path.split('/').findLast(Boolean)}-outside.journey`)
      const name = outside.path.split('/').at(-1)
      await vscode.workspace.fs.writeFile(outside, new Uint8Array())
      try {
        for (const file of [`../${name}`, `${folder.path}/../${name}`, outside.path, '/etc/hosts', '//', `//${name}`]) {
          const answer = await ask('journey_check', { file })
          expectEqual([file, answer.startsWith('There is no file ')], [file, true])
        }
      } finally {
        await vscode.workspace.fs.delete(outside)
      }
    },
  },
]

async function ask(name: string, input: object): Promise<string> {
  const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined })
  return content.map((it) => (it instanceof vscode.LanguageModelTextPart ? it.value : '')).join('')
}
