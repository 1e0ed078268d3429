/** How fast a preview draws, and that it stays so: figures are of this machine, and printed. */
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium, openMermaid } from './support/chromium.ts'
import { newestMermaid } from './support/mermaid-versions.ts'
import { manySteps } from './support/odd-journeys.ts'
import { show } from './support/picture.ts'
import { openPreview } from './support/preview-page.ts'
import { pictureOf } from './support/preview-pictures.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

/** The picture while somebody types a word into its first step. */
function typed(steps: number, view: string, letter: number) {
  const text = manySteps(steps).replace(
    'thing number 1"',
    `thing number 1 ${'and more '.slice(0, letter % 9)}${letter}"`,
  )
  return pictureOf(text, { view })
}

test.each([
  ['journey', 100, 300],
  ['funnel', 30, 300],
] as const)('%s with %i steps is drawn within %i ms', async (view, steps, most) => {
  const it = await openPreview(browser)
  const times: number[] = []
  for (let letter = 0; letter < 25; letter += 1) times.push(await it.draw(typed(steps, view, letter)))
  expect(Math.min(...times)).toBeGreaterThan(0)
  console.log(`${view} with ${steps} steps: first ${times[0]!.toFixed(0)} ms, median ${median(times).toFixed(0)} ms`)
  expect(median(times)).toBeLessThanOrEqual(most)
})

test('funnel with 100 steps takes hardly longer than Mermaid itself', async () => {
  const it = await openPreview(browser)
  const mermaid = await openMermaid(browser, newestMermaid())
  const [ours, theirs]: [number[], number[]] = [[], []]
  // In turns, so that what else the machine does falls on both.
  for (let letter = 0; letter < 9; letter += 1) {
    const picture = typed(100, 'funnel', letter)
    ours.push(await it.draw(picture))
    const start = performance.now()
    await show(mermaid.page, picture.text)
    theirs.push(performance.now() - start)
  }
  const [one, other] = [median(ours), median(theirs)]
  console.log(
    `funnel with 100 steps: ${one.toFixed(0)} ms, Mermaid ${other.toFixed(0)} ms, ${(one / other).toFixed(2)} times`,
  )
  expect(one).toBeLessThanOrEqual(other * 1.3)
})

test('2,000 pictures one after the other leave the heap as it was after 200', async () => {
  const it = await openPreview(browser)
  const session = await it.page.context().newCDPSession(it.page)
  await session.send('HeapProfiler.enable')
  const heap = async (): Promise<number> => {
    await it.page.evaluate(() => ((globalThis as unknown as { said: unknown[] }).said.length = 0))
    await session.send('HeapProfiler.collectGarbage')
    await session.send('HeapProfiler.collectGarbage')
    return ((await session.send('Runtime.getHeapUsage')) as { readonly usedSize: number }).usedSize
  }
  const elements = () => it.page.evaluate(() => document.querySelectorAll('*').length)
  let [early, elementsEarly] = [0, 0]
  for (let count = 1; count <= 2_000; count += 1) {
    const picture = typed(8 + (count % 2), count % 4 === 0 ? 'funnel' : 'journey', count)
    expect(await it.draw(picture)).toBeGreaterThan(0)
    await it.send({ type: 'highlight', marks: [picture.marks[count % picture.marks.length]!.id] })
    if (count === 200) [early, elementsEarly] = [await heap(), await elements()]
  }
  const late = await heap()
  console.log(`heap after 200: ${(early / 1e6).toFixed(2)} MB, after 2,000: ${(late / 1e6).toFixed(2)} MB`)
  expect(late).toBeLessThanOrEqual(early * 1.2)
  expect(await elements()).toBe(elementsEarly)
  expect(it.complaints).toEqual([])
})

test('whoever types faster than it draws sees the last state, and few before it', async () => {
  const it = await openPreview(browser)
  await it.draw(typed(60, 'funnel', 0))
  const pictures = Array.from({ length: 30 }, (_, at) => typed(60, 'funnel', at + 1))
  // Without waiting for the page, which does not answer while it draws.
  await it.page.evaluate((all) => {
    let at = 0
    const type = (): void => {
      for (const picture of all.slice(at, at + 3)) window.postMessage({ type: 'draw', picture }, '*')
      at += 3
      if (at < all.length) setTimeout(type, 20)
    }
    type()
  }, pictures)
  const last = pictures.at(-1)!.request
  await expect.poll(async () => (await it.said('drawn')).at(-1)?.request, { timeout: 30_000 }).toBe(last)
  expect((await it.said('drawn')).length).toBeLessThan(16)
})

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!
}
