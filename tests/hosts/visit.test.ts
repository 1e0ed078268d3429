/** What the other suites here rely on: a page that does what no page should is noticed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../browser/support/chromium.ts'
import { expectUntouched } from './support/host-suite.ts'
import { serve, type StaticSite } from './support/serve.ts'
import { visit } from './support/visit.ts'

const folder = mkdtempSync(join(tmpdir(), 'journey-visit-'))
let browser: Browser
let site: StaticSite

beforeAll(async () => {
  browser = await launchChromium()
  site = await serve(folder)
})

afterAll(async () => {
  await browser?.close()
  await site?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const picture =
  '<svg aria-roledescription="x" viewBox="0 0 200 90" width="200" height="90"><rect width="9" height="9"/></svg>'

test.each([
  ['a script that runs', `<script>document.title = 'taken'</script>`],
  ['something in every object', '<script>Object.prototype.taken = true</script>'],
  ['a dialog', '<script>alert(1)</script>'],
  ['an error', '<script>throw new Error("x")</script>'],
  ['an error in the console', '<script>console.error("x")</script>'],
  ['a request that leaves the computer', '<img src="//hostile.invalid/x.png">'],
  ['a request that finds nothing', '<img src="missing.png">'],
  ['a new window', '<script>open("/other")</script>'],
  ['a link that would run a script', '<a href="javascript:alert(1)">x</a>'],
  [
    'an error of Mermaid',
    '<svg id="e" aria-roledescription="error"></svg><script>setTimeout(() => e.remove())</script>',
  ],
  ['what is no picture', picture.replace('</svg>', '<image/></svg>')],
  ['a box that sticks out', picture.replace('width="9"', 'width="999"')],
  ['a picture that nobody can see', picture.replace('height="90"', 'height="0"')],
])('%s is noticed', async (_, html) => {
  await expect(look(`${html.startsWith(picture.slice(0, 30)) ? '' : picture}${html}`)).rejects.toThrow(
    /to deeply equal|to have a length/,
  )
})

test('a page with a picture alone is fine', async () => {
  await look(picture)
})

test('a picture that is missing is told of with what went wrong', async () => {
  await expect(look('<script>console.error("no picture")</script>', 100)).rejects.toThrow(
    /shows 0 of 1 pictures: .*no picture/,
  )
})

async function look(html: string, patience?: number): Promise<void> {
  writeFileSync(join(folder, 'page.html'), `<!doctype html><title>x</title><link rel="icon" href="data:,">${html}`)
  const seen = await visit(browser, `${site.origin}/page`, 1, patience)
  try {
    await expectUntouched(seen, 1)
  } finally {
    await seen.leave()
  }
}
