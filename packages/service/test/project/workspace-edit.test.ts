/** Where an edit with tab stops begins, since editors indent its further lines as they see fit. */
import type { FixEdit } from 'journey-lang'
import { expect, test } from 'vitest'
import { workspaceEditOf } from '../../src/project/workspace-edit.ts'
import { projectOf } from '../support/features.ts'

const text = 'journey a "A" {\n  phase use {\n    step "$}\\\\" +1\n  }\n}\n'
const file = projectOf({ 'main.journey': text }).file('file:///main.journey')!

const insertAt = (offset: number, snippet: string): FixEdit => ({
  span: { start: offset, end: offset },
  newText: '',
  snippet,
})
const behindStep = text.indexOf(' +1') + ' +1'.length

test.each<[string, readonly FixEdit[], readonly unknown[]]>([
  [
    'with several lines it begins where its line does, and says again what stands there',
    [insertAt(behindStep, '\n    step "${1:B}"')],
    [[2, 0, 2, 18, '    step "\\$\\}\\\\\\\\" +1\n    step "${1:B}"']],
  ],
  ['with one line it begins where it is', [insertAt(behindStep, ' via ${1:web}')], [[2, 18, 2, 18, ' via ${1:web}']]],
  [
    'at the beginning of a line it begins there, and ends before the next',
    [insertAt(text.indexOf('    step'), '    step "${1:B}"\n')],
    [[2, 0, 2, 0, '    step "${1:B}"$0\n']],
  ],
  [
    'in a line without indentation it begins where it is',
    [insertAt(text.length - 1, '\n\nloop ${1:a}\n')],
    [[4, 1, 4, 1, '\n\nloop ${1:a}$0\n']],
  ],
  [
    'where another edit changes what stands before it, it begins where it is',
    [insertAt(behindStep, '\n    step "${1:B}"'), { span: { start: behindStep - 1, end: behindStep }, newText: '2' }],
    [
      [2, 18, 2, 18, '\n    step "${1:B}"'],
      [2, 17, 2, 18, '2'],
    ],
  ],
])('%s', (_, edits, expected) => {
  const [change] = workspaceEditOf([{ file, edits }], 'snippets').documentChanges ?? []
  const made = change && 'edits' in change ? change.edits : []
  const plain = made.map((it) => {
    const { start, end } = it.range
    return [start.line, start.character, end.line, end.character, 'snippet' in it ? it.snippet.value : it.newText]
  })
  expect(plain).toEqual(expected)
})
