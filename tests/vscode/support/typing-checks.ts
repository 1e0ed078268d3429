/** The text, and the picture that follows it. */
import { placeIn, today } from './bread.ts'
import { goTo, selectionSaid } from './editor-ui.ts'
import { previewIn } from './preview-ui.ts'
import type { Stage } from './stage.ts'
import { eventually, type Check } from './window-checks.ts'

/** Nothing that could become a clause. */
const mistake = ' ??'

/** In this order; afterwards the text is as it was, and a preview is beside it. */
export function typingChecks({ window, keep }: Stage): readonly Check[] {
  const { page, run } = window
  const preview = previewIn(page)
  const problems = page.locator('.markers-panel .monaco-list-row')
  const end = (part: string): readonly [number, number] => {
    const [line, column] = placeIn(part)
    return [line, column + part.length]
  }
  return [
    [
      'Ctrl+K V opens the preview, and the picture is drawn',
      async () => {
        await goTo(page, ...placeIn('phase hungry'))
        await page.keyboard.press('Control+k')
        await page.keyboard.press('v')
        await eventually(preview.names, today, 40_000)
        await keep('preview')
      },
    ],
    ['the text keeps the keyboard', async () => eventually(() => selectionSaid(page), 'Ln 4, Col 3')],
    [
      'the preview says what the picture is of, and what it answers',
      async () => {
        await eventually(() => preview.frame.locator('h1').textContent(), 'Bread, today')
        await eventually(
          () => preview.frame.locator('.question').textContent(),
          'Which way do customers go, how many stay, what hurts or shines, and what brings them back?',
        )
      },
    ],
    ['what the cursor is in is outlined: a phase', async () => eventually(preview.outlined, today[0]!)],
    [
      'what the cursor is in is outlined: a step',
      async () => {
        await goTo(page, ...placeIn('fresh'))
        await eventually(preview.outlined, today[1]!)
      },
    ],
    [
      'what the cursor is in is outlined: the step around it',
      async () => {
        await goTo(page, ...placeIn('shop opens'))
        await eventually(preview.outlined, today[2]!)
      },
    ],
    [
      'a click on a step selects its text',
      async () => {
        await preview.thing('Takes').click()
        await eventually(() => selectionSaid(page), 'Ln 11, Col 5 (35 selected)')
        await eventually(preview.outlined, today[4]!)
      },
    ],
    [
      'the picture follows what is typed',
      async () => {
        await goTo(page, ...placeIn('bite" +1'))
        await page.keyboard.type('warm ')
        await eventually(preview.names, [...today.slice(0, 4), 'Takes the first warm bite'])
      },
    ],
    [
      'a broken text keeps its picture, and a line says why',
      async () => {
        const [line, column] = end('bite" +1')
        await goTo(page, line, column + 'warm '.length)
        await page.keyboard.type(mistake)
        await eventually(preview.status, 'The text has a mistake; this is the last good picture.')
        await eventually(preview.names, [...today.slice(0, 4), 'Takes the first warm bite'])
        await keep('broken')
      },
    ],
    [
      'the line leads to Problems',
      async () => {
        await preview.button('Show problems').click()
        await problems.first().waitFor()
        await run('View: Toggle Problems')
      },
    ],
    [
      'a mended text is fine again',
      async () => {
        const [line, column] = end('bite" +1')
        await goTo(page, line, column + `warm ${mistake}`.length)
        for (let times = 0; times < mistake.length; times += 1) await page.keyboard.press('Backspace')
        await eventually(preview.status, '')
        await goTo(page, ...placeIn('bite" +1'))
        for (let times = 0; times < 'warm '.length; times += 1) await page.keyboard.press('Delete')
        await eventually(preview.names, today)
        await page.keyboard.press('Control+s')
      },
    ],
  ]
}
