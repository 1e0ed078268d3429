import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findFiles, shownPath } from '../src/index.ts'
import { folderWith } from './support/folder.ts'

const files = {
  'a.journey': '',
  'deep/b.journey': '',
  'deep/notes.txt': '',
  'node_modules/c.journey': '',
  '.git/d.journey': '',
  'empty/notes.txt': '',
}

test.each<[readonly string[], readonly string[]]>([
  [['.'], ['a.journey', 'deep/b.journey']],
  [['deep'], ['deep/b.journey']],
  [['deep/notes.txt'], ['deep/notes.txt!']],
  [
    ['.', 'a.journey', './deep/../a.journey'],
    ['a.journey!', 'deep/b.journey'],
  ],
  [['node_modules/c.journey'], ['node_modules/c.journey!']],
])('%j are %j', (paths, expected) => {
  const { files: found, missing } = findFiles(paths, folderWith(files))
  expect(found.map((it) => it.shown + (it.isNamed ? '!' : ''))).toEqual(expected)
  expect(missing).toEqual([])
})

test('what is not there is said, one sentence each, and costs nothing else', () => {
  expect(findFiles(['none', 'empty', 'a.journey'], folderWith(files))).toMatchObject({
    files: [{ shown: 'a.journey' }],
    missing: ['There is no file or folder none.', 'There is no .journey file in empty.'],
  })
})

test('links in a folder are not followed', () => {
  const folder = folderWith(files)
  symlinkSync(join(folder, 'deep'), join(folder, 'empty/linked'))
  expect(findFiles(['empty'], folder).files).toEqual([])
})

test.each([
  ['/one', '/one/a', 'a'],
  ['/one', '/one', '.'],
  ['/one/two', '/one/a', '../a'],
])('from %s, %s is shown as %s', (cwd, path, shown) => {
  expect(shownPath(path, cwd)).toBe(shown)
})
