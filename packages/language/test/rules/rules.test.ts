/** Runs every rule on its own examples. */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '../../src/index.ts'
import { exampleChecks, offersOf } from './example-checks.ts'

const files = readdirSync(new URL('../../src/rules/', import.meta.url))
  .filter((it) => it.endsWith('.ts') && !it.endsWith('.generated.ts'))
  .toSorted()

test('the files of the folder are the rules', () => {
  expect(rules.map((it) => `${it.id}.ts`)).toEqual(files)
})

describe.each(rules.map((rule, index) => [rule.id, rule, files[index]!] as const))('%s', (_, rule, file) => {
  test.each(exampleChecks)('$says', ({ of }) => of(rule, file))
})

const offering = rules.filter((it) => it.fixes || it.related)

test.each(offering.map((rule) => [rule.id, rule] as const))(
  'the fixes and related places of %s are what somebody has looked at',
  async (id, rule) => {
    await expect(offersOf(rule)).toMatchFileSnapshot(`offers/${id}.txt`)
  },
)
