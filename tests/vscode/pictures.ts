/** Takes the pictures of the extension's README, from a real window with a real journey: `npm run pictures`. */
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { goTo, textSeen } from './support/editor-ui.ts'
import { extensionFolder, openVsCode } from './support/open-vscode.ts'
import { previewIn } from './support/preview-ui.ts'
import { eventually } from './support/window-checks.ts'

const folder = join(extensionFolder, 'pictures')
const wine = readFileSync(fileURLToPath(new URL('../../examples/wine.journey', import.meta.url)), 'utf8')

const window = await openVsCode({
  host: 'node',
  version: 'newest',
  files: { 'wine.journey': wine },
  open: ['wine.journey'],
  settings: { 'editor.minimap.enabled': false, 'editor.fontSize': 13, 'window.title': 'Journey' },
})
const { page, run } = window
try {
  page.setDefaultTimeout(20_000)
  mkdirSync(folder, { recursive: true })
  await page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 })
  await run('View: Close Primary Side Bar')
  await takeProblems(page)
  await takeCompletion(page)
  await takeOverview(page)
  await takePreview(page)
} finally {
  await window.close()
}

/** What is said about a journey, and where. */
async function takeProblems(page: Page): Promise<void> {
  await goTo(page, ...placeOf('pain "Then you can follow'))
  await run('View: Toggle Problems')
  await page.locator('.markers-panel .monaco-list-row').nth(4).waitFor()
  await picture('problems')
  await run('View: Toggle Problems')
}

/** What is offered where a channel belongs, with what it means. */
async function takeCompletion(page: Page): Promise<void> {
  const before = '"Picks another wine somewhere else" 0'
  const [line, column] = placeOf(before)
  await goTo(page, line, column + before.length)
  await page.keyboard.type(' via ')
  await page.keyboard.press('Control+Space')
  const offered = page.locator('.suggest-widget.visible .monaco-list-row')
  await offered.nth(4).waitFor()
  await page.keyboard.press('ArrowDown')
  await page.waitForTimeout(500)
  await picture('completion')
  await page.keyboard.press('Escape')
  for (let times = 0; times < ' via '.length; times += 1) await page.keyboard.press('Backspace')
  await eventually(async () => (await textSeen(page)).includes(' via  after'), false)
}

/** The text, and the picture that follows it. */
async function takeOverview(page: Page): Promise<void> {
  const preview = previewIn(page)
  await goTo(page, ...placeOf('phase purchase'))
  await page.keyboard.press('Control+k')
  await page.keyboard.press('v')
  await preview.frame.locator('svg.picture').waitFor({ timeout: 60_000 })
  await preview.frame.locator('#view').selectOption('journey')
  await eventually(() => preview.shows('Hears of it'), true)
  await goTo(page, ...placeOf('yet another'))
  await eventually(async () => (await preview.outlined()).startsWith('✖ Is offered yet another'), true)
  await picture('overview')
}

/** The other picture of the same journey, as large as the window, with what one of its badges says. */
async function takePreview(page: Page): Promise<void> {
  const preview = previewIn(page)
  await preview.frame.locator('#view').selectOption('funnel')
  await preview.thing('✖ Cannot remember').waitFor()
  await page.locator('.tab', { hasText: 'Preview wine.journey' }).click()
  await run('View: Toggle Maximize Editor Group')
  await page.locator('.tab', { hasText: 'Preview wine.journey' }).waitFor()
  await preview.button('Show all of it (0)').click()
  await preview.frame.locator('.sign').first().hover()
  await preview.frame.locator('.tooltip').waitFor()
  await shoot('preview')
}

/** Takes a picture with the pointer out of the way, where nothing is said about what lies under it. */
async function picture(name: string): Promise<void> {
  await page.mouse.move(640, 795)
  await shoot(name)
}

async function shoot(name: string): Promise<void> {
  await page.waitForTimeout(1500)
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

/** Where a part of the file begins; lines and columns count from one. */
function placeOf(part: string): readonly [line: number, column: number] {
  const before = wine.slice(0, wine.indexOf(part)).split('\n')
  return [before.length, (before.at(-1) ?? '').length + 1]
}
