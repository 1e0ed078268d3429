/** The first steps of somebody who begins, in a real VS Code: `npm run test:vscode -- walkthrough`. */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { cheese } from './support/bread.ts'
import { openVsCode } from './support/open-vscode.ts'
import { walkthroughChecks } from './support/walkthrough-checks.ts'
import { runChecks } from './support/window-checks.ts'

const pictures = fileURLToPath(new URL('../../out/vscode', import.meta.url))

test.each([
  { host: 'node', version: 'newest' },
  { host: 'web', version: 'floor' },
] as const)('beginning with a $host host in the $version VS Code', async ({ host, version }) => {
  const window = await openVsCode({ host, version, files: { 'cheese.journey': cheese } })
  const { page } = window
  try {
    page.setDefaultTimeout(20_000)
    mkdirSync(pictures, { recursive: true })
    const keep = async (name: string): Promise<void> => {
      await page.screenshot({ path: `${pictures}/${host}-${version}-${name.replaceAll(/[^\w]+/g, '-')}.png` })
    }
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 })
    const { held, failed } = await runChecks(walkthroughChecks({ window, keep }), (name) => keep(`failed ${name}`))
    console.log(`${held.length} checks`)
    expect(failed).toEqual([])
    expect(held.length).toBeGreaterThan(3)
  } finally {
    await window.close()
  }
})
