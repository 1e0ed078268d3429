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

test.each([
  ['20.20.2', 2],
  ['22.21.9', 2],
  ['22.22.0', 0],
  ['22.100.0', 0],
  ['100.0.0', 0],
])('on Node.js %s it ends with %d', (version, code) => {
  const pretend = `Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`
  const args = ['--import', `data:text/javascript,${pretend}`, launcher, '--version']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  const sentence = `journey needs Node.js 22.22 or newer, and this is Node.js ${version}.\n`
  expect([status, stderr]).toEqual([code, code === 0 ? '' : sentence])
  expect(stdout !== '').toBe(code === 0)
})
