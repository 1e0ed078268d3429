/** The extension as a person meets it, in a window of a real VS Code: `npm run test:vscode -- preview -t web`. */
import { beforeAll, test } from 'vitest'
import { packageExtension } from '../../scripts/package-extension.ts'
import { bread, cheese } from './support/bread.ts'
import { checkWindow } from './support/check-window.ts'
import { editingChecks } from './support/editing-checks.ts'
import { exportChecks } from './support/export-checks.ts'
import { previewChecks } from './support/preview-checks.ts'
import { reloadChecks } from './support/reload-checks.ts'
import { themeChecks } from './support/theme-checks.ts'
import { typingChecks } from './support/typing-checks.ts'

const parts = [editingChecks, typingChecks, previewChecks, themeChecks, exportChecks, reloadChecks]

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
  await checkWindow(
    { host, version, files, open: ['bread.journey'], ...installed },
    { checks: (stage) => parts.flatMap((it) => it(stage)), moreThan: 40, shows: ['.view-line', 'Smells'] },
  )
})
