/** The examples use the whole language together, and each of them can be read, checked and drawn. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  bind,
  lineIndex,
  lint,
  parse,
  positionAt,
  presetNames,
  render,
  rulesOf,
  statements,
  views,
  type Finding,
  type Language,
  type Model,
  type Workspace,
} from 'journey-lang'
import { describe, expect, test } from 'vitest'
import { exampleTexts } from '../support/example-texts.ts'
import { offerOf, usesOf } from './examples/uses.ts'

const models = read(exampleTexts)
const examples = [...models].map(([file, model]) => [file.replace(/\.journey$/, ''), model] as const)
const findingsFolder = new URL('examples/', import.meta.url)

/** An example in Dutch is for a reader of Dutch; all others are read in English. */
const languages: ReadonlyMap<string, Language> = new Map([['paspoort', 'nl']])

test('together they use every statement, clause and word in every place, and every way of writing', () => {
  expect(missingIn(models)).toEqual([])
})

test.each([
  ['a clause', / just-because\b/g, '', ['wow … just-because']],
  ['a word of a list', /via event\b/g, 'via store', ['Channels: event']],
  ['a statement in one of its places', /^ {4}metric /gm, '    story ', ['metric in phase']],
  ['a unit', /\b(\d+)w\b/g, '$1d', ['duration in w']],
  ['a way of writing', /"""/g, '"', ['text in """']],
])('it would be noticed if nobody used %s', (_, pattern, replacement, expected) => {
  const changed = new Map(Array.from(exampleTexts, ([file, text]) => [file, text.replace(pattern, replacement)]))
  expect(missingIn(read(changed))).toEqual(expected)
})

describe.each(examples)('%s', (name, model) => {
  const language = languages.get(name) ?? 'en'
  const options = { language, textLanguage: language, today: '2026-11-22' }
  const found = presetNames.map((preset) => ({ preset, findings: lint(model, { ...options, rules: rulesOf(preset) }) }))

  test('it has no error', () => {
    const errors = found.flatMap((it) => it.findings).filter((it) => it.severity === 'error')
    expect(errors.map((it) => it.message)).toEqual([])
  })

  test('its findings are the ones that somebody has looked at', async () => {
    const file = fileURLToPath(new URL(`${name}.findings.txt`, findingsFolder))
    const said = new Set<string>()
    const drawings = found.map(({ preset, findings }) => {
      const added = findings.filter((it) => !said.has(keyOf(it)))
      for (const it of added) said.add(keyOf(it))
      return `--- ${preset}\n\n${drawn(model.tree.text, added)}`
    })
    await expect(drawings.join('\n')).toMatchFileSnapshot(file)
  })

  test('a larger preset says all that a smaller one does', () => {
    for (const [index, { findings }] of found.entries()) {
      const keys = new Set(findings.map(keyOf))
      const smaller = found.slice(0, index).flatMap((it) => it.findings.map(keyOf))
      expect(smaller.filter((it) => !keys.has(it))).toEqual([])
    }
  })

  test.each(views)('it can be drawn as $id', (view) => {
    for (const journey of model.journeys) {
      const { text, marks } = render(model, view, { journey: journey.name, language })
      expect(text).not.toBe('')
      expect(marks.length).toBeGreaterThan(0)
    }
    expect(render(model, view, { language }).text).not.toBe('')
  })
})

test('each of them is introduced', () => {
  const readme = readFileSync(new URL('../../examples/README.md', import.meta.url), 'utf8')
  const introduced = Array.from(readme.matchAll(/^- \[(.+?\.journey)\]\(\1\): /gm), (it) => it[1]!)
  expect(introduced.toSorted()).toEqual([...exampleTexts.keys()])
})

test('no findings are kept of an example that is gone', () => {
  const kept = readdirSync(findingsFolder).filter((it) => it.endsWith('.findings.txt'))
  expect(kept.map((it) => it.replace(/\.findings\.txt$/, ''))).toEqual(examples.map(([name]) => name))
})

/** Reads files that lie in one folder and may import each other. */
function read(texts: ReadonlyMap<string, string>): ReadonlyMap<string, Model> {
  const trees = new Map(Array.from(texts, ([file, text]) => [file, parse(text)]))
  const workspace: Workspace = {
    open(path) {
      const uri = path.replace(/^\.\//, '')
      const tree = trees.get(uri)
      return tree && { uri, tree }
    },
    files: () => Array.from(trees, ([uri, tree]) => ({ uri, tree })),
  }
  return new Map(Array.from(trees, ([uri, tree]) => [uri, bind(tree, { uri, workspace })]))
}

function missingIn(files: ReadonlyMap<string, Model>): readonly string[] {
  const used = new Set([...files.values()].flatMap((it) => [...usesOf(it)]))
  return offerOf(statements).filter((it) => !used.has(it))
}

function keyOf({ rule, span, message }: Finding): string {
  return `${rule} ${span.start} ${message}`
}

/** The lines that have findings, each with its findings below it; a blank line stands for what lies between. */
function drawn(text: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return 'no findings\n'
  const lines = lineIndex(text)
  const drawing: string[] = []
  let last: number | undefined
  for (const { rule, severity, message, span } of findings) {
    const { line, character } = positionAt(lines, span.start)
    const code = text.slice(lines[line], lines[line + 1]).trimEnd()
    if (line !== last) drawing.push(...(last === undefined || line === last + 1 ? [] : ['']), code)
    last = line
    const width = Math.max(1, Math.min(span.end - span.start, code.length - character))
    drawing.push(`${' '.repeat(character)}${'^'.repeat(width)} ${severity} ${rule}: ${message}`)
  }
  return `${drawing.join('\n')}\n`
}
