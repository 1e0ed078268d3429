/**
 * Every example is coloured as it is meant, twice told: by the grammar, which sees one line at a time, and by the language
 * server, which knows what a name stands for. Where the server comes later, no colour may jump from one meaning to another.
 */
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { tokensIn } from '../../packages/service/src/semantic-tokens/tokens.ts'
import { projectOf } from '../../packages/service/test/support/features.ts'
import { coloured } from './textmate/colours.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const paths = globSync(['examples/*.journey', 'extension/samples/*.journey'], { cwd: root }).map((it) =>
  it.replaceAll('\\', '/'),
)
const project = projectOf(Object.fromEntries(paths.map((it) => [it, textOf(it)])))
const found = new Map<string, number>()

test.for(paths)('%s', (path) => {
  const text = textOf(path)
  const file = project.file(`file:///${path}`)
  if (!file) throw new Error(`${path} is not in the project.`)
  const lines = coloured(text)
  const wrong = tokensIn(file, { start: 0, end: text.length }).flatMap(({ start, end, type, modifiers }) => {
    const before = text.slice(0, start).split('\n')
    const scopes = lines[before.length - 1]?.scopesAt(before.at(-1)?.length ?? 0) ?? []
    const wanted = modifiers.includes('declaration') ? ['entity.name'] : (meant[type] ?? ['nothing'])
    found.set(type, (found.get(type) ?? 0) + 1)
    if (scopes.some((scope) => wanted.some((it) => scope === it || scope.startsWith(`${it}.`)))) return []
    return [
      `line ${before.length}: ${text.slice(start, end)} is a ${type}, coloured as ${scopes.join(' ') || 'nothing'}`,
    ]
  })
  expect(wrong).toEqual([])
})

test('nothing in an example is coloured as a mistake', () => {
  for (const path of paths) {
    const lines = coloured(textOf(path))
    const scopes = lines.flatMap((line) => Array.from(line.text, (_, column) => line.scopesAt(column).join(' ')))
    expect(
      scopes.filter((it) => it.includes('invalid')),
      path,
    ).toEqual([])
  }
})

test('every kind of token was seen', () => {
  expect([...found.keys()].toSorted()).toEqual(Object.keys(meant).toSorted())
})

/** A name that is used is some name to the grammar, whatever it stands for; the words of closed lists are constants. */
const meant: Readonly<Record<string, readonly string[]>> = {
  keyword: ['keyword.control'],
  modifier: ['keyword.other.clause'],
  number: ['constant.numeric'],
  string: ['string.quoted'],
  comment: ['comment'],
  enumMember: ['constant.language', 'variable.other'],
  class: ['variable.other', 'entity.name'],
  namespace: ['variable.other'],
  type: ['variable.other', 'constant.language'],
  event: ['variable.other'],
  function: ['variable.other'],
  property: ['variable.other'],
}

function textOf(path: string): string {
  return readFileSync(root + path, 'utf8').replaceAll('\r\n', '\n')
}
