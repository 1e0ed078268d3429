/** What is drawn while somebody types, looks away, or the server is away. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { begin, comeBack, drawn, last, load, pass, preview, state, tea, wine, write } from './support/stage.ts'
import { fake, makePanel, openText, resetFake, typeText, Uri } from './support/vscode.ts'

vi.mock('vscode', () => import('./support/vscode.ts'))

beforeEach(() => {
  vi.useFakeTimers()
  resetFake()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('while somebody types', () => {
  test('the picture follows', async () => {
    begin()
    const { document } = write(wine, 'journey a')
    const panel = await preview()
    typeText(document, 'journey a\none')
    await pass(100)
    expect(drawn(panel)).toBe('journey a\none')
  })

  test('a slow server does not hold up the last picture, and old answers are not shown', async () => {
    const { server } = begin()
    const { document } = write(wine, 'journey a')
    const panel = await preview()
    server.delay = 150
    const before = panel.of('draw').length
    for (let key = 1; key <= 20; key += 1) {
      typeText(document, `journey a\n${key}`)
      await pass(60)
    }
    await pass(2000)
    expect(drawn(panel)).toBe('journey a\n20')
    const keys = panel.of('draw').slice(before).length
    expect(keys).toBeLessThan(20)
  })

  test('a mistake keeps the picture, and mending it brings the next', async () => {
    begin()
    const { document } = write(wine, 'journey a\none')
    const panel = await preview()
    typeText(document, 'journey a\none!\ntwo!')
    await pass()
    expect(drawn(panel)).toBe('journey a\none')
    expect(last(panel, 'status')).toEqual({ type: 'status', state: 'broken', errors: 2 })
    typeText(document, 'journey a\ntwo')
    await pass()
    expect(drawn(panel)).toBe('journey a\ntwo')
    expect(state(panel)).toBe('fine')
  })

  test('a mistake in the first text is drawn as far as it goes', async () => {
    begin()
    write(wine, 'journey a\none!')
    const panel = await preview()
    expect(drawn(panel)).toBe('journey a\none!')
    expect(last(panel, 'status')).toEqual({ type: 'status', state: 'fine', errors: 1 })
  })

  test('saving draws nothing new, and neither does another text', async () => {
    const { server } = begin()
    const { document } = write(wine, 'journey a')
    const other = openText(Uri.parse('file:///folder/notes.txt'), 'x')
    await preview()
    const before = server.asked.length
    fake.on.changeDocument.fire({ document, contentChanges: [] })
    typeText(other, 'y')
    await pass()
    expect(server.asked).toHaveLength(before)
  })

  test.each([
    ['findings', () => fake.on.diagnostics.fire({ uris: [Uri.parse(wine)] }), 1],
    ['findings elsewhere', () => fake.on.diagnostics.fire({ uris: [Uri.parse(tea)] }), 0],
    ['settings', () => fake.on.configuration.fire({ affectsConfiguration: (it) => it === 'journey' }), 1],
    ['other settings', () => fake.on.configuration.fire({ affectsConfiguration: (it) => it === 'editor' }), 0],
  ])('%s that changed are looked at once', async (_, happen, times) => {
    const { server } = begin()
    write(wine, 'journey a')
    const panel = await preview()
    const before = server.asked.filter((it) => it.verb === 'draw').length
    for (let count = 0; count < 10; count += 1) happen()
    await pass(1000)
    expect(server.asked.filter((it) => it.verb === 'draw')).toHaveLength(before + times)
    // What is the same is not drawn again.
    expect(panel.of('draw')).toHaveLength(1)
  })

  test('a journey that is renamed letter by letter stays chosen', async () => {
    begin()
    const { document } = write(wine, 'journey a\njourney b')
    const panel = await preview('openPreview', wine, 'b')
    for (const name of ['be', 'bee', 'beer']) {
      typeText(document, `journey a\njourney ${name}`)
      await pass()
    }
    expect(last(panel, 'choices')).toMatchObject({ chosen: { journey: 'beer' } })
  })
})

describe('a preview that is hidden', () => {
  test('asks nothing, and draws when it is seen again', async () => {
    const { server } = begin()
    const { document } = write(wine, 'journey a')
    const panel = await preview()
    panel.see({ visible: false })
    const before = server.asked.length
    typeText(document, 'journey a\none')
    await pass()
    expect(server.asked).toHaveLength(before)
    panel.see({ visible: true })
    await load(panel)
    expect(drawn(panel)).toBe('journey a\none')
  })

  test('has its last good picture when the text is broken by then', async () => {
    begin()
    const { document } = write(wine, 'journey a')
    const panel = await preview()
    panel.see({ visible: false })
    typeText(document, 'journey a\n!')
    panel.see({ visible: true })
    panel.posted.length = 0
    await load(panel)
    expect(drawn(panel)).toBe('journey a')
    expect(state(panel)).toBe('broken')
  })

  test('begins hidden when it comes back behind another', async () => {
    const { server } = begin()
    write(wine, 'journey a')
    const panel = makePanel()
    panel.state.visible = false
    await comeBack(panel, { uri: wine, choice: { view: 'journey' }, locked: true })
    expect(server.asked).toEqual([])
    panel.see({ visible: true })
    await load(panel)
    expect(drawn(panel)).toBe('journey a')
  })
})

describe('the server', () => {
  test('that is not there yet lets the preview sleep, and wakes it', async () => {
    const { server } = begin()
    write(wine, 'journey a')
    server.running('down')
    const panel = await preview()
    expect(state(panel)).toBe('asleep')
    expect(server.asked).toEqual([])
    server.running('up')
    await pass()
    expect(state(panel)).toBe('fine')
    expect(drawn(panel)).toBe('journey a')
  })

  test('that ends leaves the picture, and draws what was typed meanwhile when it is back', async () => {
    const { server } = begin()
    const { document } = write(wine, 'journey a')
    const panel = await preview()
    server.delay = 400
    typeText(document, 'journey a\none')
    await pass(100)
    server.running('down')
    await pass(20)
    expect(state(panel)).toBe('asleep')
    typeText(document, 'journey a\ntwo')
    await pass(5000)
    expect(drawn(panel)).toBe('journey a')
    server.delay = 0
    server.running('up')
    await pass()
    expect(drawn(panel)).toBe('journey a\ntwo')
    expect(state(panel)).toBe('fine')
  })

  test('that does not know the file at first is asked again', async () => {
    const { server } = begin()
    write(wine, 'journey a')
    let times = 0
    server.instead = (verb) => {
      if (verb !== 'choices') throw new Error('unexpected')
      times += 1
      if (times === 3) server.instead = undefined
      return null
    }
    const panel = await preview()
    expect(state(panel)).toBe('asleep')
    await pass(2000)
    expect(drawn(panel)).toBe('journey a')
    expect(state(panel)).toBe('fine')
  })

  test('that knows an older text is asked again', async () => {
    const { server } = begin()
    const { document } = write(wine, 'journey a')
    const panel = await preview()
    const old: object = { version: 1, text: 'old\nold', marks: [], title: '', question: '', broken: 0, badges: [] }
    let times = 0
    server.instead = (verb) => {
      if (verb === 'choices') return { journeys: [], views: [{ id: 'funnel', title: 'F', question: '?' }] }
      if (verb === 'marksAt') return []
      times += 1
      return times < 3 ? old : { ...old, version: 2, text: 'new\nnew' }
    }
    typeText(document, 'journey b')
    await pass(2000)
    expect(panel.of('draw').map((it) => JSON.stringify(it).includes('old\\nold'))).toEqual([false, false])
    expect(drawn(panel)).toBe('new')
  })

  test('that has no such picture leaves the preview asleep', async () => {
    const { server } = begin()
    write(wine, 'journey a')
    server.instead = (verb) => (verb === 'choices' ? { journeys: [], views: [] } : null)
    const panel = await preview()
    await pass(60_000)
    expect(state(panel)).toBe('asleep')
    expect(vi.getTimerCount()).toBe(0)
  })
})
