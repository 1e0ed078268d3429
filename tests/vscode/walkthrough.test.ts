/** The first steps of somebody who begins, in a real VS Code: `npm run test:vscode -- walkthrough`. */
import { test } from 'vitest'
import { cheese } from './support/bread.ts'
import { checkWindow } from './support/check-window.ts'
import { walkthroughChecks } from './support/walkthrough-checks.ts'

test.each([
  { host: 'node', version: 'newest' },
  { host: 'web', version: 'floor' },
] as const)('beginning with a $host host in the $version VS Code', async ({ host, version }) => {
  await checkWindow(
    { host, version, files: { 'cheese.journey': cheese } },
    { checks: walkthroughChecks, moreThan: 3, shows: ['.explorer-folders-view .monaco-list-row'] },
  )
})
