import { writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fenceProblem } from 'journey-lang'
import { describe, expect, test, vi } from 'vitest'
import { problemMessage, reportProblems } from '../src/index.ts'
import { folderWith } from './support/folder.ts'

const problem = fenceProblem(['It is wrong.'])
const text = 'This journey cannot be drawn.\n\nIt is wrong.'
const body = '# A page\n\n```journey\nx\n```\n'

/** What stands before the text of the message, for a page that holds `onDisk` of which the host parsed `source`. */
function placeFor(onDisk: string, source: string, line = 3): string {
  const root = folderWith({ 'page.md': onDisk })
  const message = problemMessage(problem, { documentPath: 'page.md', source, line }, root)
  expect(message.endsWith(`: ${text}`)).toBe(true)
  return message.slice(0, -text.length - 2).replace(/^.*page\.md/, 'page.md')
}

describe('the line of a fence', () => {
  test.each<[string, string, string, string]>([
    ['as it is', body, body, 'page.md:3'],
    ['without the front matter', `---\na: 1\n---\n${body}`, body, 'page.md:6'],
    ['without the blank lines around it', `---\na: 1\n---\n\n${body}\n\n`, body.trim(), 'page.md:7'],
    ['with white space for front matter', `---\na: 1\n---\n${body}`, `\n\n\n${body}`, 'page.md:6'],
    ['of CRLF', `---\r\na: 1\r\n---\r\n${body.replaceAll('\n', '\r\n')}`, body, 'page.md:6'],
    ['with something put in below', `${body}here\n`, `${body}one\ntwo\nthree`, 'page.md'],
    ['of another text', 'x', body, 'page.md'],
  ])('%s', (_, onDisk, source, expected) => {
    const line = source.split('\n').indexOf('```journey') + 1
    expect(placeFor(onDisk, source, line)).toBe(expected)
  })

  test('is that of the problem, where one is known', () => {
    const place = { documentPath: undefined, source: body, line: 3 }
    expect(problemMessage({ ...problem, line: 2 }, place)).toBe(`Markdown:5: ${text}`)
  })

  test.each([
    ['none.md', 3, 'none.md:3: '],
    [undefined, 3, 'Markdown:3: '],
    [undefined, undefined, 'Markdown: '],
    ['none.md', undefined, 'none.md: '],
    ['.', 3, '.:3: '],
    ['a\u001B[31m\n\u202Eb.md', 3, 'a\u241B[31m'],
  ])('of %j, line %j', (documentPath, line, expected) => {
    expect(problemMessage(problem, { documentPath, source: body, line }).startsWith(expected)).toBe(true)
  })

  test('of a document that is seen from elsewhere', () => {
    const root = folderWith({})
    writeFileSync(join(root, 'page.md'), body)
    const message = problemMessage(problem, { documentPath: 'page.md', source: body, line: 3 }, root)
    expect(message).toBe(`${relative(process.cwd(), join(root, 'page.md'))}:3: ${text}`)
  })
})

describe('a report', () => {
  const place = { documentPath: 'none.md', source: body, line: 3 }
  const first = { problem, place }
  const second = { problem, place: { ...place, line: 7 } }
  const message = `none.md:3: ${text}`
  const other = `none.md:7: ${text}`

  test('warns', () => {
    const warn = vi.fn()
    reportProblems([first, second], { warn })
    expect(warn.mock.calls).toEqual([[message], [other]])
  })

  test('warns on the console when nobody else is told', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    reportProblems([first])
    expect(warn.mock.calls).toEqual([[message]])
    warn.mockRestore()
  })

  test('fails once with all when users are strict', () => {
    const warn = vi.fn()
    expect(() => reportProblems([first, second], { strict: true, warn })).toThrow(new Error(`${message}\n\n${other}`))
    expect(warn).not.toHaveBeenCalled()
  })
  test('of nothing is none, also when users are strict', () => {
    const warn = vi.fn()
    reportProblems([], { strict: true, warn })
    expect(warn).not.toHaveBeenCalled()
  })
})
