/** The packages as npm would publish them, installed in an empty project. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { installed } from '../support/own-package.ts'
import { startServer } from '../support/stdio-client.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const names = ['language', 'files', 'markdown-it', 'remark', 'service', 'server', 'cli']
const tarballOf = (name: string): string => (name === 'language' ? 'journey-lang-0' : `journey-lang-${name}-0`)
let folder = ''
let tarballs: readonly string[] = []

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'journey-pack-'))
  for (const name of names)
    run('npm', ['pack', '--pack-destination', folder, '--loglevel=error'], join(root, 'packages', name))
  tarballs = readdirSync(folder).map((it) => join(folder, it))
  for (const it of tarballs) console.log(`${it.slice(folder.length + 1)}: ${Math.round(statSync(it).size / 1024)} KB`)
  writeFileSync(join(folder, 'package.json'), '{ "type": "module", "private": true }')
  run('npm', ['install', '--loglevel=error', ...tarballs], folder)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the library can be used', () => {
  writeFileSync(
    join(folder, 'use.js'),
    `import { bind, format, lint, parse, print, render, toJson } from 'journey-lang'
const text = 'journey a "A" { phase use { step "Uses it" +3 } }'
const tree = parse(text)
const model = bind(tree)
console.log(print(tree) === text, lint(model).length, render(model, 'journey').text.includes('Uses it'), toJson(model).journeys.length)
console.log(format('ally  a "A"').text)
`,
  )
  expect(run(process.execPath, ['use.js'], folder)).toBe('true 1 true 1\nally a "A"\n\n')
})

test('the command can be used', () => {
  writeFileSync(join(folder, 'a.journey'), 'journey a "A" {\n  phase use {\n    step "Uses it" +1\n  }\n}\n')
  expect(run('npx', ['--no-install', 'journey', 'check', 'a.journey'], folder)).toContain(
    '1 file with 1 journey: 0 errors',
  )
  expect(run('npx', ['--no-install', 'journey', 'render', 'a.journey'], folder)).toContain('Uses it: 4')
})

test('the test kit can be used', () => {
  writeFileSync(
    join(folder, 'kit.js'),
    `import { check } from 'journey-lang/testkit'
const journeys = ({ model }) => model.journeys.map(({ span }) => ({ span: { start: span.start, end: span.start + 7 } }))
check(journeys, 'journey a "A" {\\n^^^^^^^\\n}\\n')
try { check(journeys, 'journey a "A" {\\n}\\n') } catch (error) { console.log(error.name) }
`,
  )
  expect(run(process.execPath, ['kit.js'], folder)).toBe('CheckFailure\n')
})

test('the files can be used', () => {
  writeFileSync(join(folder, 'b.journey'), 'journey b "B" {\n  phase use {\n    step "Loves it" +2\n  }\n}\n')
  writeFileSync(
    join(folder, 'files.js'),
    `import { fencesOnDisk, findFiles } from '@journey-lang/files'
const drawn = fencesOnDisk()('', 'journey src=./b.journey', 'page.md')
console.log(drawn.mermaid.includes('Loves it'), drawn.files.length, findFiles(['b.journey'], process.cwd()).files.length)
`,
  )
  expect(run(process.execPath, ['files.js'], folder)).toBe('true 1 1\n')
})

test('the service can be used', () => {
  writeFileSync(
    join(folder, 'service.js'),
    `import { hover, makeProject } from '@journey-lang/service'
const settings = {}
const project = makeProject({
  sources: new Map([['file:///a.journey', { text: 'persona a "A"', version: 1 }]]),
  settingsOf: () => settings, hasAllFiles: true, languageOf: () => 'nl', today: undefined, encoding: 'utf-16',
  rulePage: () => undefined,
})
console.log(hover(project.file('file:///a.journey'), { line: 0, character: 0 }).contents.kind)
`,
  )
  expect(run(process.execPath, ['service.js'], folder)).toBe('markdown\n')
})

test.each(['journey-language-server --stdio', 'journey lsp'])('%s starts the language server', async (command) => {
  const [bin = '', ...args] = command.split(' ')
  const server = startServer(join(folder, 'node_modules/.bin', bin), args, { cwd: folder })
  const answer = await server.request('initialize', { processId: null, rootUri: null, capabilities: {} })
  expect(answer).toMatchObject({ capabilities: { hoverProvider: true } })
  await server.stop()
})

test.each(names)('publint and attw find nothing wrong with %s', (name) => {
  const tools = installed(join(root, 'tests/pack'))
  const bin = (it: string): string => join(tools, 'node_modules/.bin', it)
  const tarball = tarballs.find((it) => it.includes(`/${tarballOf(name)}`)) ?? ''
  expect(run(bin('publint'), ['--strict', tarball], root)).toContain('All good!')
  // It ends with 1 when there is a problem, which is thrown here.
  expect(run(bin('attw'), [tarball, '--profile', 'esm-only'], root)).toContain('🟢 (ESM)')
})

function run(command: string, args: readonly string[], cwd: string): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8' })
}
