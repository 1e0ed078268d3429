/** What the other tests of editors rest on: an editor that is not there, fails or hangs is a failure that says so. */
import { expect, test } from 'vitest'
import { answerOf } from './support/program.ts'

const { env } = process

test.each([
  ['is not there', 'no-such-editor', [], 'Vi was not found. Install what this suite needs: apt-get install -y neovim'],
  [
    'fails',
    'sh',
    ['-c', 'echo \'{ "a": 1 }\'; echo why >&2; exit 3'],
    'Vi ended with code 3 and said:\n{ "a": 1 }\n\nwhy',
  ],
  ['answers nothing', 'sh', ['-c', 'echo hello'], 'Vi ended with code 0 and said:\nhello'],
  // Its child holds the streams open as well, and ends with it.
  ['hangs', 'sh', ['-c', 'sleep 60; true'], 'Vi ended with SIGKILL'],
])('an editor that %s', async (_, program, args, message) => {
  await expect(answerOf({ name: 'Vi', program, arguments: args }, '/', env, 300)).rejects.toThrow(message)
})

test('an editor that answers', async () => {
  const program = { name: 'Vi', program: 'sh', arguments: ['-c', 'echo hello; echo \'{ "a": 1 }\''] }
  expect(await answerOf(program, '/', env)).toEqual({ a: 1 })
})
