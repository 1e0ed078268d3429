/** A page that draws whatever it is told. */
import { png } from './png.ts'
import { begin, preview, wine, write } from './stage.ts'
import { fake, type FakePanel } from './vscode.ts'

/** A picture, as a page would send it. */
export const svg = '<svg xmlns="http://www.w3.org/2000/svg"></svg>'

/** A page that draws what it is told, and gives the files that it is asked for. */
export function obey(panel: FakePanel, files: { readonly svg: string; readonly png: string } = { svg, png }): void {
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

/** A preview of a text, whose page obeys. */
export async function previewOf(text: string, uri = wine): Promise<FakePanel> {
  begin()
  write(uri, text)
  const panel = await preview()
  obey(panel)
  return panel
}

/** The text of a file that was saved. */
export const saved = (uri: string) => {
  const bytes = fake.written.get(uri)
  return bytes && new TextDecoder().decode(bytes)
}
