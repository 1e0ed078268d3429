/** The page of a preview in Chromium: its real bundle and its real policy, and in place of the editor a list of what it says. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { previewHtml } from '../../../extension/src/preview/html.ts'
import { readToHost, type PageState, type ToHost, type ToPage } from '../../../extension/src/protocol.ts'
import { bundleWebview } from '../../../scripts/bundle/webview.ts'
import { editorColours, type EditorLook } from './editor-colours.ts'

/** A page, and everything that was said and went wrong on it. */
export interface PreviewPage {
  readonly page: Page
  /** Requests, dialogs, console errors and uncaught errors, in words. The page may cause none of them. */
  readonly complaints: string[]
  readonly send: (message: ToPage) => Promise<void>
  /** Sends what is no message: the text of an expression, since not everything can be sent as JSON. */
  readonly sendOdd: (expression: string) => Promise<void>
  /** What the page said, of one type. Throws at what the extension would drop. */
  readonly said: <Type extends ToHost['type']>(type: Type) => Promise<readonly Extract<ToHost, { type: Type }>[]>
  /** What the page wants to be kept. */
  readonly state: () => Promise<PageState>
  /** Draws a picture, and waits until it is there, or could not be drawn. Gives how long it took. */
  readonly draw: (picture: Extract<ToPage, { type: 'draw' }>['picture']) => Promise<number>
  /** Makes the editor look otherwise. */
  readonly dress: (look: EditorLook) => Promise<void>
}

/** How a page is opened. */
export interface Opening {
  readonly language?: 'en' | 'nl'
  readonly look?: EditorLook
  readonly state?: PageState
  readonly width?: number
  readonly height?: number
}

const address = 'https://preview.invalid/'
const folder = 'out/preview-page'
let bundled: ReturnType<typeof bundleWebview> | undefined

/** Opens the page. It is bundled anew, so that what is tried is what is written. */
export async function openPreview(browser: Browser, opening: Opening = {}): Promise<PreviewPage> {
  bundled ??= bundleWebview(folder)
  const paths = (await bundled).map((it) => it.path)
  const { look = 'light', language = 'en', width = 1_000, height = 800 } = opening
  const context = await browser.newContext({ viewport: { width, height } })
  const complaints: string[] = []
  const html = previewHtml({
    nonce: 'c2VjcmV0',
    cspSource: address.slice(0, -1),
    script: `${address}main.js`,
    style: `${address}page.css`,
    language,
  })
    .replace('<body>', `<body class="${editorColours[look].body}">`)
    .replace('<html ', `<html style="${editorColours[look].style}" `)
  await context.route('**/*', (route) => {
    const url = route.request().url()
    const name = url.slice(address.length)
    if (url === address) return route.fulfill({ contentType: 'text/html', body: html })
    if (url.startsWith(address) && paths.includes(`${folder}/${name}`)) {
      const body = readFileSync(fileURLToPath(new URL(`../../../${folder}/${name}`, import.meta.url)))
      return route.fulfill({ contentType: name.endsWith('.css') ? 'text/css' : 'text/javascript', body })
    }
    // A browser asks for the icon of a page by itself.
    if (name !== 'favicon.ico') complaints.push(`asks for ${url}`)
    return route.abort()
  })
  const page = await context.newPage()
  page.on('dialog', (dialog) => {
    complaints.push(`opens a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.endsWith('favicon.ico'))
      complaints.push(`writes to the console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`throws ${error.message}`))
  context.on('page', (other) => complaints.push(`opens ${other.url()}`))
  await page.addInitScript((kept) => {
    const own = globalThis as unknown as Record<string, unknown>
    const said: unknown[] = []
    let state: unknown = kept ?? undefined
    own['said'] = said
    own['kept'] = () => state
    own['acquireVsCodeApi'] = () => ({
      postMessage: (message: unknown) => said.push(message),
      getState: () => state,
      setState: (it: unknown) => (state = it),
    })
  }, opening.state ?? null)
  await page.goto(address)
  page.on('framenavigated', (frame) => complaints.push(`goes to ${frame.url()}`))

  const said: PreviewPage['said'] = async (type) => {
    const messages = await page.evaluate(() => (globalThis as unknown as { said: unknown[] }).said)
    return messages.flatMap((it) => {
      const message = readToHost(it)
      if (!message) throw new Error(`The extension would drop ${JSON.stringify(it).slice(0, 200)}`)
      return message.type === type ? [message as Extract<ToHost, { type: typeof type }>] : []
    })
  }
  await page.waitForFunction(() => (globalThis as unknown as { said: unknown[] }).said.length > 0)
  return {
    page,
    complaints,
    said,
    send: (message) => page.evaluate((it) => window.postMessage(it, '*'), message),
    sendOdd: (expression) => page.evaluate(`window.postMessage(${expression}, '*')`),
    state: () => page.evaluate(() => (globalThis as unknown as { kept: () => PageState }).kept()),
    draw: (picture) =>
      page.evaluate(
        (it) =>
          new Promise<number>((resolve) => {
            const { said } = globalThis as unknown as { said: ToHost[] }
            const known = said.length
            window.postMessage({ type: 'draw', picture: it }, '*')
            const look = (): void => {
              const done = said
                .slice(known)
                .find((message) => message.type === 'drawn' && message.request === it.request)
              if (done?.type === 'drawn') resolve(done.ok ? done.milliseconds : -1)
              else setTimeout(look, 4)
            }
            look()
          }),
        picture,
      ),
    dress: (next) =>
      page.evaluate(({ body, style }) => {
        document.documentElement.setAttribute('style', style)
        document.body.className = body
      }, editorColours[next]),
  }
}
