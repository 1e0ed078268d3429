import { expect, test } from 'vitest'
import { aDay, aFunction, aWordOf, checkOptions, hostOptionForms } from '../src/index.ts'

const forms = { ...hostOptionForms, documentPath: aFunction, today: aDay, preset: aWordOf(['strict', 'coaching']) }

test.each([
  [{}],
  [{ strict: true, language: 'nl', textLanguage: 'en', root: '', warn: console.warn, documentPath: () => undefined }],
  [{ strict: undefined, today: undefined }],
  [{ today: '2028-02-29', preset: 'coaching' }],
  [Object.assign(Object.create(null), { strict: false })],
])('good options: %j', (options) => {
  expect(() => checkOptions('a plugin', options, forms)).not.toThrow()
})

const all =
  'The options are `root`, `language`, `textLanguage`, `strict`, `warn`, `documentPath`, `today` and `preset`.'

test.each<[unknown, string]>([
  [{ strcit: true }, 'There is no option `strcit`. Did you mean `strict`?'],
  [{ Strict: true }, 'There is no option `Strict`. Did you mean `strict`?'],
  [{ colour: 'red' }, `There is no option \`colour\`. ${all}`],
  [JSON.parse('{ "__proto__": 1 }'), `There is no option \`__proto__\`. ${all}`],
  [{ toString: 1 }, `There is no option \`toString\`. ${all}`],
  [{ ['x\n\u001B[31m'.repeat(30)]: 1 }, `There is no option \`${'x␊␛[31m'.repeat(5)}x␊␛[3…\`. ${all}`],
  [{ strict: 'yes' }, '`strict` is true or false, and not "yes".'],
  [{ strict: null }, '`strict` is true or false, and not null.'],
  [{ root: new URL('file:///') }, '`root` is a text, and not an object.'],
  [{ warn: [] }, '`warn` is a function, and not a list.'],
  [{ language: 'de' }, '`language` is "en" or "nl", and not "de".'],
  [{ today: '2026-02-30' }, '`today` is a day such as "2026-10-01", and not "2026-02-30".'],
  [{ today: new Date(0) }, '`today` is a day such as "2026-10-01", and not an object.'],
  [
    { preset: 7n, strcit: 1 },
    '`preset` is "strict" or "coaching", and not a bigint. There is no option `strcit`. Did you mean `strict`?',
  ],
  [null, 'The options are an object, such as { strict: true }.'],
  ['strict', 'The options are an object, such as { strict: true }.'],
  [[], 'The options are an object, such as { strict: true }.'],
])('options that cannot be: %o', (options, message) => {
  expect(() => checkOptions('a plugin', options, forms)).toThrow(new TypeError(`a plugin: ${message}`))
})
