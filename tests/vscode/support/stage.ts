/** What checks of a window are given. */
import type { VsCodeWindow } from './open-vscode.ts'

/** A window on the two files about bread and cheese, with the first one open. */
export interface Stage {
  readonly window: VsCodeWindow
  /** Keeps a picture of the window, for people to look at. */
  readonly keep: (name: string) => Promise<void>
}
