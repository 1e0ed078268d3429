/** The extension in a real VS Code that speaks Dutch: `npm run test:vscode -- dutch`. */
import { test } from 'vitest'
import { bread, cheese } from './support/bread.ts'
import { checkWindow } from './support/check-window.ts'
import { dutchChecks } from './support/dutch-checks.ts'
import { inDutch } from './support/dutch.ts'

test.each([
  { host: 'node', version: 'newest' },
  { host: 'web', version: 'floor' },
] as const)('in Dutch with a $host host in the $version VS Code', async ({ host, version }) => {
  const files = { 'bread.journey': bread, 'cheese.journey': cheese }
  await checkWindow(
    { host, version, files, open: ['bread.journey'], prepare: inDutch },
    { checks: dutchChecks, moreThan: 7, shows: ['.view-line', 'Smells'] },
  )
})
