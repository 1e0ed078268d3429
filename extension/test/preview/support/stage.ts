/** VS Code with journeys in it, a server, and our previews. */
import { vi } from 'vitest'
import { registerPreviews } from '../../../src/preview/previews.ts'
import { readToPage } from '../../../src/protocol.ts'
import { makeServer } from './server.ts'
import { activate, fake, openEditor, openText, Uri, type FakePanel } from './vscode.ts'

export const wine = 'file:///folder/wine.journey'
export const tea = 'file:///folder/tea.journey'

/** Registers the previews. Times are those of a test: call it with fake timers. */
export function begin() {
  const server = makeServer()
  const extensionUri = Uri.parse('file:///extension')
  const previews = registerPreviews({ server, extensionUri })
  return { server, previews }
}

/** Lets time pass, until all that was asked is answered. */
export async function pass(milliseconds = 500): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds)
}

/** Runs a command as a menu does. */
export async function run(name: string, ...given: readonly unknown[]): Promise<void> {
  const done = Promise.resolve(fake.commands.get(`journey.${name}`)!(...given))
  await pass()
  await done
}

/** Opens a file in an editor, and makes that the active one. */
export function write(uri: string, text: string) {
  const document = openText(Uri.parse(uri), text)
  const editor = openEditor(document)
  activate(editor)
  return { document, editor }
}

/** A preview of the active file, whose page listens. */
export async function preview(command = 'openPreviewToSide', ...given: readonly unknown[]): Promise<FakePanel> {
  const before = fake.panels.length
  await run(command, ...given)
  const panel = fake.panels[before]!
  await load(panel)
  return panel
}

/** The page of a panel is loaded, and draws whatever it is told. */
export async function load(panel: FakePanel): Promise<void> {
  panel.says({ type: 'ready' })
  await pass()
}

/** What a page was told last of its kind. */
export function last(panel: FakePanel, type: string) {
  return panel.of(type).at(-1)
}

/** The text that a page was last told to draw, without its first line. */
export function drawn(panel: FakePanel): string | undefined {
  const message = readToPage(last(panel, 'draw'))
  if (message?.type !== 'draw') return undefined
  return message.picture.text.split('\n').slice(1).join('\n')
}

/** How a page was last told that things are. */
export function state(panel: FakePanel): unknown {
  return last(panel, 'status')?.['state']
}

/** A panel of the last session comes back. */
export async function comeBack(panel: FakePanel, kept: unknown): Promise<void> {
  await fake.serializer!.deserializeWebviewPanel(panel, kept)
  await pass()
}
