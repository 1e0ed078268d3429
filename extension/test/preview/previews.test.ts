/** Previews as people meet them: what they show, when, and of which file. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { readToPage } from '../../src/protocol.ts'
import { begin, comeBack, drawn, last, load, pass, preview, run, state, tea, wine, write } from './support/stage.ts'
import {
  activate,
  closeText,
  env,
  fake,
  listenerCount,
  makePanel,
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

describe('opening', () => {
  test('shows the active journey, beside it', async () => {
    begin()
    write(wine, 'journey a\nstep')
    const panel = await preview()
    expect(fake.panels[0]).toMatchObject({
      type: 'journey.preview',
      title: 'Preview wine.journey',
      place: { viewColumn: -2, preserveFocus: true },
    })
    expect(drawn(panel)).toBe('journey a\nstep')
    expect(last(panel, 'choices')).toMatchObject({ uri: wine, chosen: { view: 'funnel' }, locked: false })
    expect(last(panel, 'draw')).toMatchObject({ picture: { file: 'wine.journey', request: 1 } })
    expect(state(panel)).toBe('fine')
  })

  test.each([
    ['openPreview', [], -1, false],
    ['openPreview', [wine, 'b'], -2, true],
    ['openPreviewToSide', [], -2, true],
    ['openPreviewToSide', [wine], -2, true],
  ])('%s with %j opens in column %i', async (command, given, viewColumn, preserveFocus) => {
    begin()
    write(wine, 'journey a\njourney b')
    await preview(command, ...given)
    expect(fake.panels[0]).toMatchObject({ place: { viewColumn, preserveFocus } })
  })

  test('by a lens shows its journey', async () => {
    begin()
    write(wine, 'journey a\njourney b')
    const panel = await preview('openPreview', wine, 'b')
    expect(last(panel, 'choices')).toMatchObject({ chosen: { journey: 'b' } })
    expect(last(panel, 'draw')).toMatchObject({ picture: { title: 'b', choice: { view: 'funnel', journey: 'b' } } })
    await run('openPreview', wine, 'a')
    expect(last(panel, 'draw')).toMatchObject({ picture: { title: 'a' } })
    expect(fake.panels).toHaveLength(1)
  })

  test('takes a file that no editor has', async () => {
    begin()
    fake.files.set(tea, 'journey t')
    const panel = await preview('openPreview', Uri.parse(tea))
    expect(drawn(panel)).toBe('journey t')
  })

  test.each([
    ['nothing', [], 'Open a .journey file first.'],
    ['something else', [{ webview: 'x' }], 'Open a .journey file first.'],
    ['no address', ['not an address'], 'Open a .journey file first.'],
    ['a text of another language', ['file:///folder/notes.txt'], 'notes.txt is not a journey.'],
    ['a file that is not there', ['file:///folder/none.journey'], 'none.journey is not a journey.'],
  ])('of %s is kindly refused', async (_, given, message) => {
    begin()
    fake.files.set('file:///folder/notes.txt', 'hello')
    await run('openPreview', ...given)
    expect(fake.messages).toEqual([message])
    expect(fake.panels).toEqual([])
  })

  test.each([
    ['untitled:Untitled-1', 'Preview Untitled-1'],
    ['vscode-vfs://github/somebody/wine.journey', 'Preview wine.journey'],
    ['git:/folder/wine.journey?%7B%22ref%22%3A%22%22%7D', 'Preview wine.journey'],
  ])('shows %s', async (uri, title) => {
    begin()
    const document = openText(Uri.parse(uri), 'journey u', 'journey')
    activate(openEditor(document))
    const panel = await preview()
    expect(panel.title).toBe(title)
    expect(drawn(panel)).toBe('journey u')
    typeText(document, 'journey v')
    await pass()
    expect(drawn(panel)).toBe('journey v')
  })

  test('gives the page no more than it needs', async () => {
    begin()
    write(wine, 'journey a')
    const panel = await preview()
    const { options, html } = panel.webview
    expect(options).toMatchObject({ enableScripts: true, enableCommandUris: false, enableForms: false })
    expect(String(options['localResourceRoots'])).toBe('file:///extension/dist/preview')
    expect((panel as unknown as { options: object }).options).not.toHaveProperty('retainContextWhenHidden')
    expect(html).toContain('https://page.example/extension/dist/preview/main.js')
    expect(html).toContain('https://page.example/extension/dist/preview/page.css')
    expect(html).not.toContain('wine')
    expect(/nonce="([0-9a-f]{32})"/.exec(html)?.[1]).toBeDefined()
  })

  test.each([
    ['en', 'en'],
    ['nl', 'nl'],
    ['nl-BE', 'nl'],
    ['de', 'en'],
  ])('in %s the page speaks %s', async (language, spoken) => {
    env.language = language
    begin()
    write(wine, 'journey a')
    const panel = await preview()
    expect(panel.webview.html).toContain(`lang="${spoken}"`)
  })

  test('gives each page another nonce', async () => {
    begin()
    write(wine, 'journey a')
    const panels = [await preview(), makePanel()]
    await comeBack(panels[1]!, { uri: wine, choice: { view: 'funnel' }, locked: true })
    const [one, two] = panels.map((it) => /nonce="(\w+)"/.exec(it.webview.html)?.[1])
    expect(one).not.toBe(two)
  })
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

describe('which file', () => {
  test('follows the active editor', async () => {
    begin()
    write(wine, 'journey a')
    const panel = await preview()
    write(tea, 'journey t')
    await pass()
    expect(drawn(panel)).toBe('journey t')
    expect(panel.title).toBe('Preview tea.journey')
    expect(last(panel, 'choices')).toMatchObject({ uri: tea })
    activate(undefined)
    activate(openEditor(openText(Uri.parse('file:///folder/notes.txt'), 'x')))
    await pass()
    expect(drawn(panel)).toBe('journey t')
  })

  test.each(['command', 'page'])('stays when it is locked by the %s, and follows when it no longer is', async (by) => {
    begin()
    write(wine, 'journey a')
    const panel = await preview()
    const lock = async (locked: boolean) => {
      if (by === 'page') panel.says({ type: 'lock', locked })
      else await run('lockPreview')
      await pass()
    }
    await lock(true)
    expect(last(panel, 'choices')).toMatchObject({ locked: true })
    write(tea, 'journey t')
    await pass()
    expect(drawn(panel)).toBe('journey a')
    await lock(false)
    expect(drawn(panel)).toBe('journey t')
    expect(last(panel, 'choices')).toMatchObject({ locked: false })
  })

  test('one preview follows, and others are locked beside it', async () => {
    begin()
    write(wine, 'journey a')
    const first = await preview()
    await run('lockPreview')
    write(tea, 'journey t')
    const second = await preview()
    expect([drawn(first), drawn(second)]).toEqual(['journey a', 'journey t'])
    // To follow with the first locks the second.
    first.says({ type: 'lock', locked: false })
    await pass()
    expect([last(first, 'choices'), last(second, 'choices')]).toMatchObject([{ locked: false }, { locked: true }])
    expect(drawn(first)).toBe('journey t')
  })

  test('opening again shows the preview that follows', async () => {
    begin()
    write(wine, 'journey a')
    const panel = await preview()
    panel.see({ visible: false })
    write(tea, 'journey t')
    await run('openPreviewToSide')
    await load(panel)
    expect(fake.panels).toHaveLength(1)
    expect(panel.reveals).toEqual([[undefined, true]])
    expect(drawn(panel)).toBe('journey t')
  })

  test('goes along when its file is renamed', async () => {
    begin()
    const { document } = write(wine, 'journey a\njourney b')
    const panel = await preview('openPreview', wine, 'b')
    await run('lockPreview')
    closeText(document)
    openText(Uri.parse(tea), 'journey a\njourney b')
    fake.on.rename.fire({ files: [{ oldUri: Uri.parse(wine), newUri: Uri.parse(tea) }] })
    await pass()
    expect(panel.title).toBe('Preview tea.journey')
    expect(last(panel, 'choices')).toMatchObject({ uri: tea, chosen: { journey: 'b' } })
    expect(state(panel)).toBe('fine')
  })

  test('is gone when nobody has it any more, and back when it is', async () => {
    begin()
    fake.files.set(wine, 'journey a')
    const { document } = write(wine, 'journey a')
    const panel = await preview()
    fake.files.delete(wine)
    closeText(document)
    await pass()
    expect(state(panel)).toBe('gone')
    fake.files.set(wine, 'journey back')
    fake.watchers[0]!.events.create.fire(Uri.parse(wine))
    await pass()
    expect(state(panel)).toBe('fine')
    expect(drawn(panel)).toBe('journey back')
  })

  test('is what the disk has when an editor is closed without saving', async () => {
    begin()
    fake.files.set(wine, 'journey a')
    const { document } = write(wine, 'journey a')
    const panel = await preview()
    typeText(document, 'journey typed')
    await pass()
    closeText(document)
    await pass()
    expect(drawn(panel)).toBe('journey a')
    expect(state(panel)).toBe('fine')
  })

  test('an untitled text that is closed is gone, and not made anew', async () => {
    begin()
    const document = openText(Uri.parse('untitled:Untitled-1'), 'journey u', 'journey')
    activate(openEditor(document))
    const panel = await preview()
    fake.files.set('untitled:Untitled-1', '')
    closeText(document)
    await pass()
    expect(state(panel)).toBe('gone')
    expect(fake.documents).toEqual([])
  })

  test('a text that is no journey any more is gone', async () => {
    begin()
    const { document } = write(wine, 'journey a')
    const panel = await preview()
    document.languageId = 'plaintext'
    fake.on.openDocument.fire(document)
    await pass()
    expect(state(panel)).toBe('gone')
  })

  test('the disk is watched for this file alone', async () => {
    begin()
    write('file:///folder/%5Ba%5D%7Bb%7D%2A%3F.journey', 'journey a')
    const panel = await preview()
    expect(fake.watchers[0]!.pattern.pattern).toBe('[[]a[]][{]b[}][*][?].journey')
    expect(fake.watchers[0]!.pattern.baseUri.toString()).toBe('file:///folder')
    panel.dispose()
    expect(fake.watchers.every((it) => it.disposed)).toBe(true)
  })
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

describe('after a reload', () => {
  const kept = { uri: wine, choice: { view: 'journey', journey: 'b' }, locked: true, zoom: 2 }

  test('a preview is as it was', async () => {
    begin()
    fake.files.set(wine, 'journey a\njourney b')
    const panel = makePanel()
    await comeBack(panel, kept)
    await load(panel)
    expect(panel.title).toBe('Preview wine.journey')
    expect(last(panel, 'choices')).toMatchObject({ uri: wine, chosen: { view: 'journey', journey: 'b' }, locked: true })
    expect(drawn(panel)).toBe('journey a\njourney b')
    expect(panel.webview.options).toMatchObject({ enableScripts: true, enableCommandUris: false, enableForms: false })
  })

  test('it sleeps until the server is there', async () => {
    const { server } = begin()
    server.running('down')
    fake.files.set(wine, 'journey b')
    const panel = makePanel()
    await comeBack(panel, kept)
    await load(panel)
    expect(state(panel)).toBe('asleep')
    server.running('up')
    await pass()
    expect(drawn(panel)).toBe('journey b')
  })

  test('an untitled text that comes later is drawn then', async () => {
    begin()
    const panel = makePanel()
    await comeBack(panel, { ...kept, uri: 'untitled:Untitled-1' })
    await load(panel)
    expect(state(panel)).toBe('gone')
    openText(Uri.parse('untitled:Untitled-1'), 'journey b', 'journey')
    await pass()
    expect(drawn(panel)).toBe('journey b')
    expect(state(panel)).toBe('fine')
  })

  test('one follows, even when two did', async () => {
    begin()
    fake.files.set(wine, 'journey a')
    const panels = [makePanel(), makePanel()]
    for (const it of panels) {
      await comeBack(it, { ...kept, locked: false })
      await load(it)
    }
    expect(panels.map((it) => last(it, 'choices')?.['locked'])).toEqual([false, true])
  })

  test.each([
    ['nothing', undefined],
    ['something else', { html: '<script>' }],
    ['no address', { ...kept, uri: 'no address' }],
  ])('with %s kept, the active journey is shown, or nothing', async (_, state) => {
    begin()
    const nothing = makePanel()
    await comeBack(nothing, state)
    expect(nothing.state.disposed).toBe(true)
    write(wine, 'journey a')
    const panel = makePanel()
    await comeBack(panel, state)
    await load(panel)
    expect(drawn(panel)).toBe('journey a')
  })

  test('a kept address of anything but a journey shows nothing of it', async () => {
    const { server } = begin()
    fake.files.set('file:///etc/secret', 'journey s')
    const panel = makePanel()
    await comeBack(panel, { ...kept, uri: 'file:///etc/secret' })
    await load(panel)
    expect(state(panel)).toBe('gone')
    expect(server.asked).toEqual([])
  })
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
