/** The pictures in our own documents are those of their journeys. */
import { fileURLToPath } from 'node:url'
import { main, processIo, type Io } from '@journey-lang/cli'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

test('every picture is up to date, or: node packages/cli/bin/journey.js embed .', async () => {
  let out = ''
  let error = ''
  const io: Io = { ...processIo(), cwd: root, out: (text) => (out += text), error: (text) => (error += text) }
  expect(await main(['embed', '--check', '.'], io)).toBe(0)
  expect(out).toBe('')
  expect(Number(/^(\d+) files with journeys: 0 would change/.exec(error)?.[1])).toBeGreaterThan(1)
})
