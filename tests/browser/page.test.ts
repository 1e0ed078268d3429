import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { findChromium, launchChromium, openMermaid } from './support/chromium.ts'
import { newestMermaid } from './support/mermaid-versions.ts'
import { findIntruders } from './support/picture.ts'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser.close())

test('without a Chromium it is said how to get one', () => {
  expect(() => findChromium({ CHROMIUM_PATH: '/nowhere/chromium' })).toThrow('there is no such file')
})

test('a picture that does more than stand there is noticed', async () => {
  const { page, complaints } = await openMermaid(browser, newestMermaid())
  expect(complaints).toEqual([])
  await page.evaluate(() => {
    document.body.innerHTML = '<img src="x" onerror="alert(1)"><a href="javascript:alert(2)">x</a>'
    console.error('Something is wrong')
  })
  await expect.poll(() => complaints).toHaveLength(4)
  expect(complaints.toSorted()).toEqual([
    'asks for https://pictures.invalid/x',
    'opens a dialog: 1',
    expect.stringContaining('writes to the console: Failed to load resource'),
    'writes to the console: Something is wrong',
  ])
  expect(await findIntruders(page)).toEqual([
    '<img>',
    '<img src="x">',
    '<img onerror="alert(1)">',
    '<a>',
    '<a href="javascript:alert(2)">',
  ])
})
