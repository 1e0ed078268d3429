/** The plan of the house is true: what it names is there, and rooms import only what it says. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { forbiddenImports, pathsInPlan, roomsInPlan } from './architecture/plan.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const plan = readFileSync(`${root}packages/README.md`, 'utf8')
const rooms = roomsInPlan(plan)
const sources = new Map(
  globSync('packages/*/src/**/*.ts', { cwd: root }).map((it) => [
    it.replaceAll('\\', '/'),
    readFileSync(root + it, 'utf8'),
  ]),
)

test('every path that the plan names is there', () => {
  expect(pathsInPlan(plan).length).toBeGreaterThan(15)
  expect(missingPaths(plan)).toEqual([])
})

test('a path that is not there is noticed', () => {
  expect(missingPaths(`${plan}\n\`packages/language/src/nowhere/\``)).toEqual(['packages/language/src/nowhere/'])
})

test('every file imports only what its room may', () => {
  expect(sources.size).toBeGreaterThan(60)
  expect(forbiddenImports(rooms, sources)).toEqual([])
})

test.each([
  ['packages/language/src/text/span.ts', "import { bind } from '../model/bind.ts'"],
  ['packages/language/src/syntax/parse.ts', "export * from '../model/bind.ts'"],
  ['packages/language/src/rules/syntax-error.ts', "import { readFileSync } from 'node:fs'"],
  ['packages/language/src/rules/syntax-error.ts', "import funnel from '../views/funnel.ts'"],
  ['packages/language/src/views/funnel.ts', "import type {\n  Rule,\n} from '../rules/support/define-rule.ts'"],
  ['packages/language/src/model/bind.ts', "const late = await import('chevrotain')"],
  ['packages/language/src/index.ts', "import '../../cli/src/index.ts'"],
  ['packages/cli/src/report/json.ts', "import { readModels } from '../files/read-models.ts'"],
  ['packages/files/src/draw-fence.ts', "import { readModels } from '@journey-lang/cli'"],
  ['packages/new/src/index.ts', ''],
])('a wrong import in %s is noticed: %s', (path, line) => {
  const planted = new Map([[path, `${sources.get(path) ?? ''}\n${line}\n`]])
  expect(forbiddenImports(rooms, planted)).toHaveLength(1)
})

test('every room of the table is a folder with files in it', () => {
  expect(rooms.length).toBeGreaterThan(10)
  for (const { path } of rooms)
    expect(
      [...sources.keys()].some((it) => it.startsWith(`${path}/`)),
      path,
    ).toBe(true)
})

test('the library is built without Node.js and without a DOM', () => {
  const config =
    readFileSync(`${root}packages/language/tsconfig.json`, 'utf8') + readFileSync(`${root}tsconfig.base.json`, 'utf8')
  expect(config).toContain('"types": []')
  expect(config).toContain('"lib": ["ES2024"]')
})

function missingPaths(text: string): readonly string[] {
  return pathsInPlan(text).filter((it) => !existsSync(root + it))
}
