/** Pictures that are saved and copied. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { begin, last, load, pass, preview, run, wine, write } from './support/stage.ts'
import { activate, fake, openEditor, openText, resetFake, Uri } from './support/vscode.ts'
import { obey, previewOf, saved, svg } from './support/obedient-page.ts'
import { png } from './support/png.ts'

vi.mock('vscode', () => import('./support/vscode.ts'))

beforeEach(() => {
  vi.useFakeTimers()
  resetFake()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a picture is saved', () => {
  test('as SVG, under the name that somebody chose, and can be opened', async () => {
    await previewOf('journey a')
    fake.picks = ['file:///out/mine.svg', 'Open']
    await run('exportSvg')
    expect(fake.saveDialogs).toMatchObject([{ filters: { SVG: ['svg'] } }])
    expect(String(fake.saveDialogs[0]?.defaultUri)).toBe('file:///folder/wine-funnel.svg')
    expect(saved('file:///out/mine.svg')).toBe(svg)
    expect(fake.messages).toEqual(['mine.svg is saved.'])
    expect(fake.ran.map((it) => it.map(String))).toEqual([['vscode.open', 'file:///out/mine.svg']])
  })

  test('as PNG, as large and on the background that somebody picks', async () => {
    const panel = await previewOf('journey a')
    fake.picks = ['3 times as large', 'Transparent', 'file:///out/mine.png']
    await run('exportPng')
    expect(last(panel, 'export')).toMatchObject({ format: 'png', scale: 3, background: 'transparent' })
    expect(Buffer.from(fake.written.get('file:///out/mine.png')!).toString('base64')).toBe(png)
    expect(fake.quickPicks).toContain('White')
    expect(fake.ran).toEqual([])
  })

  test('as PNG, as a command says', async () => {
    const panel = await previewOf('journey a')
    fake.picks = ['file:///out/mine.png']
    await run('exportPng', { scale: 1, background: '#00ff00' })
    expect(last(panel, 'export')).toMatchObject({ scale: 1, background: '#00ff00' })
    expect(fake.written.size).toBe(1)
  })

  test.each([
    [{ scale: 11, background: '#00ff00' }],
    [{ scale: 0, background: '#00ff00' }],
    [{ scale: Number.NaN, background: '#00ff00' }],
    [{ scale: 1, background: 'red' }],
    [{ scale: 1 }],
    [{ webview: 'journey.preview' }],
    [null],
  ])('after %o was asked about', async (looks) => {
    await previewOf('journey a')
    await run('exportPng', looks)
    expect(fake.quickPicks).toHaveLength(4)
    expect(fake.written.size).toBe(0)
  })

  test.each([
    ['the size', 'exportPng', []],
    ['the background', 'exportPng', ['1 times as large']],
    ['the file', 'exportPng', ['1 times as large', 'White']],
    ['the file of an SVG', 'exportSvg', []],
  ])('not by whoever leaves %s open', async (_, command, picks) => {
    await previewOf('journey a')
    fake.picks = picks
    await run(command)
    expect(fake.written.size).toBe(0)
    expect(fake.messages).toEqual([])
  })

  test('not without a journey', async () => {
    begin()
    for (const it of ['exportSvg', 'exportPng', 'copySvg', 'copyPng']) await run(it)
    expect(new Set(fake.messages)).toEqual(new Set(['Open a .journey file first.']))
    expect(fake.messages).toHaveLength(4)
  })

  test('of what somebody writes, in a preview that is opened for that', async () => {
    begin()
    write('file:///folder/tea.journey', 'journey t')
    await preview()
    await run('lockPreview')
    write(wine, 'journey a')
    fake.picks = ['file:///out/wine.svg']
    const done = run('exportSvg')
    await pass(100)
    expect(fake.panels).toHaveLength(2)
    const panel = fake.panels[1]!
    panel.says({ type: 'ready' })
    await pass(100)
    obey(panel)
    await pass(100)
    await done
    expect(panel.title).toBe('Preview wine.journey')
    expect(saved('file:///out/wine.svg')).toBe(svg)
  })

  test('after a hidden preview came to the front and drew it', async () => {
    const panel = await previewOf('journey a')
    panel.see({ visible: false })
    fake.picks = ['file:///out/mine.svg']
    const done = run('exportSvg')
    await pass(100)
    expect(panel.reveals).toEqual([[undefined, true]])
    expect(panel.of('export')).toEqual([])
    await load(panel)
    await done
    expect(saved('file:///out/mine.svg')).toBe(svg)
  })

  test.each([
    ['could not be made', undefined],
    ['is none', { svg: '<html>', png: '' }],
  ])('not when it %s', async (_, files) => {
    begin()
    write(wine, 'journey a')
    const panel = await preview()
    if (files) obey(panel, files)
    const done = run('exportSvg')
    await pass(60_000)
    await done
    expect(fake.written.size).toBe(0)
    expect(fake.messages).toEqual(['The picture could not be made. Once the preview shows it, try again.'])
  })

  test('not where nothing can be written, and that is said', async () => {
    await previewOf('journey a')
    fake.picks = ['file:///out/mine.svg']
    fake.writing = new Error('The disk is full.')
    await run('exportSvg')
    expect(fake.messages).toEqual(['mine.svg could not be written: The disk is full.'])
  })

  test('in the folder of the project, when its own cannot be written to', async () => {
    begin()
    activate(openEditor(openText(Uri.parse('untitled:Untitled-1'), 'journey a', 'journey')))
    obey(await preview())
    await run('exportSvg')
    expect(String(fake.saveDialogs[0]?.defaultUri)).toBe('file:///folder/Untitled-1-funnel.svg')
  })
})

describe('a picture is copied', () => {
  test('as SVG, which is text', async () => {
    await previewOf('journey a')
    await run('copySvg')
    expect(fake.clipboard).toBe(svg)
    expect(fake.messages).toEqual(['The SVG is on the clipboard, as text.'])
  })

  test('as PNG, as far as a clipboard for texts goes, and with the way to a file', async () => {
    await previewOf('journey a')
    fake.picks = ['Export PNG…', '2 times as large', 'White', 'file:///out/mine.png']
    await run('copyPng')
    expect(fake.clipboard).toBe(`data:image/png;base64,${png}`)
    expect(fake.messages[0]).toContain('VS Code can copy only text')
    expect(fake.written.size).toBe(1)
  })

  test.each(['copySvg', 'copyPng'])('not by %s when it is none', async (command) => {
    begin()
    write(wine, 'journey a')
    obey(await preview(), { svg: 'no', png: 'no' })
    await run(command)
    expect(fake.clipboard).toBe('')
    expect(fake.messages).toHaveLength(1)
  })
})
