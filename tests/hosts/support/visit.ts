/** Opens pages of a finished site in Chromium, and writes down whatever a reader should never meet there. */
import type { Browser, Locator, Page } from 'playwright-core'
import { findOverflows } from '../../browser/support/measure.ts'
import { findIntruders } from '../../browser/support/picture.ts'

/** A page in its own window. */
export interface Visit {
  readonly page: Page
  /** Errors, requests that failed, and requests that would have left this computer, in words. */
  readonly complaints: readonly string[]
  readonly leave: () => Promise<void>
}

/** Opens an address, waits so many milliseconds at most until its pictures have been drawn, and gives what was met. */
export async function visit(browser: Browser, url: string, pictures: number, patience = 60_000): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 1200 } })
  const complaints: string[] = []
  const { origin } = new URL(url)
  // Nothing leaves this computer, whoever asks for it.
  await context.route('**/*', (route) => {
    const wanted = route.request().url()
    if (new URL(wanted).origin === origin || wanted.startsWith('data:')) return route.continue()
    complaints.push(`asks for ${wanted}`)
    return route.abort()
  })
  const page = await context.newPage()
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`writes to the console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`throws ${error.message}`))
  page.on('requestfailed', (request) => complaints.push(`does not get ${request.url()}`))
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`gets ${response.status()} for ${response.url()}`)
  })
  page.on('dialog', (dialog) => {
    complaints.push(`opens a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('popup', (other) => complaints.push(`opens ${other.url()}`))
  await page.exposeFunction('tellOfError', () => complaints.push('shows an error of Mermaid, if only for a moment'))
  await page.addInitScript(watchForErrors)
  await page.goto(url)
  await drawn(page, pictures, patience).catch(async (error: unknown) => {
    const count = await page.locator(picture).count()
    throw new Error(`${url} shows ${count} of ${pictures} pictures: ${complaints.join(', ')}`, { cause: error })
  })
  return { page, complaints, leave: () => context.close() }
}

/** Runs in the page, so it uses nothing from here. */
function watchForErrors(): void {
  const tell: unknown = Reflect.get(globalThis, 'tellOfError')
  const watch = new MutationObserver(() => {
    if (!document.querySelector('svg[aria-roledescription="error"]') || typeof tell !== 'function') return
    watch.disconnect()
    tell()
  })
  watch.observe(document, { childList: true, subtree: true })
}

function drawn(page: Page, pictures: number, patience: number): Promise<unknown> {
  return page.waitForFunction(
    ([selector, count]) => document.querySelectorAll(selector).length >= count,
    [picture, pictures] as const,
    { timeout: patience },
  )
}

/** What Mermaid draws, whatever host it is in, or the image of a picture that was drawn beforehand. */
const picture = 'svg[aria-roledescription]:not([aria-roledescription="error"]), img[src$=".svg"]'

/** A picture as a reader has it. */
export interface SeenPicture {
  readonly width: number
  readonly height: number
  /** All texts in it, one after the other. */
  readonly text: string
  /** Texts that stick out of their boxes, and elements that no picture of ours consists of. */
  readonly faults: readonly string[]
}

/** The pictures of a page, from top to bottom. */
export async function seenPictures(page: Page): Promise<readonly SeenPicture[]> {
  const seen: SeenPicture[] = []
  for (const it of await page.locator(picture).all()) {
    const { width, height } = (await it.boundingBox()) ?? { width: 0, height: 0 }
    const image = await it.evaluate((element) => (element instanceof HTMLImageElement ? element.src : undefined))
    const inside = image === undefined ? await insideOf(it) : await insideOfImage(page, image)
    seen.push({ width, height, ...inside })
  }
  return seen
}

/** How large the first picture of a page was drawn, before the page made it smaller. */
export function naturalSize(page: Page): Promise<{ readonly width: number; readonly height: number }> {
  return page
    .locator(picture)
    .first()
    .evaluate((element) => {
      if (!(element instanceof SVGSVGElement)) throw new Error('This picture is not one that Mermaid drew in the page.')
      const { width, height } = element.viewBox.baseVal
      return { width, height }
    })
}

/** The blocks of code of a page as a reader sees them, without those in which a picture stands. Marp has an element of its own. */
export function seenBoxes(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('pre, marp-pre'))
      .filter((it) => !it.querySelector('svg[aria-roledescription]'))
      .map((it) => (it.querySelector('code') ?? it).innerText.trim()),
  )
}

type Inside = Pick<SeenPicture, 'text' | 'faults'>

async function insideOf(picture: Locator): Promise<Inside> {
  const mark = '[data-looked-at]'
  await picture.evaluate((element) => element.setAttribute('data-looked-at', ''))
  const page = picture.page()
  const text = ((await page.locator(mark).textContent()) ?? '').replaceAll('\u00A0', ' ')
  const faults = [...(await findIntruders(page, mark)), ...(await findOverflows(page, mark))]
  await page.locator(mark).evaluate((element) => element.removeAttribute('data-looked-at'))
  return { text, faults }
}

/** Opened by itself, where a script in it would run. */
async function insideOfImage(page: Page, src: string): Promise<Inside> {
  const own = await page.context().newPage()
  await own.goto(src)
  const inside = await insideOf(own.locator(':root'))
  const title = await own.evaluate(() => document.title)
  await own.close()
  return title === 'taken' ? { ...inside, faults: [...inside.faults, 'a script has run'] } : inside
}
