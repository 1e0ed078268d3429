/**
 * What holds in both hosts, newest and oldest: the same journeys, and the same expectations, as in the other editors.
 * The folder holds a file with what is expected, since a host that is a worker reads nothing else.
 */
import * as vscode from 'vscode'
import { activationTime, clientOf, endServer, extension } from './extension.ts'
import { measure, type Check } from './run-checks.ts'
import {
  edit,
  eventually,
  expectation,
  expectEqual,
  fileUri,
  hoverText,
  open,
  placeOf,
  shown,
  textOf,
  type Expectation,
} from './editor.ts'

/** In this order. */
export const checks: readonly Check[] = [
  {
    name: 'the extension is there within a moment, because a journey is opened',
    async run() {
      await open('wine.journey')
      await eventually(() => expectEqual(extension().isActive, true))
      measure('activation in ms', activationTime())
      await eventually(() => clientOf().state().kind === 'running')
    },
  },
  {
    name: 'findings of a file come when it is opened, names of another file known',
    async run() {
      const { opened } = await expectation()
      const document = await open('wine.journey')
      expectEqual(document.languageId, 'journey')
      await eventually(() => expectEqual(shown(document), opened))
    },
  },
  {
    name: 'a finding has the page of its rule',
    async run() {
      const document = await open('wine.journey')
      const [finding] = vscode.languages.getDiagnostics(document.uri)
      const { target } = (finding?.code ?? {}) as { readonly target: vscode.Uri }
      const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(target))
      expectEqual(/^# \S/m.test(page), true)
    },
  },
  {
    name: 'completion offers channels where one belongs, and no statements',
    async run() {
      const document = await open('wine.journey')
      const at = placeOf(document, ' via ', ' via '.length)
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        at,
      )
      // Contributed snippets come to whoever asks in this way; a list shows none of them.
      const items = list.items.filter((it) => it.kind !== vscode.CompletionItemKind.Snippet)
      const labels = items.map((it) => (typeof it.label === 'string' ? it.label : it.label.label))
      expectEqual(
        (await expectation()).channels.filter((it) => !labels.includes(it)),
        [],
      )
      expectEqual(labels.includes('journey'), false)
    },
  },
  {
    name: 'a hover says what a name stands for',
    async run() {
      const document = await open('wine.journey')
      expectEqual((await hoverText(document, placeOf(document, 'merchant'))).includes('wine merchant'), true)
    },
  },
  {
    name: 'the definition of a name is in the other file',
    async run() {
      const document = await open('wine.journey')
      const links = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        placeOf(document, 'merchant via'),
      )
      const targets = links.map((it) => ('targetUri' in it ? it.targetUri : it.uri).path.split('/').at(-1))
      expectEqual(targets, ['people.journey'])
    },
  },
  {
    name: 'the outline has the journey, its phases and their steps',
    async run() {
      const document = await open('wine.journey')
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      )
      const journey = symbols.find((it) => it.name.includes('wine-now') || it.detail.includes('wine-now'))
      expectEqual((journey?.children.length ?? 0) > 2, true)
      expectEqual(
        journey?.children.some((it) => it.children.length > 0),
        true,
      )
    },
  },
  {
    name: 'the workspace knows what the other file declares',
    async run() {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        'merchant',
      )
      expectEqual(
        symbols.some((it) => it.location.uri.path.endsWith('/people.journey')),
        true,
      )
    },
  },
  {
    name: 'colours by what a name stands for, hints, folds and selections are there',
    async run() {
      const document = await open('wine.journey')
      const whole = new vscode.Range(0, 0, document.lineCount, 0)
      const ask = (name: string, ...rest: unknown[]): Thenable<unknown> =>
        vscode.commands.executeCommand(`vscode.${name}`, document.uri, ...rest)
      const tokens = (await ask('provideDocumentSemanticTokens')) as vscode.SemanticTokens
      const hints = (await ask('executeInlayHintProvider', whole)) as unknown[]
      const folds = (await ask('executeFoldingRangeProvider')) as unknown[]
      const selections = (await ask('executeSelectionRangeProvider', [placeOf(document, 'merchant')])) as unknown[]
      expectEqual(
        [tokens.data.length, hints.length, folds.length, selections.length].map((it) => it > 0),
        [true, true, true, true],
      )
    },
  },
  {
    name: 'every lens has a command that is known, and the one for references shows them',
    async run() {
      const document = await open('people.journey')
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
        'vscode.executeCodeLensProvider',
        document.uri,
        50,
      )
      const references = lenses.find((it) => it.command?.command === 'journey.showReferences')?.command
      expectEqual(((references?.arguments?.[2] ?? []) as readonly unknown[]).length > 0, true)
      await vscode.commands.executeCommand('journey.showReferences', ...(references?.arguments ?? []))
    },
  },
  {
    name: 'nonsense as references shows nothing, and harms nothing',
    async run() {
      await vscode.commands.executeCommand('journey.showReferences')
      await vscode.commands.executeCommand('journey.showReferences', 'x:y', { line: -1, character: 0.5 }, 'none')
      expectEqual(clientOf().state().kind, 'running')
    },
  },
  {
    name: 'a fix of a rule is offered, applied, and its finding goes away',
    async run() {
      const { mended, mendedWine } = await expectation()
      const document = await open('wine.journey')
      const finding = vscode.languages
        .getDiagnostics(document.uri)
        .find((it) => typeof it.code === 'object' && it.code.value === 'emotion-out-of-range')
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        finding?.range,
        vscode.CodeActionKind.QuickFix.value,
      )
      const fix = actions.find((it) => it.edit && it.isPreferred)
      expectEqual(fix !== undefined && (await vscode.workspace.applyEdit(fix.edit!)), true)
      expectEqual(document.getText(), mendedWine)
      await eventually(() => expectEqual(shown(document), mended))
    },
  },
  {
    name: 'a name changes in both files',
    async run() {
      const { renamed, newName } = await expectation()
      const document = await open('wine.journey')
      const change = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        placeOf(document, 'merchant via'),
        newName,
      )
      expectEqual(await vscode.workspace.applyEdit(change), true)
      expectEqual([await textOf('wine.journey'), await textOf('people.journey')], renamed)
    },
  },
  {
    name: 'it is laid out as the formatter does',
    async run() {
      const { formatted } = await expectation()
      const document = await open('wine.journey')
      const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>(
        'vscode.executeFormatDocumentProvider',
        document.uri,
        { tabSize: 2, insertSpaces: true },
      )
      await edit(document, (change) => change.set(document.uri, edits))
      expectEqual(document.getText(), formatted)
    },
  },
  {
    name: 'what is drawn can be asked for',
    async run() {
      const { uri } = await open('wine.journey')
      const choices = await clientOf().request<{ readonly views: readonly unknown[] }>('journey/preview/choices', {
        textDocument: { uri: uri.toString() },
      })
      expectEqual(choices.views.length > 1, true)
    },
  },
  {
    name: 'a setting changes the language of messages, at once',
    async run() {
      const { dutch } = await expectation()
      const document = await open('wine.journey')
      const messages = (): string =>
        vscode.languages
          .getDiagnostics(document.uri)
          .map((it) => it.message)
          .join('\n')
      const setting = vscode.workspace.getConfiguration('journey')
      expectEqual(messages().includes(dutch), false)
      await setting.update('language', 'nl', vscode.ConfigurationTarget.Global)
      await eventually(() => expectEqual(messages().includes(dutch), true))
      await setting.update('language', undefined, vscode.ConfigurationTarget.Global)
      await eventually(() => expectEqual(messages().includes(dutch), false))
    },
  },
  {
    name: 'a text that was never saved is looked at as well',
    async run() {
      const document = await vscode.workspace.openTextDocument({ language: 'journey', content: 'jorney x "X"' })
      await eventually(() => expectEqual(vscode.languages.getDiagnostics(document.uri).length > 0, true))
    },
  },
  {
    name: 'a file that comes is known to what imports it',
    async run() {
      await vscode.workspace.fs.writeFile(fileUri('late.journey'), new TextEncoder().encode(''))
      const importing = 'import anna from "./later.journey"\n\njourney visit "A visit" for anna {\n}\n'
      await vscode.workspace.fs.writeFile(fileUri('late.journey'), new TextEncoder().encode(importing))
      const document = await open('late.journey')
      const rules = (): readonly string[] => shown(document).map(([rule]) => rule)
      await eventually(() => expectEqual(rules().includes('import-not-found'), true))
      await vscode.workspace.fs.writeFile(fileUri('later.journey'), new TextEncoder().encode('persona anna "Anna"\n'))
      await eventually(() => expectEqual(rules().includes('import-not-found'), false))
    },
  },
  {
    name: 'a new file begins with what was chosen',
    async run() {
      const before = vscode.workspace.textDocuments.length
      const done = vscode.commands.executeCommand('journey.newFile')
      await eventually(async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem')
        expectEqual(vscode.workspace.textDocuments.length > before, true)
      })
      await done
      expectEqual(vscode.window.activeTextEditor?.document.languageId, 'journey')
    },
  },
  {
    name: 'the server is started again when asked, and says the same',
    async run() {
      const document = await open('wine.journey')
      const before = shown(document)
      const first = clientOf().current()
      await vscode.commands.executeCommand('journey.restartServer')
      await eventually(() => expectEqual(clientOf().state().kind, 'running'))
      expectEqual(clientOf().current() === first, false)
      await eventually(() => expectEqual(shown(document), before))
    },
  },
  {
    name: 'the log opens',
    async run() {
      await vscode.commands.executeCommand('journey.showLog')
    },
  },
  {
    name: 'killed ten times in a minute while somebody types: nothing is different',
    patience: 150_000,
    async run() {
      const document = await open('wine.journey')
      const found = await killedWhileTyping(document, await expectation())
      measure('ten kills in s', Math.round(found.milliseconds / 1000))
      expectEqual(found.kills, 10)
      expectEqual(found.milliseconds < 60_000, true)
      expectEqual(document.getText(), found.text)
      await eventually(() => expectEqual(shown(document), found.before))
      // A client that was not let go would say everything twice.
      expectEqual((await hoverText(document, placeOf(document, 'supermarket'))).split('\n---\n').length, 1)
    },
  },
]

