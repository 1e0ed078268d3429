import { check, type Feature } from 'journey-lang/testkit'
import { expect, test } from 'vitest'
import { SymbolKind, type CallHierarchyItem, type Range } from 'vscode-languageserver-types'
import {
  incomingCalls,
  outgoingCalls,
  positionAt,
  prepareCallHierarchy,
  spanOf,
  type Project,
  type ProjectState,
} from '../src/index.ts'
import { askedOf, projectOf } from './support/features.ts'

/** What the cursor is on, what leads to it, and where it leads; with the words that say so. */
const calls: Feature = (given) => {
  const { file, position, project } = askedOf(given)
  const [item] = prepareCallHierarchy(file, position)
  if (!item) return 'nothing'
  const lines = [
    said(item),
    ...incomingCalls(project, item).map(
      ({ from, fromRanges }) => `<- ${said(from)}: ${textsAt(project, from.uri, fromRanges)}`,
    ),
    ...outgoingCalls(project, item).map(
      ({ to, fromRanges }) => `-> ${said(to)}: ${textsAt(project, item.uri, fromRanges)}`,
    ),
  ]
  return lines.join('\n')
}

function said({ name, detail, uri }: CallHierarchyItem): string {
  const path = uri.slice('file:///'.length)
  return `${name}${detail === undefined ? '' : ` (${detail})`}${path === 'main.journey' ? '' : ` of ${path}`}`
}

/** The lines in which something is said, without their indentation. */
function textsAt(project: Project, uri: string, ranges: readonly Range[]): string {
  const file = project.file(uri)!
  const lines = file.text.split(/\r\n|\n/)
  return ranges
    .map((range) => {
      const { start, end } = spanOf(file, range)
      const line = lines[range.start.line]!.trim()
      return `[${file.text.slice(start, end)}] ${line}`
    })
    .join(', ')
}

const wine = `journey wine "A bottle" {
  promise safe "Nothing gets lost"
  phase again as loyalty {
    step lost "Cannot remember it" -2 {
      breaks safe
    }
    step "Calls the shop" +2 recovers lost {
      doubts "Will they know?" answered found
      keeps safe
    }
    step found "Finds it" +2 {
      keeps safe
      wow "At once"
    }
    step meanwhile "Waits" 0 during lost
  }
  loop emotional from found to again
}
`

const at = (place: string): string => wine.replace(place, `$0${place}`)

