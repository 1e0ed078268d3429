import { execFileSync } from 'node:child_process'
import { symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { diskWorkspace } from '../src/index.ts'
import { folderWith } from './support/folder.ts'

const persona = 'persona guest "A guest"\n'

describe('what may be opened', () => {
  const files = {
    'in/people.journey': persona,
    'in/deep/people.journey': persona,
    'in/..people.journey': persona,
    'in/people.txt': persona,
    'in/folder.journey/people.journey': persona,
    'people.journey': persona,
    'in-between/people.journey': persona,
  }

  test.each([
    ['./people.journey', 'a.md', 'in/people.journey'],
    ['./deep/people.journey', 'a.md', 'in/deep/people.journey'],
    ['../people.journey', 'deep/a.md', 'in/people.journey'],
    ['./..people.journey', 'a.md', 'in/..people.journey'],
  ])('%s from %s', (path, from, expected) => {
    const folder = folderWith(files)
    const file = diskWorkspace(join(folder, 'in')).open(path, join(folder, 'in', from))
    expect([file?.uri, file?.tree.text]).toEqual([join(folder, expected), persona])
  })

  test.each([
    '../people.journey',
    '../in-between/people.journey',
    '../../../../../../etc/passwd',
    './deep/../../people.journey',
    '/etc/passwd.journey',
    'people.journey',
    './people.txt',
    './folder.journey',
    './none.journey',
    './people.journey\0',
    './%70eople.journey',
    'file:///people.journey',
    '//host/people.journey',
    '.\\people.journey',
    './people.journey::$DATA',
  ])('not %j', (path) => {
    const root = join(folderWith(files), 'in')
    expect(diskWorkspace(root).open(path, join(root, 'a.md'))).toBe(undefined)
  })

  test('not from a document that is elsewhere, but for what is below the root', () => {
    const folder = folderWith(files)
    const workspace = diskWorkspace(join(folder, 'in'))
    expect(workspace.open('./people.journey', join(folder, 'a.md'))).toBe(undefined)
    expect(workspace.open('./in/people.journey', join(folder, 'a.md'))?.uri).toBe(join(folder, 'in/people.journey'))
  })
})

test('links are followed to what they really are, and never out of the root', () => {
  const folder = folderWith({ 'secret/people.journey': persona, 'in/people.journey': persona })
  const root = join(folder, 'in')
  symlinkSync(join(folder, 'secret'), join(root, 'linked'))
  symlinkSync(join(folder, 'secret/people.journey'), join(root, 'secret.journey'))
  symlinkSync('people.journey', join(root, 'other.journey'))
  symlinkSync('circle.journey', join(root, 'circle.journey'))
  symlinkSync(root, join(folder, 'root'))
  const open = (path: string, from = root) => diskWorkspace(from).open(path, join(from, 'a.md'))
  expect(open('./linked/people.journey')).toBe(undefined)
  expect(open('./secret.journey')).toBe(undefined)
  expect(open('./circle.journey')).toBe(undefined)
  expect(open('./other.journey')?.uri).toBe(join(root, 'people.journey'))
  expect(open('./people.journey', join(folder, 'root'))?.uri).toBe(join(root, 'people.journey'))
})

test('what is no readable text of a sensible size is not opened, and nobody waits for it', () => {
  const root = folderWith({
    'latin.journey': Uint8Array.of(0x22, 0xe9, 0x22),
    'large.journey': '',
    'small.journey': '',
  })
  truncateSync(join(root, 'large.journey'), 20_000_001)
  truncateSync(join(root, 'small.journey'), 20)
  execFileSync('mkfifo', [join(root, 'pipe.journey')])
  const open = (name: string) => diskWorkspace(root).open(`./${name}.journey`, join(root, 'a.md'))
  expect(['latin', 'large', 'pipe'].map(open)).toEqual([undefined, undefined, undefined])
  expect(open('small')?.tree.text).toHaveLength(20)
})

test('a workspace stands for one moment: each file is read once', () => {
  const root = folderWith({ 'people.journey': persona })
  const [before, from] = [diskWorkspace(root), join(root, 'a.md')]
  const tree = before.open('./people.journey', from)?.tree
  writeFileSync(join(root, 'people.journey'), persona.toUpperCase())
  expect(before.open('./people.journey', from)?.tree).toBe(tree)
  expect(before.treeOf(join(root, 'people.journey'), persona)).toBe(tree)
  expect(before.treeOf(join(root, 'people.journey'), persona.toUpperCase())).not.toBe(tree)
  expect(diskWorkspace(root).open('./people.journey', from)?.tree.text).toBe(persona.toUpperCase())
})

test('all its files are those below the root, but for what is installed', () => {
  const root = folderWith({ 'a.journey': '', 'deep/b.journey': '', 'node_modules/c.journey': '', 'd.txt': '' })
  expect(Array.from(diskWorkspace(root).files?.() ?? [], (it) => it.uri).toSorted()).toEqual([
    join(root, 'a.journey'),
    join(root, 'deep/b.journey'),
  ])
})

test('a root that is not there has no files', () => {
  const root = folderWith({ 'a.journey': '' })
  const workspace = diskWorkspace(join(root, 'none'))
  expect(workspace.open('../a.journey', join(root, 'none/a.md'))).toBe(undefined)
  expect([...(workspace.files?.() ?? [])]).toEqual([])
})

test('what would lie elsewhere is known, by what it is and not by how it is written, where the root has a name', () => {
  const folder = folderWith({ 'in/deep/a.journey': '', 'in/..b.journey': '', 'in-between/c.journey': '' })
  symlinkSync(join(folder, 'in-between'), join(folder, 'in/linked'))
  const [root, from] = [join(folder, 'in'), join(folder, 'in/deep/a.journey')]
  const outside = (path: string) => diskWorkspace(root, 'in/').outside?.(path, from)
  for (const it of ['../../in-between/c.journey', '../../none.journey', '../linked/c.journey', '../../../../x.journey'])
    expect(outside(it), it).toBe('in/')
  for (const it of [
    './a.journey',
    '../none.journey',
    '../..b.journey',
    '../../in/x.journey',
    'in.journey',
    '/c.journey',
  ])
    expect(outside(it), it).toBe(undefined)
  expect(diskWorkspace(root).outside?.('../../none.journey', from)).toBe(undefined)
  expect(diskWorkspace(join(folder, 'none'), 'none/').outside?.('../x.journey', from)).toBe(undefined)
})
