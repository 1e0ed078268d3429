/** What is done to a whole file: all safe fixes, and the order of the imports. */
import { check } from 'journey-lang/testkit'
import { expect, test } from 'vitest'
import { editsOf, made, offered, titles, type Asking } from '../support/code-actions.ts'
import { projectOf } from '../support/features.ts'

const fixAll: Asking = { only: ['source.fixAll'] }
const organize: Asking = { only: ['source.organizeImports'] }
const everything = 'Fix all that has a safe fix'
const imports = 'Organize imports'

const broken = `mentor host "The host"

journey stay "A night away" {
  phase use {
    step "Sleeps" +3 with hostt via stor
    // Nobody is there.
    step "Pays" +1 with host
    step "Leaves" −4
  }
}
`
const mended = broken.replace('+3 with hostt via stor', '+2 with host via store').replace('−4', '-2')

test.each<[string, Asking, string]>([
  ['by name', fixAll, everything],
  ['by its whole name', { only: ['source.fixAll.journey'] }, everything],
  ['of another language', { only: ['source.fixAll.eslint'] }, ''],
  ['as one of all source actions', { only: ['source'] }, everything],
  ['in Dutch', { ...fixAll, state: { languageOf: () => 'nl' } }, 'Los alles op wat veilig kan'],
])('all fixes are asked for %s', (_, asking, expected) => {
  check(titles(asking), `$0${broken}`, expected)
})

test('without being asked for by name, nothing is done to a whole file', () => {
  const file = projectOf({ 'main.journey': broken }).file('file:///main.journey')!
  const all = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } }
  expect(offered(file, all).filter((it) => it.kind?.startsWith('source'))).toEqual([])
})

test('all safe fixes, wherever the cursor is', () => {
  check(made(everything, fixAll), `$0${broken}`, mended)
  check(made(everything, fixAll), `${broken.replaceAll('\n', '\r\n')}$0`, mended.replaceAll('\n', '\r\n'))
  check(titles(fixAll), `$0${mended}`, '')
  check(titles(fixAll), '$0', '')
})

test('only lines that change are replaced', () => {
  const file = projectOf({ 'main.journey': broken }).file('file:///main.journey')!
  const at = { line: 0, character: 0 }
  const edits = offered(file, { start: at, end: at }, fixAll).flatMap((it) => editsOf(file, it))
  expect(edits.map(({ span }) => broken.slice(span.start, span.end))).toEqual([
    '    step "Sleeps" +3 with hostt via stor\n',
    '    step "Leaves" −4\n',
  ])
})

test('inserts are nobody’s to make but the author’s', () => {
  check(titles(fixAll), '$0journey a "A" {\n  phase use {\n    step "S" -1 {\n      pain "P"\n    }\n  }\n}\n', '')
})

const people = `//- people.journey
persona guest "The guest"
mentor host "The host"
mentor cook "The cook"
//- b.journey
ally sister "Her sister"
channel folder "The folder"
`
const uses = `
journey stay "A night away" for guest {
  phase use {
    step "Sleeps" +1 with host via folder
  }
}
`

