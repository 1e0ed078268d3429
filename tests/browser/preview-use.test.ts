/** The page of a preview by pointer and by keys: choosing things, and zooming and moving the picture. */
import { describe, expect, test } from 'vitest'
import { pictureOf } from './support/preview-pictures.ts'
import { drawnTwo, pagesOfSuite, paperSize, scrolled, thing, two, views } from './support/preview-suite.ts'

const { openDrawn } = pagesOfSuite()

describe.each(views)('%s', (view) => {
  test('a click gives the mark of the thing, and a click between things nothing', async () => {
    const it = await openDrawn(view)
    await it.page.locator(thing('Reads the manual')).click()
    await it.page.locator(thing('Forgets about it')).dblclick()
    await it.page.locator('.box').click({ position: { x: 3, y: 3 } })
    const marks = (await it.said('reveal')).map((said) => said.mark)
    const steps = new Map(drawnTwo(view).table!.rows.map((row) => [row.mark, row.cells[1]]))
    expect(marks.map((mark) => steps.get(mark))).toEqual(['Reads the manual', 'Forgets about it', 'Forgets about it'])
  })

  test('keys walk through the things in their order, and Enter chooses', async () => {
    const it = await openDrawn(view)
    const { marks } = drawnTwo(view)
    await it.page.locator('.thing[tabindex="0"]').focus()
    await it.page.keyboard.press('ArrowRight')
    await it.page.keyboard.press('ArrowDown')
    await it.page.keyboard.press('Enter')
    await it.page.keyboard.press('ArrowLeft')
    await it.page.keyboard.press(' ')
    await it.page.keyboard.press('End')
    await it.page.keyboard.press('Enter')
    await it.page.keyboard.press('Home')
    await it.page.keyboard.press('Enter')
    const said = (await it.said('reveal')).map((one) => one.mark)
    expect(said).toEqual([marks[2], marks[1], marks.at(-1), marks[0]].map((one) => one!.id))
    expect(await it.page.locator('.focus .ring').count()).toBe(1)
    expect(await it.page.locator('.thing[tabindex="0"]').count()).toBe(1)
  })

  test('what is highlighted has an outline around it, is scrolled to when it is outside, and only then', async () => {
    const it = await openDrawn(view, { width: 400, height: 420 })
    await it.page.keyboard.press('+')
    await it.page.keyboard.press('+')
    const last = drawnTwo(view).marks.at(-1)!.id
    const first = drawnTwo(view).marks[0]!.id
    await it.send({ type: 'highlight', marks: [last, first, 'nowhere'] })
    await expect.poll(() => it.page.locator('.cursor .ring').count()).toBe(1)
    expect(await it.page.locator('.around .ring').count()).toBe(1)
    await expect.poll(async () => (await scrolled(it)).some((side) => side > 0)).toBe(true)
    const ring = await it.page.locator('.cursor .ring').boundingBox()
    const box = await it.page.locator('.box').boundingBox()
    expect(ring!.x).toBeLessThan(box!.x + box!.width)
    expect(ring!.y).toBeLessThan(box!.y + box!.height)
    const before = await scrolled(it)
    await it.send({ type: 'highlight', marks: [last] })
    await expect.poll(() => it.page.locator('.around .ring').count()).toBe(0)
    expect(await scrolled(it)).toEqual(before)
    await it.send({ type: 'highlight', marks: [] })
    await expect.poll(() => it.page.locator('.ring').count()).toBe(0)
  })

  test('zoom and place stay when the same is drawn again, and begin anew with something else', async () => {
    const it = await openDrawn(view, { width: 500, height: 400 })
    for (let count = 0; count < 5; count += 1) await it.page.keyboard.press('+')
    await it.page.locator('.box').evaluate((box) => box.scrollTo(60, 40))
    const size = await paperSize(it)
    await it.draw(pictureOf(two.replace('Opens the box', 'Opens it'), { view }))
    expect(await paperSize(it)).toEqual(size)
    expect(await scrolled(it)).toEqual([60, 40])
    await it.draw(pictureOf(two, { view: view === 'funnel' ? 'journey' : 'funnel' }))
    expect(await scrolled(it)).toEqual([0, 0])
    await it.draw(pictureOf(two, { view }))
    expect(await paperSize(it)).not.toEqual(size)
  })

  test('zoom and place are kept over a reload', async () => {
    const it = await openDrawn(view, { width: 500, height: 400 })
    for (let count = 0; count < 5; count += 1) await it.page.keyboard.press('+')
    await it.page.locator('.box').evaluate((box) => box.scrollTo(60, 40))
    // Zooming moves the picture too, and what is kept is written down a moment later.
    await expect
      .poll(async () => {
        const { x = 0, y = 0 } = await it.state()
        return x === 0 ? undefined : (y / x).toFixed(3)
      })
      .toBe((40 / 60).toFixed(3))
    const state = await it.state()
    expect(state).toMatchObject({ uri: 'file:///main.journey', choice: { view }, locked: false })
    const again = await openDrawn(view, { width: 500, height: 400, state })
    expect(await paperSize(again)).toEqual(await paperSize(it))
    expect(await scrolled(again)).toEqual([60, 40])
  })
})

