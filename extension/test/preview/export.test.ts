/** What is saved and copied. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { begin, last, load, pass, preview, run, wine, write } from './support/stage.ts'
import { activate, fake, openEditor, openText, resetFake, typeText, Uri, type FakePanel } from './support/vscode.ts'
import { png } from './support/png.ts'

vi.mock('vscode', () => import('./support/vscode.ts'))

beforeEach(() => {
  vi.useFakeTimers()
  resetFake()
})
afterEach(() => {
  vi.useRealTimers()
})

const svg = '<svg xmlns="http://www.w3.org/2000/svg"></svg>'

/** A page that draws what it is told, and gives the files that it is asked for. */
function obey(panel: FakePanel, files: { readonly svg: string; readonly png: string } = { svg, png }): void {
  const seen = new Set<object>()
  const work = () => {
    for (const it of panel.posted) {
      if (seen.has(it)) continue
      seen.add(it)
      const { picture, request, format } = it as unknown as {
        picture: { request: number }
        request: number
        format: 'svg' | 'png'
      }
      if (it.type === 'draw') panel.says({ type: 'drawn', request: picture.request, ok: true, milliseconds: 1 })
      if (it.type === 'export') panel.says({ type: 'exported', request, format, data: files[format] })
    }
  }
  work()
  setInterval(work, 10)
}

async function previewOf(text: string, uri = wine): Promise<FakePanel> {
  begin()
  write(uri, text)
  const panel = await preview()
  obey(panel)
  return panel
}

const saved = (uri: string) => {
  const bytes = fake.written.get(uri)
  return bytes && new TextDecoder().decode(bytes)
}

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

describe('the text of a picture', () => {
  test.each([
    ['copyMermaid', 'funnel \njourney a\n```'],
    ['copyMarkdown', '````mermaid\nfunnel \njourney a\n```\n````\n'],
  ])('is copied by %s', async (command, text) => {
    await previewOf('journey a\n```')
    await run(command)
    expect(fake.clipboard).toBe(text)
  })

  test.each([
    ['exportMermaid', 'file:///folder/wine-funnel.mmd', 'funnel \njourney a'],
    ['exportMarkdown', 'file:///folder/wine-funnel.md', '```mermaid\nfunnel \njourney a\n```\n'],
  ])('is saved by %s', async (command, uri, text) => {
    await previewOf('journey a')
    fake.picks = [uri]
    await run(command)
    expect(String(fake.saveDialogs[0]?.defaultUri)).toBe(uri)
    expect(saved(uri)).toBe(text)
  })

  test('is that of the picture that is seen, while the text is broken', async () => {
    begin()
    const { document } = write(wine, 'journey a\none')
    await preview()
    typeText(document, 'journey a\n!')
    await pass()
    await run('copyMermaid')
    expect(fake.clipboard).toBe('funnel \njourney a\none')
  })

  test.each(['copyMermaid', 'exportMermaid'])('needs no preview for %s', async (command) => {
    begin()
    write(wine, 'journey a')
    fake.picks = ['file:///out/wine.mmd']
    await run(command)
    expect(command === 'copyMermaid' ? fake.clipboard : saved('file:///out/wine.mmd')).toBe('funnel \njourney a')
  })

  test('is asked for while the preview is hidden', async () => {
    const panel = await previewOf('journey a')
    panel.says({ type: 'choose', choice: { view: 'journey' } })
    await pass()
    panel.see({ visible: false })
    await run('copyMermaid')
    expect(fake.clipboard).toBe('journey \njourney a')
  })

  test.each(['copyMermaid', 'exportMarkdown', 'showMermaid'])('needs a journey for %s', async (command) => {
    begin()
    await run(command)
    expect(fake.messages).toEqual(['Open a .journey file first.'])
  })

  test.each(['copyMermaid', 'exportMarkdown'])(
    'cannot be had from a server that is not there by %s',
    async (command) => {
      const { server } = begin()
      write(wine, 'journey a')
      server.running('down')
      await run(command)
      expect(fake.messages).toEqual(['The picture could not be made. Once the preview shows it, try again.'])
    },
  )

  test('is that of the preview that somebody has in mind', async () => {
    begin()
    write(wine, 'journey a')
    const first = await preview()
    await run('lockPreview')
    write('file:///folder/tea.journey', 'journey t')
    const second = await preview()
    await run('copyMermaid')
    expect(fake.clipboard).toBe('funnel \njourney t')
    first.see({ active: true })
    await run('copyMermaid')
    expect(fake.clipboard).toBe('funnel \njourney a')
    // Somebody who writes means the preview of what they write.
    first.see({ active: false })
    await run('copyMermaid')
    expect(fake.clipboard).toBe('funnel \njourney t')
    second.dispose()
    await run('copyMermaid')
    expect(fake.clipboard).toBe('funnel \njourney t')
    // And whoever does neither means what they used last.
    activate(undefined)
    await run('copyMermaid')
    expect(fake.clipboard).toBe('funnel \njourney a')
  })
})
