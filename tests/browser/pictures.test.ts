import { readdirSync, readFileSync } from 'node:fs'
import { bind, parse, render, views, type Drawing, type Mark, type Model } from 'journey-lang'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium, openMermaid, type MermaidPage } from './support/chromium.ts'
import { contrast, findOverflows, readArrowColours, readBoxColours, readIds, verticalEdges } from './support/measure.ts'
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
  const drawings = (view: string): readonly Drawing[] => {
    const names = model.journeys.map((it) => it.name)
    // A file without a journey has a picture as well.
    return names.length === 0 ? [render(model, view)] : names.map((journey) => render(model, view, { journey }))
  }

  describe.each(themes)('%s theme', (theme) => {
    test('journey', async () => {
      for (const drawing of drawings('journey')) {
        await show(newest.page, drawing.text, theme)
        await expectWhole(drawing)
      }
    })

    test('funnel', async () => {
      for (const drawing of drawings('funnel')) {
        await show(newest.page, drawing.text, theme)
        await expectWhole(drawing)
        if (model.journeys.length > 0) await expectOurColours(drawing)
        await expectPhasesInOrder(drawing, model, newest)
      }
    })
  })

  test('funnel, in older versions', async () => {
    for (const drawing of drawings('funnel')) {
      for (const it of older) {
        await show(it.page, drawing.text)
        await expectPhasesInOrder(drawing, model, it)
      }
    }
  })
})

/** Every mark has its element, nothing is there that should not be, and no text sticks out of its box. */
async function expectWhole({ marks }: Drawing): Promise<void> {
  expect(unmarked(marks, await readIds(newest.page))).toEqual([])
  expect(await findIntruders(newest.page)).toEqual([])
  expect(await findOverflows(newest.page)).toEqual([])
}

/** Themes change none of the colours that the text names, in which texts and arrows can be seen. */
async function expectOurColours({ text }: Drawing): Promise<void> {
  const boxes = await readBoxColours(newest.page)
  expect(boxes.map((it) => it.ground)).toEqual(boxes.map((it) => fillWritten(text, it)))
  expect(boxes.filter((it) => contrast(it.front, it.ground) < 4.5)).toEqual([])
  const arrows = await readArrowColours(newest.page)
  expect(arrows.filter((it) => contrast(it.front, it.ground) < 3)).toEqual([])
}

/** Phases stand from top to bottom as they are written, whatever leads back to where. */
async function expectPhasesInOrder(drawing: Drawing, { journeys }: Model, page: MermaidPage): Promise<void> {
  const phases = journeys.flatMap((it) => it.phases).map((it) => it.span)
  const marks = drawing.marks.filter((it) => phases.includes(it.span)).toSorted((a, b) => a.span.start - b.span.start)
  expect(marks).toHaveLength(drawing.text.match(/subgraph (?!note)/g)?.length ?? 0)
  const edges = await verticalEdges(
    page.page,
    marks.map((it) => it.element),
  )
  expect(edges, page.version).toEqual(edges.toSorted((a, b) => a - b))
}

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
