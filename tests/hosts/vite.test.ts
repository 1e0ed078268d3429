/** A page that imports journeys. It has no Markdown, so its journeys are what the fences of the shared page say. */
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../browser/support/chromium.ts'
import { hostileJourneys, payloads } from './support/hostile-page.ts'
import { expectSharedPage, expectUntouched, screenshot } from './support/host-suite.ts'
import { makeProject, sharedText, type Build, type HostProject } from './support/project.ts'
import { serve, type StaticSite } from './support/serve.ts'
import { seenBoxes, visit } from './support/visit.ts'

let project: HostProject
let built: Build
let site: StaticSite
let browser: Browser

beforeAll(async () => {
  project = makeProject('vite', ['vite'])
  const [lamp, , bread] = Array.from(sharedText('page.md').matchAll(/^```journey.*\n([^`]*)```$/gm), ([, code]) => code)
  project.write('lamp.journey', lamp ?? '')
  project.write('wine.journey', sharedText('wine.journey'))
  project.write('bread.journey', bread ?? '')
  for (const [at, it] of [...hostileJourneys(), ...payloads()].entries()) project.write(`hostile/${at}.journey`, it)
  project.write(
    'hostile.html',
    '<!doctype html><link rel="icon" href="data:,"><main></main><script type="module" src="/hostile.js"></script>',
  )
  project.write('hostile.js', showAll)
  built = project.build()
  browser = await launchChromium()
  site = await serve(join(project.folder, 'dist'))
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
  await screenshot(seen, 'vite')
  await expectSharedPage(seen)
  await seen.leave()
})

test('runs and loads nothing that a journey says', async () => {
  const pictures = 2 * hostileJourneys().length
  const seen = await visit(browser, `${site.origin}/hostile`, pictures)
  await expect.poll(() => seen.page.locator('pre').count(), { timeout: 30_000 }).toBe(2 * payloads().length)
  await expectUntouched(seen, pictures)
  expect((await seenBoxes(seen.page)).filter((it) => !/^\d+:\d+ /.test(it))).toEqual([])
  await seen.leave()
})

test('refuses to build when it is strict, and says in which line of which file', () => {
  project.write('hostile.js', '')
  const { status, output } = project.build({ JOURNEY_STRICT: '1' })
  expect(status, output).not.toBe(0)
  expect(output).toContain('bread.journey:3:5')
  expect(output).toContain('`stepp` is not a statement that can stand here.')
})

const showAll = `import { show } from './show.js'

const all = Object.values(import.meta.glob('./hostile/*.journey', { eager: true, import: 'default' }))
await show(all.flatMap((journeys) => ['journey', 'funnel'].map((view) => ({ journeys, view }))))
`
