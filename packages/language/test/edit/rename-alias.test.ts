/** Renames of what an import calls something else: marked files, and the files that follow or why nothing changed. */
import { expect, test } from 'vitest'
import { applyEdits, bind, isRefused, renameAlias } from '../../src/index.ts'
import { memoryWorkspace } from '../../src/testkit/index.ts'

/** Renames the alias `visitor` of `a.journey`. */
function renamed(files: Readonly<Record<string, string>>, newName: string): Readonly<Record<string, string>> | string {
  const workspace = memoryWorkspace(files)
  const models = Object.keys(files).map((uri) => bind(workspace.open(uri, uri)!.tree, { uri, workspace }))
  const home = models.find((it) => it.uri === 'a.journey')!
  const result = renameAlias(models, home, home.scope.imports.get('visitor')!, newName)
  if (isRefused(result)) return result.refused
  return Object.fromEntries(
    Array.from(result.files, ([uri, edits]) => [uri, applyEdits(files[uri] ?? '', edits)] as const),
  )
}

const people = { 'people.journey': 'persona guest "G"\n' }

test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>]>([
  [
    'only its file knows it',
    { ...people, 'a.journey': 'import guest from "./people.journey" as visitor\njourney j "J" for visitor { }\n' },
    { 'a.journey': 'import guest from "./people.journey" as x\njourney j "J" for x { }\n' },
  ],
  [
    'who takes it over goes with it, and so on, also in a circle',
    {
      ...people,
      'a.journey': 'import guest from "./people.journey" as visitor\nimport c from "./c.journey"\n',
      'b.journey': 'import visitor from "./a.journey"\njourney j "J" for visitor { }\n',
      'c.journey': 'import visitor from "./b.journey" as caller\njourney c "C" for caller { }\n',
      'd.journey': 'persona visitor "Another"\njourney j "J" for visitor { }\n',
    },
    {
      'a.journey': 'import guest from "./people.journey" as x\nimport c from "./c.journey"\n',
      'b.journey': 'import x from "./a.journey"\njourney j "J" for x { }\n',
      'c.journey': 'import x from "./b.journey" as caller\njourney c "C" for caller { }\n',
    },
  ],
  [
    'an import that leads nowhere',
    {
      'a.journey':
        'import old from "./gone.journey" as visitor\njourney j "J" improves visitor during visitor.use { }\n',
    },
    { 'a.journey': 'import old from "./gone.journey" as x\njourney j "J" improves x during x.use { }\n' },
  ],
  [
    'a step of the same name is another thing',
    {
      ...people,
      'a.journey':
        'import guest from "./people.journey" as visitor\njourney j "J" for visitor { phase use { step visitor "V" by visitor\nstep "W" during visitor } }\n',
    },
    {
      'a.journey':
        'import guest from "./people.journey" as x\njourney j "J" for x { phase use { step visitor "V" by x\nstep "W" during visitor } }\n',
    },
  ],
])('%s', (_, files, expected) => {
  expect(renamed(files, 'x')).toEqual(expected)
})

test.each([
  ['a b', 'not-a-name'],
  ['a.b', 'not-a-name'],
  ['_', 'not-a-name'],
  ['visitor', 'nothing-to-do'],
  ['host', 'name-taken'],
  ['desk', 'name-taken'],
  ['by', 'clause-word'],
])('`visitor` cannot become %j: %s', (name, why) => {
  const files = {
    ...people,
    'a.journey': 'import guest from "./people.journey" as visitor\nmentor host "H"\n',
    'b.journey':
      'import visitor from "./a.journey"\nmentor desk "D"\njourney j "J" { phase use { step "S" by visitor } }\n',
  }
  expect(renamed(files, name)).toBe(why)
})

test('what may be a channel gets no built-in name', () => {
  const files = {
    'a.journey': 'import club from "./gone.journey" as visitor\njourney j "J" { phase use { step "S" via visitor } }\n',
  }
  expect(renamed(files, 'email')).toBe('name-taken')
})
