/** The real command, as a process of its own. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const launcher = fileURLToPath(new URL('../bin/journey.js', import.meta.url))

function run(
  args: readonly string[],
  input = '',
): { readonly status: number | null; readonly out: string; readonly error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], { input, encoding: 'utf8' })
  return { status, out: stdout, error: stderr }
}

test('the exit code says what was found', () => {
  expect(run(['check', '-'], 'journey a "A" { }').status).toBe(0)
  expect(run(['check', '-'], 'journey a "A"').status).toBe(0)
  expect(run(['check', '-'], 'journey a "A" {').status).toBe(1)
  expect(run(['check', 'no-such-file']).status).toBe(2)
})

test('a reader that closes early is no failure', () => {
  const script = `"${process.execPath}" "${launcher}" check - | head -n 1`
  const { stdout, stderr } = spawnSync('sh', ['-c', script], { input: 'wrong\n'.repeat(20_000), encoding: 'utf8' })
  expect([stdout, stderr]).toEqual([expect.stringContaining('-'), ''])
})

test('colours are for terminals only', () => {
  expect(run(['check', '-'], 'journey a "A" {').out).not.toContain('\u001B')
})
