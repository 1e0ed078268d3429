import { applyEdits } from 'journey-lang'
import { expect, test } from 'vitest'
import { TextDocumentEdit } from 'vscode-languageserver-types'
import { spanOf, willRenameFiles, type ProjectState } from '../src/index.ts'
import { projectOf } from './support/features.ts'

/** The files that change, by their old path, as they are then; undefined when nothing changes. */
function renamed(
  files: Readonly<Record<string, string>>,
  renames: Readonly<Record<string, string>>,
  options: Partial<ProjectState> = {},
): Readonly<Record<string, string>> | undefined {
  const project = projectOf(files, options)
  const uriOf = (path: string): string => (path.includes(':') ? path : `file:///${path}`)
  const edit = willRenameFiles(
    project,
    Object.entries(renames).map(([oldPath, newPath]) => ({ oldUri: uriOf(oldPath), newUri: uriOf(newPath) })),
  )
  if (!edit) return undefined
  const changes = (edit.documentChanges ?? []).filter((it) => TextDocumentEdit.is(it))
  return Object.fromEntries(
    changes.map(({ textDocument, edits }) => {
      const file = project.file(textDocument.uri)!
      const changed = edits.map((it) => ({ span: spanOf(file, it.range), newText: 'newText' in it ? it.newText : '' }))
      return [textDocument.uri.slice('file:///'.length), applyEdits(file.text, changed)] as const
    }),
  )
}

const people = 'persona guest "G"\n'

test.each<
  [string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, Readonly<Record<string, string>>]
>([
  [
    'a file, and who imports it',
    { 'a.journey': 'import guest from "./people.journey" as g // 🍷\n', 'people.journey': people },
    { 'people.journey': 'cast.journey' },
    { 'a.journey': 'import guest from "./cast.journey" as g // 🍷\n' },
  ],
  [
    'into another folder',
    { 'x/a.journey': 'import guest from "./people.journey"\n', 'x/people.journey': people },
    { 'x/people.journey': 'cast/people.journey' },
    { 'x/a.journey': 'import guest from "../cast/people.journey"\n' },
  ],
  [
    'a file that imports others',
    { 'a.journey': 'import guest from "./people.journey"\n', 'people.journey': people },
    { 'a.journey': 'x/y/a.journey' },
    { 'a.journey': 'import guest from "../../people.journey"\n' },
  ],
  [
    'a folder, with what is in it and what is outside',
    {
      'old/a.journey': 'import guest from "./people.journey"\nimport host from "../host.journey"\n',
      'old/people.journey': people,
      'older/b.journey': 'import guest from "../old/people.journey"\n',
      'host.journey': 'mentor host "H"\n',
    },
    { old: 'new/deep' },
    {
      'old/a.journey': 'import guest from "./people.journey"\nimport host from "../../host.journey"\n',
      'older/b.journey': 'import guest from "../new/deep/people.journey"\n',
    },
  ],
  [
    'a folder with a slash behind it',
    { 'a.journey': 'import guest from "./old/people.journey"\n', 'old/people.journey': people },
    { 'old/': 'new/' },
    { 'a.journey': 'import guest from "./new/people.journey"\n' },
  ],
  [
    'several at once: both ends, two that change places, and a file out of a folder',
    {
      'a.journey': 'import guest from "./b.journey"\nimport x from "./c.journey"\n',
      'b.journey': people,
      'c.journey': 'ally x "X"\n',
      'f/d.journey': 'ally d "D"\n',
      'f/e.journey': 'import d from "./d.journey"\n',
    },
    { 'b.journey': 'c.journey', 'c.journey': 'b.journey', f: 'g', 'f/d.journey': 'd.journey' },
    {
      'a.journey': 'import guest from "./c.journey"\nimport x from "./b.journey"\n',
      'f/e.journey': 'import d from "../d.journey"\n',
    },
  ],
  [
    'the quotes and the rest stay as they are written',
    {
      'a.journey':
        'import   guest from “./people.journey”\r\nimport guest from """./people.journey""" as b\r\nimport guest from "./people.journey\r\n',
      'people.journey': people,
    },
    { 'people.journey': 'cast.journey' },
    {
      'a.journey':
        'import   guest from “./cast.journey”\r\nimport guest from """./cast.journey""" as b\r\nimport guest from "./cast.journey\r\n',
    },
  ],
  [
    'a path with escapes in it',
    { 'a.journey': 'import guest from "./\\u{70}eople.journey"\n', 'people.journey': people },
    { 'people.journey': 'cast "1".journey' },
    { 'a.journey': 'import guest from "./cast \\"1\\".journey"\n' },
  ],
  [
    'names with spaces, accents and signs',
    { 'a.journey': 'import guest from "./é b.journey"\n', '%C3%A9%20b.journey': people },
    { 'é b.journey': 'c#1?.journey'.replace('#', '%23').replace('?', '%3F') },
    { 'a.journey': 'import guest from "./c#1?.journey"\n' },
  ],
  [
    'a name that is taken, clause lines, and a text that is broken',
    {
      'a.journey':
        'import guest from "./people.journey"\nimport guest from "./people.journey"\njourney a "A {\n  phase',
      'people.journey': people,
    },
    { 'people.journey': 'cast.journey' },
    { 'a.journey': 'import guest from "./cast.journey"\nimport guest from "./cast.journey"\njourney a "A {\n  phase' },
  ],
  [
    'a file that nobody has',
    { 'a.journey': 'import guest from "./people.journey"\n' },
    { 'people.journey': 'cast.journey' },
    { 'a.journey': 'import guest from "./cast.journey"\n' },
  ],
  [
    'a path with a detour',
    { 'x/a.journey': 'import guest from "./../x/people.journey"\n', 'x/people.journey': people },
    { 'x/people.journey': 'x/cast.journey' },
    { 'x/a.journey': 'import guest from "./cast.journey"\n' },
  ],
  [
    'a file that imports itself',
    { 'a.journey': 'import guest from "./a.journey"\n' },
    { 'a.journey': 'b.journey' },
    { 'a.journey': 'import guest from "./b.journey"\n' },
  ],
])('%s', (_, files, renames, expected) => {
  expect(renamed(files, renames)).toEqual(expected)
})