test.each<[string, string, string]>([
  [
    'what proves a promise, and what breaks it',
    at('safe "Nothing'),
    `safe (wine)
<- lost (breaks · wine › again): [safe] breaks safe
<- Calls the shop (keeps · wine › again): [safe] keeps safe
<- found (keeps · wine › again): [safe] keeps safe`,
  ],
  [
    'the same, from where it is kept',
    at('safe\n      wow'),
    `safe (wine)
<- lost (breaks · wine › again): [safe] breaks safe
<- Calls the shop (keeps · wine › again): [safe] keeps safe
<- found (keeps · wine › again): [safe] keeps safe`,
  ],
  [
    'what puts a step right, and what happens meanwhile',
    at('lost "Cannot'),
    `lost (wine › again)
<- Calls the shop (recovers · wine › again): [lost] step "Calls the shop" +2 recovers lost {
<- meanwhile (during · wine › again): [lost] step meanwhile "Waits" 0 during lost
-> safe (breaks · wine): [safe] breaks safe`,
  ],
  [
    'a step without a name, and all that it does',
    at('"Calls'),
    `Calls the shop (wine › again)
-> lost (recovers · wine › again): [lost] step "Calls the shop" +2 recovers lost {
-> found (answered · wine › again): [found] doubts "Will they know?" answered found
-> safe (keeps · wine): [safe] keeps safe`,
  ],
  [
    'a doubt that is answered, and a loop',
    at('wow'),
    `found (wine › again)
<- Calls the shop (answered · wine › again): [found] doubts "Will they know?" answered found
-> safe (keeps · wine): [safe] keeps safe
-> again (loop · wine): [again] loop emotional from found to again`,
  ],
  [
    'where a loop ends',
    at('again as'),
    `again (wine)
<- found (loop · wine › again): [again] loop emotional from found to again`,
  ],
  ['a journey is not what its loops are', at('journey wine'), 'wine'],
  ['a loop is a part of its journey', at('loop emo'), 'wine'],
  [
    'journeys and phases, across files and other names',
    `import now from "./now.journey" as today
journey $0then "Then" improves today during today.use { }
//- now.journey
journey now "Now" { phase use { step "S" } }
`,
    `then
-> now (improves) of now.journey: [today] journey then "Then" improves today during today.use { }
-> use (during · now) of now.journey: [today.use] journey then "Then" improves today during today.use { }`,
  ],
  [
    'from the other side',
    `journey now "Now" { phase $0use { step "S" } }
//- other.journey
import now from "./main.journey" as today
journey then "Then" improves today during today.use { }
`,
    `use (now)
<- then (during) of other.journey: [today.use] journey then "Then" improves today during today.use { }`,
  ],
  [
    'in two ways at once',
    'journey a "A" { promise p$0 "P"\nphase use { step "S" {\nkeeps p\nbreaks p\nkeeps p\n} } }\n',
    `p (a)
<- S (keeps, breaks · a › use): [p] keeps p, [p] breaks p, [p] keeps p`,
  ],
  [
    'a step inside what happens to some',
    'journey a "A" { phase use { step x$0 "X"\nmaybe "Sometimes" { step "Y" recovers x } } }\n',
    `x (a › use)
<- Y (recovers · a › use › Sometimes): [x] maybe "Sometimes" { step "Y" recovers x } } }`,
  ],
  [
    'a text that is broken',
    'journey a "A {\n  promise p "P"\n  phase use {\n    step "S {\n      keeps $0p\n',
    `p (a)
<- S (keeps · a › use): [p] keeps p`,
  ],
  [
    'half a loop',
    'journey a "A" { phase use$0 { step s "S" }\nloop emotional to use\nloop emotional from s }\n',
    'use (a)',
  ],
  [
    'names like any other',
    'journey __proto__ "A" { promise constructor$0 "P"\nphase use {\nstep toString "S" { keeps constructor } } }\n',
    `constructor (__proto__)
<- toString (keeps · __proto__ › use): [constructor] step toString "S" { keeps constructor } } }`,
  ],
  [
    'a step with a mentor under the cursor',
    'mentor m "M"\njourney a "A" { phase use { step "S" with $0m } }\n',
    'S (a › use)',
  ],
  ['a mentor', 'mentor ho$0st "H"\n', 'nothing'],
  ['between statements', 'journey a "A" {\n$0\n}\n', 'nothing'],
  ['a comment', 'journey a "A" { } // he$0re\n', 'nothing'],
  ['a step where none may stand', 'st$0ep "S"\n', 'nothing'],
  ['an empty file', '$0', 'nothing'],
])('%s', (_, marked, expected) => {
  check(calls, marked, expected)
})

/** Prepares an item in one text, and finds again what it stands for in another. */
function later(before: string, after: string, options: Partial<ProjectState> = {}): readonly string[] {
  const offset = before.indexOf('$0')
  const first = projectOf({ 'main.journey': before.replace('$0', '') }, options)
  const file = first.file('file:///main.journey')!
  const [item] = prepareCallHierarchy(file, positionAt(file, offset))
  const sent = JSON.parse(JSON.stringify(item)) as CallHierarchyItem
  const project = projectOf({ 'main.journey': after }, options)
  return [
    ...incomingCalls(project, sent).map((it) => `<- ${it.from.name}`),
    ...outgoingCalls(project, sent).map((it) => `-> ${it.to.name}`),
  ]
}

const steps = 'journey a "A" {\n  phase use {\n    step x "X"\n    step "Y" recovers $0x\n  }\n}\n'
const plain = steps.replace('$0', '')

