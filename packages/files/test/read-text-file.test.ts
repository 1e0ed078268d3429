import { symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decode, readTextFile } from '../src/index.ts'
import { folderWith } from './support/folder.ts'

test('a text is read as it is, with its byte order mark, and from where it really is', () => {
  const folder = folderWith({ 'a.journey': '\uFEFFally a "é 🤩"\r\n' })
  symlinkSync('a.journey', join(folder, 'b.journey'))
  expect(readTextFile(join(folder, 'b.journey'), 'b.journey')).toEqual({
    uri: join(folder, 'a.journey'),
    text: '\uFEFFally a "é 🤩"\r\n',
  })
})

test.each([
  ['none', 'There is no file none.', 'Er is geen bestand none.'],
  ['a.journey/none', 'There is no file a.journey/none.', 'Er is geen bestand a.journey/none.'],
  ['folder', 'folder is not a file.', 'folder is geen bestand.'],
  ['circle', 'circle is a link that leads to itself.', 'circle is een koppeling naar zichzelf.'],
  [
    'latin',
    'latin is not UTF-8 text. Save it as UTF-8 and try again; it was left as it is.',
    'latin is geen tekst in UTF-8. Sla het op als UTF-8 en probeer het opnieuw; het is gelaten zoals het is.',
  ],
  [
    'large',
    'large is too large to be read (20000001 bytes).',
    'large is te groot om te worden gelezen (20000001 bytes).',
  ],
])('%s says why it cannot be read', (name, en, nl) => {
  const folder = folderWith({ 'a.journey': '', 'folder/b': '', latin: Uint8Array.of(0xe9), large: '' })
  symlinkSync('circle', join(folder, 'circle'))
  truncateSync(join(folder, 'large'), 20_000_001)
  expect(() => readTextFile(join(folder, name), name)).toThrow(
    expect.objectContaining({ message: en, said: { en, nl } }),
  )
})

test('bytes that are no text say so', () => {
  expect(decode(new TextEncoder().encode('é'), 'x')).toBe('é')
  expect(() => decode(Uint8Array.of(0xff, 0xfe), 'x')).toThrow('x is not UTF-8 text.')
  const nl = expect.stringMatching(/^De invoer is geen tekst in UTF-8\./)
  expect(() => decode(Uint8Array.of(0xff, 0xfe), { en: 'Input', nl: 'De invoer' })).toThrow(
    expect.objectContaining({ message: expect.stringMatching(/^Input is not/), said: expect.objectContaining({ nl }) }),
  )
})
