import { check } from 'journey-lang/testkit'
import { describe, test } from 'vitest'
import { made, titles } from '../../support/code-actions.ts'
import { at, move, selected, way } from '../../support/refactorings.ts'

describe('move', () => {
  test.each<[string, string, string]>([
    ['the first step', at('step looks'), 'Move “Looks around” down\nMove “Looks around” to the phase “use”'],
    [
      'one in between',
      at('step sleeps'),
      'Move “Sleeps” up\nMove “Sleeps” down\nMove “Sleeps” to the phase “purchase”',
    ],
    // Before it stands a silence that says its time, and `arrives` would come behind it and say it again.
    ['the last step', at('step pays'), 'Move “Pays” up\nMove “Pays” to the phase “purchase”'],
    ['several steps', selected('step sleeps', '"Pays" -1'), ''],
    ['no step', at('phase use'), ''],
    ['one line', 'journey a "A" { phase use { step "S" 0; step "T$0" 0 } }\n', ''],
  ])('%s', (_, marked, expected) => {
    check(titles(move), marked, expected)
  })

  test('a step moves with its block and its indentation', () => {
    const steps = (first: string, second: string): string => `journey a "A" {\n  phase use {\n${first}${second}  }\n}\n`
    const [one, two] = ['    /// One.\n    step "One" 0 // first\n', '    step "Two" 0 {\n      cta "Two"\n    }\n']
    check(made('Move “Two” up', move), steps(one, two).replace('"Two"', '"Tw$0o"'), steps(two, one))
    check(made('Move “One” down', move), steps(one, two).replace('"One"', '"On$0e"'), steps(two, one))
  })

  test('a step goes to the phase behind, and in Dutch', () => {
    const asked = at('step books')
    const moved = way
      .replace('    step books "Books a room" +1 with host via web after 2d\n', '')
      .replace('    step arrives', '    step books "Books a room" +1 with host via web after 2d\n    step arrives')
    check(made('Move “Books a room” to the phase “use”', move), asked, moved)
    check(
      made('Verplaats “Books a room” naar de fase “use”', { ...move, state: { languageOf: () => 'nl' } }),
      asked,
      moved,
    )
  })

  const inPhase = (lines: readonly string[]): string =>
    `journey a "A" {\n  phase use {\n${lines.map((it) => `    ${it}\n`).join('')}  }\n}\n`

  test.each<[string, readonly string[], string]>([
    ['before what it puts right', ['step one "One" -1', 'step "Tw$0o" +1 recovers one'], ''],
    ['behind what puts it right', ['step one "On$0e" -1', 'step "Two" +1 recovers one'], ''],
    ['behind a silence that says its time', ['silence 3d "S"', 'step "On$0e" -1', 'step "Two" +1 after 2d'], ''],
    ['before one without a time', ['silence 3d "S"', 'step "On$0e" -1', 'step "Two" +1'], 'Move “One” down'],
    ['out of a maybe', ['step "One" 0', 'maybe "M" {', '  step "Tw$0o" -1', '}'], ''],
    ['in a maybe', ['maybe "M" {', '  step "On$0e" -1', '  step "Two" -1', '}'], 'Move “One” down'],
    ['over a maybe', ['step "On$0e" 0', 'maybe "M" {', '  step "M" -1', '}', 'step "Two" 0'], 'Move “One” down'],
  ])('%s', (_, lines, expected) => {
    check(titles(move), inPhase(lines), expected)
  })

  test('a text in a title is on one line, and short', () => {
    check(
      titles(move),
      inPhase(['step "On$0e\\n\\u{202E}](command:x) <img> `two` and a lot more, on and on" 0', 'step "Two" 0']),
      'Move “One ](command:x) <img> `two` and a lot…” down',
    )
  })
})
