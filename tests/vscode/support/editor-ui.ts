/** The parts of a window of VS Code around the preview, as a person uses them. */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { VsCodeWindow } from './open-vscode.ts'
import { eventually } from './window-checks.ts'

/** Puts the cursor somewhere in the text, which gets the keyboard by it. Lines and columns count from one. */
export async function goTo(page: Page, line: number, column: number): Promise<void> {
  await focusText(page)
  await page.keyboard.press('Control+g')
  const input = page.locator('.quick-input-widget:visible input[type=text]')
  await input.fill(`:${line}:${column}`)
  await page.keyboard.press('Enter')
  await input.waitFor({ state: 'hidden' })
  // What lies under the pointer would show what there is to say about it.
  await page.mouse.move(200, 650)
}

/** Gives the text the keyboard. A page beside it may take it back at once, when it was just being used. */
async function focusText(page: Page): Promise<void> {
  const group = page.locator('.editor-group-container').first()
  const box = await group.boundingBox()
  if (!box) throw new Error('There is no editor.')
  await eventually(async () => {
    // The first line, beyond what is above it to be clicked.
    await page.mouse.click(box.x + 330, box.y + 81)
    await page.waitForTimeout(100)
    return await group.locator('.monaco-editor.focused').count()
  }, 1)
}

/** Where the cursor is, and how much is selected, as VS Code says it. */
export async function selectionSaid(page: Page): Promise<string> {
  return (await page.locator('[id="status.editor.selection"]').textContent()) ?? ''
}

/** The text that can be seen of the file. */
export async function textSeen(page: Page): Promise<string> {
  const lines = await page.locator('.editor-group-container .monaco-editor .view-line').allTextContents()
  return lines.join('\n').replaceAll('\u00A0', ' ')
}

/** The colour in which a part of the text is written; the part has to be a token of its own. */
export function colourOf(page: Page, text: string): Promise<string> {
  const token = page.locator('.editor-group-container .monaco-editor .view-line span:not(:has(span))', {
    hasText: text,
  })
  return token.first().evaluate((it) => getComputedStyle(it).color)
}

/** Writes the settings of the folder; VS Code finds them there. */
export function setSettings({ folder }: VsCodeWindow, settings: Readonly<Record<string, unknown>>): void {
  mkdirSync(join(folder, '.vscode'), { recursive: true })
  writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify(settings))
}

/** Runs a command that asks things and then for a file: picks as told, and takes the name that is proposed. */
export async function exportTo(
  { page, folder, run }: VsCodeWindow,
  title: string,
  picks: readonly string[],
  proposed: string,
): Promise<Buffer> {
  const path = join(folder, proposed)
  await run(title)
  const input = page.locator('.quick-input-widget:visible input[type=text]')
  for (const pick of picks) {
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: pick })
    await row.first().click()
  }
  await eventually(() => input.inputValue(), path)
  // The dialog is deaf until it has read the folder.
  await eventually(async () => {
    if (await input.isVisible()) await page.keyboard.press('Enter')
    await page.waitForTimeout(500)
    return existsSync(path) && statSync(path).size > 0
  }, true)
  return readFileSync(path)
}

/** Closes what a tab shows. */
export async function closeTab(page: Page, name: string): Promise<void> {
  const tab = page.locator('.tab', { hasText: name })
  await tab.click({ button: 'middle' })
  await tab.waitFor({ state: 'detached' })
}

/** Shows another file of the folder in the place of the text. */
export async function openFile(page: Page, name: string): Promise<void> {
  // Files open where the keyboard was last.
  await goTo(page, 1, 1)
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first().dblclick()
  await page.locator('.tab.active', { hasText: name }).first().waitFor()
}

/** Opens a file of the folder, wherever it lies, in the first group of editors. */
export async function openFileByName(page: Page, name: string): Promise<void> {
  await goTo(page, 1, 1)
  await page.keyboard.press('Control+p')
  const input = page.locator('.quick-input-widget:visible input[type=text]')
  await input.fill(name)
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor()
  await page.keyboard.press('Enter')
  await page.locator('.tab.active', { hasText: name }).first().waitFor()
}
