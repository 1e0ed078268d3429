/** What is left out is put in where it belongs, and costs one finding at its place. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  bind,
  keywordOf,
  lineIndex,
  lint,
  structure,
  parse,
  positionAt,
  statementSpan,
  type StatementNode,
} from '../../src/index.ts'

const folder = new URL('../../../../examples/', import.meta.url)
const examples = readdirSync(folder)
  .filter((it) => it.endsWith('.journey'))
  .map((it) => [it, readFileSync(new URL(it, folder), 'utf8')] as const)

describe.each(examples)('%s', (_, text) => {
  const offsets = Array.from(text.matchAll(/[{}"]/g), (it) => it.index)

  test('deleting one brace or quote costs at most four findings on other lines, and 1.5 on average', () => {
    const costs = offsets.map((offset) => findingsOnOtherLines(text, offset))
    expect(Math.max(...costs)).toBeLessThanOrEqual(4)
    expect(costs.reduce((sum, it) => sum + it, 0) / costs.length).toBeLessThanOrEqual(1.5)
  })

  test('deleting one brace or quote leaves every other top-level statement as it was', () => {
    const whole = parse(text).statements
    for (const offset of offsets) {
      const broken = parse(text.slice(0, offset) + text.slice(offset + 1)).statements
      const touched = whole.findIndex((it) => contains(it, offset))
      expect(broken.map(outline).toSpliced(touched, 1)).toEqual(whole.map(outline).toSpliced(touched, 1))
    }
  })
})

function findingsOnOtherLines(text: string, offset: number): number {
  const broken = text.slice(0, offset) + text.slice(offset + 1)
  const lines = lineIndex(broken)
  const line = positionAt(lines, offset).line
  return lint(bind(parse(broken)), { rules: structure }).filter((it) => positionAt(lines, it.span.start).line !== line)
    .length
}

function contains(statement: StatementNode, offset: number): boolean {
  const { start, end } = statementSpan(statement)
  return start <= offset && offset < end
}

/** The words of a statement and of everything in it. */
function outline(statement: StatementNode): unknown {
  return [statement.tokens.map((it) => it.image), statement.block?.children.map(outline)]
}

/** The tree as keywords, blocks in brackets. */
function skeleton(text: string): string {
  const draw = (it: StatementNode): string =>
    `${keywordOf(it) ?? '?'}${it.block ? `[${it.block.children.map(draw).join(' ')}]` : ''}`
  return parse(text).statements.map(draw).join(' ')
}

test.each([
  ['braces in place', 'journey a {\n  phase b {\n    step "c" { wow "d" }\n  }\n}\n', 'journey[phase[step[wow]]]'],
  ['a brace on the next line', 'journey a\n\n// why not\n{\n  phase b { step "c" }\n}\n', 'journey[phase[step]]'],
  ['balanced braces, whatever the indentation', 'journey a {\n    phase b {\nstep "c"\n}\n}\n', 'journey[phase[step]]'],
  ['no indentation at all', 'journey a {\nphase b {\nstep "c"\n}\nphase d {\n}\n}\n', 'journey[phase[step] phase[]]'],
  [
    'a step never closed',
    'journey a {\n  phase b {\n    step "c" {\n    step "d"\n  }\n}\n',
    'journey[phase[step[] step]]',
  ],
  [
    'a phase never closed',
    'journey a {\n  phase b {\n    step "c"\n  phase d {\n  }\n}\n',
    'journey[phase[step] phase[]]',
  ],
  [
    'a phase never closed, unindented',
    'journey a {\nphase b {\nstep "c"\nphase d {\n}\n}\n',
    'journey[phase[step] phase[]]',
  ],
  [
    'what may stand in both blocks goes by indentation',
    'journey a {\n  phase b {\n    step "c" {\n      metric "d" 1\n    metric "e" 2\n  }\n}\n',
    'journey[phase[step[metric] metric]]',
  ],
  [
    'a journey never closed',
    'journey a {\n  phase b {\n    step "c"\njourney d {\n}\n',
    'journey[phase[step]] journey[]',
  ],
  [
    'a phase never opened',
    'journey a {\n  phase b\n    step "c"\n  }\n  phase d { }\n}\n',
    'journey[phase[step] phase[]]',
  ],
  [
    'a step never opened, with clause lines',
    'journey a {\n  phase b {\n    step "c"\n      via phone\n      wow "d"\n    }\n  }\n}\n',
    'journey[phase[step[via wow]]]',
  ],
  [
    'nothing ever opened',
    'journey a\n  phase b\n    step "c"\n    step "d"\n  phase e\n    step "f"\n',
    'journey[phase[step step] phase[step]]',
  ],
  ['a phase never opened, behind semicolons', 'journey a {\n  phase b;;\n  step "c"\n}\n', 'journey[phase[step]]'],
  ['a phase never opened, behind a comment', 'phase a;//\nmetric "b" 1', 'phase[metric]'],
  ['one brace too many', 'journey a {\n  phase b {\n    }\n  }\n  phase c { }\n}\n', 'journey[phase[?] phase[]]'],
  ['a semicolon ends a statement', 'persona a "b" { goal "c"; goal "d" }; ally e "f"', 'persona[goal goal] ally'],
  ['an unclosed text ends with its line', 'persona a "b {\n  goal "c\n}\nally e "f"\n', 'persona[goal] ally'],
  [
    'an unclosed text of several lines ends before the next statement',
    'persona a """b\n  c\nally e "f"\n',
    'persona ally',
  ],
  ['an unclosed comment ends before the next statement', '/* a\n   b\nally e "f"\n', 'ally'],
  ['a closed comment may hold statements', '/* a\nally x "y"\n*/\nally e "f"\n', 'ally'],
  ['carriage returns alone end lines', 'ally a "b"\rally c "d"\r', 'ally ally'],
  ['a byte order mark is no part of the first word', '\uFEFFally a "b"\n', 'ally'],
])('%s', (_, text, expected) => {
  expect(skeleton(text)).toBe(expected)
})
