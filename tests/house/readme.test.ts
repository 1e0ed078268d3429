/** What the READMEs say is true: their code runs, their journeys have no fault, their links lead somewhere. */
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bind, lineIndex, lint, parse, positionAt, render, statements, wordLists } from 'journey-lang'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const pages = globSync(
  [
    '*.md',
    'docs/*.md',
    'extension/*.md',
    'packages/*.md',
    'packages/*/*.md',
    'packages/server/editors/*.md',
    'examples/*.md',
    'grammar/*.md',
  ],
  { cwd: root },
).map((path) => [path, readFileSync(join(root, path), 'utf8')] as const)

describe.each(pages)('%s', (path, page) => {
  test('its links lead somewhere', () => {
    const targets = Array.from(page.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g), (it) => it[1] ?? '')
    expect(targets.filter((it) => !existsSync(join(root, dirname(path), it)))).toEqual([])
  })

  test('its JavaScript runs', () => {
    for (const [index, code] of blocks(page, 'js').entries()) {
      const file = join(root, 'node_modules/.cache/readme', `${path.replaceAll('/', '-')}-${index}.mjs`)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, code)
      expect(execFileSync(process.execPath, [file], { encoding: 'utf8' })).not.toBe('')
    }
  })

  test('its journeys can be read', () => {
    // An example of one statement refers to names that are declared elsewhere, and stands in no block.
    const isAlone = path.startsWith('grammar/')
    for (const code of blocks(page, 'journey')) {
      const findings = lint(bind(parse(code)))
      const errors = findings.filter((it) => it.severity === 'error').map((it) => it.rule)
      const allowed = isAlone ? ['unknown-reference', 'misplaced-statement'] : []
      expect(
        errors.filter((it) => !allowed.includes(it)),
        code,
      ).toEqual([])
    }
  })
})

test('the journey of the README is the one that its picture is drawn from', () => {
  const [code = ''] = blocks(readFileSync(join(root, 'README.md'), 'utf8'), 'journey')
  expect(code).toBe(readFileSync(join(root, 'examples/bottle.journey'), 'utf8'))
})

describe('the signs in pictures are explained', () => {
  const tour = readFileSync(join(root, 'docs/language-tour.md'), 'utf8')
  const explained = new Map(
    Array.from(tour.matchAll(/^\| (\S+) +\| an? `([^`]+)`/gm), ([, sign = '', word = '']) => [word, sign]),
  )

  test.each(statements.flatMap(({ word, glyph }) => (glyph === undefined ? [] : [[word, glyph]])))(
    '%s is %s',
    (word, glyph) => expect(explained.get(word)).toBe(glyph),
  )

  test.each(wordLists.loopKinds.words.map((it) => it.word))('loop %s', (kind) => {
    const text = `journey a "A" { phase use { step x "X" } phase service { step y "Y" } loop ${kind} "Cue" from y to x }`
    const sign = explained.get(`loop ${kind}`)
    expect(sign).toBeDefined()
    expect(render(bind(parse(text)), 'funnel').text).toContain(`"${sign} Cue"`)
  })
})

function blocks(page: string, language: string): readonly string[] {
  return Array.from(page.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``, 'g')), (it) => it[1] ?? '')
}

test('the report of the README is the one of its journey', () => {
  const page = readFileSync(join(root, 'README.md'), 'utf8')
  const [code = ''] = blocks(page, 'journey')
  const [report = ''] = blocks(page, 'text')
  const lines = lineIndex(code)
  const said = lint(bind(parse(code))).map(({ span, severity, message, rule }) => {
    const { line, character } = positionAt(lines, span.start)
    return `  ${line + 1}:${character + 1} ${severity} ${message} ${rule}`
  })
  const shown = report.split('\n').filter((it) => it.startsWith('  '))
  expect(shown.toSorted()).toEqual(said.toSorted())
})
