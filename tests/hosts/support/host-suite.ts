/** What every host has to show of the same pages, whatever it makes of Markdown. */
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findChromium, launchChromium } from '../../browser/support/chromium.ts'
import { hostilePage } from './hostile-page.ts'
import type { OurPackage } from './pack.ts'
import { makeProject, sharedText, type Build, type HostProject } from './project.ts'
import { serve, type StaticSite } from './serve.ts'
import { naturalSize, seenBoxes, seenPictures, visit, type Visit } from './visit.ts'

/** One host. */
export interface Host {
  /** Its folder here. */
  readonly name: string
  /** What it is given besides the library and the package of files. */
  readonly ours: readonly OurPackage[]
  /** The folder of its Markdown files, seen from the project. */
  readonly pages: string
  /** The folder in which it puts the finished site. */
  readonly site: string
  /** What this host needs in a page of Markdown that others do not. */
  readonly adapt?: (page: string) => string
  /** What it calls the document of the page in messages; its file when unsaid. */
  readonly document?: string
  /** Whether it keeps parts of a build for the next one, which must then not be those of a file that has changed. */
  readonly keepsBuilds?: true
  /** Whether it makes pictures smaller that are wider than a page, which must then leave no gap below them. */
  readonly shrinks?: true
}

/** Declares the tests of one host. */
export function describeHost(host: Host): void {
  const hostile = hostilePage()
  const { adapt = (it) => it, document = 'page.md' } = host
  const page = adapt(sharedText('page.md'))
  const wide = host.shrinks ? ['wide'] : []
  let project: HostProject
  let built: Build
  let site: StaticSite
  let browser: Browser

  beforeAll(async () => {
    project = makeProject(host.name, host.ours)
    project.write(join(host.pages, 'page.md'), page)
    project.write(join(host.pages, 'wine.journey'), sharedText('wine.journey'))
    for (const it of wide) project.write(join(host.pages, `${it}.md`), adapt(sharedText(`${it}.md`)))
    project.write(join(host.pages, 'hostile.md'), adapt(hostile.text))
    built = project.build({ CHROMIUM_PATH: findChromium() })
    browser = await launchChromium()
    site = await serve(join(project.folder, host.site))
  })

  afterAll(async () => {
    await browser?.close()
    await site?.stop()
    project?.remove()
  })

  test('builds, and says where a journey cannot be drawn', () => {
    expect(built.status, built.output).toBe(0)
    expect(built.output).toContain('`stepp` is not a statement that can stand here.')
  })

  test('shows two pictures and one box with what is wrong', async () => {
    const seen = await visit(browser, `${site.origin}/page`, 2)
    await screenshot(seen, host.name)
    await expectSharedPage(seen)
    await seen.leave()
  })

  test.each(wide)('makes a %s picture smaller, and keeps no gap below it', async (name) => {
    const seen = await visit(browser, `${site.origin}/${name}`, 1)
    await screenshot(seen, `${host.name}-${name}`)
    const [drawn] = await seenPictures(seen.page)
    const { width, height } = await naturalSize(seen.page)
    expect(drawn!.width).toBeLessThan(width)
    expect(drawn!.height / drawn!.width).toBeCloseTo(height / width, 2)
    await seen.leave()
  })

  test('runs and loads nothing that a journey says, and shows it', async () => {
    const seen = await visit(browser, `${site.origin}/hostile`, hostile.pictures)
    await expectUntouched(seen, hostile.pictures)
    const boxes = (await seenBoxes(seen.page)).map(compact)
    expect(hostile.boxes.map(compact).filter((it) => !boxes.includes(it))).toEqual([])
    await seen.leave()
  })

  const changing = host.keepsBuilds ? ['wine.journey'] : []
  test.each(changing)('draws a page anew after %s has changed, though its own text is what it was', async (file) => {
    const changed = sharedText(file).replace('Enjoys the bottle', 'Shares the bottle')
    project.write(join(host.pages, file), changed)
    const again = project.build()
    expect(again.status, again.output).toBe(0)
    const seen = await visit(browser, `${site.origin}/page`, 2)
    expect((await seenPictures(seen.page))[1]!.text).toContain('Shares the bottle by the fire')
    await seen.leave()
  })

  test('refuses to build when it is strict, and says in which line of which file', () => {
    rmSync(join(project.folder, host.pages, 'hostile.md'), { force: true })
    const { status, output } = project.build({ CHROMIUM_PATH: findChromium(), JOURNEY_STRICT: '1' })
    expect(status, output).not.toBe(0)
    const line = page.split('\n').findIndex((it) => it.includes('stepp')) + 1
    expect(output).toContain(`${document}:${line}`)
    expect(compact(output)).toContain('This journey cannot be drawn.')
    expect(compact(output)).toContain('3:5 `stepp` is not a statement that can stand here.')
  })
}

/** The funnel of the lamp, the journey of the wine, and in place of the bread what is wrong with it. */
export async function expectSharedPage({ page, complaints }: Visit): Promise<void> {
  const pictures = await seenPictures(page)
  expect(pictures).toHaveLength(2)
  expect(pictures[0]!.text).toContain('Reads until late in the evening')
  expect(pictures[0]!.text).toContain('Compares the lamps on the shelf')
  expect(pictures[1]!.text).toContain('Enjoys the bottle by the fire')
  for (const { width, height, faults } of pictures) {
    expect(Math.min(width, height)).toBeGreaterThan(100)
    expect(faults).toEqual([])
  }
  const boxes = await seenBoxes(page)
  expect(boxes).toHaveLength(1)
  expect(boxes[0]).toContain('3:5 `stepp` is not a statement that can stand here. Did you mean `step`?')
  expect(complaints).toEqual([])
}

/** All pictures are there, with nothing in them that is no picture, and nothing that was written has happened. */
export async function expectUntouched({ page, complaints }: Visit, pictures: number): Promise<void> {
  const seen = await seenPictures(page)
  expect(seen.filter((it) => it.width > 50 && it.height > 20)).toHaveLength(pictures)
  expect(seen.flatMap((it) => it.faults)).toEqual([])
  const taken = await page.evaluate(() => [document.title === 'taken', document.title === '1', 'taken' in {}])
  expect(taken).toEqual([false, false, false])
  const links = await page.evaluate(() => Array.from(document.links, (it) => it.protocol))
  expect(links.filter((it) => !/^(?:https?|data):$/.test(it))).toEqual([])
  expect(complaints).toEqual([])
}

/** Kept, so that somebody can look at it. Slides are as high as the window, so each of them is kept by itself. */
export async function screenshot({ page }: Visit, name: string): Promise<void> {
  const folder = fileURLToPath(new URL('../../../out/hosts', import.meta.url))
  mkdirSync(folder, { recursive: true })
  const slides = await page.locator('svg[data-marpit-svg]').all()
  if (slides.length === 0) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
  for (const [at, slide] of slides.entries()) await slide.screenshot({ path: join(folder, `${name}-${at + 1}.png`) })
}

/** Hosts differ in what they do with blank lines and tabs in code, and not in what can be read there. */
function compact(text: string): string {
  return text.replace(/\s+/g, ' ')
}
