/** The samples with which a new file begins: they are what we would like people to write. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { bind, format, lint, parse, render, views } from '../../packages/language/src/index.ts'

const folder = fileURLToPath(new URL('../samples/', import.meta.url))
const names = readdirSync(folder)

test('there is one that is empty, a small one, and one of today and the future', () => {
  expect(names).toEqual(['empty-journey.journey', 'small-journey.journey', 'today-and-future.journey'])
})

describe.each(names)('%s', (name) => {
  const text = readFileSync(folder + name, 'utf8')
  const model = bind(parse(text))

  test('holds nothing to warn of', () => {
    const findings = lint(model, { today: '2026-10-01' })
    expect(findings.filter((it) => it.severity === 'error' || it.severity === 'warning')).toEqual([])
  })

  test('is laid out as the formatter does it', () => {
    expect(format(text)).toMatchObject({ text })
  })

  test('says in its first line what it is', () => {
    expect(text).toMatch(/^\/\/ [A-Z].+\.\n/)
  })

  test('is drawn in every view', () => {
    for (const { id } of views) expect(render(model, id).text, id).toContain(model.journeys[0]?.title)
  })
})
