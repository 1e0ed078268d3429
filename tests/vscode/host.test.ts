/**
 * The extension in a real VS Code, in both of its hosts, newest and oldest. `-t` chooses: `npm run test:vscode -- -t web`.
 */
import { expect, test } from 'vitest'
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

test.each([
  { host: 'node', version: 'newest' },
  { host: 'web', version: 'newest' },
  { host: 'node', version: 'floor' },
  { host: 'web', version: 'floor' },
] as const)('$host host, $version VS Code', async ({ host, version }) => {
  const { results, figures, requestsElsewhere } = await runInside({ host, version, files })
  console.log(`${results.length} checks`, figures)
  expect(results.filter((it) => it.failure !== undefined)).toEqual([])
  expect(results.length).toBeGreaterThan(20)
  expect(requestsElsewhere).toEqual([])
  expect(figures['activation in ms']).toBeLessThanOrEqual(100)
})
