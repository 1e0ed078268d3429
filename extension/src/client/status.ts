/** What stands beside the language in the status bar: whether the server is there, and what to do when it is not. */
import * as vscode from 'vscode'
import type { JourneyClient } from './journey-client.ts'
import type { ServerState } from './supervise.ts'

/** Shows how the server is, for as long as the extension is there. */
export function showStatus(client: Pick<JourneyClient, 'state' | 'onDidChangeState'>): vscode.Disposable {
  const item = vscode.languages.createLanguageStatusItem('journey.server', { language: 'journey' })
  item.name = vscode.l10n.t('Journey language server')
  const show = (state: ServerState): void => void Object.assign(item, looksOf(state))
  show(client.state())
  const changes = client.onDidChangeState(show)
  return vscode.Disposable.from(changes, item)
}

type Looks = Pick<vscode.LanguageStatusItem, 'text' | 'detail' | 'severity' | 'busy' | 'command'>

function looksOf(state: ServerState): Looks {
  switch (state.kind) {
    case 'starting':
      return {
        text: vscode.l10n.t('Journey'),
        detail: vscode.l10n.t('The language server is starting.'),
        severity: vscode.LanguageStatusSeverity.Information,
        busy: true,
        command: showLog(),
      }
    case 'running':
      return {
        text: vscode.l10n.t('Journey'),
        detail: vscode.l10n.t('The language server is running.'),
        severity: vscode.LanguageStatusSeverity.Information,
        busy: false,
        command: showLog(),
      }
    case 'waiting':
      return {
        // It stands in one line that is not wrapped, with the command at its end.
        text: vscode.l10n.t('Journey: restarting'),
        detail: vscode.l10n.t('The server ended, and is back in {0} s.', seconds(state.milliseconds)),
        severity: vscode.LanguageStatusSeverity.Warning,
        busy: true,
        command: restart(vscode.l10n.t('Start Now')),
      }
    case 'stopped':
      return {
        text: vscode.l10n.t('Journey: stopped'),
        detail: vscode.l10n.t('The language server is stopped.'),
        severity: vscode.LanguageStatusSeverity.Error,
        busy: false,
        command: restart(vscode.l10n.t('Start')),
      }
  }
}

function showLog(): vscode.Command {
  return { command: 'journey.showLog', title: vscode.l10n.t('Show Log') }
}

function restart(title: string): vscode.Command {
  return { command: 'journey.restartServer', title }
}

/** Rounded up, so that nothing takes no time. */
function seconds(milliseconds: number): number {
  return Math.ceil(milliseconds / 1000)
}
