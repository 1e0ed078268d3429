import { applyEdits } from 'journey-lang'
import { check, type Feature } from 'journey-lang/testkit'
import { expect, test } from 'vitest'
import { TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver-types'
import { prepareRename, rename, spanOf, type Project, type ProjectState } from '../src/index.ts'
import { projectOf, shown } from './support/features.ts'

/** Every changed file as it is then, or why nothing changes. */
const renamed = (newName: string, options: Partial<ProjectState> = {}): Feature =>
  shown(({ file, position, project }) => {
    const result = rename(file, position, newName)
    return 'refused' in result ? String(result['refused']) : textsAfter(project, result)
  }, options)

function textsAfter(project: Project, { documentChanges = [] }: WorkspaceEdit): string {
  return documentChanges
    .filter((it) => TextDocumentEdit.is(it))
    .map(({ textDocument: { uri, version }, edits }) => {
      expect(version).toBe(1)
      const file = project.file(uri)!
      const changed = edits.map((it) => ({ span: spanOf(file, it.range), newText: 'newText' in it ? it.newText : '' }))
      const text = applyEdits(file.text, changed)
      return `//- ${uri.slice('file:///'.length)}\n${text}`
    })
    .join('')
}

test.each<[string, string, string, string]>([
  [
    'a mentor, from where it is used',
    'mentor host "The host"\njourney a "A" { phase use { step "🍷" with ho$0st } }\n',
    'desk',
    '//- main.journey\nmentor desk "The host"\njourney a "A" { phase use { step "🍷" with desk } }\n',
  ],
  [
    'a phase that was named as its stage keeps it',
    'journey a "A" { phase us$0e { step s "S" }\nloop emotional from s to use }\n',
    'living',
    '//- main.journey\njourney a "A" { phase living as use { step s "S" }\nloop emotional from s to living }\n',
  ],
  [
    'a step in a broken text',
    'journey a "A" {\n  phase use {\n    step lo$0st "Lost it\n    step "Found" recovers lost to\n',
    'gone',
    '//- main.journey\njourney a "A" {\n  phase use {\n    step gone "Lost it\n    step "Found" recovers gone to\n',
  ],
  [
    'an imported name, at a use: everywhere',
    'import guest from "./people.journey"\njourney a "A" for gue$0st { }\n//- people.journey\npersona guest "G"\n//- third.journey\nimport guest from "./people.journey" as visitor\njourney c "C" for visitor { }\n',
    'traveller',
    '//- main.journey\nimport traveller from "./people.journey"\njourney a "A" for traveller { }\n//- people.journey\npersona traveller "G"\n//- third.journey\nimport traveller from "./people.journey" as visitor\njourney c "C" for visitor { }\n',
  ],
  [
    'an imported name in front of its `as`: everywhere but there',
    'import gu$0est from "./people.journey" as visitor\njourney a "A" for visitor { }\n//- people.journey\npersona guest "G"\n',
    'traveller',
    '//- main.journey\nimport traveller from "./people.journey" as visitor\njourney a "A" for visitor { }\n//- people.journey\npersona traveller "G"\n',
  ],
  [
    'what an import calls it: only here',
    'import guest from "./people.journey" as vis$0itor\njourney a "A" for visitor { }\n//- people.journey\npersona guest "G"\n//- third.journey\nimport guest from "./people.journey" as visitor\n',
    'caller',
    '//- main.journey\nimport guest from "./people.journey" as caller\njourney a "A" for caller { }\n',
  ],
  [
    'what an import calls it, at a use: only here',
    'import now from "./now.journey" as old\njourney a "A" improves old during $0old.use { }\n//- now.journey\njourney now "N" { phase use { } }\n',
    'today',
    '//- main.journey\nimport now from "./now.journey" as today\njourney a "A" improves today during today.use { }\n',
  ],
  [
    'what another file calls it: there, and in all that take that name over',
    'import visitor from "./through.journey"\njourney a "A" for vis$0itor { }\n//- through.journey\nimport guest from "./people.journey" as visitor\n//- people.journey\npersona guest "G"\n',
    'caller',
    '//- main.journey\nimport caller from "./through.journey"\njourney a "A" for caller { }\n//- through.journey\nimport guest from "./people.journey" as caller\n',
  ],
  [
    'what an import of a missing file calls it',
    'import guest from "./gone.journey" as vis$0itor\njourney a "A" for visitor { }\n',
    'caller',
    '//- main.journey\nimport guest from "./gone.journey" as caller\njourney a "A" for caller { }\n',
  ],
  [
    'a phase of another file',
    'import now from "./now.journey" as old\njourney a "A" during old.us$0e { }\n//- now.journey\njourney now "N" { phase use { } }\n',
    'living',
    '//- main.journey\nimport now from "./now.journey" as old\njourney a "A" during old.living { }\n//- now.journey\njourney now "N" { phase living as use { } }\n',
  ],
  [
    'a name like any other',
    'ally __pro$0to__ "P"\nally toString "T"\njourney a "A" { phase use { step "S" with __proto__, toString } }\n',
    'constructor',
    '//- main.journey\nally constructor "P"\nally toString "T"\njourney a "A" { phase use { step "S" with constructor, toString } }\n',
  ],
  [
    'in CRLF, to a name with accents',
    'ally frien$0d "F"\r\njourney a "A" {\r\n  phase use { step "S" with friend }\r\n}\r\n',
    'amie-é',
    '//- main.journey\nally amie-é "F"\r\njourney a "A" {\r\n  phase use { step "S" with amie-é }\r\n}\r\n',
  ],
])('%s', (_, marked, newName, expected) => {
  check(renamed(newName), marked, expected)
})

test('in UTF-8', () => {
  const marked = 'ally friend "F"\njourney a "A" { phase use { step "🍷é" with frie$0nd } }\n'
  const expected = '//- main.journey\nally pal "F"\njourney a "A" { phase use { step "🍷é" with pal } }\n'
  check(renamed('pal', { encoding: 'utf-8' }), marked, expected)
})

test.each<[string, string, string, string]>([
  ['a keyword', 'men$0tor host "H"\n', 'x', 'There is no name here that can be changed.'],
  ['the id of a rule', 'why-not no$0-cta\n', 'x', 'There is no name here that can be changed.'],
  [
    'a built-in channel',
    'mentor m "M" { reachable via pho$0ne }\n',
    'x',
    'This channel is built in, and keeps its name.',
  ],
  [
    'a name of a file that is not there',
    'import ho$0st from "./gone.journey"\n',
    'x',
    'The file that declares this name is not open to us.',
  ],
  [
    'its use',
    'import host from "./gone.journey"\njourney a "A" { phase use { step "S" with ho$0st } }\n',
    'x',
    'The file that declares this name is not open to us.',
  ],
  [
    'what is behind the dot of it',
    'import now from "./gone.journey"\njourney a "A" during now.us$0e { }\n',
    'x',
    'The file that declares this name is not open to us.',
  ],
  [
    'a name that its file does not declare',
    'import ho$0st from "./people.journey"\n//- people.journey\nmentor desk "D"\n',
    'x',
    'Nothing declares this name yet, so there is nothing to rename.',
  ],
  [
    'a name that nothing declares',
    'journey a "A" { phase use { step "S" with ho$0st } }\n',
    'x',
    'Nothing declares this name yet, so there is nothing to rename.',
  ],
  [
    'a name that is declared twice',
    'mentor host "H"\nmentor hos$0t "I"\n',
    'x',
    'Something else has this name already. Write another one here, and the two are told apart.',
  ],
  ['a taken name', 'mentor ho$0st "H"\nally x "X"\n', 'x', 'Something else has this name already.'],
  [
    'a name that is taken in another file',
    'mentor ho$0st "H"\n//- other.journey\nimport host from "./main.journey"\nally x "X"\n',
    'x',
    'Something else has this name already.',
  ],
  [
    'a name that is taken in the journey of another file',
    'import now from "./now.journey"\njourney a "A" during now.u$0se { }\n//- now.journey\njourney now "N" { phase use { }\nphase x as service { } }\n',
    'x',
    'Something else has this name already.',
  ],
  [
    'an alias that is taken',
    'import guest from "./people.journey" as vis$0itor\nally x "X"\n//- people.journey\npersona guest "G"\n',
    'x',
    'Something else has this name already.',
  ],
  [
    'a word of the language',
    'mentor ho$0st "H"\njourney a "A" { phase use { step "S" with host } }\n',
    'via',
    'In a statement that uses this name, the new one is a word of the language.',
  ],
  [
    'two words',
    'mentor ho$0st "H"\n',
    'the host',
    'A name begins with a letter, and goes on with letters, digits, `-` and `_`. It holds no space and no dot.',
  ],
  [
    'no word at all',
    'mentor ho$0st "H"\n',
    '',
    'A name begins with a letter, and goes on with letters, digits, `-` and `_`. It holds no space and no dot.',
  ],
  ['the same name', 'mentor ho$0st "H"\n', 'host', 'It has this name already.'],
  [
    'another stage',
    'journey a "A" { phase te$0a { } }\n',
    'use',
    'A phase with this name would belong to another stage. Write its stage with `as` first.',
  ],
  ['an empty file', '$0', 'x', 'There is no name here that can be changed.'],
])('%s is refused', (_, marked, newName, expected) => {
  check(renamed(newName), marked, expected)
})

test.each([
  ['men$0tor host "H"\n', 'x', 'Hier staat geen naam die te veranderen is.'],
  ['mentor ho$0st "H"\nally x "X"\n', 'x', 'Iets anders heeft deze naam al.'],
  ['journey a "A" { phase use { step "S" via st$0ore } }\n', 'x', 'Dit kanaal is ingebouwd en houdt zijn naam.'],
  ['import ho$0st from "./gone.journey"\n', 'x', 'Het bestand dat deze naam declareert, kunnen we niet openen.'],
])('in Dutch: %j', (marked, newName, expected) => {
  check(renamed(newName, { languageOf: () => 'nl' }), marked, expected)
})

/** The name that would be renamed between brackets, and what stands in the box at first. */
const prepared = (options: Partial<ProjectState> = {}): Feature =>
  shown(({ file, position }) => {
    const result = prepareRename(file, position)
    if ('refused' in result) return result.refused
    const { start, end } = spanOf(file, result.range)
    return `${file.text.slice(0, start)}[${file.text.slice(start, end)}]${file.text.slice(end)} ${result.placeholder}`
  }, options)

test.each([
  ['mentor ho$0st "H"', 'mentor [host] "H" host'],
  ['mentor host$0 "H"', 'mentor [host] "H" host'],
  ['ally caf$0e\u0301 "C"', 'ally [cafe\u0301] "C" cafe\u0301'],
  [
    'journey a "🍷" improves b during $0b.p\njourney b "B" { phase p { } }',
    'journey a "🍷" improves b during [b].p\njourney b "B" { phase p { } } b',
  ],
  [
    'journey a "🍷" improves b during b.$0p\njourney b "B" { phase p { } }',
    'journey a "🍷" improves b during b.[p]\njourney b "B" { phase p { } } p',
  ],
  ['import a from "./gone.journey" as $0b', 'import a from "./gone.journey" as [b] b'],
  ['import $0a from "./gone.journey" as b', 'The file that declares this name is not open to us.'],
  ['import a from "./gone.jour$0ney" as b', 'There is no name here that can be changed.'],
  ['journey a "A" { phase $0use { } }', 'journey a "A" { phase [use] { } } use'],
  ['journey a "A" { phase use as us$0e { } }', 'There is no name here that can be changed.'],
  ['journey a "A" { phase use { step "S" via sto$0re } }', 'This channel is built in, and keeps its name.'],
  ['mentor host "H" // ho$0st', 'There is no name here that can be changed.'],
  ['ally $0_ "Somebody"', 'There is no name here that can be changed.'],
  ['$0', 'There is no name here that can be changed.'],
])('before a rename of %j', (marked, expected) => {
  check(prepared(), marked, expected)
  check(prepared({ encoding: 'utf-8' }), marked, expected)
})

test('a position out of range is refused like any other', () => {
  const file = projectOf({ 'main.journey': 'mentor host "H"\n' }).file('file:///main.journey')!
  for (const position of [
    { line: 7e9, character: 0 },
    { line: Number.NaN, character: -3 },
  ]) {
    expect(prepareRename(file, position)).toEqual({ refused: 'There is no name here that can be changed.' })
    expect(rename(file, position, 'x')).toEqual({ refused: 'There is no name here that can be changed.' })
  }
})
