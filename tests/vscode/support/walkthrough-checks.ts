/** What somebody who begins sees and clicks, from the first text to the picture of it. */
import { previewIn } from './preview-ui.ts'
import type { Stage } from './stage.ts'
import { eventually, type Check } from './window-checks.ts'

const titles = [
  'Begin with a small journey',
  'See it',
  'Hear where it hurts',
  'Make it better',
  'Take it along',
  'Put it into your documents',
]

/** In this order. */
export function walkthroughChecks({ window, keep }: Stage): readonly Check[] {
  const { page, run, errors } = window
  const steps = page.locator('.getting-started-step')
  const picks = page.locator('.quick-input-list .monaco-list-row')
  const isDone = (title: string): Promise<number> =>
    steps.filter({ hasText: title }).locator('.codicon-getting-started-step-checked.complete').count()
  return [
    [
      'it opens, with all of its steps',
      async () => {
        // In a narrow window there is no room for what a step shows.
        await page.setViewportSize({ width: 1700, height: 900 })
        await run('Welcome: Open Walkthrough...')
        await picks.filter({ hasText: 'Your First Customer Journey' }).first().click()
        await eventually(() => steps.locator('.step-title').allTextContents(), titles, 30_000)
        await keep('walkthrough')
      },
    ],
    [
      'every step shows a page',
      async () => {
        const media = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame').locator('body')
        const headings: (string | null)[] = []
        for (const title of titles) {
          await steps.filter({ hasText: title }).first().click()
          await eventually(async () => headings.includes(await media.locator('h2').textContent()), false)
          headings.push(await media.locator('h2').textContent())
          await keep(`walkthrough ${title}`)
        }
        if (new Set(headings).size !== titles.length) throw new Error(`The pages are ${headings.join(', ')}.`)
      },
    ],
    [
      'the first one makes a new journey from a sample, and is done then',
      async () => {
        await steps.filter({ hasText: titles[0]! }).first().click()
        await page
          .locator('.getting-started-step a, .getting-started-step .button-link', { hasText: 'New Journey File' })
          .first()
          .click()
        await picks.filter({ hasText: 'Small journey' }).first().click()
        await page.locator('.view-line', { hasText: 'A small journey' }).waitFor()
        await page
          .locator('.tab', { hasText: /Walkthrough|Welcome|Your First/ })
          .first()
          .click()
        await eventually(() => isDone(titles[0]!), 1)
      },
    ],
    [
      'the second one draws it, although another page is in front',
      async () => {
        await steps.filter({ hasText: titles[1]! }).first().click()
        await page
          .locator('.getting-started-step a, .getting-started-step .button-link', { hasText: 'Open the Picture' })
          .first()
          .click()
        await page.locator('.tab', { hasText: 'Preview Untitled-1' }).waitFor()
        const preview = previewIn(page)
        await page
          .locator('.tab', { hasText: /Walkthrough|Welcome|Your First/ })
          .first()
          .click({ button: 'middle' })
        await eventually(() => preview.shows('Smells fresh bread on the way home'), true, 60_000)
        await keep('walkthrough picture')
      },
    ],
    [
      'nothing of ours complained',
      async () => eventually(() => errors.filter((it) => /journey-lang|chatSkills|walkthrough/i.test(it)), [], 0),
    ],
  ]
}
