/**
 * VS Code's own Markdown preview in a browser. The VS Code of the tests is a server, whose extensions run beside it, and so it
 * comes without their code for browsers, though a window asks for it. Another package has it.
 */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { installed } from '../../support/own-package.ts'
import { installVsCode } from './install.ts'

/** The extensions that have to run where ours does, so that they can call it. */
export const markdownInBrowser = {
  'vscode.markdown-language-features': ['web'],
  'vscode.mermaid-markdown-features': ['web'],
}

/** Brings the code of these extensions to a window of the newest VS Code. Call it before the window is opened. */
export async function bringMarkdown(page: Page): Promise<void> {
  const own = installed(fileURLToPath(new URL('../web-markdown', import.meta.url)))
  const markdown = join(
    own,
    'node_modules/@codingame/monaco-vscode-markdown-language-features-default-extension/resources',
  )
  // What draws Mermaid asks for nothing but the editor, and is the same everywhere.
  const mermaid = join(installVsCode('newest').server, '../../extensions/mermaid-markdown-features/dist')
  const folders: Readonly<Record<string, string>> = {
    'markdown-language-features': markdown,
    'mermaid-markdown-features': mermaid,
  }
  await page.context().route(wanted, async (route) => {
    const [, extension = '', file = ''] = wanted.exec(route.request().url()) ?? []
    await route.fulfill({ path: join(folders[extension] ?? '', file), contentType: 'text/javascript' })
  })
}

const wanted = /\/extensions\/(markdown-language-features|mermaid-markdown-features)\/dist\/browser\/(\w+\.js)$/
