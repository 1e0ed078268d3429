/** A page that imports a journey, on Vite's development server: what is edited is on it at once, and it does not load again. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import journey from '@journey-lang/vite'
import { createServer, type ViteDevServer } from 'vite'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { folderWith } from '../../packages/files/test/support/folder.ts'
import { launchChromium } from './support/chromium.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

const accepting = `
import wine from './wine.journey'

const show = ({ model: { journeys: [{ title, personas }] }, findings }) => {
  document.title = [title, personas[0].label, ...findings.map((it) => it.rule)].join(' | ')
}
show(wine)
import.meta.hot.accept('./wine.journey', (it) => show(it.default))
`

const files = {
  'index.html': '<!doctype html><title>Not yet</title><script type="module" src="/main.js"></script>',
  'wine.journey': wine('One'),
  'people.journey': people('A guest'),
}

test('an edit of the file, and of one that it imports, is on the page without a reload', async () => {
  const { page, edit } = await opened({ ...files, 'main.js': accepting })
  await page.waitForFunction(`document.title === 'One | A guest'`)
  await page.evaluate(`globalThis.stayed = true`)
  edit('wine.journey', wine('</script> & <b>'))
  await page.waitForFunction(`document.title === '</script> & <b> | A guest'`)
  edit('people.journey', people('Somebody else'))
  await page.waitForFunction(`document.title === '</script> & <b> | Somebody else'`)
  expect(await page.evaluate(`globalThis.stayed`)).toBe(true)
})

test('half-typed text leaves the page as it is, and says on it what is wrong', async () => {
  const { page, edit, complaints } = await opened({ ...files, 'main.js': accepting })
  await page.waitForFunction(`document.title === 'One | A guest'`)
  edit('wine.journey', wine('Two').replace('step', 'stepp'))
  await page.waitForFunction(`document.title === 'Two | A guest | unknown-keyword'`)
  expect(await page.locator('vite-error-overlay').count()).toBe(0)
  expect(complaints).toEqual([])
})

test('what cannot be read is said on top of the page, until it can', async () => {
  const { page, edit } = await opened({ ...files, 'main.js': accepting })
  await page.waitForFunction(`document.title === 'One | A guest'`)
  edit('journey.config.json', '{ "preset": "loud" }')
  const overlay = page.locator('vite-error-overlay')
  await overlay.waitFor()
  expect(await overlay.locator('.message-body').textContent()).toContain('journey.config.json:1:13')
  edit('journey.config.json', '{}')
  await overlay.waitFor({ state: 'detached' })
})

test('a page that takes no updates loads again', async () => {
  const { page, edit } = await opened({
    ...files,
    'main.js': `import { model } from './wine.journey'\ndocument.title = model.journeys[0].title\n`,
  })
  await page.waitForFunction(`document.title === 'One'`)
  await page.evaluate(`globalThis.stayed = true`)
  edit('wine.journey', wine('Two'))
  await page.waitForFunction(`document.title === 'Two'`)
  expect(await page.evaluate(`globalThis.stayed`)).toBe(undefined)
})

function wine(title: string): string {
  return `import guest from "./people.journey"\njourney wine "${title}" for guest {\n  phase use {\n    step "Drinks it" +1\n  }\n}\n`
}

function people(label: string): string {
  return `persona guest "${label}"\n`
}

interface Opened {
  readonly page: Page
  readonly edit: (path: string, text: string) => void
  readonly complaints: readonly string[]
}

async function opened(contents: Readonly<Record<string, string>>): Promise<Opened> {
  const folder = folderWith(contents)
  const server: ViteDevServer = await createServer({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [journey()],
    server: { host: '127.0.0.1', port: 0 },
    optimizeDeps: { noDiscovery: true },
  })
  onTestFinished(() => server.close())
  await server.listen()
  const page = await browser.newPage()
  onTestFinished(() => page.close())
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(server.resolvedUrls?.local[0] ?? '')
  return { page, complaints, edit: (path, text) => writeFileSync(join(folder, path), text) }
}
