/** Whatever a page says to the language server in a worker, the next question is answered. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { messageCases } from '../support/malformed-messages.ts'
import { introduce } from '../support/malformed-session.ts'
import { launchChromium } from './support/chromium.ts'
import { endWorker, oddValues, openPage, startWorker } from './support/worker.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
  page = await openPage(browser)
})

afterEach(() => endWorker(page))

afterAll(() => browser.close())

test.each(messageCases)('$name', async ({ messages, holds }) => {
  const worker = await startWorker(page)
  const session = await introduce(worker)
  const said = messages().map((it) => JSON.parse(it) as unknown)
  expect(
    await session.complaints(() => {
      for (const it of said) worker.send(it)
    }, holds),
  ).toEqual([])
  expect(worker.complaints).toEqual([])
})

test.each(Object.keys(oddValues) as (keyof typeof oddValues)[])('what JSON cannot say: %s', async (name) => {
  const worker = await startWorker(page)
  const session = await introduce(worker)
  expect(await session.complaints(() => worker.sendOdd(name), { answers: [] })).toEqual([])
  expect(worker.complaints).toEqual([])
})

test('exit ends the worker: it answers nothing any more', async () => {
  const worker = await startWorker(page)
  const heard: unknown[] = []
  worker.hear((it) => heard.push(it.id))
  await introduce(worker)
  worker.send({ jsonrpc: '2.0', id: 'last', method: 'shutdown' })
  await expect.poll(() => heard).toContain('last')
  worker.send({ jsonrpc: '2.0', id: 'refused', method: 'shutdown' })
  await expect.poll(() => heard).toContain('refused')
  expect(page.workers()).toHaveLength(1)
  worker.send({ jsonrpc: '2.0', method: 'exit' })
  await expect.poll(() => page.workers()).toHaveLength(0)
})

test('a worker that throws is noticed', async () => {
  const worker = await startWorker(page)
  await page.evaluate(() => {
    const all = (globalThis as unknown as { servers: Map<number, Worker> }).servers
    for (const it of all.values()) it.dispatchEvent(new ErrorEvent('error', { message: 'x' }))
  })
  await expect.poll(() => worker.complaints).toEqual(['The worker throws x'])
})
