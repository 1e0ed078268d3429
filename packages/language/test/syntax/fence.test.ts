/** The one fence of the parser: when something unexpected happens in there, the text stays whole and a finding says so. */
import { expect, test, vi } from 'vitest'
import { bind, lint, parse, print } from '../../src/index.ts'

vi.mock('../../src/syntax/parser.ts', () => ({
  parseTokens() {
    throw new RangeError('Maximum call stack size exceeded')
  },
}))

test('a parser that throws costs the reading, not the text', () => {
  const text = 'journey a "A" {\n  phase use { }\n}\n'
  const tree = parse(text)
  expect(print(tree)).toBe(text)
  expect(lint(bind(tree)).map((it) => it.message)).toContain(
    'This file could not be read because of a mistake of ours. Please report it.',
  )
})
