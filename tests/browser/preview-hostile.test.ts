/** Whatever a text says and whoever sends messages: the page shows it as text or drops it, and nothing runs or is loaded. */
import { readFileSync } from 'node:fs'
import { bind, parse, render } from 'journey-lang'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { knownLabels } from './support/hostile-labels.ts'
import { launchChromium } from './support/chromium.ts'
import { batchSource, expectedInFunnel, expectedInJourney, type Expected } from './support/label-batch.ts'
import { noMessages } from './support/no-messages.ts'
import { findIntruders, readTexts } from './support/picture.ts'
import { openPreview, type PreviewPage } from './support/preview-page.ts'
import { choicesOf, pictureOf } from './support/preview-pictures.ts'

const payloads = JSON.parse(
  readFileSync(new URL('../fixtures/hostile-payloads.json', import.meta.url), 'utf8'),
) as readonly string[]

let browser: Browser
let it: PreviewPage

beforeAll(async () => {
  browser = await launchChromium()
  it = await openPreview(browser)
})

beforeEach(() => {
  it.complaints.splice(0)
})

afterAll(() => browser.close())

test('there are 77 payloads, each its own', () => {
  expect(new Set(payloads).size).toBe(77)
})

describe.each([
  ['payloads', payloads],
  ['labels that are known to break something', knownLabels()],
] as const)('%s', (_, labels) => {
  const batches = Array.from({ length: Math.ceil(labels.length / 16) }, (_, at) => labels.slice(at * 16, at * 16 + 16))

  test.each(['journey', 'funnel'] as const)('in every place of the view %s, and in its SVG', async (view) => {
    const problems: string[] = []
    for (const batch of batches) {
      const source = batchSource(batch)
      const picture = pictureOf(source, { view })
      expect(await it.draw(picture)).toBeGreaterThan(0)
      const shown = await readTexts(it.page, 'svg.picture')
      for (const { place, text } of expectedOf(batch, source, view)) {
        if (seen(place, shown[place]) !== seen(place, text)) problems.push(`${place}: ${text} is ${shown[place]}`)
      }
      problems.push(...(await findIntruders(it.page, '.paper')))
      problems.push(...(await exportProblems(Object.entries(shown))))
      problems.push(...(await takenOver()))
    }
    expect([...problems, ...it.complaints].slice(0, 20)).toEqual([])
  })

  test('in what stands beside the picture', async () => {
    for (const label of labels) {
      const picture = pictureOf('journey a "A" { phase use { step one "One" 0 } }', { view: 'journey' })
      const mark = picture.marks[0]!.id
      await it.send({
        type: 'choices',
        uri: label,
        journeys: [label, `${label} `].map((name) => ({ name, title: label })),
        views: [{ id: label, title: label, question: label }],
        chosen: { view: label, journey: label },
        locked: false,
      })
      await it.draw({
        ...picture,
        file: label,
        title: label,
        question: label,
        badges: [{ mark, severity: 'error', rule: label, message: label }],
        table: { caption: label, columns: [label, label], rows: [{ mark, cells: [label, label] }] },
      })
      await it.page.evaluate((name) => {
        const sign = document.querySelector('.sign')!
        sign.dispatchEvent(new PointerEvent('pointerenter'))
        document.title = name
      }, 'untouched')
      await expect.poll(() => it.page.locator('caption').textContent()).toBe(label)
      const shown = await it.page.evaluate(() =>
        ['h1', '.question', 'caption', 'thead th', 'tbody td', '.tooltip', 'select[name=view] option'].map(
          (place) => document.querySelector(place)?.textContent ?? '',
        ),
      )
      const option = label.length > 80 ? `${label.slice(0, 80)}…` : label
      const tip = `Error: ${label}`.length > 400 ? `${`Error: ${label}`.slice(0, 400)}…` : `Error: ${label}`
      expect(shown).toEqual([label, label, label, label, label, tip, option])
      expect(await takenOver()).toEqual([])
    }
    expect(it.complaints).toEqual([])
  })
})

test('a mark may be called anything', async () => {
  for (const id of ['__proto__', 'constructor', '"]', '*', '<b>', ...payloads.slice(0, 5)]) {
    const picture = pictureOf('journey a "A" { phase use { step one "One" 0 } }', { view: 'journey' })
    await it.draw({
      ...picture,
      marks: [
        { id, element: 'task0' },
        { id: `${id}2`, element: id },
      ],
    })
    await it.send({ type: 'highlight', marks: [id, `${id}2`] })
    await expect.poll(() => it.page.locator('.cursor .ring').count()).toBe(1)
    await it.page.locator('.thing').focus()
    await it.page.keyboard.press('Enter')
    expect((await it.said('reveal')).at(-1)?.mark).toBe(id)
  }
  expect(it.complaints).toEqual([])
})

