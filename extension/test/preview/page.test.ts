/** What a page may say, and what comes of it; and what is left in the end. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readToPage } from '../../src/protocol.ts'
import { begin, last, pass, preview, run, tea, wine, write } from './support/stage.ts'
import { fake, listenerCount, moveCursor, openText, resetFake, typeText, Uri } from './support/vscode.ts'

vi.mock('vscode', () => import('./support/vscode.ts'))

beforeEach(() => {
  vi.useFakeTimers()
  resetFake()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the page', () => {
  test('chooses among what it was told of', async () => {
    begin()
    write(wine, 'journey a\njourney b')
    const panel = await preview()
    panel.says({ type: 'choose', choice: { view: 'journey', journey: 'b' } })
    await pass()
    expect(last(panel, 'draw')).toMatchObject({ picture: { choice: { view: 'journey', journey: 'b' } } })
    for (const choice of [{ view: 'nothing' }, { view: 'funnel', journey: 'z' }]) {
      panel.says({ type: 'choose', choice })
      await pass()
    }
    expect(last(panel, 'draw')).toMatchObject({ picture: { choice: { view: 'journey', journey: 'b' } } })
  })

  test('chooses while a picture is on its way, which is not shown any more', async () => {
    const { server } = begin()
    const { document } = write(wine, 'journey a')
    const panel = await preview()
    server.delay = 300
    typeText(document, 'journey b')
    await pass(100)
    panel.says({ type: 'choose', choice: { view: 'journey' } })
    await pass(3000)
    const shown = panel.of('draw').map((it) => (it['picture'] as { choice: unknown }).choice)
    expect(shown).toEqual([{ view: 'funnel' }, { view: 'journey' }])
  })

  test('may not choose before it was told of anything', async () => {
    const { server } = begin()
    write(wine, 'journey a')
    server.running('down')
    const panel = await preview()
    panel.says({ type: 'choose', choice: { view: 'journey' } })
    panel.says({ type: 'reveal', mark: 'mark journey a' })
    server.running('up')
    await pass()
    expect(last(panel, 'choices')).toMatchObject({ chosen: { view: 'funnel' } })
    expect(fake.shownIn).toEqual([])
  })

  test('opens the problems', async () => {
    begin()
    write(wine, 'journey a')
    const panel = await preview()
    panel.says({ type: 'openProblems' })
    expect(fake.ran).toEqual([['workbench.actions.view.problems']])
  })

  test.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'ready'],
    ['an unknown type', { type: 'evaluate', code: '1' }],
    ['no type', {}],
    ['a command', { type: 'openProblems2', command: 'workbench.action.quit' }],
    ['a choice that is none', { type: 'choose', choice: 'journey' }],
    ['a view that is none', { type: 'choose', choice: { view: 1 } }],
    ['a huge mark', { type: 'reveal', mark: 'x'.repeat(10_001) }],
    ['a mark that is none', { type: 'reveal', mark: { toString: 'x' } }],
    ['a lock that is none', { type: 'lock', locked: 'yes' }],
    ['a file of another format', { type: 'exported', request: 1, format: 'exe', data: '' }],
    ['a huge file', { type: 'exported', request: 1, format: 'svg', data: 'x'.repeat(20_000_001) }],
    ['a prototype', JSON.parse('{"__proto__":{"type":"openProblems"}}') as unknown],
  ])('that says %s is not listened to', async (_, message) => {
    const { server } = begin()
    write(wine, 'journey a')
    const panel = await preview()
    const [asked, posted] = [server.asked.length, panel.posted.length]
    panel.says(message)
    await pass()
    expect([server.asked.length, panel.posted.length, fake.ran.length, fake.shownIn.length]).toEqual([
      asked,
      posted,
      0,
      0,
    ])
  })

  test('cannot name another file', async () => {
    begin()
    write(wine, 'journey a')
    openText(Uri.parse(tea), 'journey t')
    const panel = await preview()
    panel.says({ type: 'ready', uri: tea })
    await pass()
    panel.says({ type: 'choose', choice: { view: 'journey' }, uri: tea })
    panel.says({ type: 'reveal', mark: 'mark journey a', uri: tea })
    await pass()
    expect(last(panel, 'choices')).toMatchObject({ uri: wine })
    expect(fake.shownIn).toMatchObject([{ uri: wine }])
  })

  test('gets only messages that it takes', async () => {
    begin()
    const { document, editor } = write(wine, 'journey a\none')
    const panel = await preview()
    typeText(document, 'journey a\n!')
    moveCursor(editor, 1)
    await run('zoomIn')
    panel.says({ type: 'lock', locked: true })
    await pass()
    expect(new Set(panel.posted.map((it) => it.type))).toEqual(
      new Set(['choices', 'draw', 'status', 'highlight', 'zoom']),
    )
    for (const it of panel.posted) expect(readToPage(it)).toEqual(it)
  })

  test.each([
    ['zoomIn', 'in'],
    ['zoomOut', 'out'],
    ['resetZoom', 'reset'],
  ])('%s is handed on', async (command, to) => {
    begin()
    await run(command)
    write(wine, 'journey a')
    const panel = await preview()
    await run(command)
    expect(last(panel, 'zoom')).toEqual({ type: 'zoom', to })
  })
})

describe('a page that is lost on its way', () => {
  const lost = async () => {
    begin()
    write(wine, 'journey a')
    await run('openPreviewToSide')
    return fake.panels[0]!
  }

  test('is loaded again, as one of its own', async () => {
    const panel = await lost()
    const first = panel.state.html
    await pass(6000)
    expect(panel.state.loads).toBe(2)
    expect(panel.state.html).not.toBe(first)
    panel.says({ type: 'ready' })
    await pass(60_000)
    expect(panel.state.loads).toBe(2)
    expect(last(panel, 'draw')).toBeDefined()
  })

  test('is loaded again as well when it was hidden, and not while it is', async () => {
    const panel = await lost()
    panel.says({ type: 'ready' })
    panel.see({ visible: false })
    await pass(60_000)
    expect(panel.state.loads).toBe(1)
    panel.see({ visible: true })
    // Whether it has the keyboard says nothing about its page.
    await pass(4000)
    panel.see({ active: true })
    await pass(2000)
    expect(panel.state.loads).toBe(2)
  })
})

describe('in the end', () => {
  test('a closed preview leaves no listener of its own, and asks nothing more', async () => {
    const { server } = begin()
    const { document, editor } = write(wine, 'journey a')
    const before = listenerCount()
    const panel = await preview()
    expect(listenerCount()).toBeGreaterThan(before)
    const late = run('exportSvg')
    panel.dispose()
    expect(listenerCount()).toBe(before)
    await late
    const asked = server.asked.length
    typeText(document, 'journey b')
    moveCursor(editor, 0)
    server.running('down')
    server.running('up')
    await pass(60_000)
    expect(server.asked).toHaveLength(asked)
    expect(vi.getTimerCount()).toBe(0)
  })

  test('nothing of ours listens any more, and panels stay for the next session', async () => {
    const before = listenerCount()
    const { previews } = begin()
    const { document } = write(wine, 'journey a')
    const panel = await preview()
    typeText(document, 'journey b')
    fake.on.diagnostics.fire({ uris: [Uri.parse(wine)] })
    previews.dispose()
    expect(listenerCount()).toBe(before)
    expect(vi.getTimerCount()).toBe(0)
    expect(fake.commands.size).toBe(0)
    expect(fake.serializer).toBeUndefined()
    expect(panel.state.disposed).toBe(false)
    expect(fake.watchers.every((it) => it.disposed)).toBe(true)
  })
})
