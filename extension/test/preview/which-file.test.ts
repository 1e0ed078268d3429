/** Of which file a preview is, also after a reload. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { begin, comeBack, drawn, last, load, pass, preview, run, state, tea, wine, write } from './support/stage.ts'
import {
  activate,
  closeText,
  fake,
  makePanel,
  openEditor,
  openText,
  resetFake,
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
