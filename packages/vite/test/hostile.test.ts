/** Whatever people write in a journey comes out of the module as it went in, and ends no script on its way. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { quotedText } from 'journey-lang'
import { expect, test } from 'vitest'
import { folderWith } from '../../files/test/support/folder.ts'
import { fuzz } from '../../../tests/support/fuzz.ts'
import { moduleText, type JourneyModule } from '../src/journey-module.ts'
import { journeyReader } from '../src/read-journey.ts'
import { journeyModule, withRollup, withVite } from './support/bundles.ts'

const { runs, seed } = fuzz(60)

const nasty = [
  '</script><script>alert(1)</script>',
  '<!--',
  '-->',
  '\u2028',
  '\u2029',
  '\\',
  '\\u003c',
  '`${alert(1)}`',
  "'",
  '*/',
  '\u0000',
  '\u202E',
  '\u{1F377}',
  '__proto__',
]
const label = fc.array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary' })), { maxLength: 6 })
const name = fc.constantFrom('__proto__', 'constructor', 'toString', 'default', 'then', 'wine', 'hasOwnProperty')

test('a module evaluated is the data it was made of', async () => {
  const folder = folderWith({})
  let count = 0
  await fc.assert(
    fc.asyncProperty(name, label, label, async (journey, title, step) => {
      const path = join(folder, `${(count += 1)}.journey`)
      writeFileSync(path, journeyText(journey, title.join(''), step.join('')))
      const { data } = journeyReader(folder, { today: '2026-11-22' })(path)
      const code = moduleText(data)
      writeFileSync(`${path}.mjs`, code)
      const exports: JourneyModule & { readonly default: unknown } = await import(pathToFileURL(`${path}.mjs`).href)
      expect(code).not.toMatch(/<|\u2028|\u2029/)
      const { model, findings, mermaid } = exports
      expect(JSON.stringify(exports.default)).toBe(JSON.stringify(data))
      expect(JSON.stringify({ model, findings, mermaid })).toBe(JSON.stringify(data))
      expect(Object.keys(data.mermaid)).toEqual([journey])
    }),
    { numRuns: runs, seed },
  )
})

test.each([
  ['Vite', withVite],
  ['Rollup', withRollup],
] as const)('hostile labels go through %s', async (_, bundled) => {
  const text = journeyText('__proto__', nasty.join(' '), nasty.toReversed().join(' '))
  const folder = folderWith({ 'wine.journey': text, 'main.js': `export { default } from './wine.journey'\n` })
  const { data } = journeyReader(folder, { today: '2026-11-22' })(join(folder, 'wine.journey'))
  const { exports, code } = await bundled(folder)
  const module = journeyModule(exports['default'])
  expect(JSON.stringify(module)).toBe(JSON.stringify(data))
  expect(module.model.journeys[0]?.title).toContain('</script><script>alert(1)</script>')
  expect(Object.getPrototypeOf(module.mermaid)).toBe(Object.prototype)
  expect(Object.keys(module.mermaid)).toEqual(['__proto__'])
  expect(module.mermaid['__proto__']?.['funnel']).toMatch(/^---|^flowchart/)
  expect(code).not.toContain('</script>')
})

function journeyText(name: string, title: string, step: string): string {
  return `journey ${name} ${quotedText(title)} {\n  phase use {\n    step ${quotedText(step)} +1\n  }\n}\n`
}
