/** The page of a preview: what it draws, marks, tells and keeps. */
import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { ToPage } from '../../extension/src/protocol.ts'
import { exampleTexts } from '../support/example-texts.ts'
import { launchChromium } from './support/chromium.ts'
import type { EditorLook } from './support/editor-colours.ts'
import { findOverflows } from './support/measure.ts'
import { openPreview, type Opening, type PreviewPage } from './support/preview-page.ts'
import { choicesOf, journeysOfExample, pictureOf, pictureOfExample } from './support/preview-pictures.ts'

let browser: Browser
const opened: PreviewPage[] = []

beforeAll(async () => {
  mkdirSync(shots, { recursive: true })
  browser = await launchChromium()
})

afterAll(() => browser.close())

afterEach(async () => {
  const all = opened.splice(0)
  await Promise.all(all.map((it) => it.page.context().close()))
  const complaints = all.flatMap((it) => it.complaints)
  if (complaints.length > 0) throw new Error(`The page ${complaints.join(', and ')}`)
})

const shots = 'out/preview'
const looks: readonly EditorLook[] = ['light', 'dark', 'contrast', 'contrast-light']
const views = ['funnel', 'journey'] as const

const two = `journey a "First" {
  phase use "Using it" {
    step one "Opens the box" +2
    step two "Reads the manual" -1
    step three "Calls for help" -2
  }
  phase later "Later on" {
    step four "Forgets about it" 0
  }
}
journey b "Second" { phase use { step five "Five" 0 } }
`

async function open(opening?: Opening): Promise<PreviewPage> {
  const page = await openPreview(browser, opening)
  opened.push(page)
  return page
}

/** A page on which the first journey of `two` is drawn. */
async function openDrawn(view: (typeof views)[number], opening?: Opening): Promise<PreviewPage> {
  const it = await open(opening)
  await it.send(choicesOf(two, { view }))
  expect(await it.draw(pictureOf(two, { view }))).toBeGreaterThan(0)
  return it
}

const drawnTwo = (view: string) => pictureOf(two, { view })
const markOf = (view: string, at: number): string => drawnTwo(view).marks[at]!.id
const thing = (name: string): string => `.thing[aria-label^="${name}"]`

describe.each(looks)('%s', (look) => {
  test.each(views)('every example as %s: a thing for every mark, all texts in their boxes', async (view) => {
    const it = await open({ look })
    const one = look === 'light' || look === 'dark' ? undefined : 'hip-operation.journey'
    for (const name of exampleTexts.keys()) {
      if (one !== undefined && name !== one) continue
      for (const journey of journeysOfExample(name)) {
        const picture = pictureOfExample(name, { view, journey })
        expect(await it.draw(picture), name).toBeGreaterThan(0)
        expect(await it.page.locator('.thing').count(), name).toBe(picture.marks.length)
        expect(await it.page.locator('.sign').count()).toBe(new Set(picture.badges.map((badge) => badge.mark)).size)
        expect(await it.page.locator('h1').textContent()).toBe(picture.title)
        expect(await findOverflows(it.page, '.picture'), name).toEqual([])
      }
    }
    const picture = pictureOfExample('hip-operation.journey', { view })
    await it.send(choicesOf(exampleTexts.get('hip-operation.journey')!, { view }))
    await it.draw(picture)
    await it.send({ type: 'highlight', marks: [picture.marks[2]!.id, picture.marks[0]!.id] })
    await expect.poll(() => it.page.locator('.overlay .ring').count()).toBe(2)
    await it.page.screenshot({ path: `${shots}/${look}-${view}.png` })
  })
})

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
    const first = markOf(view, 0)
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
    await expect.poll(async () => (await it.state()).y ?? 0).toBeGreaterThan(1)
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

