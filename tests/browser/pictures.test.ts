import { readdirSync, readFileSync } from 'node:fs'
import { bind, parse, render, views, type Mark, type Model } from 'journey-lang'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium, openMermaid, type MermaidPage } from './support/chromium.ts'
import {
  contrast,
  findOverflows,
  readArrowColours,
  readBoxColours,
  readIds,
  verticalPlaces,
} from './support/measure.ts'
import { newestMermaid, olderMermaids } from './support/mermaid-versions.ts'
import { manyLoops, manyPhases, manySilences, manySteps, oddJourneys } from './support/odd-journeys.ts'
import { findIntruders, readTexts, show } from './support/picture.ts'

let browser: Browser
let newest: MermaidPage
let older: readonly MermaidPage[]

beforeAll(async () => {
  const [mine, others] = [newestMermaid(), olderMermaids()]
  browser = await launchChromium()
  newest = await openMermaid(browser, mine)
  older = await Promise.all(others.map((it) => openMermaid(browser, it)))
})

afterAll(() => browser.close())

afterEach(() => {
  const complaints = [newest, ...older].flatMap((it) => it.complaints.splice(0))
  if (complaints.length > 0) throw new Error(`The page ${complaints.join(', and ')}`)
})

const themes = ['default', 'dark'] as const

const sources: Readonly<Record<string, string>> = { ...examples(), ...oddJourneys }

describe.each(Object.keys(sources))('%s', (name) => {
  const model = bind(parse(sources[name]!))

  test.each(views.map((it) => it.id))('%s: is whole, in light and in dark', async (view) => {
    for (const theme of themes) {
      for (const journey of journeyNames(model)) {
        const { text, marks } = render(model, view, journey === undefined ? {} : { journey })
        await show(newest.page, text, theme)
        expect(unmarked(marks, await readIds(newest.page))).toEqual([])
        expect(await findIntruders(newest.page)).toEqual([])
        expect(await findOverflows(newest.page)).toEqual([])
      }
    }
  })

  test('funnel: phases stand from top to bottom, in every version', async () => {
    for (const journey of model.journeys) {
      const { text, marks } = render(model, 'funnel', { journey: journey.name })
      const ids = journey.phases.map(({ span }) => marks.find((it) => it.span === span)!.id)
      for (const { page, version } of [newest, ...older]) {
        await show(page, text)
        const edges = (await verticalPlaces(page, ids)).flat()
        expect(edges, version).toEqual(edges.toSorted((a, b) => a - b))
      }
    }
  })

  test('funnel: the colours are ours, and can be told apart', async () => {
    for (const theme of themes) {
      for (const journey of model.journeys) {
        const { text } = render(model, 'funnel', { journey: journey.name })
        await show(newest.page, text, theme)
        const boxes = await readBoxColours(newest.page)
        expect(
          boxes.filter((it) => it.ground !== fillWritten(text, it)).map((it) => [it, fillWritten(text, it)]),
        ).toEqual([])
        expect(boxes.filter((it) => contrast(it.front, it.ground) < 4.5)).toEqual([])
        const arrows = await readArrowColours(newest.page)
        expect(arrows.filter((it) => contrast(it.front, it.ground) < 3)).toEqual([])
      }
    }
  })
})

test('funnel: every class of colours has been seen', () => {
  const texts = Object.values(sources).map((it) => render(bind(parse(it)), 'funnel').text)
  const written = new Set(texts.flatMap((it) => Array.from(it.matchAll(/classDef (\w+)/g), ([, name]) => name)))
  const used = new Set(texts.flatMap((it) => Array.from(it.matchAll(/:::(\w+)/g), ([, name]) => name)))
  expect(written.size).toBeGreaterThan(0)
  expect([...written].filter((it) => !used.has(it))).toEqual([])
})

describe('what is too large to draw is drawn in short', () => {
  const large: Readonly<Record<string, string>> = {
    '600 steps': manySteps(600),
    '3,000 steps': manySteps(3_000),
    '200 phases with long hostile titles': manyPhases(200),
    '1,000 phases': manyPhases(1_000),
    '280 steps with a silence behind each': manySilences(280),
  }
  for (const [name, source] of Object.entries(large)) {
    test.each(views.map((it) => it.id))(`${name}: %s`, async (view) => {
      const { text, marks } = render(bind(parse(source)), view)
      expect(text.length).toBeLessThanOrEqual(50_000)
      for (const { page, version } of [...older, newest]) {
        const type = await show(page, text)
        expect(type, version).toBe(view === 'journey' ? 'journey' : 'flowchart-v2')
        const shown = Object.values(await readTexts(page)).join('\n')
        expect(shown, version).not.toContain('Maximum text size')
      }
      expect(unmarked(marks, await readIds(newest.page))).toEqual([])
    })
  }

  test('more loops than Mermaid has room for', () => {
    const { text } = render(bind(parse(manyLoops(200, 400))), 'funnel')
    // Only counted: Mermaid would draw for half a minute.
    expect(text.match(/^  p\w+ [-=]/gm)).toHaveLength(450)
  })

  test('and says what is left out', async () => {
    for (const view of views) {
      await show(newest.page, render(bind(parse(manyPhases(200))), view).text)
      expect(Object.values(await readTexts(newest.page)).join('\n')).toMatch(/And \d+ more phases/)
    }
  })
})

/** The files of examples/, and the example of each view. */
function examples(): Readonly<Record<string, string>> {
  const folder = new URL('../../examples/', import.meta.url)
  const files = readdirSync(folder).filter((it) => it.endsWith('.journey'))
  return Object.fromEntries([
    ...files.map((it) => [`examples/${it}`, readFileSync(new URL(it, folder), 'utf8')]),
    ...views.map((it) => [`the example of the view ${it.id}`, it.example]),
  ])
}

/** The journeys of a file, or nothing in particular when it has none, which has a picture as well. */
function journeyNames(model: Model): readonly (string | undefined)[] {
  return model.journeys.length > 0 ? model.journeys.map((it) => it.name) : [undefined]
}

/** The marks without an element in the picture. Ids are made of parts between hyphens, of which one is the mark's. */
function unmarked(marks: readonly Mark[], ids: readonly string[]): readonly Mark[] {
  const parts = new Set(ids.flatMap((it) => it.split('-')))
  return marks.filter((it) => !parts.has(it.element))
}

/** The fill that the text gives to a phase, or by its class to a step. */
function fillWritten(text: string, { id, classes }: { readonly id: string; readonly classes: string }): string {
  const styled = Array.from(text.matchAll(/^ +(?:style|classDef) (\w+) fill:(#\w+)/gm))
  const names = [...id.split('-'), ...classes.split(' ')]
  return styled.find(([, name]) => names.includes(name!))?.[2] ?? 'none'
}
