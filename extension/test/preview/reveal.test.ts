/** From the picture to the text. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { columnFor } from '../../src/preview/reveal.ts'
import { begin, pass, preview, tea, wine, write } from './support/stage.ts'
import { closeText, fake, openEditor, openText, resetFake, TabInputText, typeText, Uri } from './support/vscode.ts'

vi.mock('vscode', () => import('./support/vscode.ts'))

beforeEach(() => {
  vi.useFakeTimers()
  resetFake()
})
afterEach(() => {
  vi.useRealTimers()
})

test.each([
  ['where it is seen', { seen: 1, tabs: [], all: [1, 2] }, 2, 1],
  ['where it is seen, even behind the preview', { seen: 3, tabs: [1, 3], all: [1, 2, 3] }, 2, 3],
  ['where it has a tab', { seen: undefined, tabs: [3], all: [1, 2, 3] }, 2, 3],
  ['not where its tab is under the preview', { seen: undefined, tabs: [2], all: [1, 2] }, 2, 1],
  ['in another tab than the one under the preview', { seen: undefined, tabs: [2, 3], all: [1, 2, 3] }, 2, 3],
  ['before the preview', { seen: undefined, tabs: [], all: [1, 2, 3, 4] }, 3, 2],
  ['behind it, if nothing is before', { seen: undefined, tabs: [], all: [1, 2, 3] }, 1, 2],
  ['beside it, if it is alone', { seen: undefined, tabs: [1], all: [1] }, 1, -2],
  ['beside what is active, if nobody knows columns', { seen: undefined, tabs: [], all: [] }, undefined, -2],
  ['somewhere, if the preview has no column', { seen: undefined, tabs: [], all: [1, 2] }, undefined, 2],
])('a text is shown %s', (_, columns, previewColumn, expected) => {
  expect(columnFor(columns, previewColumn)).toBe(expected)
})

describe('a click', () => {
  test('selects the text where it stands by then, with the cursor at its beginning', async () => {
    begin()
    const { document } = write(wine, 'journey a\none')
    const panel = await preview()
    // The server knows the new text, while the page still shows the old one.
    document.text = 'journey a\n\n\none'
    panel.says({ type: 'reveal', mark: 'mark one' })
    await pass()
    expect(fake.shownIn).toEqual([{ uri: wine, options: { viewColumn: 1 } }])
    expect(fake.editors.at(-1)?.selection).toEqual({
      anchor: { line: 3, character: 3 },
      active: { line: 3, character: 0 },
    })
    expect(fake.revealed).toMatchObject([{ range: { start: { line: 3 }, end: { line: 3 } }, type: 2 }])
  })

  test('asks for the picture that is seen, not for what the broken text would give', async () => {
    const { server } = begin()
    const { document } = write(wine, 'journey a\njourney b')
    const panel = await preview('openPreview', wine, 'b')
    typeText(document, 'journey a\njourn!')
    await pass()
    panel.says({ type: 'reveal', mark: 'mark journey b' })
    await pass()
    expect(server.asked.at(-1)).toMatchObject({ verb: 'rangeOfMark', params: { view: 'funnel', journey: 'b' } })
  })

  test('opens a file whose editor was closed', async () => {
    begin()
    fake.files.set(wine, 'journey a')
    const { document } = write(wine, 'journey a')
    const panel = await preview()
    closeText(document)
    await pass()
    fake.groups = [
      { viewColumn: 1, tabs: [{ input: undefined }] },
      { viewColumn: 2, tabs: [] },
    ]
    panel.says({ type: 'reveal', mark: 'mark journey a' })
    await pass()
    expect(fake.shownIn).toEqual([{ uri: wine, options: { viewColumn: 1 } }])
  })

  test('finds a tab that is behind another', async () => {
    begin()
    openText(Uri.parse(wine), 'journey a')
    const panel = await preview('openPreview', wine)
    openEditor(openText(Uri.parse(tea), 'journey t'), 1)
    const tab = (uri: string) => ({ input: new TabInputText(Uri.parse(uri)) })
    fake.groups = [
      { viewColumn: 1, tabs: [tab(tea)] },
      { viewColumn: 3, tabs: [tab(tea), tab(wine)] },
    ]
    panel.says({ type: 'reveal', mark: 'mark journey a' })
    await pass()
    expect(fake.shownIn).toEqual([{ uri: wine, options: { viewColumn: 3 } }])
  })

  test.each([
    ['is no longer in the text', () => undefined],
    ['nobody can tell the place of', fail],
    ['is of a file that is gone', gone],
  ])('on what %s says so', async (_, happen) => {
    const { server } = begin()
    const { document } = write(wine, 'journey a\none')
    const panel = await preview()
    happen(server, document)
    panel.says({ type: 'reveal', mark: 'mark other' })
    await pass()
    expect(fake.messages).toEqual(['This is no longer in the text.'])
    expect(fake.shownIn).toEqual([])
  })

  test('on a text that cannot be shown does no harm', async () => {
    begin()
    write(wine, 'journey a')
    const panel = await preview()
    fake.showTextDocument = new Error('no')
    panel.says({ type: 'reveal', mark: 'mark journey a' })
    await pass()
    expect(fake.revealed).toEqual([])
  })
})

type Server = ReturnType<typeof begin>['server']
type Document = ReturnType<typeof openText>

function fail(server: Server): void {
  server.instead = () => {
    throw new Error('no')
  }
}

function gone(_: Server, document: Document): void {
  fake.documents = fake.documents.filter((it) => it !== document)
}