test.each(noMessages)('%s is dropped', async (message) => {
  const picture = pictureOf('journey a "A" { phase use { step one "One" 0 } }', { view: 'journey' })
  await it.send(choicesOf('journey a "A" {}', { view: 'journey' }))
  await it.send({ type: 'status', state: 'fine', errors: 0 })
  await it.draw(picture)
  const before = await looks()
  const good = JSON.stringify({ ...picture, request: picture.request + 0.5, title: 'Taken' })
  await it.sendOdd(`(() => { const good = ${good}; return ${message.startsWith('{') ? `(${message})` : message} })()`)
  // What is sent after it is heard after it.
  await it.send({ type: 'highlight', marks: [picture.marks[0]!.id] })
  await expect.poll(() => it.page.locator('.cursor .ring').count()).toBe(1)
  await it.page.waitForTimeout(60)
  expect(await looks()).toEqual(before)
  expect(it.complaints).toEqual([])
})

test('and a message that is one is heard', async () => {
  const picture = pictureOf('journey a "A" { phase use { step one "One" 0 } }', { view: 'journey' })
  await it.draw(picture)
  const before = await looks()
  await it.sendOdd(
    JSON.stringify({ type: 'draw', picture: { ...picture, request: picture.request + 0.5, title: 'Taken' } }),
  )
  await expect.poll(looks).not.toEqual(before)
})

/** What a person sees, and what was said. */
function looks(): Promise<unknown> {
  return it.page.evaluate(() => [
    document.querySelector('.picture')?.outerHTML.length,
    document.querySelector('header')?.textContent,
    (globalThis as unknown as { said: unknown[] }).said.length,
  ])
}

function expectedOf(batch: readonly string[], source: string, view: 'journey' | 'funnel'): readonly Expected[] {
  if (view === 'journey') return expectedInJourney(batch)
  const model = bind(parse(source))
  return expectedInFunnel(batch, model.journeys[0]!, render(model, 'funnel'))
}

/** A payload would say so in the title, or come from another address. */
async function takenOver(): Promise<readonly string[]> {
  const odd = await it.page.evaluate(() => [
    ...(document.title === 'taken' || document.title === '1' ? ['A script has run.'] : []),
    ...('taken' in {} ? ['Every object has something that was in a text.'] : []),
    ...(document.querySelectorAll('body > :not(header, main, script, .tooltip)').length > 0
      ? ['More is in the page.']
      : []),
  ])
  return odd
}

/** The picture as a file: XML, of shapes and texts only, with every text that the page shows. */
async function exportProblems(texts: readonly (readonly [string, string])[]): Promise<readonly string[]> {
  const request = Math.floor(Math.random() * 1e9)
  await it.send({ type: 'export', request, format: 'svg', scale: 1, background: '#ffffff' })
  await expect
    .poll(async () => (await it.said('exported')).some((one) => one.request === request), { timeout: 20_000 })
    .toBe(true)
  const { data } = (await it.said('exported')).find((one) => one.request === request)!
  const { names, text } = await it.page.evaluate((svg) => {
    const tree = new DOMParser().parseFromString(svg, 'image/svg+xml')
    const all = Array.from(tree.querySelectorAll('*'))
    return {
      names: [
        ...new Set(all.map((one) => one.localName)),
        ...all.flatMap((one) =>
          Array.from(one.attributes, (own) => own.name).filter((own) => /^on|href|^src|^style/.test(own)),
        ),
      ],
      text: all
        .flatMap((one) => (one.localName === 'text' || one.localName === 'title' ? [one.textContent] : []))
        .join(''),
    }
  }, data)
  const known = [
    'svg',
    'rect',
    'title',
    'desc',
    'g',
    'marker',
    'path',
    'polygon',
    'circle',
    'text',
    'tspan',
    'line',
    'defs',
  ]
  const others = ['linearGradient', 'stop', 'filter', 'feDropShadow']
  const plain = unspaced(text)
  return [
    ...names.filter((name) => !known.includes(name) && !others.includes(name)).map((name) => `The SVG has ${name}.`),
    ...texts.flatMap(([place, shown]) =>
      shown
        .split('\n')
        .filter((line) => !plain.includes(unspaced(line)))
        .map((line) => `The SVG lacks ${place}: ${line}`),
    ),
  ]
}

/** Mermaid breaks lines where it likes, sorts the legend as it likes, and joiners cannot be seen. */
function seen(place: string, text: string | undefined): string | undefined {
  const lines = text?.split('\n').map(unspaced)
  return (place === 'legend' ? lines?.toSorted() : lines)?.join('\n')
}

function unspaced(text: string): string {
  return text.replace(/[\s\u2060]+/gu, '')
}
