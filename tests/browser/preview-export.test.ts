/** Pictures as files: other programs show all of them. */
import { mkdirSync, writeFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ToPage } from '../../extension/src/protocol.ts'
import { launchChromium } from './support/chromium.ts'
import { openPreview, type PreviewPage } from './support/preview-page.ts'
import { pictureOfExample } from './support/preview-pictures.ts'

let browser: Browser
let it: PreviewPage

beforeAll(async () => {
  mkdirSync('out/preview', { recursive: true })
  browser = await launchChromium()
  it = await openPreview(browser, { look: 'dark' })
})

afterAll(() => browser.close())

type Wish = Extract<ToPage, { type: 'export' }>
let requests = 0

async function wish(wanted: Pick<Wish, 'format'> & Partial<Wish>): Promise<string> {
  requests += 1
  const request = requests
  await it.send({ type: 'export', request, scale: 1, background: '#ffffff', ...wanted })
  const answers = async () =>
    [...(await it.said('exported')), ...(await it.said('exportFailed'))].filter((one) => one.request === request)
  await expect.poll(async () => (await answers()).length, { timeout: 20_000 }).toBe(1)
  const [answer] = await answers()
  return answer?.type === 'exported' ? answer.data : `failed: ${answer?.reason}`
}

test('without a picture it is said so', async () => {
  expect(await wish({ format: 'svg' })).toBe('failed: There is no picture yet.')
})

describe.each(['funnel', 'journey'] as const)('%s', (view) => {
  test('as SVG: no HTML, no rules, every text of the picture; drawn as an image it is the same', async () => {
    const picture = pictureOfExample('hip-operation.journey', { view })
    await it.draw(picture)
    const before = await it.page.locator('.paper').innerHTML()
    const svg = await wish({ format: 'svg' })
    expect(await it.page.locator('.paper').innerHTML()).toBe(before)
    expect(svg).not.toMatch(/foreignObject|<style|<switch|style=|class=/i)
    const texts = await it.page.evaluate((text) => {
      const tree = new DOMParser().parseFromString(text, 'image/svg+xml')
      return Array.from(tree.querySelectorAll('text'), (one) => one.textContent).join(' ')
    }, svg)
    for (const { cells } of picture.table!.rows) {
      for (const word of cells[1]!.split(' ')) expect(texts).toContain(word)
    }
    expect(svg).toContain('<title')
    writeFileSync(`out/preview/${view}.svg`, svg)
    // As an image it is a file of its own: nothing of the page helps it.
    const apart = await ink(`data:image/svg+xml,${encodeURIComponent(svg)}`)
    const shown = await ink(`data:image/svg+xml,${encodeURIComponent(svg.replace(/<text[^>]*>[^<]*<\/text>/g, ''))}`)
    expect(apart.ink).toBeGreaterThan(0.02)
    expect(apart.dark - shown.dark).toBeGreaterThan(1_000)
  })

  test('as PNG: as large as asked for, on the background that was asked for', async () => {
    await it.draw(pictureOfExample('hip-operation.journey', { view }))
    const small = await wish({ format: 'png', scale: 0.5 })
    const large = await wish({ format: 'png', scale: 1 })
    writeFileSync(`out/preview/${view}.png`, large, 'base64')
    const [one, two] = [await ink(`data:image/png;base64,${small}`), await ink(`data:image/png;base64,${large}`)]
    expect(Math.abs(two.width / one.width - 2)).toBeLessThan(0.01)
    expect(two.ink).toBeGreaterThan(0.02)
    expect(two.corner).toEqual([255, 255, 255, 255])
    const clear = await ink(
      `data:image/png;base64,${await wish({ format: 'png', scale: 0.5, background: 'transparent' })}`,
    )
    expect(clear.corner).toEqual([0, 0, 0, 0])
    const night = await wish({ format: 'png', scale: 1, background: '#101820' })
    writeFileSync(`out/preview/${view}-dark.png`, night, 'base64')
    const dark = await ink(`data:image/png;base64,${night}`)
    expect(dark.corner).toEqual([16, 24, 32, 255])
    expect(dark.light).toBeGreaterThan(500)
    // The SVG as an image and the PNG are the same picture.
    const svg = await ink(`data:image/svg+xml,${encodeURIComponent(await wish({ format: 'svg' }))}`)
    expect(Math.abs(svg.ink - two.ink)).toBeLessThan(0.01)
  })
})

test('an image that is too large is not made, and it is said why', async () => {
  await it.draw(pictureOfExample('hip-operation.journey', { view: 'journey' }))
  expect(await wish({ format: 'png', scale: 10 })).toMatch(/^failed: The picture is too large/)
})

test('many at once are all answered, and the picture in the page stays as it is', async () => {
  await it.draw(pictureOfExample('hip-operation.journey', { view: 'journey' }))
  const before = await it.page.locator('.paper').innerHTML()
  const all = await Promise.all(
    Array.from({ length: 6 }, (_, at) => wish({ format: at % 2 === 0 ? 'svg' : 'png', scale: 0.3 })),
  )
  expect(all.filter((one) => one.startsWith('failed'))).toEqual([])
  expect(await it.page.locator('.paper').innerHTML()).toBe(before)
  expect(it.complaints).toEqual([])
})

interface Ink {
  readonly width: number
  readonly corner: readonly number[]
  /** The share of pixels that differ from the corner. */
  readonly ink: number
  /** How many pixels are nearly black, and nearly white. */
  readonly dark: number
  readonly light: number
}

/** Draws an image, and looks at its pixels. In a page of its own, which may load what is in an address. */
async function ink(address: string): Promise<Ink> {
  const page = await browser.newPage()
  const seen = await page.evaluate(async (source) => {
    const image = new Image()
    image.src = source
    await image.decode()
    const canvas = document.createElement('canvas')
    Object.assign(canvas, { width: image.naturalWidth, height: image.naturalHeight })
    const context = canvas.getContext('2d')!
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height)
    const corner = Array.from(data.slice(0, 4))
    let [other, dark, light] = [0, 0, 0]
    for (let at = 0; at < data.length; at += 4) {
      const [red, green, blue, alpha] = [data[at]!, data[at + 1]!, data[at + 2]!, data[at + 3]!]
      if (Math.abs(red - corner[0]!) + Math.abs(green - corner[1]!) + Math.abs(blue - corner[2]!) > 24) other += 1
      if (alpha > 200 && red + green + blue < 200) dark += 1
      if (alpha > 200 && red + green + blue > 600) light += 1
    }
    return { width: canvas.width, corner, ink: (other * 4) / data.length, dark, light }
  }, address)
  await page.close()
  return seen
}