describe('findings', () => {
  const text = 'journey a "A" {\n  phase use { step one "One" +9 ; step two "Two" 0 }\n}'

  test('stand at their thing with their number, and are told to pointers, keys and readers', async () => {
    const it = await open()
    const picture = pictureOf(text, { view: 'funnel' })
    const own = picture.badges.filter((badge) => picture.marks.some((mark) => mark.id === badge.mark))
    expect(own.length).toBeGreaterThan(0)
    const some = {
      ...picture,
      badges: [...own, { mark: own[0]!.mark, severity: 'error' as const, rule: 'x', message: '<b>Why</b> & how' }],
    }
    await it.draw(some)
    const sign = it.page.locator('.sign.error')
    await sign.first().hover()
    await expect.poll(() => it.page.locator('.tooltip').isVisible()).toBe(true)
    expect(await it.page.locator('.tooltip').textContent()).toContain('Error: <b>Why</b> & how')
    await it.page.screenshot({ path: `${shots}/tooltip.png` })
    await it.page.keyboard.press('Escape')
    expect(await it.page.locator('.tooltip').isVisible()).toBe(false)
    await sign.first().click()
    expect((await it.said('reveal')).map((said) => said.mark)).toEqual([own[0]!.mark])
    const described = it.page.locator('.thing[aria-describedby]').first()
    const id = await described.getAttribute('aria-describedby')
    expect(await it.page.locator(`#${id}`).textContent()).toContain('<b>Why</b> & how')
    expect(await described.getAttribute('aria-label')).toMatch(/\d findings?, go to the text$/)
  })
})

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

describe('nothing serious stands in the way of anybody', () => {
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
  test.each(looks.flatMap((look) => views.map((view) => [look, view] as const)))('%s %s', async (look, view) => {
    const it = await open({ look })
    await it.send(choicesOf(two, { view }))
    await it.draw(pictureOfExample('hip-operation.journey', { view }))
    await it.send({ type: 'status', state: 'broken', errors: 2 })
    await it.page.getByRole('button', { name: 'Table', exact: true }).click()
    await it.page.evaluate(readFileSync(axe, 'utf8'))
    const found = (await it.page.evaluate('axe.run()')) as AxeResults
    const serious = found.violations.filter((one) => one.impact === 'serious' || one.impact === 'critical')
    expect(serious.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 200)).join('\n')}`)).toEqual(
      [],
    )
  })
})

test('every person has a colour of their own, as far as anybody can tell colours apart', async () => {
  const names = Array.from({ length: 10 }, (_, at) => `m${at}`)
  const text = `${names.map((name) => `mentor ${name} "${name}"`).join('\n')}
journey a "A" { phase use { step one "One" 0 with ${names.slice(1).join(', ')} } }`
  const it = await open()
  await it.draw(pictureOf(text, { view: 'journey' }))
  const fills = await it.page
    .locator('.picture > circle')
    .evaluateAll((dots) => dots.map((dot) => getComputedStyle(dot).fill))
  expect(fills).toHaveLength(10)
  expect(new Set(fills).size).toBe(10)
})

test('a theme that changes is drawn at once', async () => {
  const it = await openDrawn('journey', { look: 'light' })
  const fill = () =>
    it.page
      .locator('rect.task')
      .first()
      .evaluate((rect) => getComputedStyle(rect).fill)
  const before = await fill()
  await it.dress('dark')
  await expect.poll(fill).not.toBe(before)
  const dark = await fill()
  await it.dress('contrast')
  await expect.poll(fill).not.toBe(dark)
  await it.dress('light')
  await expect.poll(fill).toBe(before)
})

interface AxeResults {
  readonly violations: readonly {
    readonly id: string
    readonly impact: string
    readonly nodes: readonly { readonly html: string }[]
  }[]
}

async function scrolled(it: PreviewPage): Promise<readonly number[]> {
  return it.page.locator('.box').evaluate((box) => [Math.round(box.scrollLeft), Math.round(box.scrollTop)])
}

async function paperSize(it: PreviewPage): Promise<readonly number[]> {
  return it.page.locator('.paper').evaluate((paper) => [paper.clientWidth, paper.clientHeight])
}