test.each<[string, string, string, readonly string[]]>([
  ['the same text', steps, plain, ['<- Y']],
  ['lines above', steps, `// One\r\n// Two\r\nmentor m "M"\r\n${plain}`, ['<- Y']],
  ['another text of a step with a name', steps, plain.replace('"X"', '"Another"'), ['<- Y']],
  ['the thing is gone', steps, plain.replace('step x "X"', ''), []],
  ['it is another kind of thing', steps, plain.replace('step x "X"', 'maybe x "X" { }'), []],
  ['it stands in another journey now', steps, plain.replace('journey a', 'journey b'), []],
  ['the file is empty', steps, '', []],
  ['a step without a name', steps.replace('$0', '').replace('step "Y"', 'step $0"Y"'), `\n\n${plain}`, ['-> x']],
  [
    'a step without a name that says something else',
    steps.replace('$0', '').replace('step "Y"', 'step $0"Y"'),
    plain.replace('"Y"', '"Z"'),
    [],
  ],
  [
    'the nearest of two with one text',
    steps.replace('$0', '').replace('step "Y"', 'step $0"Y"'),
    plain.replace('  }\n}', '    step z "Z"\n    step "Y"\n  }\n}'),
    ['-> x'],
  ],
  [
    'the phase of its own journey, however near another one is',
    'journey a "A" { phase use { } }\njourney b "B" { phase $0use { } }\njourney c "C" during b.use { }\n',
    'journey x "X" { phase use { } }\njourney y "Y" { phase use { } }\njourney z "Z" during x.use { }\njourney b "B" { phase use { } }\njourney c "C" during b.use { }\n',
    ['<- c'],
  ],
])('%s', (_, before, after, expected) => {
  expect(later(before, after)).toEqual(expected)
  expect(later(before, after, { encoding: 'utf-8' })).toEqual(expected)
})

test.each<[string, unknown, number]>([
  ['nothing', undefined, 1],
  ['null', null, 1],
  ['a list', [1], 1],
  ['another thing', { kind: 7, name: {} }, 1],
  ['the name of a prototype', { kind: 'step', name: '__proto__', text: '', journey: 'a' }, 0],
])('an item whose data is %s', (_, data, expected) => {
  const project = projectOf({ 'main.journey': plain })
  const [item] = prepareCallHierarchy(project.file('file:///main.journey')!, { line: 2, character: 9 })
  const sent: CallHierarchyItem = JSON.parse(JSON.stringify({ ...item, data })) as CallHierarchyItem
  expect(incomingCalls(project, sent)).toHaveLength(expected)
})

test('an item of a file that is gone, or at a place that is none', () => {
  const project = projectOf({ 'main.journey': plain })
  const [item] = prepareCallHierarchy(project.file('file:///main.journey')!, { line: 2, character: 9 })
  const { data: _, ...withoutData } = item!
  expect(incomingCalls(project, { ...item!, uri: 'file:///gone.journey' })).toEqual([])
  expect(outgoingCalls(project, { ...item!, uri: '' })).toEqual([])
  const nowhere = { start: { line: 99, character: Number.NaN }, end: { line: -1, character: 0 } }
  expect(incomingCalls(project, { ...withoutData, selectionRange: nowhere })).toEqual([])
  expect(prepareCallHierarchy(project.file('file:///main.journey')!, { line: -1, character: 9e9 })).toEqual([])
})

test.each([
  ['utf-16', 31],
  ['utf-8', 33],
  ['utf-32', 30],
] as const)('in %s an item has the statement and the name in it', (encoding, character) => {
  const text = '/* 🍷 */ journey a "A" { phase use { step x "X" {\r\n} } }\r\n'
  const file = projectOf({ 'main.journey': text }, { encoding }).file('file:///main.journey')!
  expect(prepareCallHierarchy(file, { line: 0, character: character + 3 })).toEqual([
    {
      name: 'use',
      detail: 'a',
      kind: SymbolKind.Namespace,
      uri: 'file:///main.journey',
      range: { start: { line: 0, character: character - 6 }, end: { line: 1, character: 3 } },
      selectionRange: { start: { line: 0, character }, end: { line: 0, character: character + 3 } },
      data: { kind: 'phase', name: 'use', text: '', journey: 'a' },
    },
  ])
})
