/** The page of a preview: what it looks like, to whoever looks or listens, in every kind of theme. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, test } from 'vitest'
import { exampleTexts } from '../support/example-texts.ts'
import { findOverflows } from './support/measure.ts'
import { choicesOf, journeysOfExample, pictureOf, pictureOfExample } from './support/preview-pictures.ts'
import { looks, pagesOfSuite, shots, two, views } from './support/preview-suite.ts'

const { open, openDrawn } = pagesOfSuite()

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
