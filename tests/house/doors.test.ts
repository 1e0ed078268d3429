/**
 * The doors of the house: a keyword, a rule and a view are planted in a copy of the project,
 * and nothing may change in it but what CONTRIBUTING says.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, matchesGlob } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const doors = doorsIn(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8'))
let copy = ''

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'journey-doors-'))
  for (const it of git(root, 'ls-files', '--cached', '--others', '--exclude-standard').split('\n').filter(Boolean)) {
    cpSync(join(root, it), join(copy, it))
  }
  linkNodeModules()
  git(copy, 'init', '--quiet')
  git(copy, 'add', '--all')
  git(copy, '-c', 'user.name=test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '--message', 'A copy')
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

test('the table of CONTRIBUTING has all doors', () => {
  expect([...doors.keys()]).toEqual(['a keyword', 'a rule', 'a view'])
})

test('a keyword is a row', () => {
  const path = 'packages/language/src/vocabulary/step-statements.ts'
  const row = `statement('rumour', {
    dutch: 'gerucht',
    in: ['step'],
    positionals: [positional('text', text)],
    clauses: [clause('heard', 'gehoord', duration, { en: 'When.', nl: 'Wanneer.' })],
    glyph: '§',
    doc: { en: 'What people say.', nl: 'Wat mensen zeggen.' },
    snippet: 'rumour "\${1:What they say}"',
  }),
]`
  const before = readFileSync(join(copy, path), 'utf8')
  plant(path, before.replace(/\]\n*$/, row))
  expectOnly('a keyword', [
    'grammar/journey.tmLanguage.json',
    'grammar/railroad/rumour.svg',
    'grammar/journey.ebnf',
    'packages/grammar/journey.tmLanguage.json',
    'packages/grammar/src/prism.generated.ts',
    'packages/grammar/src/textmate.generated.ts',
    'packages/server/editors/emacs/journey-words.el',
    'packages/server/editors/neovim/lua/journey/words.lua',
  ])
  const journey = 'journey a "A" { phase use { step "Talks" { rumour "It is good" heard 3d } } }'
  expect(run('check', '-', journey)).toContain('0 errors')
  expect(run('render', '-', journey)).toContain('§ Talks')
  expect(run('check', '-', journey.replace('3d', '3'))).toContain('needs a unit')
})

test('a rule is a file', () => {
  const path = 'packages/language/src/rules/loud-title.ts'
  plant(
    path,
    `import { defineRule } from './support/define-rule.ts'

export default defineRule({
  id: 'loud-title',
  level: 'warning',
  preset: 'recommended',
  ideas: ['fan'],
  since: '0.1.0',
  summary: { en: 'Reports a title in capitals.', nl: 'Meldt een titel in hoofdletters.' },
  why: { en: 'It shouts at the reader.', nl: 'Dat schreeuwt tegen de lezer.' },
  messages: { loud: { en: () => 'This title shouts.', nl: () => 'Deze titel schreeuwt.' } },
  check(model, report) {
    for (const it of model.journeys) if (it.title === it.title.toUpperCase()) report('loud', it.span, {})
  },
  bad: [],
  good: [],
})
`,
  )
  expectOnly('a rule', ['packages/language/src/rules/index.generated.ts', 'grammar/rules/loud-title.md'])
  expect(run('check', '-', 'journey a "LOUD" { }')).toContain('This title shouts. loud-title')
})

test('a view is a file', () => {
  const path = 'packages/language/src/views/list.ts'
  plant(
    path,
    `import { defineView } from './support/define-view.ts'

export default defineView({
  id: 'list',
  title: { en: 'List', nl: 'Lijst' },
  question: { en: 'Which phases are there?', nl: 'Welke fasen zijn er?' },
  draw: (journey) => ({ text: \`flowchart TB\\n  a["\${journey.phases.length} phases"]\\n\`, marks: [] }),
  example: '',
})
`,
  )
  expectOnly('a view', ['packages/language/src/views/index.generated.ts'])
  expect(run('views', '', '')).toContain('Which phases are there?')
  expect(run('render', '-', 'journey a "A" { phase use }', '--view', 'list')).toContain('1 phases')
})

/** What the table says may change, as globs, by what is added. */
function doorsIn(contributing: string): ReadonlyMap<string, readonly string[]> {
  const rows = contributing.split('## Three doors')[1]?.matchAll(/^\| (an? \w+) +\| (.+) +\| (.+) +\|$/gm) ?? []
  return new Map(
    Array.from(rows, ([, what = '', write = '', generated = '']) => [
      what,
      Array.from(`${write} ${generated}`.matchAll(/`([^`]+)`/g), (it) => it[1]!),
    ]),
  )
}

/** Builds the copy, and compares what changed in it with the door; then forgets what changed. */
function expectOnly(door: string, atLeast: readonly string[]): void {
  execFileSync(process.execPath, ['scripts/generate.ts'], { cwd: copy })
  const built = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-b'], { cwd: copy })
  expect(String(built.stdout)).toBe('')
  execFileSync(process.execPath, ['scripts/bundle.ts'], { cwd: copy })
  const changed = git(copy, 'status', '--porcelain', '--untracked-files=all')
    .split('\n')
    .filter(Boolean)
    .map((it) => it.slice(3))
  const globs = doors.get(door) ?? []
  expect(changed.filter((it) => !globs.some((glob) => matchesGlob(it, glob)))).toEqual([])
  expect(changed).toEqual(expect.arrayContaining([...atLeast]))
  git(copy, 'add', '--all')
}

function plant(path: string, text: string): void {
  git(copy, 'reset', '--hard', '--quiet')
  git(copy, 'clean', '-fdq')
  writeFileSync(join(copy, path), text)
}

function run(command: string, path: string, input: string, ...options: readonly string[]): string {
  const args = [join(copy, 'packages/cli/bin/journey.js'), command, ...(path === '' ? [] : [path]), ...options]
  try {
    return execFileSync(process.execPath, args, { cwd: copy, input, encoding: 'utf8' })
  } catch (error) {
    return String((error as { readonly stdout?: unknown }).stdout)
  }
}

/** Everything installed is taken from here, but our own packages are those of the copy. */
function linkNodeModules(): void {
  const modules = join(root, 'node_modules')
  mkdirSync(join(copy, 'node_modules', '@journey-lang'), { recursive: true })
  symlinkSync('../packages/language', join(copy, 'node_modules', 'journey-lang'))
  for (const it of ['cli', 'files', 'grammar', 'markdown-it', 'remark', 'service', 'server', 'vite']) {
    symlinkSync(`../../packages/${it}`, join(copy, 'node_modules', '@journey-lang', it))
  }
  for (const it of ['packages/cli/node_modules', 'packages/language/node_modules']) {
    if (existsSync(join(root, it))) symlinkSync(join(root, it), join(copy, it))
  }
  for (const it of readdirSync(modules)) {
    if (!it.startsWith('.') && !it.endsWith('journey-lang'))
      symlinkSync(join(modules, it), join(copy, 'node_modules', it))
  }
}

function git(cwd: string, ...args: readonly string[]): string {
  return execFileSync('git', args, { cwd, encoding: 'utf8' })
}
