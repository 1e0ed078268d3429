/** The hooks for pre-commit are what they say: commands that there are, which do their work on real files. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The keys of the format that we use, and no others. */
const hookSchema = v.strictObject({
  id: v.string(),
  name: v.string(),
  description: v.string(),
  entry: v.pipe(v.string(), v.startsWith('journey ')),
  language: v.literal('node'),
  files: v.string(),
  pass_filenames: v.optional(v.boolean(), true),
  verbose: v.optional(v.literal(true)),
  additional_dependencies: v.tuple([v.string()]),
})

/** A configuration with hooks of a project's own. */
const localSchema = v.object({
  repos: v.tuple([
    v.object({
      repo: v.literal('local'),
      hooks: v.array(v.looseObject({ pass_filenames: v.optional(v.boolean(), true) })),
    }),
  ]),
})

const hooks = v.parse(v.array(hookSchema), parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')))

const crooked = 'journey  wine "A bottle" { phase purchase { step "Buys it" +2 } }\n'
const document = '<!-- journey: ./wine.journey -->\n<!-- /journey -->\n'

/** What a hook does. */
interface Expected {
  /** The files whose change makes it run. Settings of a project stand in two of them. */
  readonly asksFor: readonly string[]
  /** The files it changes. */
  readonly changes: readonly string[]
  /** How it ends when it is run on a file that is wrong. */
  readonly onMistake: number
  /** Whether it has something to say when it ends well, which pre-commit hides unless told not to. */
  readonly saysOnSuccess?: true
}

const settings = ['journey.config.json', 'package.json', 'shop/package.json']
const journeys = ['wine.journey', 'shop/wine.journey']
const documents = ['README.md', 'docs/page.mdx', 'docs/page.markdown']
const others = [
  'notes.txt',
  'other-package.json',
  'package.json.bak',
  'my-journey.config.json',
  'package-lock.json',
  'xjourney',
]

const expected: Readonly<Record<string, Expected>> = {
  'journey-check': { asksFor: [...journeys, ...settings], changes: [], onMistake: 1, saysOnSuccess: true },
  'journey-format': { asksFor: journeys, changes: ['wine.journey'], onMistake: 0 },
  'journey-embed': { asksFor: [...journeys, ...settings, ...documents], changes: ['README.md'], onMistake: 2 },
}

test('these are the hooks, and each installs the command line of this version', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8')) as { version: string }
  expect(hooks.map((it) => it.id)).toEqual(Object.keys(expected))
  for (const it of hooks) expect(it.additional_dependencies).toEqual([`@journey-lang/cli@${version}`])
})

test('the hooks for projects with the command line of their own are the same, run with npx', () => {
  const page = readFileSync(join(root, 'docs/ci.md'), 'utf8')
  const blocks = [...page.matchAll(/^```yaml\n(repos:\n[^]*?)^```/gm)].map(([, it = '']): unknown => parse(it))
  const [local] = v.parse(v.tuple([localSchema, v.unknown()]), blocks)
  const npx = { language: 'system', description: undefined, additional_dependencies: undefined }
  const expectedHooks = hooks.map((it) => ({ ...it, ...npx, entry: `npx ${it.entry}` }))
  expect(local.repos[0].hooks).toEqual(expectedHooks)
})

test.each(hooks)('$id runs after a change of the files that it reads, and of no other', ({ id, files }) => {
  const names = [...journeys, ...settings, ...documents, ...others]
  expect(names.filter((it) => new RegExp(files).test(it))).toEqual(expected[id]?.asksFor)
})

test.each(hooks)('$id shows what it says when it ends well, if that is something to read', ({ id, verbose }) => {
  expect(verbose).toBe(expected[id]?.saysOnSuccess)
})

test.each(hooks)('$id runs on the files that it asks for', ({ id, entry, files, pass_filenames: passesNames }) => {
  const folder = mkdtempSync(join(tmpdir(), 'journey-hooks-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const texts: Record<string, string> = { 'README.md': document, 'notes.txt': crooked, 'wine.journey': crooked }
  const run = (): Ended => {
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text)
    const names = Object.keys(texts).filter((it) => new RegExp(files).test(it))
    expect(names).toContain('wine.journey')
    const args = [...entry.split(' ').slice(1), ...(passesNames ? names : [])]
    const program = join(root, 'packages/cli/bin/journey.js')
    const { status, stdout } = spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' })
    return { status, stdout }
  }
  const { changes, onMistake, saysOnSuccess = false } = expected[id] ?? { changes: [], onMistake: 0 }
  const ended = run()
  expect(ended.status).toBe(0)
  expect(ended.stdout.includes('2 warnings')).toBe(saysOnSuccess)
  const changed = Object.keys(texts).filter((it) => readFileSync(join(folder, it), 'utf8') !== texts[it])
  expect(changed).toEqual(changes)
  texts['wine.journey'] = 'journey wine "A bottle" {'
  expect(run().status).toBe(onMistake)
})

interface Ended {
  readonly status: number | null
  readonly stdout: string
}
