/** Journeys in VS Code's own preview of Markdown, in a real VS Code: `npm run test:vscode -- markdown -t web`. */
import { test } from 'vitest'
import { breadMarkdownFiles } from './support/bread-markdown.ts'
import { checkWindow } from './support/check-window.ts'
import { drawnChecks, undrawnChecks } from './support/markdown-checks.ts'
import { extensionId } from './support/open-vscode.ts'
import { bringMarkdown, markdownInBrowser } from './support/web-markdown.ts'

const inBrowser = {
  settings: { 'remote.extensionKind': { [extensionId]: ['web'], ...markdownInBrowser } },
  prepare: bringMarkdown,
}

test.each([
  { host: 'node', version: 'newest', checks: drawnChecks, others: {} },
  { host: 'web', version: 'newest', checks: drawnChecks, others: inBrowser },
  { host: 'node', version: 'floor', checks: undrawnChecks, others: {} },
] as const)('Markdown with a $host host in the $version VS Code', async ({ host, version, checks, others }) => {
  await checkWindow(
    { host, version, files: breadMarkdownFiles, open: ['bread.md'], ...others },
    { checks, moreThan: 1, shows: ['.view-line', 'Bread'] },
  )
})
