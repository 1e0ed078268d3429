/** What users read is there in both languages. */
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const extension = fileURLToPath(new URL('../../', import.meta.url))
const dutch = JSON.parse(readFileSync(`${extension}l10n/bundle.l10n.nl.json`, 'utf8')) as Readonly<
  Record<string, string>
>
const sources = globSync('src/**/*.ts', { cwd: extension }).map((it) => readFileSync(`${extension}${it}`, 'utf8'))

/** The texts that the code shows. Only plain texts in quotes can be translated. */
const texts = sources.flatMap((it) =>
  Array.from(it.matchAll(/\bl10n\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")/g), ([, one, other]) =>
    (one ?? other ?? '').replace(/\\(.)/g, '$1'),
  ),
)

test('every text is a plain one', () => {
  const calls = sources.flatMap((it) => it.match(/\bl10n\.t\(/g) ?? [])
  expect(texts).toHaveLength(calls.length)
  expect(texts.length).toBeGreaterThan(10)
})

test('every text has a Dutch one, and every Dutch one is of a text', () => {
  expect(Object.keys(dutch)).toEqual([...new Set(texts)].toSorted())
})

test.each(Object.entries(dutch))('what stands for a value is in both: %s', (english, translated) => {
  const values = (text: string): readonly string[] => (text.match(/\{\d+\}/g) ?? []).toSorted()
  expect(values(translated)).toEqual(values(english))
  expect(translated).not.toBe('')
})
