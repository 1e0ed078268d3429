/** What somebody reads whose VS Code speaks Dutch. */
import { placeIn } from './bread.ts'
import { goTo } from './editor-ui.ts'
import { previewIn } from './preview-ui.ts'
import type { Stage } from './stage.ts'
import { eventually, type Check } from './window-checks.ts'

/** In this order; the text stays as it is. */
export function dutchChecks({ window, keep }: Stage): readonly Check[] {
  const { page, run, errors } = window
  const preview = previewIn(page)
  const problems = page.locator('.markers-panel .monaco-list-row')
  const actions = page.locator('.action-widget .monaco-list-row')
  const input = page.locator('.quick-input-widget input[type=text]')
  const rows = page.locator('.quick-input-list .monaco-list-row')
  const includes = async (texts: Promise<readonly string[]>, part: string): Promise<boolean> =>
    (await texts).some((it) => it.replaceAll('\u00A0', ' ').includes(part))
  return [
    [
      'a finding is in Dutch',
      async () => {
        await page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 })
        await run('View: Toggle Problems')
        await eventually(() => includes(problems.allTextContents(), '“The shop opens late” doet pijn'), true)
        await keep('dutch problems')
        await run('View: Toggle Problems')
      },
    ],
    [
      'what is above a journey is in Dutch',
      () =>
        eventually(() => includes(page.locator('.codelens-decoration').allTextContents(), 'Voorbeeld openen'), true),
    ],
    [
      'a hover is in Dutch',
      async () => {
        const hover = page.locator('.monaco-hover:visible .hover-contents')
        await page
          .locator('.monaco-editor .view-line', { hasText: 'The shop opens late' })
          .locator('span', { hasText: 'pain' })
          .last()
          .hover()
        await eventually(() => includes(hover.allTextContents(), 'pijn'), true)
        await keep('dutch hover')
        await page.mouse.move(200, 650)
      },
    ],
    [
      'a fix is in Dutch',
      async () => {
        await goTo(page, ...placeIn('The shop opens late'))
        await eventually(async () => {
          if (!(await actions.first().isVisible())) await page.keyboard.press('Control+.')
          await page.waitForTimeout(500)
          return await includes(actions.allTextContents(), 'Voeg toe wat zou helpen')
        }, true)
        await keep('dutch actions')
        await page.keyboard.press('Escape')
      },
    ],
    [
      'commands are in Dutch, with the English beside it',
      async () => {
        await eventually(async () => {
          if (!(await input.isVisible())) await page.keyboard.press('F1')
          await input.fill('>Taalserver opnieuw starten')
          return await includes(rows.allTextContents(), 'Taalserver opnieuw starten')
        }, true)
        await page.keyboard.press('Escape')
      },
    ],
    [
      'the preview is in Dutch',
      async () => {
        await run('Voorbeeld aan de zijkant openen')
        await page.locator('.tab', { hasText: 'Voorbeeld bread.journey' }).waitFor()
        await eventually(() => preview.shows('Smells fresh bread'), true, 30_000)
        const views = preview.frame.locator('#view option')
        await eventually(() => includes(views.allTextContents(), 'Trechter'), true)
        await preview.frame.locator('.sign.warning').hover()
        const said = preview.frame.locator('.tooltip')
        await eventually(() => includes(said.allTextContents(), 'Waarschuwing: “The shop opens late” doet pijn'), true)
        await keep('dutch preview')
        await page.mouse.move(200, 650)
      },
    ],
    [
      'the first steps are in Dutch, with their pages',
      async () => {
        await page.setViewportSize({ width: 1700, height: 900 })
        await run('Welcome: Open Walkthrough...')
        await rows.filter({ hasText: 'Uw eerste klantreis' }).first().click()
        const steps = page.locator('.getting-started-step')
        await eventually(() => includes(steps.allTextContents(), 'Begin met een kleine reis'), true, 30_000)
        const shown = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame').locator('h2')
        await steps.filter({ hasText: 'Begin met een kleine reis' }).first().click()
        await eventually(() => includes(shown.allTextContents(), 'Een klantreis is een tekst'), true)
        await keep('dutch walkthrough')
      },
    ],
    ['nothing of ours went wrong', () => eventually(() => errors.filter((it) => it.includes('journey')), [])],
  ]
}
