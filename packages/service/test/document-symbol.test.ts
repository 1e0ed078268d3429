import { check } from 'journey-lang/testkit'
import { expect, test } from 'vitest'
import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types'
import { documentSymbol, type ProjectState } from '../src/index.ts'
import { found, projectOf, shown } from './support/features.ts'

/** The outline, two spaces a level. */
const outline = (options: Partial<ProjectState> = {}) =>
  shown(({ file }) => linesOf(documentSymbol(file), 0).join('\n'), options)

function linesOf(symbols: readonly DocumentSymbol[], depth: number): readonly string[] {
  return symbols.flatMap(({ name, detail, children = [] }) => [
    `${'  '.repeat(depth)}${name} [${detail}]`,
    ...linesOf(children, depth + 1),
  ])
}

test.each([
  ['an empty file', '', ''],
  ['nothing but a comment', '// later\n', ''],
  [
    'the cast, and no goals',
    'persona guest "Mia" {\n  goal "A bed"\n}\nmentor host "Rosa" {\n  reachable via phone\n}\nally aunt "Her aunt"\ncompetitor hotel "The hotel"\nchannel lobby "The lobby"\n',
    'guest: Mia [persona]\nhost: Rosa [mentor]\naunt: Her aunt [ally]\nhotel: The hotel [competitor]\nlobby: The lobby [channel]',
  ],
  ['no imports', 'import host from "./people.journey"\n//- people.journey\nmentor host "H"\n', ''],
  [
    'a journey with everything of which there is one or a few',
    `persona guest "Mia"
journey stay "Two nights" for guest {
  reviewed 2026-10-01
  why-not no-cta "None yet"
  promise quiet "You sleep"
  metric "Rebooked" 18% target 40%
  phase purchase "Books" reach 90 {
    step books "Books a room" +1 after 2d
  }
  loop emotional from books to purchase rate 20% "The smell of bread"
}`,
    `guest: Mia [persona]
stay: Two nights [Mia]
  quiet: You sleep [promise]
  Rebooked [18% → 40%]
  purchase: Books [purchase]
    books: Books a room [day 0 · +1]
  emotional: The smell of bread [books → purchase · 20%]`,
  ],
  [
    'silences and what happens to some, in the order of the text',
    `journey stay "S" {
  phase use {
    step "Sleeps" +2
    silence 3d "Nobody calls"
    silence
    silence 4d
    maybe ill "Falls ill" rate 2% {
      step "Calls" -1
    }
  }
}`,
    `stay: S [journey]
  use [use]
    Sleeps [day 0 · +2]
    … Nobody calls [silence]
    … silence [silence]
    … 4d [silence]
    ill: Falls ill [2%]
      Calls [day 7 · -1]`,
  ],
  [
    'moments, with the signs of pictures; nothing else of a step',
    `journey stay "S" {
  phase use {
    step "Sleeps" {
      wow "Bread at the door"
      pain "Cold"
      truth "Is it clean?"
      difference "No card"
      story "They bake"
      metric "Slept well" 80%
      evidence "Asked four guests" from interview
    }
  }
}`,
    `stay: S [journey]
  use [use]
    Sleeps [step]
      ★ Bread at the door [wow]
      ✖ Cold [pain]
      ⚖ Is it clean? [truth]
      ≠ No card [difference]
      Slept well [80%]`,
  ],
  [
    'half-typed statements have their keyword',
    'persona\nmentor host\njourney {\n  phase\n  phase u {\n    step\n    step {\n      wow\n    }\n  }\n  loop\n}',
    'persona [persona]\nhost [mentor]\njourney [journey]\n  phase [phase]\n  u [phase]\n    step [step]\n    step [step]\n      ★ wow [wow]\n  loop [loop]',
  ],
  ['an empty text says nothing', 'persona guest ""\npersona "" \n', 'guest [persona]\npersona [persona]'],
  [
    'a text that is not closed',
    'journey a "A" {\n  phase use {\n    step "Sle\n    step "Eats"\n',
    'a: A [journey]\n  use [use]\n    Sle [step]\n    Eats [step]',
  ],
  [
    'braces that were left out',
    'journey a "A"\n  phase use\n    step "Sleeps" +1\n      wow "Bread"\nally b "B"\n',
    'a: A [journey]\n  use [use]\n    Sleeps [+1]\n      ★ Bread [wow]\nb: B [ally]',
  ],
  ['a misspelled keyword', 'persoan guest "Mia"', 'guest: Mia [persona]'],
  [
    'what may not stand there is not shown',
    'wow "W"\nstep "S" {\n  wow "W"\n}\ncolour blue\nally b "B"',
    'b: B [ally]',
  ],
  [
    'names like any other',
    'persona __proto__ "P"\njourney constructor "C" for __proto__ {\n  phase hasOwnProperty as use {\n  }\n}',
    '__proto__: P [persona]\nconstructor: C [P]\n  hasOwnProperty [use]',
  ],
  [
    'a text of several lines on one, without what turns the reading around',
    'ally a """\n  One\n  two \u202Ethree\n"""\n',
    'a: One two three [ally]',
  ],
  ['a long text ends in dots', `ally a "${'x'.repeat(300)}"`, `a: ${'x'.repeat(96)}… [ally]`],
  ['a lone surrogate is replaced', 'ally a "\uD83D"', 'a: \uFFFD [ally]'],
  ['line ends of Windows', 'ally a "A"\r\nally b "B"\r\n', 'a: A [ally]\nb: B [ally]'],
])('%s', (_, marked, expected) => {
  check(outline(), marked, expected)
})

