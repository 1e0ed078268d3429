import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findFiles, markdownFiles, shownPath } from '../src/index.ts'
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
  [['**/*.journey'], ['a.journey', 'deep/b.journey']],
  [
    ['deep/**', 'a.*'],
    ['a.journey', 'deep/b.journey'],
  ],
])('%j are %j', (paths, expected) => {
  const { files: found, missing } = findFiles(paths, folderWith(files))
  expect(found.map((it) => it.shown + (it.isNamed ? '!' : ''))).toEqual(expected)
  expect(missing).toEqual([])
})

test('what is not there is said, one sentence each, and costs nothing else', () => {
  expect(findFiles(['none', 'empty', 'a.journey'], folderWith(files))).toMatchObject({
    files: [{ shown: 'a.journey' }],
    missing: [
      { en: 'There is no file or folder none.', nl: 'Er is geen bestand of map none.' },
      { en: 'There is no .journey file in empty.', nl: 'Er is geen .journey-bestand in empty.' },
    ],
  })
})

test('a glob that finds nothing is said, and a file that looks like a glob is a file', () => {
  const folder = folderWith({ 'docs/[id].mdx': '', 'docs/i.md': '', 'docs/d.md': '' })
  expect(findFiles(['*.journey', 'docs/*.txt'], folder).missing).toEqual([
    {
      en: 'There is no .journey file named like *.journey.',
      nl: 'Er is geen .journey-bestand met een naam als *.journey.',
    },
    {
      en: 'There is no .journey file named like docs/*.txt.',
      nl: 'Er is geen .journey-bestand met een naam als docs/*.txt.',
    },
  ])
  const shown = findFiles(['docs/[id].mdx'], folder, markdownFiles).files.map((it) => it.shown)
  expect(shown).toEqual(['docs/[id].mdx'])
})

test('a folder stands for its Markdown files, when those are asked for', () => {
  const folder = folderWith({ ...files, 'README.md': '', 'deep/c.mdx': '', 'deep/d.markdown': '', 'deep/e.MD': '' })
  const found = findFiles(['.', 'deep/*.md*'], folder, markdownFiles)
  expect(found.files.map((it) => it.shown)).toEqual(['README.md', 'deep/c.mdx', 'deep/d.markdown'])
  expect(findFiles(['empty'], folder, markdownFiles).missing).toEqual([
    { en: 'There is no Markdown file in empty.', nl: 'Er is geen Markdown-bestand in empty.' },
  ])
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
