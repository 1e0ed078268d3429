import { expect, test } from 'vitest'
import { generatedFiles } from '../../scripts/generate/products.ts'
import { bringUpToDate } from '../../scripts/generate/up-to-date.ts'

test('every generated file is what the vocabulary says', async () => {
  const stale = await bringUpToDate(await generatedFiles())
  expect(stale, advice(stale)).toEqual([])
})

/** The files are right by the time anybody reads this: what is left to do is to look at them and commit. */
function advice(stale: readonly string[]): string {
  return [
    'These generated files were stale, missing or left over:',
    ...stale.map((path) => `  ${path}`),
    'They have just been rewritten, as `npm run generate` does. Look at them and commit them',
  ].join('\n')
}
