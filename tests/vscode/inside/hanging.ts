/** What holds when the server hangs. */
import * as vscode from 'vscode'
import { edit, eventually, expectEqual, open, shown } from './editor.ts'
import { clientOf } from './extension.ts'
import type { Check } from './run-checks.ts'

/**
 * A process that is stopped looks from outside like one in an endless loop. Nothing stops a worker from outside, so that
 * there are no such checks in a host that is one; what ends a worker is checked by the tests of the client.
 */
export function hangingChecks(): readonly Check[] {
  const { process: host } = globalThis as { readonly process?: Partial<NodeJS.Process> }
  return host?.versions?.node === undefined ? [] : checks
}

const checks: readonly Check[] = [
  {
    name: 'a server that hangs while somebody types is killed, and the next one knows what was typed',
    patience: 90_000,
    async run() {
      const document = await open('wine.journey')
      const reasons: string[] = []
      const states = clientOf().onDidChangeState(({ kind, reason = '' }) => {
        if (kind === 'waiting') reasons.push(reason)
      })
      const before = shown(document)
      const hanging = makeServerHang()
      await typeLine(document, 'jorney x "X"')
      await eventually(() => expectEqual(reasons, ['The server has not answered for 3 s.']), 60_000)
      await eventually(() => expectEqual(isThere(hanging), false))
      await eventually(() => expectEqual(shown(document).length > before.length, true))
      expectEqual(pid() === hanging, false)
      states.dispose()
      await vscode.commands.executeCommand('undo')
      await eventually(() => expectEqual(shown(document), before))
    },
  },
  {
    name: 'a server that hangs is started again when asked, without waiting for it',
    async run() {
      const document = await open('wine.journey')
      const before = shown(document)
      const hanging = makeServerHang()
      await vscode.commands.executeCommand('journey.restartServer')
      // By now it is gone, and not only forgotten: whoever closes the window has nobody left to look after it.
      await eventually(() => expectEqual(isThere(hanging), false), 1_000)
      await eventually(() => expectEqual(clientOf().state().kind, 'running'))
      await eventually(() => expectEqual(shown(document), before))
    },
  },
]

/** Gives the id of its process. */
function makeServerHang(): number {
  const found = pid()
  if (found === undefined) throw new Error('The server is no process, or it does not run.')
  process.kill(found, 'SIGSTOP')
  return found
}

function pid(): number | undefined {
  return clientOf().current()?.serverProcess?.pid
}

function isThere(id: number): boolean {
  try {
    return process.kill(id, 0)
  } catch {
    return false
  }
}

async function typeLine(document: vscode.TextDocument, line: string): Promise<void> {
  await edit(document, (change) => change.insert(document.uri, new vscode.Position(0, 0), `${line}\n`))
}
