/** A window in Dutch. VS Code's own words stay English in it, as those are in a package of their own; ours do not. */
import type { Page } from 'playwright-core'

/** Says to a window, before it is opened, that its person has chosen Dutch. */
export async function inDutch(page: Page): Promise<void> {
  // What the package of a language would set.
  await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = 'nl'`)
}
