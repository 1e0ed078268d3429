/**
 * What somebody sees while typing: in every prefix of every example, and with every single character taken out,
 * the top-level statements that neither hold nor touch the place are read as if nothing had happened.
 */
import { parse, statementSpan, type StatementNode } from 'journey-lang'
import { expect, test } from 'vitest'
import { exampleTexts } from '../support/example-texts.ts'

let states = 0

test.each([...exampleTexts])('%s', (_, text) => {
  const whole = parse(text).statements.map((it) => ({ ...statementSpan(it), outline: outlineOf(it) }))
  for (let at = 0; at < text.length; at += 1) {
    const isKept = whole.filter((it) => at + 1 < it.start || it.end < at)
    const deleted = outlines(text.slice(0, at) + text.slice(at + 1))
    for (const it of isKept)
      if (!deleted.has(it.outline)) expect.soft(it.outline, `without character ${at}`).toBe('kept')
    const typed = outlines(text.slice(0, at))
    for (const it of whole)
      if (it.end < at && !typed.has(it.outline)) expect.soft(it.outline, `up to character ${at}`).toBe('kept')
    states += 2
  }
})

test('there are enough states', () => {
  console.log(`${states} states`)
  expect(states).toBeGreaterThan(exampleTexts.size > 5 ? 50_000 : 10_000)
})

function outlines(text: string): ReadonlySet<string> {
  return new Set(parse(text).statements.map(outlineOf))
}

/** Everything in a statement, as text. */
function outlineOf({ tokens, block }: StatementNode): string {
  const header = tokens.map((it) => it.image).join(' ')
  return block ? `${header} { ${block.children.map(outlineOf).join('; ')} }` : header
}
