/** What `journey check --format sarif` prints is SARIF 2.1.0: a schema made of the published types of the format says so. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { installed } from '../support/own-package.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'journey-sarif-'))

interface Validator {
  (log: unknown): boolean
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null
}

let isValid: Validator

beforeAll(() => {
  const tools = installed(join(root, 'tests/sarif'))
  const types = join(tools, 'node_modules/@types/sarif/index.d.ts')
  const generator = join(tools, 'node_modules/ts-json-schema-generator/bin/ts-json-schema-generator.js')
  const schema = execFileSync(process.execPath, [generator, '--path', types, '--type', 'Log', '--no-type-check'], {
    cwd: tools,
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  })
  const { default: Ajv } = createRequire(join(tools, 'package.json'))('ajv') as {
    readonly default: new (options: object) => { compile: (schema: unknown) => Validator }
  }
  isValid = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(schema))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the report of the examples, and of broken files with odd names', () => {
  writeFileSync(
    join(folder, 'a, b: %20 ü.journey'),
    'journey a "\uD83D" {\n  phase use {\n    step "x" +3 via stor\n  }\n',
  )
  const reports = [sarif('examples', '--preset', 'coaching'), sarif(folder), sarif('--lang', 'nl', 'examples')]
  for (const log of reports) {
    isValid(log)
    expect(isValid.errors ?? []).toEqual([])
  }
  expect(JSON.stringify(reports[0]).length).toBeGreaterThan(10_000)
})

test('the schema notices what is wrong', () => {
  const log = sarif(folder) as { readonly runs: { results: { level: string; locations?: unknown }[] }[] }
  const [result] = log.runs[0]!.results
  result!.level = 'fatal'
  expect(isValid(log)).toBe(false)
  result!.level = 'error'
  expect(isValid(log)).toBe(true)
  result!.locations = 'here'
  expect(isValid(log)).toBe(false)
})

function sarif(...args: readonly string[]): unknown {
  const launcher = join(root, 'packages/cli/bin/journey.js')
  const call = [launcher, 'check', '--format', 'sarif', ...args]
  return JSON.parse(spawnSync(process.execPath, call, { cwd: root, encoding: 'utf8', maxBuffer: 50_000_000 }).stdout)
}