test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
  ['no journey any more', { 'a.journey': 'import b from "./b.journey"\n' }, { 'b.journey': 'b.txt' }],
  [
    'on another host',
    { 'a.journey': 'import b from "./b.journey"\n' },
    { 'b.journey': 'vscode-vfs://github/b.journey' },
  ],
  [
    'on another drive',
    { 'c:/a.journey': 'import b from "./b.journey"\n' },
    { 'file:///c%3A/b.journey': 'file:///d%3A/b.journey' },
  ],
  ['a file whose imports stay true', { 'a.journey': 'import b from "./b.journey"\n' }, { 'a.journey': 'c.journey' }],
  ['a folder that holds both', { 'x/a.journey': 'import b from "./b.journey"\n' }, { x: 'y/z' }],
  ['a folder that only begins alike', { 'a.journey': 'import b from "./folder/b.journey"\n' }, { fold: 'x' }],
  [
    'a file that nobody imports',
    { 'a.journey': 'ally a "A"\n', 'b.journey': 'ally b "B"\n' },
    { 'b.journey': 'c.journey' },
  ],
  [
    'a path in a comment or another text',
    { 'a.journey': '// "./b.journey"\nally a "./b.journey"\n' },
    { 'b.journey': 'c.journey' },
  ],
  ['half an import', { 'a.journey': 'import b from\nimport\nimport b "./b.journey"\n' }, { 'b.journey': 'c.journey' }],
  ['the same name', { 'a.journey': 'import b from "./b.journey"\n' }, { 'b.journey': 'b.journey' }],
  ['what is no uri', { 'a.journey': 'import b from "./b.journey"\n' }, { '1 2://x': ':', 'b.journey': '1 2://x' }],
  ['nothing', { 'a.journey': 'import b from "./b.journey"\n' }, {}],
  ['no files', {}, { a: 'b' }],
])('nothing changes: %s', (_, files, renames) => {
  expect(renamed(files, renames)).toBeUndefined()
})

test('in another encoding, and with the version that the change was made for', () => {
  const files = { 'a.journey': '/* 🍷 */ import guest from "./people.journey"\n', 'people.journey': people }
  expect(
    willRenameFiles(projectOf(files, { encoding: 'utf-8' }), [
      { oldUri: 'file:///people.journey', newUri: 'file:///cast.journey' },
    ]),
  ).toEqual({
    documentChanges: [
      {
        textDocument: { uri: 'file:///a.journey', version: 1 },
        edits: [
          {
            range: { start: { line: 0, character: 30 }, end: { line: 0, character: 46 } },
            newText: './cast.journey',
          },
        ],
      },
    ],
  })
})
