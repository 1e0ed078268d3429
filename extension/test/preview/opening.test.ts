/** How a preview opens, and what its page is given. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { begin, comeBack, drawn, last, pass, preview, run, state, tea, wine, write } from './support/stage.ts'
import {
  activate,
  env,
  fake,
  makePanel,
  openEditor,
  openText,
  resetFake,
  TabInputText,
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

  test('of a journey that is in another file shows the first of this one', async () => {
    begin()
    write(wine, 'journey a\njourney b')
    openText(Uri.parse(tea), 'journey x\njourney y')
    const panel = await preview()
    await run('openPreview', tea, 'b')
    expect(last(panel, 'choices')).toMatchObject({ uri: tea, chosen: { view: 'funnel' } })
    expect(last(panel, 'choices')).not.toHaveProperty('chosen.journey')
  })

  test('while somebody looks at what is no text is of the last journey that has a tab', async () => {
    begin()
    openText(Uri.parse(tea), 'journey t')
    const notes = openText(Uri.parse('file:///folder/notes.txt'), 'hello')
    const tabs = [tea, notes.uri.toString()].map((it) => ({ input: new TabInputText(Uri.parse(it)) }))
    fake.groups = [{ viewColumn: 1, tabs: [{ input: {} }, ...tabs] }]
    expect(drawn(await preview())).toBe('journey t')
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
