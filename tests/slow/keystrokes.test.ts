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
  const lost: string[] = []
  for (let at = 0; at < text.length; at += 1) {
    const deleted = outlines(text.slice(0, at) + text.slice(at + 1))
    const untouched = whole.filter((it) => at + 1 < it.start || it.end < at)
    if (!untouched.every((it) => deleted.has(it.outline))) lost.push(`without character ${at}`)
    const typed = outlines(text.slice(0, at))
    const complete = whole.filter((it) => it.end < at)
    if (!complete.every((it) => typed.has(it.outline))) lost.push(`up to character ${at}`)
    states += 2
  }
  expect(lost).toEqual([])
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
