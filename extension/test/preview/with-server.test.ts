/** A preview and the real language server: what is drawn is what stands in the text, however the two learn of it. */
import { beforeEach, expect, test, vi } from 'vitest'
import { connect } from '../../../packages/server/test/support/client.ts'
import { registerPreviews } from '../../src/preview/previews.ts'
import { drawn, state, wine } from './support/stage.ts'
import {
  activate,
  EventEmitter,
  fake,
  moveCursor,
  openEditor,
  openText,
  resetFake,
  typeText,
  Uri,
} from './support/vscode.ts'

vi.mock('vscode', () => import('./support/vscode.ts'))

beforeEach(resetFake)

const textWith = (step: string) => `journey wine "Wine" {
  phase purchase {
    step buys "${step}" +1
  }
}
`

test('draws, keeps, highlights and reveals', async () => {
  const client = await connect()
  const server = {
    request: client.request,
    isRunning: () => true,
    onDidChangeState: new EventEmitter<void>().event,
  }
  registerPreviews({ server, extensionUri: Uri.parse('file:///extension') })
  // The previews hear of a change before the server does.
  fake.on.changeDocument.event(({ document }) => {
    void client.change(document.uri.toString(), document.version, document.text)
  })
  const document = openText(Uri.parse(wine), textWith('Buys a bottle'))
  await client.open(wine, document.text)
  const editor = openEditor(document)
  activate(editor)
  await fake.commands.get('journey.openPreviewToSide')!()
  const panel = fake.panels[0]!
  panel.says({ type: 'ready' })
  await expect.poll(() => drawn(panel)).toContain('Buys a bottle')

  for (const step of ['Buys two', 'Buys three', 'Buys a case']) {
    typeText(document, textWith(step))
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await expect.poll(() => drawn(panel)).toContain('Buys a case')
  expect(state(panel)).toBe('fine')

  typeText(document, textWith('Buys it all').replace('step buys', '} ] step'))
  await expect.poll(() => state(panel)).toBe('broken')
  expect(drawn(panel)).toContain('Buys a case')

  typeText(document, `\n\n${textWith('Buys it all')}`)
  await expect.poll(() => drawn(panel)).toContain('Buys it all')
  expect(state(panel)).toBe('fine')

  moveCursor(editor, 4)
  await expect.poll(() => panel.of('highlight').at(-1)?.['marks']).not.toEqual([])
  const [mark] = panel.of('highlight').at(-1)!['marks'] as string[]
  panel.says({ type: 'reveal', mark })
  await expect.poll(() => fake.editors.at(-1)?.selection.active.line).toBe(4)

  panel.says({ type: 'choose', choice: { view: 'journey', journey: 'wine' } })
  await expect
    .poll(() => panel.of('draw').at(-1))
    .toMatchObject({ picture: { choice: { view: 'journey', journey: 'wine' } } })
  panel.dispose()
})