test('the day is a word of the language of the editor', () => {
  check(
    outline({ languageOf: () => 'nl' }),
    'journey a "A" {\n  phase use {\n    step "S" +1\n    step "T" 0 after 36h\n  }\n}',
    'a: A [journey]\n  use [use]\n    S [dag 0 · +1]\n    T [dag 1,5 · 0]',
  )
})

const selections = (options: Partial<ProjectState> = {}) =>
  found(({ file }) => all(documentSymbol(file)).map((it) => ({ range: it.selectionRange })), options)

test.each(['utf-16', 'utf-8', 'utf-32'] as const)(
  'the name is selected, else the text, else the keyword, in %s',
  (encoding) => {
    check(
      selections({ encoding }),
      `journey
^^^^^^^
journey a "🍷" for "é" { phase { step "🍷" +1; step b "B" } }
        ^
                         ^^^^^
                                      ^^^^
                                                    ^
ally /* 🍷 */ b "B"
              ^
`,
    )
  },
)

test('kinds tell places apart', () => {
  const text =
    'persona p "P"\nmentor m "M"\nchannel c "C"\njourney j "J" {\n  promise q "Q"\n  metric "N" 4\n  phase use {\n    step "S" {\n      wow "W"\n    }\n    maybe "M" {\n    }\n    silence\n  }\n  loop emotional from use to use\n}'
  const file = projectOf({ 'main.journey': text }).file('file:///main.journey')!
  expect(all(documentSymbol(file)).map((it) => it.kind)).toEqual([
    SymbolKind.Class,
    SymbolKind.Object,
    SymbolKind.Interface,
    SymbolKind.Module,
    SymbolKind.Property,
    SymbolKind.Number,
    SymbolKind.Namespace,
    SymbolKind.Method,
    SymbolKind.Event,
    SymbolKind.Struct,
    SymbolKind.Event,
    SymbolKind.Operator,
  ])
})

test('the range is the statement with its block', () => {
  check(
    found(({ file }) => documentSymbol(file).map(({ range }) => ({ range }))),
    `/// About Mia.
  persona guest "Mia" { goal "A bed" } // here
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
`,
  )
})

function all(symbols: readonly DocumentSymbol[]): readonly DocumentSymbol[] {
  return symbols.flatMap((it) => [it, ...all(it.children ?? [])])
}
