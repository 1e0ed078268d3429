/** What helps while somebody writes, with the keys and the pointer of a person. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bread, placeIn } from './bread.ts'
import { colourOf, goTo, textSeen } from './editor-ui.ts'
import type { Stage } from './stage.ts'
import { eventually, type Check } from './window-checks.ts'

/** In this order; afterwards the text is as it was, and no editor lies beside it. */
export function editingChecks({ window, keep }: Stage): readonly Check[] {
  const { page, run } = window
  const problems = page.locator('.markers-panel .monaco-list-row')
  const offered = page.locator('.suggest-widget.visible .monaco-list-row .label-name')
  const actions = page.locator('.action-widget .monaco-list-row')
  /** Does something with the text, and puts it back however that ends. */
  const andBack = (change: () => Promise<void>) => async (): Promise<void> => {
    try {
      await change()
    } finally {
      await page.keyboard.press('Escape')
      await page.keyboard.press('Escape')
      // It was saved by itself in the meantime.
      writeFileSync(join(window.folder, 'bread.journey'), bread)
      await run('File: Revert File')
    }
  }
  /** Lines are in the window in no order. */
  const seen = (line: string): Promise<void> =>
    eventually(async () => (await textSeen(page)).split('\n').filter((it) => it === line), [line])
  return [
    [
      'a keyword, a name, a text and a number have colours of their own',
      async () => {
        const parts = ['step', 'smell', '"Smells fresh bread"', '+2']
        await eventually(
          async () => new Set(await Promise.all(parts.map((it) => colourOf(page, it)))).size,
          parts.length,
        )
      },
    ],
    [
      'Problems has the entry of a rule',
      async () => {
        await page.locator('.squiggly-warning').first().waitFor({ timeout: 60_000 })
        await run('View: Toggle Problems')
        const said = problems.filter({ hasText: 'pain-unattended' })
        await eventually(
          async () => (await said.allTextContents()).map((it) => it.includes('“The shop opens late” hurts')),
          [true],
        )
        await keep('problems')
        await run('View: Toggle Problems')
      },
    ],
    [
      'an insert is offered, and its gaps are tabbed through',
      andBack(async () => {
        await goTo(page, ...placeIn('The shop opens late'))
        const offer = actions.filter({ hasText: 'Add what would help' })
        // The list closes when something else in the window still finds its place.
        await eventually(async () => {
          if (!(await offer.isVisible())) await page.keyboard.press('Control+.')
          await page.waitForTimeout(500)
          return await offer.isVisible()
        }, true)
        await keep('actions')
        // It is the first one, and the keys are with the list.
        await page.keyboard.press('Enter')
        await seen('      opportunity "What would help"')
        await page.keyboard.type('Open at six')
        await seen('      opportunity "Open at six"')
        await keep('insert')
        await page.keyboard.press('Tab')
        await page.keyboard.type(' effort low')
        await seen('      opportunity "Open at six" effort low')
      }),
    ],
    [
      'completion opens while somebody types, and what is chosen stands there',
      andBack(async () => {
        const [line, column] = placeIn('bite" +1')
        await goTo(page, line, column + 'bite" +1'.length)
        await page.keyboard.type(' via ')
        await page.keyboard.press('Control+Space')
        await offered.first().waitFor()
        await eventually(async () => (await offered.allTextContents()).includes('store'), true)
        await keep('completion')
        await page.keyboard.type('sto')
        await eventually(async () => (await offered.allTextContents())[0], 'store')
        await page.keyboard.press('Tab')
        await seen('    step bite "Takes the first bite" +1 via store')
      }),
    ],
    [
      'a hover says what a word means',
      async () => {
        await page
          .locator('.monaco-editor .view-line', { hasText: 'The shop opens late' })
          .locator('span', { hasText: 'pain' })
          .last()
          .hover()
        await page.locator('.monaco-hover:visible .hover-contents').first().waitFor()
        await keep('hover')
        await page.mouse.move(200, 650)
      },
    ],
    [
      'a name is changed by F2, wherever it stands',
      andBack(async () => {
        await goTo(page, ...placeIn('mara "Mara"'))
        await page.keyboard.press('F2')
        const input = page.locator('.rename-box input')
        await input.waitFor()
        await input.fill('anna')
        await page.keyboard.press('Enter')
        await eventually(async () => {
          const lines = (await textSeen(page)).split('\n')
          return [
            lines.filter((it) => it.includes(' anna ')).length,
            lines.filter((it) => it.includes(' mara ')).length,
          ]
        }, [3, 0])
      }),
    ],
    [
      'Format Document lays the text out',
      andBack(async () => {
        await goTo(page, ...placeIn('step smell'))
        await page.keyboard.type('      ')
        await run('Format Document')
        await seen('    step smell "Smells fresh bread" +2 via store')
      }),
    ],
    [
      'the outline shows the parts of a journey',
      async () => {
        await run('Explorer: Focus on Outline View')
        const rows = page.locator('.outline-pane .monaco-list-row')
        await eventually(async () => (await rows.allTextContents()).some((it) => it.includes('Bread, today')), true)
        await keep('outline')
      },
    ],
    [
      'afterwards the text is what it was',
      async () => {
        await goTo(page, 1, 1)
        const seen = await textSeen(page)
        const lines = bread.trimEnd().split('\n')
        await eventually(() => lines.filter((it) => !seen.includes(it.slice(0, 40))), [], 0)
      },
    ],
  ]
}