test.each<[string, string, string]>([
  [
    'by path, and names in each',
    'import host, guest from "./people.journey"\nimport folder from "./b.journey"\n',
    'import folder from "./b.journey"\nimport guest, host from "./people.journey"\n',
  ],
  [
    'one of several of the same file',
    'import host from "./people.journey"\nimport folder from "./b.journey"\nimport guest from "./people.journey"\n',
    'import folder from "./b.journey"\nimport guest, host from "./people.journey"\n',
  ],
  [
    'a name that is there twice',
    'import host, guest from "./people.journey"\nimport host from "./people.journey"\nimport folder from "./b.journey"\n',
    'import folder from "./b.journey"\nimport guest, host from "./people.journey"\n',
  ],
  [
    'without names that nobody uses',
    'import cook, guest, host from "./people.journey"\nimport folder, sister from "./b.journey"\n',
    'import folder from "./b.journey"\nimport guest, host from "./people.journey"\n',
  ],
  [
    'without an import that nobody uses',
    'import sister from "./b.journey"\nimport guest, host from "./people.journey"\n',
    'import guest, host from "./people.journey"\n',
  ],
  [
    'one with another name stays one of its own',
    'import host, guest from "./people.journey"\nimport folder from "./b.journey" as folder\nimport cook from "./people.journey" as folder2\n',
    'import folder from "./b.journey" as folder\nimport guest, host from "./people.journey"\n',
  ],
  [
    'a comment stays with its import',
    '// Who is there.\nimport host, guest from "./people.journey" // people\n/// What is there.\nimport folder from "./b.journey"\n',
    '/// What is there.\nimport folder from "./b.journey"\n// Who is there.\nimport guest, host from "./people.journey" // people\n',
  ],
  [
    'an import with a comment stays, and is not mixed with another one',
    'import host from "./people.journey"\nimport guest from "./people.journey" // her\nimport sister from "./b.journey" // once\nimport folder from "./b.journey"\n',
    'import sister from "./b.journey" // once\nimport folder from "./b.journey"\nimport guest from "./people.journey" // her\nimport host from "./people.journey"\n',
  ],
  [
    'what a blank line parts stays parted',
    'import host, guest from "./people.journey"\n\nimport folder from "./b.journey"\n',
    'import guest, host from "./people.journey"\n\nimport folder from "./b.journey"\n',
  ],
  [
    'a comment inside an import keeps it as it is',
    'import host /* him */, guest from "./people.journey"\nimport folder from "./b.journey"\n',
    'import folder from "./b.journey"\nimport host /* him */, guest from "./people.journey"\n',
  ],
])('imports in order: %s', (_, before, after) => {
  check(made(imports, organize), `$0${before}${uses}${people}`, after + uses)
  check(titles(organize), `$0${after}${uses}${people}`, '')
  const windows = (it: string): string => it.replaceAll('\n', '\r\n')
  check(made(imports, organize), `$0${windows(before + uses)}${people}`, windows(after + uses))
})

test('when all are gone, the blank line goes too', () => {
  check(made(imports, organize), `$0import host from "./people.journey"\n\nally b "B"\n${people}`, 'ally b "B"\n')
  check(made(imports, organize), `ally b "B"\n\n$0import host from "./people.journey"\n${people}`, 'ally b "B"\n')
  check(made(imports, organize), `$0import host from "./people.journey"\n${people}`, '')
})

test.each<[string, string]>([
  ['they are in order', 'import folder from "./b.journey"\nimport guest, host from "./people.journey"\n'],
  ['there is none', ''],
  ['they share a line', 'import host, guest from "./people.journey"; import folder from "./b.journey"\n'],
  ['one name comes from two files', 'import host, guest from "./people.journey"\nimport host from "./b.journey"\n'],
  ['one is half typed', 'import host, guest\n'],
  ['the path is not closed', 'import host, guest from "./people.journey\n'],
  ['a comma is too many', 'import host,, guest from "./people.journey"\n'],
])('nothing is done when %s', (_, before) => {
  check(titles(organize), `$0${before}${uses}${people}`, '')
})

test('without all files, and with a reason, no name is taken away', () => {
  const cook = 'import cook, guest, host from "./people.journey"\n'
  const folder = 'import folder from "./b.journey"\n'
  check(
    made(imports, { ...organize, state: { hasAllFiles: false } }),
    `$0${cook}${folder}${uses}${people}`,
    folder + cook + uses,
  )
  const reason = 'why-not unused-name "The cook comes in May"\n'
  check(made(imports, organize), `$0${cook}${folder}${reason}${uses}${people}`, folder + cook + reason + uses)
})

test('Dutch, and names like any other', () => {
  const files = '//- b.journey\nally constructor "C"\nally __proto__ "P"\n'
  const text = (names: string): string =>
    `import ${names} from "./b.journey"\njourney a "A" {\n  phase use {\n    step "S" with __proto__, constructor\n  }\n}\n`
  check(
    made('Zet de imports op orde', { ...organize, state: { languageOf: () => 'nl' } }),
    `$0${text('constructor, __proto__')}${files}`,
    text('__proto__, constructor'),
  )
})
