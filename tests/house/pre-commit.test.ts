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
  additional_dependencies: v.tuple([v.string()]),
})

const hooks = v.parse(v.array(hookSchema), parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')))

const crooked = 'journey  wine "A bottle" { phase use { step "Drinks it" +2 } }\n'
const document = '<!-- journey: ./wine.journey -->\n<!-- /journey -->\n'

/** Which files a hook changes, and how it ends when it is run on a file that is wrong. */
const expected: Readonly<Record<string, { readonly changes: readonly string[]; readonly onMistake: number }>> = {
  'journey-check': { changes: [], onMistake: 1 },
  'journey-format': { changes: ['wine.journey'], onMistake: 0 },
  'journey-embed': { changes: ['README.md'], onMistake: 2 },
}

test('these are the hooks, and each installs the command line of this version', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8')) as { version: string }
  expect(hooks.map((it) => it.id)).toEqual(Object.keys(expected))
  for (const it of hooks) expect(it.additional_dependencies).toEqual([`@journey-lang/cli@${version}`])
})

test.each(hooks)('$id runs on the files that it asks for', ({ id, entry, files, pass_filenames: passesNames }) => {
  const folder = mkdtempSync(join(tmpdir(), 'journey-hooks-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const texts: Record<string, string> = { 'README.md': document, 'notes.txt': crooked, 'wine.journey': crooked }
  const run = (): number | null => {
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text)
    const names = Object.keys(texts).filter((it) => new RegExp(files).test(it))
    expect(names).toContain('wine.journey')
    const args = [...entry.split(' ').slice(1), ...(passesNames ? names : [])]
    return spawnSync(process.execPath, [join(root, 'packages/cli/bin/journey.js'), ...args], { cwd: folder }).status
  }
  const { changes, onMistake } = expected[id] ?? { changes: [], onMistake: 0 }
  expect(run()).toBe(0)
  const changed = Object.keys(texts).filter((it) => readFileSync(join(folder, it), 'utf8') !== texts[it])
  expect(changed).toEqual(changes)
  texts['wine.journey'] = 'journey wine "A bottle" {'
  expect(run()).toBe(onMistake)
})
