/** What previews say to people has its Dutch. */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const folder = new URL('../../src/preview/', import.meta.url)
const bundle = readFileSync(new URL('../../l10n/bundle.l10n.nl.json', import.meta.url), 'utf8')
const dutch = JSON.parse(bundle) as Readonly<Record<string, string>>
const texts = readdirSync(folder).flatMap((it) => {
  const source = readFileSync(new URL(it, folder), 'utf8')
  return Array.from(source.matchAll(/l10n\.t\(\s*'([^']*)'/g), (found) => found[1]!)
})
/** Where a text is not written out, nobody could translate it. */
const calls = readdirSync(folder).flatMap((it) =>
  Array.from(readFileSync(new URL(it, folder), 'utf8').matchAll(/l10n\.t\(/g)),
)

test('there are texts, all written out', () => {
  expect(texts.length).toBeGreaterThan(15)
  expect(texts).toHaveLength(calls.length)
})

test.each([...new Set(texts)])('%s', (text) => {
  expect(dutch[text]).toBeDefined()
  expect(dutch[text]?.match(/\{\d\}/g)).toEqual(text.match(/\{\d\}/g))
})

test('the Dutch texts are in order', () => {
  const keys = Object.keys(dutch)
  expect(keys).toEqual(keys.toSorted())
})
