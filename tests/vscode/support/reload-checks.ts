/** What stays when the window is loaded again, and what never happened in all that time. */
import { today } from './bread.ts'
import { closeTab, goTo } from './editor-ui.ts'
import { extensionFolder } from './open-vscode.ts'
import { previewIn } from './preview-ui.ts'
import type { Stage } from './stage.ts'
import { eventually, type Check } from './window-checks.ts'

/** In this order, and after all others. */
export function reloadChecks({ window, keep }: Stage): readonly Check[] {
  const { page, run, requestsElsewhere, errors } = window
  const preview = previewIn(page)
  const { frame } = preview
  let width = 0
  return [
    [
      'a reload brings the preview back, with its journey, view and zoom',
      async () => {
        await frame.locator('#journey').selectOption('tomorrow')
        await frame.locator('#view').selectOption('journey')
        await eventually(() => preview.shows('Fetches it from the locker'), true)
        await preview.button('Show all of it (0)').click()
        await preview.button('Make larger (+)').click()
        await goTo(page, 1, 1)
        width = await preview.width()
        // In a browser VS Code writes down what is open every five seconds, when nothing else is to be done.
        await page.waitForTimeout(7000)
        await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
        await page.goto(withoutFiles(page.url()))
        await eventually(() => frame.locator('h1').textContent(), 'Bread, tomorrow', 60_000)
        await eventually(() => frame.locator('svg.picture').getAttribute('aria-roledescription'), 'journey')
        await eventually(preview.width, width)
        await keep('reloaded')
      },
    ],
    [
      'after it the picture still follows the text',
      async () => {
        await goTo(page, 1, 14)
        await frame.locator('#view').selectOption('funnel')
        await frame.locator('#journey').selectOption('today')
        await eventually(preview.names, today)
        await preview.thing('Smells').click()
        await eventually(preview.outlined, today[1]!)
      },
    ],
    [
      'the command opens a preview in the place of the text',
      async () => {
        await closeTab(page, 'Preview bread.journey')
        await goTo(page, 1, 1)
        await run('Journey: Open Preview')
        await eventually(preview.names, today)
        await keep('in place')
      },
    ],
    ['nothing was asked of another machine', async () => eventually(() => requestsElsewhere, [], 0)],
    [
      'no rule for what a page may do was broken',
      async () => eventually(() => errors.filter((it) => /Content Security Policy|violates/i.test(it)), [], 0),
    ],
    ['nothing of ours complained', async () => eventually(() => errors.filter(isOurs), [], 0)],
  ]
}

/** The address of the window, but for the files that it would open once more. */
function withoutFiles(address: string): string {
  const url = new URL(address)
  const payload = JSON.parse(url.searchParams.get('payload') ?? '[]') as readonly (readonly string[])[]
  url.searchParams.set('payload', JSON.stringify(payload.filter(([name]) => name !== 'openFile')))
  return url.href
}

/** Whatever comes from our programs, or names them; VS Code itself complains about what is not installed with it. */
function isOurs(error: string): boolean {
  return error.includes(`${extensionFolder}/`) || /journey-lang|journey\./.test(error)
}
