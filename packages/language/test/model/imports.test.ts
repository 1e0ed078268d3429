import { describe, expect, test } from 'vitest'
import { bind, lint, parse, structure } from '../../src/index.ts'
import { namesUsedElsewhere } from '../../src/model/elsewhere.ts'
import { pathInForm, pathNearby } from '../../src/model/import-meant.ts'
import { memoryWorkspace } from '../../src/testkit/index.ts'

/** What is wrong with the file `main.journey` of a workspace, as rule ids. */
function check(files: Readonly<Record<string, string>>, expected: readonly string[]): void {
  const workspace = memoryWorkspace(files)
  const model = bind(parse(files['main.journey'] ?? ''), { uri: 'main.journey', workspace })
  expect(lint(model, { rules: structure }).map((it) => it.rule)).toEqual(expected)
}

const people = 'persona guest "A guest"\nmentor host "The host"\njourney stay "A stay" { phase arrival { } }\n'
const use = 'journey a "A" for guest { phase use { step "x" with host } }\n'

test('imported names can be used like declared ones', () => {
  check({ 'people.journey': people, 'main.journey': `import guest, host from "./people.journey"\n${use}` }, [])
})

test('an import may give another name', () => {
  const text = 'import guest as visitor from "./people.journey"\njourney a "A" for visitor { }\n'
  check({ 'people.journey': people, 'main.journey': text }, [])
})

test('names go through a file that imports them itself', () => {
  const middle = 'import guest as one, host from "./people.journey"\nimport guest from "./people.journey"\n'
  check(
    {
      'people.journey': people,
      'middle.journey': middle,
      'main.journey': `import guest from "./middle.journey"\njourney a "A" for guest { }\n`,
    },
    [],
  )
})

test('the phases of an imported journey can be named', () => {
  const text =
    'import stay from "./people.journey"\njourney a "A" during stay.arrival { }\njourney b "B" during stay.nowhere { }\n'
  check({ 'people.journey': people, 'main.journey': text }, ['unknown-reference'])
})

test('a name of the wrong kind is noticed through an import', () => {
  const text = 'import host from "./people.journey"\njourney a "A" for host { }\n'
  check({ 'people.journey': people, 'main.journey': text }, ['unknown-reference'])
})

test('a file that is not there silences what depends on it', () => {
  check({ 'main.journey': `import guest, host from "./nowhere.journey"\n${use}` }, ['import-not-found'])
})

test('a half-typed import is one finding', () => {
  check({ 'main.journey': 'import guest from\njourney a "A" for guest { }\n' }, ['missing-argument'])
})

test('without a workspace imports are taken on trust', () => {
  expect(lint(bind(parse(`import guest, host from "./people.journey"\n${use}`)))).toEqual([])
})

test('files in a circle are usable, and each import of the circle is reported where it stands', () => {
  const other = 'import a from "./main.journey"\npersona guest "A guest"\nmentor host "The host"\n'
  check({ 'other.journey': other, 'main.journey': `import guest, host from "./other.journey"\n${use}` }, [
    'import-cycle',
  ])
  check({ 'main.journey': 'import a from "./main.journey"\n' }, ['import-cycle'])
})

test('a chain of a thousand files is followed without recursion', () => {
  const files: Record<string, string> = {
    'main.journey': 'import guest from "./f0.journey"\njourney a "A" for guest { }\n',
  }
  for (let it = 0; it < 1_000; it += 1) files[`f${it}.journey`] = `import guest from "./f${it + 1}.journey"\n`
  files['f1000.journey'] = 'persona guest "A guest"\n'
  check(files, [])
})

describe('the file that was probably meant', () => {
  const there = memoryWorkspace({ 'people.journey': '', 'a b.journey': '', 'main.journey': '' })
  test.each([
    ['people.journey', './people.journey'],
    ['people', './people.journey'],
    ['./people', './people.journey'],
    ['.\\people.journey', './people.journey'],
    ['a b', './a b.journey'],
    ['', undefined],
    ['peple', undefined],
    ['https://people.journey', undefined],
    ['./people.journey', undefined],
  ])('%j has the form of %j', (path, meant) => {
    expect(pathInForm(path, 'main.journey', there)).toBe(meant)
  })

  // As editors name files: addresses, in which a path is seen from a folder.
  const open = (path: string, from: string) => {
    const uri = new URL(path, from).href
    return uris.includes(uri) ? { uri, tree: parse('') } : undefined
  }
  const uris = ['people.journey', 'deep/guests.journey', 'deep/guest.journey', 'a%20room.journey', 'main.journey'].map(
    (it) => `file:///w/${it}`,
  )
  const files = () => uris.map((uri) => ({ uri, tree: parse('') }))
  test.each([
    ['./peple.journey', './people.journey'],
    ['./deep/gests.journey', './deep/guests.journey'],
    ['./deep/../peopl.journey', './deep/../people.journey'],
    ['./a rom.journey', './a room.journey'],
    ['./deep/people.journey', undefined],
    ['./guets.journey', undefined],
    ['./mian.journey', undefined],
    ['./something-else.journey', undefined],
    ['peple.journey', undefined],
  ])('%j is near %j', (path, meant) => {
    expect(pathNearby(path, 'file:///w/main.journey', { open, files })).toBe(meant)
    expect(pathNearby(path, 'file:///w/main.journey', { open })).toBe(undefined)
  })
})

test('a path without `./` is one finding: the names of the file that is meant are not called unused', () => {
  const workspace = memoryWorkspace({ 'people.journey': people, 'main.journey': `import guest from "people"\n${use}` })
  const model = bind(workspace.open('people.journey', 'people.journey')!.tree, { uri: 'people.journey', workspace })
  expect(namesUsedElsewhere(model)).toEqual(new Set(['guest']))
})
