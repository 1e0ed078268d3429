import * as vscode from 'vscode'

/** Asks for something to be done soon. */
export interface Refresh {
  readonly want: () => void
  readonly dispose: () => void
}

/** So long nothing has to change before previews are loaded again, in milliseconds: that can be seen, and is in the way. */
const quiet = 250

/** Renders the previews of Markdown again, once for many changes. Where there are none, nothing happens. */
export function refreshPreviews(): Refresh {
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    want() {
      clearTimeout(timer)
      timer = setTimeout(() => void refresh(), quiet)
    },
    dispose: () => clearTimeout(timer),
  }
}

async function refresh(): Promise<void> {
  try {
    await vscode.commands.executeCommand('markdown.preview.refresh')
  } catch {
    // Whoever renders our fences without being VS Code's own preview knows no such command.
  }
}
