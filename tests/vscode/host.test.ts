/**
 * The extension in a real VS Code, in both of its hosts, newest and oldest. `-t` chooses: `npm run test:vscode -- -t web`.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bundleExtension } from '../../scripts/bundle-extension.ts'
import {
  channels,
  configuration,
  formatted,
  mended,
  mendedWine,
  opened,
  people,
  renamed,
  wine,
} from '../editors/support/journeys.ts'
import { linesRun } from './support/coverage.ts'
import { extensionFolder } from './support/open-vscode.ts'
import { runInside } from './support/run-inside.ts'

const newName = 'sommelier'

const expected = {
  opened,
  mended,
  mendedWine,
  renamed: [renamed(mendedWine, newName), renamed(people, newName)],
  newName,
  formatted: formatted(renamed(mendedWine, newName)),
  channels,
  dutch:
    '“Then you can follow what we drink: no way” doet pijn, en er gebeurt nog niets aan. Schrijf op wat zou helpen, als `opportunity`.',
}

const files = {
  'wine.journey': wine,
  'people.journey': people,
  'journey.config.json': configuration,
  'expected.json': JSON.stringify(expected),
}

/** A server that hangs is waited for so long, in milliseconds. */
const patience = { JOURNEY_SERVER_PATIENCE: '3000' }

/** How long the extension took in each window, in milliseconds. */
const activations: number[] = []

test.each([
  { host: 'node', version: 'newest' },
  { host: 'web', version: 'newest' },
  { host: 'node', version: 'floor' },
  { host: 'web', version: 'floor' },
] as const)('$host host, $version VS Code', async ({ host, version }) => {
  const { results, figures, requestsElsewhere } = await runInside({ host, version, files, env: patience })
  console.log(`${results.length} checks`, figures)
  expect(results.filter((it) => it.failure !== undefined)).toEqual([])
  expect(results.length).toBeGreaterThan(20)
  expect(requestsElsewhere).toEqual([])
  activations.push(figures['activation in ms']!)
})

test('nobody waits for the extension', () => {
  // One of them may be slow because the machine had something else to do.
  const sorted = activations.toSorted((a, b) => a - b)
  expect(sorted.length).toBeGreaterThan(0)
  expect(sorted[(sorted.length - 1) >> 1]).toBeLessThanOrEqual(100)
})

describe('lines of the client', () => {
  const coverage = mkdtempSync(join(tmpdir(), 'journey-coverage-'))
  beforeAll(() => bundleExtension('readable'))
  afterAll(async () => {
    rmSync(coverage, { recursive: true, force: true })
    await bundleExtension()
  })

  test('nearly all are run in a host that is a process, one folder on no disk', async () => {
    // A host that is a worker does not say which of its lines were run.
    const env = { ...patience, NODE_V8_COVERAGE: coverage }
    const moreFolders = ['journey-memory:///trip']
    const { results } = await runInside({ host: 'node', version: 'newest', files, moreFolders, env })
    expect(results.filter((it) => it.failure !== undefined)).toEqual([])
    const all = linesRun(coverage, join(extensionFolder, 'dist/node/extension.cjs'), 'extension/src/client/')
    console.table(all)
    const sum = (of: 'lines' | 'run'): number => all.reduce((before, it) => before + it[of], 0)
    expect(sum('run') / sum('lines')).toBeGreaterThanOrEqual(0.85)
  })
})