describe('zooming and moving', () => {
  test('a wheel scrolls, and with Ctrl or Alt it zooms around the pointer', async () => {
    const it = await openDrawn('funnel', { width: 500, height: 300 })
    const [width] = await paperSize(it)
    await it.page.mouse.move(250, 200)
    await it.page.mouse.wheel(0, 30)
    await expect.poll(() => scrolled(it)).toEqual([0, 30])
    expect((await paperSize(it))[0]).toBe(width)
    for (const key of ['Control', 'Alt']) {
      const [before] = await paperSize(it)
      await it.page.keyboard.down(key)
      await it.page.mouse.wheel(0, -100)
      await it.page.keyboard.up(key)
      await expect.poll(async () => (await paperSize(it))[0]!).toBeGreaterThan(before! * 1.2)
    }
  })

  test('dragging moves the picture, and chooses nothing', async () => {
    const it = await openDrawn('funnel', { width: 400, height: 300 })
    for (let count = 0; count < 4; count += 1) await it.page.keyboard.press('+')
    const [left, top] = await scrolled(it)
    const { x, y } = (await it.page.locator('.box').boundingBox())!
    await it.page.mouse.move(x + 200, y + 100)
    await it.page.mouse.down()
    await it.page.mouse.move(x + 150, y + 80, { steps: 4 })
    await it.page.mouse.up()
    expect(await scrolled(it)).toEqual([left! + 50, top! + 20])
    expect(await it.said('reveal')).toEqual([])
  })

  test('0 shows all of it, and so do its button and its command', async () => {
    const it = await openDrawn('funnel', { width: 400, height: 300 })
    for (let count = 0; count < 4; count += 1) await it.page.keyboard.press('+')
    await it.page.keyboard.press('0')
    const fits = async () =>
      it.page
        .locator('.box')
        .evaluate((box) => box.scrollWidth <= box.clientWidth && box.scrollHeight <= box.clientHeight)
    expect(await fits()).toBe(true)
    for (const to of ['in', 'in', 'out', 'in'] as const) await it.send({ type: 'zoom', to })
    await expect.poll(fits).toBe(false)
    await it.send({ type: 'zoom', to: 'reset' })
    await expect.poll(fits).toBe(true)
    await it.page.keyboard.press('+')
    await it.page.keyboard.press('+')
    expect(await fits()).toBe(false)
    await it.page.locator('.box').hover()
    await it.page.getByRole('button', { name: 'Show all of it (0)' }).click()
    expect(await fits()).toBe(true)
  })

  test('a key meant for a list does not zoom', async () => {
    const it = await openDrawn('funnel')
    const size = await paperSize(it)
    await it.page.locator('select[name=view]').focus()
    await it.page.keyboard.press('0')
    expect(await paperSize(it)).toEqual(size)
  })
})
