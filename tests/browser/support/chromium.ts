import { existsSync } from 'node:fs'
import { chromium, type Browser, type Page } from 'playwright-core'
import type { MermaidBuild } from './mermaid-versions.ts'

/** A page with Mermaid in it, and everything that went wrong on it. */
export interface MermaidPage {
  readonly page: Page
  readonly version: string
  /** Requests, dialogs, console errors and uncaught errors, in words. A picture may cause none of them. */
  readonly complaints: string[]
}

/** Starts the Chromium of this computer; throws an error that says how to get one when there is none. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}

/** Where Chromium is: `CHROMIUM_PATH`, or else the first usual place that exists. */
export function findChromium(env: NodeJS.ProcessEnv = process.env): string {
  const told = env['CHROMIUM_PATH']
  if (told !== undefined && told !== '') {
    if (existsSync(told)) return told
    throw new Error(`CHROMIUM_PATH is ${told}, and there is no such file.`)
  }
  const found = usualPlaces(env).find((it) => existsSync(it))
  if (found !== undefined) return found
  throw new Error(
    'No Chromium was found. Install one (apt-get install -y chromium), or set CHROMIUM_PATH to the program of one you have.',
  )
}

/** Opens a blank page with a build of Mermaid. */
export async function openMermaid(browser: Browser, { version, path }: MermaidBuild): Promise<MermaidPage> {
  const context = await browser.newContext({ viewport: { width: 1600, height: 1000 } })
  const page = await context.newPage()
  const complaints: string[] = []
  // The page has an address, so that a relative one in a picture would become a request that can be seen.
  await context.route('**/*', (route) => {
    const url = route.request().url()
    if (url === blankPage) return route.fulfill({ contentType: 'text/html', body: '<!doctype html><body></body>' })
    complaints.push(`asks for ${url}`)
    return route.abort()
  })
  await page.goto(blankPage)
  await page.addScriptTag({ path })
  page.on('dialog', (dialog) => {
    complaints.push(`opens a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`writes to the console: ${message.text()}`)
  })
  page.on('pageerror', (error) => complaints.push(`throws ${error.message}`))
  page.on('framenavigated', (frame) => complaints.push(`goes to ${frame.url()}`))
  context.on('page', (other) => complaints.push(`opens ${other.url()}`))
  return { page, version, complaints }
}

const blankPage = 'https://pictures.invalid/'

function usualPlaces(env: NodeJS.ProcessEnv): readonly string[] {
  const windows = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].flatMap((folder) =>
    folder === undefined
      ? []
      : [
          'Chromium\\Application\\chrome.exe',
          'Google\\Chrome\\Application\\chrome.exe',
          'Microsoft\\Edge\\Application\\msedge.exe',
        ].map((program) => `${folder}\\${program}`),
  )
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...windows,
  ]
}