interface Kills {
  readonly kills: number
  readonly milliseconds: number
  /** What was shown of the text when nobody had been killed. */
  readonly before: readonly unknown[]
  readonly text: string
}

/** Types, and ends the server whenever it has just come up; the last text is the first one again. */
async function killedWhileTyping(document: vscode.TextDocument, { formatted }: Expectation): Promise<Kills> {
  const all = (): vscode.Range => new vscode.Range(0, 0, document.lineCount, 0)
  await edit(document, (change) =>
    change.replace(document.uri, all(), formatted.replace('sommelier via ad', 'someone via ad')),
  )
  await eventually(() =>
    expectEqual(
      shown(document).some(([rule]) => rule === 'unknown-reference'),
      true,
    ),
  )
  await pause(1000)
  const before = shown(document)
  const text = document.getText()
  const began = performance.now()
  let kills = 0
  let letters = 0
  while (kills < 10) {
    await edit(document, (change) => change.insert(document.uri, new vscode.Position(0, 0), `// ${(letters += 1)}\n`))
    if (clientOf().state().kind === 'running') {
      await endServer()
      kills += 1
    }
    await pause(150)
  }
  const milliseconds = performance.now() - began
  await edit(document, (change) => change.replace(document.uri, all(), text))
  await eventually(() => expectEqual(clientOf().state().kind, 'running'), 60_000)
  return { kills, milliseconds, before, text }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
