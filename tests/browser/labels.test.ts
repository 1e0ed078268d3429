import { bind, displayText, parse, render } from 'journey-lang'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium, openMermaid, type MermaidPage } from './support/chromium.ts'
import { knownLabels, randomLabels } from './support/hostile-labels.ts'
import { batchSource, expectedInFunnel, expectedInJourney, type Expected } from './support/label-batch.ts'
import { newestMermaid, olderMermaids } from './support/mermaid-versions.ts'
import { findIntruders, parseProblem, readTexts, show } from './support/picture.ts'
import { quoted } from './support/source.ts'
import { fuzz } from '../support/fuzz.ts'

const { seed } = fuzz(2_000)

const random = randomLabels(2_000, seed)

let browser: Browser
/** Two pages, because each draws on one core. */
let newest: readonly MermaidPage[]
let older: readonly MermaidPage[]

beforeAll(async () => {
  const [mine, others] = [newestMermaid(), olderMermaids()]
  browser = await launchChromium()
  newest = await Promise.all([mine, mine].map((it) => openMermaid(browser, it)))
  older = await Promise.all(others.map((it) => openMermaid(browser, it)))
})

afterAll(() => browser.close())

describe('every label is shown as it is, in every place for a text', () => {
  test('labels that are known to break something, drawn by every version of Mermaid', async () => {
    const pictures = knownLabels().flatMap((it) => [journeyTitle(it), funnelTitle(it)])
    pictures.push(...inBatches(knownLabels()).flatMap(batchPictures))
    await Promise.all([newest[0]!, ...older].map((it) => expectNothingWrong([it], pictures)))
  })

  test(`random labels, drawn by the newest and read by all (FUZZ_SEED=${seed})`, () =>
    expectNothingWrong(newest, inBatches(random).flatMap(batchPictures), older))

  // A title costs a picture of its own. Those of funnels are slow to draw, and read by rules like those of journeys.
  test(`random titles, drawn by the newest and read by all (FUZZ_SEED=${seed})`, () =>
    expectNothingWrong(newest, [...random.map(journeyTitle), ...random.slice(0, 300).map(funnelTitle)], older))
})

/** A picture, and what must stand in it; nothing else may. */
interface Picture {
  readonly text: string
  readonly expected: readonly Expected[]
}

/** Few pictures with many labels are quick to draw. With more of them the views would draw phases instead of steps. */
function inBatches(labels: readonly string[], size = 16): readonly (readonly string[])[] {
  return Array.from({ length: Math.ceil(labels.length / size) }, (_, at) => labels.slice(at * size, (at + 1) * size))
}

function batchPictures(labels: readonly string[]): readonly Picture[] {
  const model = bind(parse(batchSource(labels)))
  const journey = model.journeys[0]!
  expect(journey.steps.filter((_, at) => at % 2 === 0).map((it) => it.text)).toEqual(labels)
  const funnel = render(model, 'funnel')
  return [
    { text: render(model, 'journey').text, expected: expectedInJourney(labels) },
    { text: funnel.text, expected: expectedInFunnel(labels, journey, funnel) },
  ]
}

/** A picture has one title only, so that a journey without phases is drawn for each. */
function journeyTitle(label: string): Picture {
  const title = titleText(label)
  const texts = {
    'accessible title': title,
    title,
    'section 0': 'No step yet',
    'task 0': '–',
    'people 0': '–',
    legend: '–',
  }
  return { text: titlePicture(label, 'journey'), expected: inPlaces(texts) }
}

function funnelTitle(label: string): Picture {
  const texts = { 'accessible title': titleText(label), note: 'No phase yet', notex: '–' }
  return { text: titlePicture(label, 'funnel'), expected: inPlaces(texts) }
}

function titlePicture(label: string, view: string): string {
  return render(bind(parse(`journey j ${quoted(label)} {}`)), view).text
}

function titleText(label: string): string {
  return displayText(label.trim() === '' ? 'j' : label)
}

function inPlaces(texts: Readonly<Record<string, string>>): readonly Expected[] {
  return Object.entries(texts).map(([place, text]) => ({ place, text }))
}

/** Draws the pictures, shared out among some pages, and lets other pages read their text only. */
async function expectNothingWrong(
  drawing: readonly MermaidPage[],
  pictures: readonly Picture[],
  reading: readonly MermaidPage[] = [],
): Promise<void> {
  const problems: string[] = []
  const waiting = pictures.values()
  await Promise.all(
    drawing.map(async (it) => {
      for (const picture of waiting) problems.push(...(await problemsOf(picture, it, reading)))
    }),
  )
  for (const { complaints } of [...drawing, ...reading]) problems.push(...complaints.splice(0))
  expect(problems.slice(0, 20)).toEqual([])
}

async function problemsOf(
  picture: Picture,
  drawing: MermaidPage,
  reading: readonly MermaidPage[],
): Promise<readonly string[]> {
  const [unread, drawn] = await Promise.all([
    Promise.all(reading.map((it) => parseProblem(it.page, picture.text))),
    drawingProblems(picture, drawing.page).catch((error: unknown) => [`${String(error)}\n${picture.text}`]),
  ])
  return [
    ...reading.flatMap(({ version }, at) => (unread[at] === '' ? [] : [`${version}: ${unread[at]}\n${picture.text}`])),
    ...drawn.map((it) => `${drawing.version}: ${it}`),
  ]
}

async function drawingProblems({ text, expected }: Picture, page: Page): Promise<readonly string[]> {
  await show(page, text)
  const shown = await readTexts(page)
  const wrong = expected.filter(({ place, text: right }) => seen(place, shown[place]) !== seen(place, right))
  const places = new Set(expected.map((it) => it.place))
  return [
    ...wrong.map((it) => `${it.place} should be ${JSON.stringify(it.text)}, and is ${JSON.stringify(shown[it.place])}`),
    ...Object.keys(shown)
      .filter((it) => !places.has(it))
      .map((it) => `${it} should not be there: ${shown[it]}`),
    ...(await findIntruders(page)).map((it) => `${it} in\n${text}`),
  ]
}

/** Mermaid breaks lines where it likes, sorts the legend as it likes, and joiners cannot be seen. */
function seen(place: string, text: string | undefined): string | undefined {
  const lines = text?.split('\n').map((line) => line.replace(/[\s\u2060]+/gu, ''))
  return (place === 'legend' ? lines?.toSorted() : lines)?.join('\n')
}
