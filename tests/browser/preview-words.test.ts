/** The page of a preview in words: how the text is, what there is to choose, and the journey as a table. */
import { describe, expect, test } from 'vitest'
import type { ToPage } from '../../extension/src/protocol.ts'
import type { PreviewPage } from './support/preview-page.ts'
import { choicesOf, pictureOf } from './support/preview-pictures.ts'
import { drawnTwo, pagesOfSuite, shots, thing, two } from './support/preview-suite.ts'

const { openDrawn } = pagesOfSuite()

describe('the line of the status', () => {
  const said = async (it: PreviewPage): Promise<string> => (await it.page.getByRole('status').textContent()) ?? ''
  const cases: readonly (readonly [Extract<ToPage, { type: 'status' }>['state'], number, string, string])[] = [
    ['fine', 0, '', ''],
    [
      'broken',
      2,
      'The text has 2 mistakes; this is the last good picture.',
      'De tekst bevat 2 fouten; dit is de laatste goede tekening.',
    ],
    [
      'broken',
      1,
      'The text has a mistake; this is the last good picture.',
      'De tekst bevat een fout; dit is de laatste goede tekening.',
    ],
    [
      'gone',
      0,
      'This file is no longer there; this is its last picture.',
      'Dit bestand is er niet meer; dit is de laatste tekening ervan.',
    ],
    [
      'asleep',
      0,
      'The language server is not there at the moment; the picture follows when it is back.',
      'De taalserver is er even niet; de tekening volgt als die terug is.',
    ],
  ]
  test.each(['en', 'nl'] as const)('says how the text is, beside a picture that stays: %s', async (language) => {
    const it = await openDrawn('funnel', { language })
    for (const [state, errors, english, dutch] of cases) {
      await it.send({ type: 'status', state, errors })
      await expect.poll(() => said(it)).toBe(language === 'en' ? english : dutch)
      expect(await it.page.locator('.thing').count()).toBe(drawnTwo('funnel').marks.length)
    }
    await it.send({ type: 'status', state: 'broken', errors: 2 })
    await it.page.getByRole('button', { name: language === 'en' ? 'Show problems' : 'Problemen tonen' }).click()
    expect(await it.said('openProblems')).toHaveLength(1)
    await it.page.screenshot({ path: `${shots}/broken-${language}.png` })
  })

  test('what cannot be drawn leaves the last good picture, and what can be drawn takes its place again', async () => {
    const it = await openDrawn('journey')
    for (const text of ['flowchart TB\n  a --', 'pie\n "a": 1', '', `flowchart TB\n%% ${'x'.repeat(60_000)}`]) {
      expect(await it.draw({ ...drawnTwo('journey'), text })).toBe(-1)
      expect(await said(it)).toBe('This could not be drawn; this is the last good picture.')
      expect(await it.page.locator('.thing').count()).toBe(drawnTwo('journey').marks.length)
      expect(await it.page.locator('body > :not(header, main, script, .tooltip)').count()).toBe(0)
    }
    expect(await it.draw(drawnTwo('journey'))).toBeGreaterThan(0)
    expect(await said(it)).toBe('')
  })

  test('a picture that is older than the newest is not drawn', async () => {
    const it = await openDrawn('journey')
    const older = pictureOf(two.replace('Opens', 'Shuts'), { view: 'journey' })
    await it.draw(drawnTwo('journey'))
    await it.send({ type: 'draw', picture: older })
    await it.page.waitForTimeout(300)
    expect(await it.page.locator(thing('Opens the box')).count()).toBe(1)
    expect((await it.said('drawn')).filter((one) => one.request === older.request)).toEqual([])
  })
})

describe('what is shown can be chosen', () => {
  test('a view, a journey, and to stay with the file', async () => {
    const it = await openDrawn('funnel')
    await it.page.getByLabel('View').selectOption('journey')
    await it.page.getByLabel('Journey', { exact: true }).selectOption('b')
    await it.page.getByRole('button', { name: 'Lock', exact: true }).click()
    expect(await it.said('choose')).toEqual([
      { type: 'choose', choice: { view: 'journey', journey: 'a' } },
      { type: 'choose', choice: { view: 'journey', journey: 'b' } },
    ])
    expect(await it.said('lock')).toEqual([{ type: 'lock', locked: true }])
    await it.send(choicesOf(two, { view: 'funnel', journey: 'b' }, true))
    await expect.poll(() => it.page.getByLabel('Journey', { exact: true }).inputValue()).toBe('b')
    expect(await it.page.getByRole('button', { name: 'Lock', exact: true }).getAttribute('aria-pressed')).toBe('true')
    expect(await it.page.getByLabel('View').getAttribute('title')).toBe(
      choicesOf(two, { view: 'funnel' }).views[0]!.question,
    )
    await it.send(choicesOf('journey a "Only" {}', { view: 'funnel' }))
    await expect.poll(() => it.page.locator('select[name=journey]').isVisible()).toBe(false)
  })

  test('a table says the same, for readers always and for all when it is asked for', async () => {
    const it = await openDrawn('journey')
    const { table } = drawnTwo('journey')
    await expect.poll(() => it.page.locator('tbody tr').count()).toBe(4)
    expect(await it.page.locator('caption').textContent()).toBe(table!.caption)
    const cells = await it.page
      .locator('tbody tr')
      .evaluateAll((rows) => rows.map((row) => Array.from(row.children, (cell) => cell.textContent)))
    expect(cells).toEqual(table!.rows.map((row) => row.cells))
    expect((await it.page.locator('.table').boundingBox())!.width).toBeLessThan(3)
    expect(await it.page.locator('.table button').count()).toBe(0)
    await it.page.getByRole('button', { name: 'Table', exact: true }).click()
    expect((await it.page.locator('.table').boundingBox())!.width).toBeGreaterThan(500)
    await it.send({ type: 'highlight', marks: [table!.rows[1]!.mark!] })
    await expect.poll(() => it.page.locator('tr[aria-current]').textContent()).toContain('Reads the manual')
    await it.page.screenshot({ path: `${shots}/table.png` })
    await it.page.getByRole('row', { name: 'Calls for help' }).getByRole('button').click()
    expect((await it.said('reveal')).map((one) => one.mark)).toEqual([table!.rows[2]!.mark])
  })
})
