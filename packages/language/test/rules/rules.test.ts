/** Runs every rule on its own examples. */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../../src/index.ts'
import { exampleChecks } from './example-checks.ts'

const files = readdirSync(new URL('../../src/rules/', import.meta.url)).filter(
  (it) => it.endsWith('.ts') && !it.endsWith('.generated.ts'),
)

test('the files of the folder are the rules', () => {
  expect(rules.map((it) => `${it.id}.ts`)).toEqual(files.toSorted())
})

describe.each(rules.map((rule, index) => [rule.id, rule, files.toSorted()[index]!] as const))('%s', (_, rule, file) => {
  test.each(exampleChecks)('$says', ({ of }) => of(rule, file))
})
