/** Texts of pictures that are saved and copied. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { begin, pass, preview, run, wine, write } from './support/stage.ts'
import { activate, fake, resetFake, typeText } from './support/vscode.ts'
import { previewOf, saved } from './support/obedient-page.ts'

vi.mock('vscode', () => import('./support/vscode.ts'))

beforeEach(() => {
  vi.useFakeTimers()
  resetFake()
})
afterEach(() => {
  vi.useRealTimers()
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
