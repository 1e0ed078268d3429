/**
 * Changes the code of rules and counts the changes that no example notices: `npm run mutate`. Takes the rules that differ
 * from the main branch, or the files behind `--`; `npm run mutate -- all` takes all of them, which takes an hour.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const folder = 'packages/language/src/rules'
const named = process.argv.slice(2)
const files = named.length > 0 ? named : changed()

if (files.length === 0) {
  console.log('No rule has changed.')
} else {
  const mutate = files.includes('all') ? [] : ['--mutate', files.join(',')]
  const stryker = 'node_modules/@stryker-mutator/core/bin/stryker.js'
  const { status } = spawnSync(process.execPath, [stryker, 'run', ...mutate], { cwd: root, stdio: 'inherit' })
  process.exitCode = status ?? 1
}

/** The rules that differ from where this branch left the main one; on the main branch, those of its last commit. */
function changed(): readonly string[] {
  const base = git('merge-base', 'HEAD', 'main') || git('rev-parse', 'HEAD')
  const from = base === git('rev-parse', 'HEAD') ? git('rev-parse', 'HEAD~1') || base : base
  const paths = git('diff', '--name-only', from, '--', folder).split('\n')
  return paths.filter((it) => it.endsWith('.ts') && !it.endsWith('.generated.ts') && existsSync(`${root}/${it}`))
}

/** Empty where git cannot say, as in a clone without a history. */
function git(...args: readonly string[]): string {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return ''
  }
}
