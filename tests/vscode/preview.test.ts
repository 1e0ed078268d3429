/** The extension as a person meets it, in a window of a real VS Code: `npm run test:vscode -- preview -t web`. */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { packageExtension } from '../../scripts/package-extension.ts'
import { bread, cheese } from './support/bread.ts'
import { openVsCode } from './support/open-vscode.ts'
import { editingChecks } from './support/editing-checks.ts'
import { exportChecks } from './support/export-checks.ts'
import { previewChecks } from './support/preview-checks.ts'
import { reloadChecks } from './support/reload-checks.ts'
import { themeChecks } from './support/theme-checks.ts'
import { typingChecks } from './support/typing-checks.ts'
import { runChecks } from './support/window-checks.ts'

const pictures = fileURLToPath(new URL('../../out/vscode', import.meta.url))

let vsix = ''

beforeAll(async () => {
  vsix = (await packageExtension()).path
})

// One of them is installed as people install it; the others run as they lie in the tree.
test.each([
  { host: 'node', version: 'newest', from: 'package' },
  { host: 'web', version: 'newest', from: 'tree' },
  { host: 'node', version: 'floor', from: 'tree' },
  { host: 'web', version: 'floor', from: 'tree' },
] as const)('the preview with a $host host in the $version VS Code', async ({ host, version, from }) => {
  const files = { 'bread.journey': bread, 'cheese.journey': cheese }
  const installed = from === 'package' ? { vsix } : {}
  const window = await openVsCode({ host, version, files, open: ['bread.journey'], ...installed })
  const { page } = window
  try {
    page.setDefaultTimeout(20_000)
    mkdirSync(pictures, { recursive: true })
    const keep = async (name: string): Promise<void> => {
      await page.screenshot({ path: `${pictures}/${host}-${version}-${name.replaceAll(/[^\w]+/g, '-')}.png` })
    }
    await page.locator('.view-line', { hasText: 'Smells' }).waitFor({ timeout: 60_000 })
    const stage = { window, keep }
    const checks = [editingChecks, typingChecks, previewChecks, themeChecks, exportChecks, reloadChecks].flatMap((it) =>
      it(stage),
    )
    const { held, failed } = await runChecks(checks, (name) => keep(`failed ${name}`))
    console.log(`${held.length} checks`)
    expect(failed).toEqual([])
    expect(held.length).toBeGreaterThan(40)
  } finally {
    await window.close()
  }
})
