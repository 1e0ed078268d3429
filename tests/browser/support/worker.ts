/** The language server as a worker of a page, bundled as it is published. */
import { fileURLToPath } from 'node:url'
import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import type { Heard, Wire } from '../../support/malformed-session.ts'

/** A worker, and the page that started it. */
export interface ServerWorker extends Wire {
  readonly page: Page
  /** Says what JSON cannot: the name of one of `oddValues`. */
  readonly sendOdd: (name: keyof typeof oddValues) => void
  /** What went wrong on the page and in the worker, in words. */
  readonly complaints: readonly string[]
}

/** Values that a worker can be sent and no text can hold. Written out in the page. */
export const oddValues = {
  undefined: 'undefined',
  'a large number': '10n',
  'not a number': 'NaN',
  'a date': 'new Date(0)',
  'a map': 'new Map([["method", "shutdown"]])',
  'a set': 'new Set([1])',
  bytes: 'new Uint8Array(8)',
  'an error': 'new Error("x")',
  'a list with holes': '[, 1]',
  'a boxed text': 'new String("shutdown")',
  'what holds itself': '(() => { const it = {}; it.it = it; return it })()',
  'a request that holds itself':
    '(() => { const it = { jsonrpc: "2.0", method: "no/such" }; it.params = it; return it })()',
  'an id that is a large number': '({ jsonrpc: "2.0", id: 10n, method: "shutdown" })',
  'params that are a map': '({ jsonrpc: "2.0", method: "textDocument/didOpen", params: new Map() })',
  'an id to take back that is no number': '({ jsonrpc: "2.0", method: "$/cancelRequest", params: { id: 10n } })',
  'a place that is no number': `({ jsonrpc: "2.0", method: "textDocument/didChange", params: {
    textDocument: { uri: "file:///w/none.journey", version: NaN }, contentChanges: [{ text: undefined }] } })`,
} as const

const address = 'https://server.invalid/'
const bundle = readFileSync(fileURLToPath(new URL('../../../packages/server/dist/browser.js', import.meta.url)))

/** Opens a page on which workers can be started. */
export async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext()
  await context.route('**/*', (route) => {
    const url = route.request().url()
    if (url === address) return route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' })
    if (url === `${address}server.js`) return route.fulfill({ contentType: 'text/javascript', body: bundle })
    return route.abort()
  })
  const page = await context.newPage()
  await page.exposeBinding('hear', (_, index: number, text: string) => {
    for (const it of listeners.get(index) ?? []) it(JSON.parse(text) as Heard)
  })
  await page.goto(address)
  return page
}

const listeners = new Map<number, ((message: Heard) => void)[]>()
let count = 0

/** Starts a worker. What it says is heard from the beginning. */
export async function startWorker(page: Page): Promise<ServerWorker> {
  count += 1
  const index = count
  const complaints: string[] = []
  const heard: ((message: Heard) => void)[] = []
  listeners.set(index, heard)
  page.on('console', (it) => {
    if (it.type() === 'error') complaints.push(it.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.evaluate((number) => {
    const all = ((globalThis as unknown as { servers?: Map<number, Worker> }).servers ??= new Map())
    const { hear } = globalThis as unknown as { hear: (index: number, text: string) => Promise<void> }
    const worker = new Worker('/server.js')
    worker.addEventListener('message', (event) => void hear(number, JSON.stringify(event.data)))
    worker.addEventListener('error', (event) => console.error(`The worker throws ${event.message}`))
    all.set(number, worker)
  }, index)
  return {
    page,
    complaints,
    send: (message) =>
      void page.evaluate(
        ([number, text]) => {
          const all = (globalThis as unknown as { servers: Map<number, Worker> }).servers
          all.get(number)?.postMessage(JSON.parse(text))
        },
        [index, JSON.stringify(message)] as const,
      ),
    sendOdd: (name) => void page.evaluate(`servers.get(${index}).postMessage(${oddValues[name]})`),
    hear: (listener) => void heard.push(listener),
    ended: new Promise(() => {}),
  }
}

/** Ends a worker. */
export async function endWorker(page: Page): Promise<void> {
  await page.evaluate(() => {
    const all = (globalThis as unknown as { servers?: Map<number, Worker> }).servers
    for (const it of all?.values() ?? []) it.terminate()
    all?.clear()
  })
  page.removeAllListeners('console')
  page.removeAllListeners('pageerror')
}
