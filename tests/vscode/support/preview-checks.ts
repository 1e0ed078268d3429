/** What there is to choose and to see in a preview. */
import { today } from './bread.ts'
import { openFile, selectionSaid } from './editor-ui.ts'
import { previewIn } from './preview-ui.ts'
import type { Stage } from './stage.ts'
import { eventually, type Check } from './window-checks.ts'

/** In this order; afterwards the first journey is shown as a funnel again. */
export function previewChecks({ window, keep }: Stage): readonly Check[] {
  const { page, run } = window
  const preview = previewIn(page)
  const { frame } = preview
  const title = frame.locator('h1')
  const tomorrow = [
    'Gets hungry',
    'Orders the night before',
    'Fetches it from the locker',
    'Goes home',
    'Shares the first loaf',
  ]
  let width = 0
  return [
    [
      'a finding has a badge at what it is about',
      async () => {
        await eventually(() => frame.locator('.sign.warning text').allTextContents(), ['1'])
        await eventually(
          () => preview.thing('✖ Waits').getAttribute('aria-label'),
          `${today[2]}, 1 finding, go to the text`,
        )
      },
    ],
    [
      'the badge says what the finding is',
      async () => {
        await frame.locator('.sign.warning').hover()
        const said =
          'Warning: “The shop opens late” hurts, and nothing is done about it yet. Write down what would help, as an `opportunity`.'
        await eventually(() => frame.locator('.tooltip').textContent(), said)
        await keep('badge')
        await page.mouse.move(200, 650)
      },
    ],
    [
      'another view can be chosen',
      async () => {
        await frame.locator('#view').selectOption('journey')
        await eventually(() => frame.locator('svg.picture').getAttribute('aria-roledescription'), 'journey')
        await eventually(() => preview.shows('Smells fresh bread'), true)
        await keep('journey')
      },
    ],
    [
      'another journey of the file can be chosen',
      async () => {
        await frame.locator('#journey').selectOption('tomorrow')
        await eventually(() => title.textContent(), 'Bread, tomorrow')
        await eventually(() => preview.shows('Fetches it from the locker'), true)
      },
    ],
    [
      'journey and view are chosen apart from each other',
      async () => {
        await frame.locator('#view').selectOption('funnel')
        await eventually(
          async () => (await preview.names()).map((it) => tomorrow.find((part) => it.startsWith(part)) ?? it),
          tomorrow,
        )
        await frame.locator('#journey').selectOption('today')
        await eventually(preview.names, today)
      },
    ],
    [
      'the table is there for readers, and is shown when wanted',
      async () => {
        const rows = frame.locator('.table tbody tr')
        const isSeen = async (): Promise<readonly [number, boolean]> => {
          const height = (await frame.locator('.table').boundingBox())?.height ?? 0
          return [await rows.count(), height > 50]
        }
        await eventually(isSeen, [3, false])
        await preview.button('Table').click()
        await eventually(isSeen, [3, true])
        await keep('table')
      },
    ],
    [
      'a step of the table leads to its text',
      async () => {
        await frame.locator('.table').getByRole('button', { name: 'Smells fresh bread' }).click()
        await eventually(() => selectionSaid(page), 'Ln 5, Col 5 (44 selected)')
        await preview.button('Table').click()
      },
    ],
    [
      'zoom buttons make the picture larger',
      async () => {
        await preview.button('Show all of it (0)').click()
        width = await preview.width()
        await preview.button('Make larger (+)').click()
        await eventually(preview.width, Math.round(width * 1.25))
      },
    ],
    [
      'zoom buttons make the picture smaller, and show all of it',
      async () => {
        await preview.button('Make smaller (-)').click()
        await preview.button('Make smaller (-)').click()
        await eventually(preview.width, Math.round(width / 1.25))
        await preview.button('Show all of it (0)').click()
        await eventually(preview.width, width)
      },
    ],
    [
      'keys and commands zoom as well',
      async () => {
        // The text that was selected from here may have taken the keyboard, and then there is no such command.
        await page.locator('.tab', { hasText: 'Preview bread.journey' }).click()
        await frame.locator('.box').focus()
        await page.keyboard.press('+')
        await eventually(preview.width, Math.round(width * 1.25))
        await run('Journey: Reset Zoom')
        await eventually(preview.width, width)
      },
    ],
    [
      'a step can be reached and followed by keys',
      async () => {
        await preview.thing('Gets hungry').focus()
        await page.keyboard.press('End')
        await page.keyboard.press('Enter')
        await eventually(() => selectionSaid(page), 'Ln 11, Col 5 (35 selected)')
      },
    ],
    [
      'the preview goes where the editor goes',
      async () => {
        await openFile(page, 'cheese.journey')
        await eventually(() => title.textContent(), 'Cheese')
        await openFile(page, 'bread.journey')
        await eventually(() => title.textContent(), 'Bread, today')
      },
    ],
    [
      'a locked preview stays with its file',
      async () => {
        await preview.button('Lock').click()
        await eventually(() => preview.button('Lock').getAttribute('aria-pressed'), 'true')
        await openFile(page, 'cheese.journey')
        await page.waitForTimeout(1000)
        await eventually(() => title.textContent(), 'Bread, today', 0)
      },
    ],
    [
      'a preview that is not locked any more follows at once',
      async () => {
        await preview.button('Lock').click()
        await openFile(page, 'bread.journey')
        await openFile(page, 'cheese.journey')
        await eventually(() => title.textContent(), 'Cheese')
        await openFile(page, 'bread.journey')
        await eventually(preview.names, today)
      },
    ],
  ]
}
