/** From the cursor to the picture. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { begin, last, pass, preview, run, tea, wine, write } from './support/stage.ts'
import {
  activate,
  fake,
  moveCursor,
  openEditor,
  openText,
  Position,
  resetFake,
  Selection,
  typeText,
  Uri,
} from './support/vscode.ts'

vi.mock('vscode', () => import('./support/vscode.ts'))

beforeEach(() => {
  vi.useFakeTimers()
  resetFake()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the cursor', () => {
  test('highlights what is drawn of its place', async () => {
    begin()
    const { editor } = write(wine, 'journey a\none\ntwo')
    const panel = await preview()
    expect(last(panel, 'highlight')).toEqual({ type: 'highlight', marks: ['mark journey a'] })
    moveCursor(editor, 2)
    await pass()
    expect(last(panel, 'highlight')).toEqual({ type: 'highlight', marks: ['mark two'] })
  })

  test('is followed with a pause, and told once', async () => {
    const { server } = begin()
    const { editor } = write(wine, 'journey a\none\ntwo')
    const panel = await preview()
    const before = [server.asked.length, panel.of('highlight').length] as const
    for (let line = 0; line < 30; line += 1) moveCursor(editor, (line + 1) % 3)
    await pass()
    moveCursor(editor, 0)
    moveCursor(editor, 0)
    await pass()
    expect(server.asked.length - before[0]).toBe(2)
    expect(panel.of('highlight').length - before[1]).toBe(0)
  })

  test('in another file highlights nothing', async () => {
    const { server } = begin()
    write(wine, 'journey a')
    const panel = await preview()
    await run('lockPreview')
    const before = [server.asked.length, panel.posted.length]
    moveCursor(openEditor(openText(Uri.parse(tea), 'journey t'), 3), 0)
    await pass()
    expect([server.asked.length, panel.posted.length]).toEqual(before)
  })

  test('is told again with another picture', async () => {
    begin()
    const { document, editor } = write(wine, 'journey a\none')
    const panel = await preview()
    moveCursor(editor, 1)
    await pass()
    typeText(document, 'journey a\nother')
    await pass()
    expect(panel.of('highlight').at(-1)).toEqual({ type: 'highlight', marks: ['mark other'] })
    panel.says({ type: 'choose', choice: { view: 'journey' } })
    await pass()
    const types = panel.posted.map((it) => it.type)
    expect(types.lastIndexOf('highlight')).toBeGreaterThan(types.lastIndexOf('draw'))
  })

  test('is that of the active editor, where two show the file', async () => {
    begin()
    const { document, editor } = write(wine, 'journey a\none')
    const second = openEditor(document, 3)
    second.selection = new Selection(new Position(1, 0), new Position(1, 0))
    const panel = await preview()
    expect(last(panel, 'highlight')).toMatchObject({ marks: ['mark journey a'] })
    activate(second)
    await pass()
    expect(last(panel, 'highlight')).toMatchObject({ marks: ['mark one'] })
    expect(editor.selection.active.line).toBe(0)
  })

  test('whose place nobody can tell leaves the highlight as it is', async () => {
    const { server } = begin()
    const { editor } = write(wine, 'journey a\none')
    const panel = await preview()
    const before = panel.of('highlight').length
    server.instead = () => {
      throw Object.assign(new Error('changed'), { code: -32801 })
    }
    moveCursor(editor, 1)
    await pass()
    server.instead = () => null
    fake.editors = []
    activate(undefined)
    await pass()
    expect(panel.of('highlight')).toHaveLength(before)
  })
})
