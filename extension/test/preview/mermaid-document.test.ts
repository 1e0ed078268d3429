/** The Mermaid text as a document. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { begin, pass, preview, run, tea, wine, write } from './support/stage.ts'
import { closeText, fake, listenerCount, openText, resetFake, typeText, Uri } from './support/vscode.ts'

vi.mock('vscode', () => import('./support/vscode.ts'))

beforeEach(() => {
  vi.useFakeTimers()
  resetFake()
})
afterEach(() => {
  vi.useRealTimers()
})

const address = (about: object | string) =>
  Uri.from({
    scheme: 'journey-mermaid',
    path: '/wine.mmd',
    query: typeof about === 'string' ? about : JSON.stringify(about),
  })

/** What VS Code asks for a document of ours. */
async function textOf(uri: ReturnType<typeof address>): Promise<string> {
  const text = fake.provider!.provideTextDocumentContent(uri)
  await pass()
  return text
}

test('is shown beside the text, of what the preview shows', async () => {
  begin()
  write(wine, 'journey a')
  const panel = await preview()
  panel.says({ type: 'choose', choice: { view: 'journey', journey: 'a' } })
  await pass()
  const uri = address({ uri: wine, view: 'journey', journey: 'a' }).with({ path: '/wine-journey.mmd' })
  fake.files.set(uri.toString(), '')
  await run('showMermaid')
  expect(fake.shownIn).toMatchObject([{ uri: uri.toString(), options: { viewColumn: -2 } }])
  expect(await textOf(uri)).toBe('journey a\njourney a')
})

test('is that of the journey in which somebody writes, without a preview', async () => {
  begin()
  write(wine, 'journey a')
  const uri = address({ uri: wine, view: '' })
  fake.files.set(uri.toString(), '')
  await run('showMermaid')
  expect(fake.shownIn).toMatchObject([{ uri: uri.toString() }])
  expect(await textOf(uri)).toBe('funnel \njourney a')
})

describe('while it is open', () => {
  const uri = address({ uri: wine, view: 'funnel' })

  function open() {
    const { server, previews } = begin()
    const { document } = write(wine, 'journey a')
    const mermaid = openText(uri, '')
    const changes: string[] = []
    const listener = fake.provider!.onDidChange((it) => changes.push(it.toString()))
    return { server, previews, document, mermaid, changes, listener }
  }

  test('changes with the journey, after a pause', async () => {
    const { document, changes } = open()
    for (const it of ['a', 'b', 'c']) typeText(document, `journey ${it}`)
    await pass()
    expect(changes).toEqual([uri.toString()])
    expect(await textOf(uri)).toBe('funnel \njourney c')
  })

  test('does not change with itself, or with other texts', async () => {
    const { mermaid, changes } = open()
    typeText(mermaid, 'x')
    typeText(openText(Uri.parse(tea), 'journey t'), 'journey u')
    await pass()
    expect(changes).toEqual([])
  })

  test('keeps the last good text while the journey is broken', async () => {
    const { document } = open()
    await textOf(uri)
    typeText(document, 'journey !')
    expect(await textOf(uri)).toBe('funnel \njourney a')
    typeText(document, 'journey b')
    expect(await textOf(uri)).toBe('funnel \njourney b')
  })

  test('is what there is of a text that was never good', async () => {
    const { document } = open()
    typeText(document, 'journey !')
    expect(await textOf(uri)).toBe('funnel \njourney !')
  })

  test('keeps its text while the server is away, and is looked at again when it is back', async () => {
    const { server, changes } = open()
    await textOf(uri)
    server.running('down')
    expect(await textOf(uri)).toBe('funnel \njourney a')
    expect(changes).toEqual([])
    server.running('up')
    await pass()
    expect(changes).toEqual([uri.toString()])
  })

  test('is forgotten when it is closed', async () => {
    const { server, document, mermaid, changes } = open()
    await textOf(uri)
    typeText(document, 'journey b')
    closeText(mermaid)
    await pass()
    expect(changes).toEqual([])
    server.running('down')
    expect(await textOf(uri)).toBe('')
  })

  test('in the end nothing listens', () => {
    const { previews, document, listener } = open()
    typeText(document, 'journey b')
    listener.dispose()
    previews.dispose()
    expect(listenerCount()).toBe(0)
    expect(vi.getTimerCount()).toBe(0)
    expect(fake.provider).toBeUndefined()
  })
})

test.each([
  ['no JSON', '{'],
  ['nothing', ''],
  ['another shape', { file: wine }],
  ['no address', { uri: 'x', view: 'funnel' }],
  ['a file that is no journey', { uri: 'file:///etc/secret', view: 'funnel' }],
  ['a file that is not there', { uri: 'file:///none.journey', view: 'funnel' }],
  ['itself', { uri: 'journey-mermaid:/wine.mmd', view: 'funnel' }],
])('an address about %s is an empty text', async (_, about) => {
  const { server } = begin()
  fake.files.set('file:///etc/secret', 'journey s')
  expect(await textOf(address(about))).toBe('')
  expect(server.asked).toEqual([])
})
