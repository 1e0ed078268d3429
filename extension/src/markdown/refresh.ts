import * as vscode from 'vscode'

/** Asks for something to be done soon. */
export interface Refresh {
  readonly want: () => void
  /** Says that a preview is just being rendered. */
  readonly came: () => void
  readonly dispose: () => void
}

/** So long nothing has to change before previews are loaded again, in milliseconds: that can be seen, and is in the way. */
const quiet = 250

/** So long a preview may take to be rendered again, in milliseconds. */
const patience = 2_000

/** Whoever waits for one of several previews, or for one that is hidden, does not wait for ever. */
const mostTries = 3

/**
 * Renders the previews of Markdown again, once for many changes. Where there are none, nothing happens. One that is just
 * about to look whether its own text has changed does not hear of it, and is asked once more.
 */
export function refreshPreviews(): Refresh {
  let wanted: ReturnType<typeof setTimeout> | undefined
  let unheard: ReturnType<typeof setTimeout> | undefined
  let isOver = false
  const stop = (): void => {
    clearTimeout(wanted)
    clearTimeout(unheard)
  }
  const ask = (tries: number): void => {
    if (tries < mostTries) unheard = setTimeout(() => ask(tries + 1), patience)
    void refresh()
  }
  return {
    want() {
      stop()
      if (!isOver) wanted = setTimeout(() => ask(1), quiet)
    },
    came: () => clearTimeout(unheard),
    dispose() {
      isOver = true
      stop()
    },
  }
}

async function refresh(): Promise<void> {
  try {
    await vscode.commands.executeCommand('markdown.preview.refresh')
  } catch {
    // Whoever renders our fences without being VS Code's own preview knows no such command.
  }
}
