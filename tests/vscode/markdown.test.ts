/** Journeys in VS Code's own preview of Markdown, in a real VS Code: `npm run test:vscode -- markdown -t web`. */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { breadMarkdownFiles } from './support/bread-markdown.ts'
import { drawnChecks, undrawnChecks } from './support/markdown-checks.ts'
import { extensionId, openVsCode } from './support/open-vscode.ts'
import { bringMarkdown, markdownInBrowser } from './support/web-markdown.ts'
import { runChecks } from './support/window-checks.ts'

const pictures = fileURLToPath(new URL('../../out/vscode', import.meta.url))

const inBrowser = {
  settings: { 'remote.extensionKind': { [extensionId]: ['web'], ...markdownInBrowser } },
  prepare: bringMarkdown,
}

test.each([
  { host: 'node', version: 'newest', checks: drawnChecks, others: {} },
  { host: 'web', version: 'newest', checks: drawnChecks, others: inBrowser },
  { host: 'node', version: 'floor', checks: undrawnChecks, others: {} },
] as const)('Markdown with a $host host in the $version VS Code', async ({ host, version, checks, others }) => {
  const window = await openVsCode({ host, version, files: breadMarkdownFiles, open: ['bread.md'], ...others })
  const { page } = window
  try {
    page.setDefaultTimeout(20_000)
    mkdirSync(pictures, { recursive: true })
    const keep = async (name: string): Promise<void> => {
      await page.screenshot({ path: `${pictures}/${host}-${version}-${name.replaceAll(/[^\w]+/g, '-')}.png` })
    }
    await page.locator('.view-line', { hasText: 'Bread' }).first().waitFor({ timeout: 60_000 })
    const { held, failed } = await runChecks(checks({ window, keep }), (name) => keep(`failed ${name}`))
    console.log(`${held.length} checks`)
    expect(failed).toEqual([])
    expect(held.length).toBeGreaterThan(1)
  } finally {
    await window.close()
  }
})
