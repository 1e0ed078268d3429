/** The real program, as a process of its own. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const launcher = fileURLToPath(new URL('../bin/journey-language-server.js', import.meta.url))

test.each([
  ['18.19.1', false],
  ['20.20.2', false],
  ['22.11.9', false],
  ['22.12.0', true],
  ['22.100.0', true],
  ['100.0.0', true],
])('on Node.js %s it starts: %s', (version, starts) => {
  const pretend = `Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`
  // Without a transport the server says how to start it.
  const args = ['--import', `data:text/javascript,${pretend}`, launcher]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  const sentence = `journey-language-server needs Node.js 22.12 or newer, and this is Node.js ${version}.\n`
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr === sentence).toBe(!starts)
  expect(stderr.startsWith('How to start the language server')).toBe(starts)
})
