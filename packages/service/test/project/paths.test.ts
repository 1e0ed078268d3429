import { expect, test } from 'vitest'
import { canonicalUri, importedUri, importPath } from '../../src/index.ts'

test.each([
  ['file:///a/b.journey', 'file:///a/b.journey'],
  ['file:///C%3A/a.journey', 'file:///c%3A/a.journey'],
  ['file:///c:/a.journey', 'file:///c%3A/a.journey'],
  ['file:///a/%C3%A9%20b.journey', 'file:///a/%C3%A9%20b.journey'],
  ['file:///a/é b.journey', 'file:///a/%C3%A9%20b.journey'],
  ['untitled:Untitled-1', 'untitled:Untitled-1'],
  ['vscode-vfs://github/a/b.journey', 'vscode-vfs://github/a/b.journey'],
  ['', 'file:///'],
  ['__proto__', 'file:///__proto__'],
  // What is no uri keeps its spelling.
  ['a b:c', 'a b:c'],
  ['file:////a.journey', 'file:////a.journey'],
  ['file:///\ud800.journey', 'file:///\ud800.journey'],
])('%j is known as %j', (uri, canonical) => {
  expect(canonicalUri(uri)).toBe(canonical)
})

test.each([
  ['./b.journey', 'file:///x/b.journey'],
  ['../b.journey', 'file:///b.journey'],
  ['./sub/b c.journey', 'file:///x/sub/b%20c.journey'],
  ['./b#1?.journey', 'file:///x/b%231%3F.journey'],
  ['b.journey', undefined],
  ['/etc/passwd.journey', undefined],
  ['file:///b.journey', undefined],
  ['./..\\b.journey', undefined],
  ['./%2e%2e/b.journey', undefined],
  ['./b.txt', undefined],
  ['', undefined],
  ['./\ud800.journey', undefined],
])('an import of %j leads to %j', (path, uri) => {
  expect(importedUri(path, 'file:///x/a.journey')).toBe(uri)
})

test.each(['untitled:Untitled-1', 'a b:c', 'file:////a.journey', 'file:///\ud800.journey', 'untitled:'])(
  '%j lies in no folder: it imports nothing, and nobody imports it',
  (uri) => {
    expect(importedUri('./b.journey', uri)).toBeUndefined()
    expect(importPath(uri, 'file:///x/b.journey')).toBeUndefined()
    expect(importPath('file:///x/b.journey', uri)).toBeUndefined()
  },
)

test.each([
  ['file:///x/a.journey', 'file:///x/b.journey', './b.journey'],
  ['file:///x/a.journey', 'file:///x/y/b.journey', './y/b.journey'],
  ['file:///x/y/a.journey', 'file:///x/b.journey', '../b.journey'],
  ['file:///x/y/a.journey', 'file:///x/z/b.journey', '../z/b.journey'],
  ['file:///a.journey', 'file:///b.journey', './b.journey'],
  ['file:///x/a.journey', 'file:///x/b%20c.journey', './b c.journey'],
  ['file:///x/a.journey', 'vscode-vfs://github/b.journey', undefined],
  ['untitled:a', 'file:///b.journey', undefined],
])('%s imports %s as %j', (from, to, path) => {
  expect(importPath(from, to)).toBe(path)
})
