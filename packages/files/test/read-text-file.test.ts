import { symlinkSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decode, readTextFile, UnreadableFile } from '../src/index.ts'
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
  ['none', 'There is no file none.'],
  ['a.journey/none', 'There is no file a.journey/none.'],
  ['folder', 'folder is not a file.'],
  ['circle', 'circle is a link that leads to itself.'],
  ['latin', 'latin is not UTF-8 text. Save it as UTF-8 and try again; it was left as it is.'],
  ['large', 'large is too large to be read (20000001 bytes).'],
])('%s says why it cannot be read', (name, sentence) => {
  const folder = folderWith({ 'a.journey': '', 'folder/b': '', latin: Uint8Array.of(0xe9), large: '' })
  symlinkSync('circle', join(folder, 'circle'))
  truncateSync(join(folder, 'large'), 20_000_001)
  expect(() => readTextFile(join(folder, name), name)).toThrow(new UnreadableFile(sentence))
})

test('bytes that are no text say so', () => {
  expect(decode(new TextEncoder().encode('é'), 'x')).toBe('é')
  expect(() => decode(Uint8Array.of(0xff, 0xfe), 'Standard input')).toThrow('Standard input is not UTF-8 text.')
})
