/**
 * Changes the code of rules and counts the changes that no example notices: `npm run mutate`. Takes the rules of the last
 * commit and those that have changed since, or the files behind `--`; `npm run mutate -- all` takes all of them, which takes
 * an hour.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const folder = 'packages/language/src/rules'
/** How many rules are taken by themselves. */
const most = 5
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

/** A rule takes up to some minutes. Whoever changes more of them names those that are worth it. */
function changed(): readonly string[] {
  const lines = git('diff', '--numstat', 'HEAD~1', '--', folder).split('\n')
  const found = lines.flatMap((line) => {
    const [added = '', removed = '', path = ''] = line.split('\t')
    const isRule = path.endsWith('.ts') && !path.endsWith('.generated.ts') && existsSync(`${root}/${path}`)
    return isRule ? [{ path, size: Number(added) + Number(removed) }] : []
  })
  const largest = found.toSorted((a, b) => b.size - a.size).map((it) => it.path)
  const others = largest.slice(most)
  if (others.length > 0) console.log(`Left out, as they have changed less: ${others.join(', ')}`)
  return largest.slice(0, most)
}

/** Empty where git cannot say, as in a clone without a history. */
function git(...args: readonly string[]): string {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return ''
  }
}
