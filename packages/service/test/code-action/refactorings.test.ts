/** Refactorings: what is offered at a step, a pain, a role or a name, and what comes of it. */
import { check } from 'journey-lang/testkit'
import { describe, expect, test } from 'vitest'
import { made, offered, titles, type Asking } from '../support/code-actions.ts'
import { projectOf } from '../support/features.ts'

const only = (kind: string): Asking => ({ only: [kind] })
const extract = only('refactor.extract')
const move = only('refactor.move')
const rewrite = only('refactor.rewrite')

const way = `mentor host "The host" {
  reachable via phone
}

journey stay "A night away" patience 10d {
  phase purchase {
    step looks "Looks around" 0 with host via web
    step books "Books a room" +1 with host via web after 2d
  }
  phase use reach 90 {
    step arrives "Arrives late" 0 with host via counter after 4d
    // Nobody is at the desk then.
    step sleeps "Sleeps" -1 after 2h takes 8h {
      pain "The lift" ref "STAY-7"
    }
    silence 30d "Not a word"
    step pays "Pays" -1 to host via email
  }
}
`

/** The way, with the cursor in front of this text. */
const at = (text: string): string => way.replace(text, `$0${text}`)

/** The way, with this text selected. */
const selected = (first: string, last: string): string => at(first).replace(last, `${last}$0`)

describe('extract', () => {
  test.each<[string, string, string]>([
    ['a step and all behind it', at('step sleeps'), 'Extract 2 steps into a new phase, from “Sleeps” on'],
    ['the last step', at('step pays'), 'Extract “Pays” into a new phase'],
    ['inside its block', at('"The lift"'), 'Extract 2 steps into a new phase, from “Sleeps” on'],
    ['nothing would be left', at('step arrives'), ''],
    [
      'all that is selected',
      selected('step sleeps', '"Pays" -1'),
      'Extract 2 steps into a new phase, from “Sleeps” on',
    ],
    ['a selection that is not last', selected('step sleeps', '"Sleeps" -1'), ''],
    ['a selection over two phases', selected('step books', '"Sleeps" -1'), ''],
    ['no step', at('reach 90'), ''],
    ['the journey', at('patience 10d'), ''],
    ['outside', at('mentor host'), ''],
    ['a brace is missing somewhere', at('step pays').replace(/\}\n$/, ''), ''],
    ['one line', 'journey a "A" { phase use { step "S" 0; step "T$0" 0 } }\n', ''],
  ])('%s', (_, marked, expected) => {
    check(titles(extract), marked, expected)
  })

  test('what is behind it stays where it is', () => {
    check(
      made('Extract 2 steps into a new phase, from “Sleeps” on', { ...extract, snippets: 'snippets' }),
      at('step sleeps'),
      way.replace('    // Nobody', '  }\n\n  phase ${1:use-2} as use {$0\n    // Nobody'),
    )
    check(
      made('Haal “Pays” naar een nieuwe fase', { ...extract, state: { languageOf: () => 'nl' } }),
      at('step pays').replaceAll('\n', '\r\n'),
      way.replace('    step pays', '  }\n\n  phase use-2 as use {\n    step pays').replaceAll('\n', '\r\n'),
    )
  })
})

describe('move', () => {
  test.each<[string, string, string]>([
    ['the first step', at('step looks'), 'Move “Looks around” down\nMove “Looks around” to the phase “use”'],
    [
      'one in between',
      at('step sleeps'),
      'Move “Sleeps” up\nMove “Sleeps” down\nMove “Sleeps” to the phase “purchase”',
    ],
    // Before it stands a silence that says its time, and `arrives` would come behind it and say it again.
    ['the last step', at('step pays'), 'Move “Pays” up\nMove “Pays” to the phase “purchase”'],
    ['several steps', selected('step sleeps', '"Pays" -1'), ''],
    ['no step', at('phase use'), ''],
    ['one line', 'journey a "A" { phase use { step "S" 0; step "T$0" 0 } }\n', ''],
  ])('%s', (_, marked, expected) => {
    check(titles(move), marked, expected)
  })

  test('a step moves with its block and its indentation', () => {
    const steps = (first: string, second: string): string => `journey a "A" {\n  phase use {\n${first}${second}  }\n}\n`
    const [one, two] = ['    /// One.\n    step "One" 0 // first\n', '    step "Two" 0 {\n      cta "Two"\n    }\n']
    check(made('Move “Two” up', move), steps(one, two).replace('"Two"', '"Tw$0o"'), steps(two, one))
    check(made('Move “One” down', move), steps(one, two).replace('"One"', '"On$0e"'), steps(two, one))
  })

  test('a step goes to the phase behind, and in Dutch', () => {
    const asked = at('step books')
    const moved = way
      .replace('    step books "Books a room" +1 with host via web after 2d\n', '')
      .replace('    step arrives', '    step books "Books a room" +1 with host via web after 2d\n    step arrives')
    check(made('Move “Books a room” to the phase “use”', move), asked, moved)
    check(
      made('Verplaats “Books a room” naar de fase “use”', { ...move, state: { languageOf: () => 'nl' } }),
      asked,
      moved,
    )
  })

  const inPhase = (lines: readonly string[]): string =>
    `journey a "A" {\n  phase use {\n${lines.map((it) => `    ${it}\n`).join('')}  }\n}\n`

  test.each<[string, readonly string[], string]>([
    ['before what it puts right', ['step one "One" -1', 'step "Tw$0o" +1 recovers one'], ''],
    ['behind what puts it right', ['step one "On$0e" -1', 'step "Two" +1 recovers one'], ''],
    ['behind a silence that says its time', ['silence 3d "S"', 'step "On$0e" -1', 'step "Two" +1 after 2d'], ''],
    ['before one without a time', ['silence 3d "S"', 'step "On$0e" -1', 'step "Two" +1'], 'Move “One” down'],
    ['out of a maybe', ['step "One" 0', 'maybe "M" {', '  step "Tw$0o" -1', '}'], ''],
    ['in a maybe', ['maybe "M" {', '  step "On$0e" -1', '  step "Two" -1', '}'], 'Move “One” down'],
    ['over a maybe', ['step "On$0e" 0', 'maybe "M" {', '  step "M" -1', '}', 'step "Two" 0'], 'Move “One” down'],
  ])('%s', (_, lines, expected) => {
    check(titles(move), inPhase(lines), expected)
  })

  test('a text in a title is on one line, and short', () => {
    check(
      titles(move),
      inPhase(['step "On$0e\\n\\u{202E}](command:x) <img> `two` and a lot more, on and on" 0', 'step "Two" 0']),
      'Move “One ](command:x) <img> `two` and a lot…” down',
    )
  })
})

describe('a role in words', () => {
  const wow = (by: string, mentors: string, fail = ''): string =>
    `${mentors}journey a "A" {\n  phase use {\n    step "S" +2 {\n      wow "Tea" by ${by}\n${fail}    }\n  }\n}\n`

  test('gets a name, everywhere', () => {
    const fail = (by: string): string => `      failure "Cold" repaired-by ${by} within 1d\n`
    check(
      made('Declare mentor `night-desk`', rewrite),
      wow('"The ni$0ght desk"', '', fail('"The night desk"')),
      wow('night-desk', 'mentor night-desk "The night desk"\n\n', fail('night-desk')),
    )
  })

  test.each<[string, string, string, string]>([
    ['a name that is taken', '"Ho$0st"', 'ally host "H"\n\n', 'Declare mentor `host-2`'],
    ['a clause word is no name', '"V$0ia"', '', 'Declare mentor `via-2`'],
    ['a name like any other', '"constr$0uctor"', '', 'Declare mentor `constructor`'],
    ['no name can be made of it', '"12 $0!"', '', ''],
    ['other letters', '"De gäst$0vrouw 🛏"', '', 'Declare mentor `gästvrouw`'],
    ['an empty text', '"$0"', '', ''],
    [
      'who is known already',
      '"The ho$0st"',
      'mentor host "The host"\n\n',
      'Use the mentor `host` for “The host”\nAdd a proactive contact after “S”',
    ],
    ['a name is no text', 'ho$0st', 'mentor host "The host"\n\n', 'Add a proactive contact after “S”'],
  ])('%s', (_, by, mentors, expected) => {
    check(titles(rewrite), wow(by, mentors), expected)
  })

  test('Dutch', () => {
    const dutch: Asking = { ...rewrite, state: { languageOf: () => 'nl' } }
    check(titles(dutch), wow('"De ba$0lie"', ''), 'Declareer mentor `balie`')
    check(
      made('Gebruik de mentor `balie` voor “De balie”', dutch),
      wow('"De ba$0lie"', 'mentor balie "De balie"\n\n'),
      wow('balie', 'mentor balie "De balie"\n\n'),
    )
  })
})

describe('a name that is nowhere declared', () => {
  const text = (clause: string, top = ''): string =>
    `${top}journey a "A" {\n  phase use {\n    step "S" +1 ${clause}\n  }\n}\n`

  test.each<[string, string, string]>([
    [
      'may be of several kinds',
      text('with ho$0st'),
      'Declare mentor host\nDeclare ally host\nDeclare competitor host\nDeclare persona host',
    ],
    ['a channel', text('via bo$0at'), 'Declare channel boat'],
    ['a step cannot be declared at the top', text('recovers noth$0ing'), ''],
    ['a known one', text('with ho$0st', 'ally host "H"\n'), ''],
    ['of another kind', text('via ho$0st', 'ally host "H"\n'), ''],
  ])('%s', (_, marked, expected) => {
    check(titles(rewrite), marked, expected)
  })

  test('the quick fix is not offered again', () => {
    check(titles({ beginning: 'Declare mentor' }), text('with ho$0st'), 'Declare mentor host (preferred)')
  })

  test('is declared as what is chosen', () => {
    check(
      made('Declare ally best-friend', rewrite),
      text('with best-fr$0iend', '// Ours.\nmentor host "H" // him\n\n'),
      text('with best-friend', '// Ours.\nmentor host "H" // him\nally best-friend "Best friend"\n\n'),
    )
  })
})

describe('a pain', () => {
  const pain = 'Turn this pain into an opportunity'
  const full =
    'opportunity "${1:What would help}" by ${2:host} effort ${3|low,medium,high|} impact ${4|low,medium,high|} status ${5|idea,planned,doing,done|} ref "STAY-7"'
  const line = '      pain "The lift" ref "STAY-7"\n'

  test('becomes an opportunity, and stays', () => {
    check(
      made(pain, { ...rewrite, snippets: 'snippets' }),
      at('pain "The lift"'),
      way.replace(line, `${line}      ${full}\n`),
    )
    check(
      made(pain, rewrite),
      at('"The lift"'),
      way.replace(line, `${line}      opportunity "What would help" by host ref "STAY-7"\n`),
    )
  })

  const step = (block: string, top = ''): string =>
    `${top}journey a "A" {\n  phase use {\n    step "S" -1 ${block}\n  }\n}\n`

  test.each<[string, string, string]>([
    ['in a block on one line', '{ pa$0in "P" }', '{ pain "P"; opportunity "What would help" }'],
    ['before another statement', '{ pa$0in "P"; cta "C" }', '{ pain "P"; opportunity "What would help"; cta "C" }'],
    [
      'with a comment behind it',
      '{\n      pa$0in "P" // often\n    }',
      '{\n      pain "P" // often\n      opportunity "What would help"\n    }',
    ],
    [
      'with a ref that looks like a snippet',
      '{\n      pa$0in "P" ref "${1:x} \\\\ $2"\n    }',
      '{\n      pain "P" ref "${1:x} \\\\ $2"\n      opportunity "What would help" ref "${1:x} \\\\ $2"\n    }',
    ],
  ])('%s', (_, marked, expected) => {
    check(made(pain, rewrite), step(marked), step(expected))
    check(
      made('Maak van deze pijn een kans', { ...rewrite, state: { languageOf: () => 'nl' } }),
      step(marked),
      step(expected),
    )
  })

  test('what looks like a snippet stays a text', () => {
    check(
      made(pain, { ...rewrite, snippets: 'snippets' }),
      step('{ pa$0in "P" ref "${1:x}" }'),
      step(`{ pain "P" ref "\${1:x}"; ${full.replace(' by ${2:host}', '').replace('"STAY-7"', '"\\${1:x\\}"')} }`),
    )
  })

  test.each<[string, string]>([
    ['one that has its opportunity', '{\n      pa$0in "P"\n      opportunity "O"\n    }'],
    ['another statement', '{\n      c$0ta "P"\n    }'],
    ['a text that is not closed', '{\n      pa$0in "P\n    }'],
    ['a block that is not closed', '{\n      pa$0in "P"'],
  ])('not %s', (_, block) => {
    check(titles(rewrite), step(block), '')
  })
})

describe('a contact', () => {
  const contact = (text: string): string => `Add a proactive contact after “${text}”`

  test.each<[string, string, string]>([
    ['behind the last word before a silence', at('step sleeps'), contact('Sleeps')],
    ['behind a step after which somebody is there', at('step books'), ''],
    ['behind the end', at('step pays'), ''],
    ['where nothing is too long', at('step sleeps').replace('patience 10d', 'patience 90d'), ''],
    ['where nobody of ours is known', 'journey a "A" {\n  phase use {\n    step "S$0" 0\n  }\n}\n', ''],
  ])('%s', (_, marked, expected) => {
    check(titles(rewrite), marked, expected)
  })

  const silence = '    silence 30d'

  test('takes its time from the silence, so that no day changes', () => {
    const line = '    step "${1:What the customer does}" ${2:+1} from ${3:host} via ${4:web} for ${5:care} after 14d\n'
    check(
      made(contact('Sleeps'), { ...rewrite, snippets: 'snippets' }),
      at('step sleeps'),
      // What stands before it in its line is written once more, as a snippet says it.
      way.replace(silence, `${line}    silence 16d`).replace('    }\n    step "${1', '    \\}\n    step "${1'),
    )
    check(
      made('Voeg een proactief contact toe na “Sleeps”', { ...rewrite, state: { languageOf: () => 'nl' } }),
      at('step sleeps'),
      way.replace(
        silence,
        '    step "What the customer does" +1 from host via web for care after 14d\n    silence 16d',
      ),
    )
  })

  test('behind the purchase it comes first in the next phase', () => {
    const text = (line: string, after: string): string => `mentor host "H" {
  reachable via phone
}

journey a "A" {
  phase purchase {
    step "Buys" +1 with host after 1d
  }
  phase use {
${line}    step "Uses" 0 with host after ${after}
  }
}
`
    check(
      made(contact('Buys'), rewrite),
      text('', '60d').replace('"Buys', '"Bu$0ys').replaceAll('\n', '\r\n'),
      text('    step "What the customer does" +1 from host via phone for care after 14d\n', '46d').replaceAll(
        '\n',
        '\r\n',
      ),
    )
    const silence = '    silence 60d\n'
    check(titles(rewrite), text(silence, '1d').replace('"Buys', '"Bu$0ys').replace(' after 1d\n  }\n}', '\n  }\n}'), '')
  })

  test('without a clock, behind the last word of ours', () => {
    const text = (line: string): string =>
      `mentor host "H"\n\njourney a "A" {\n  phase use {\n    step "One" 0 with host\n    step "Two" 0\n${line}  }\n}\n`
    check(
      made(contact('Two'), rewrite),
      text('').replace('Two', 'Tw$0o'),
      text('    step "What the customer does" +1 from host for care\n'),
    )
  })
})

test.each<[string, Asking, readonly string[]]>([
  ['all refactorings', only('refactor'), ['refactor.extract', 'refactor.move', 'refactor.rewrite']],
  ['a kind below one that there is', only('refactor.extract.function'), []],
  ['half a word is no kind', only('refac'), []],
  ['several kinds', { only: ['refactor.move', 'quickfix'] }, ['quickfix', 'refactor.move']],
  [
    'the empty kind holds all',
    only(''),
    ['quickfix', 'refactor.extract', 'refactor.move', 'refactor.rewrite', 'source.organizeImports'],
  ],
  ['no kinds are no wish', { only: [] }, ['quickfix', 'refactor.extract', 'refactor.move', 'refactor.rewrite']],
  ['no wish at all', {}, ['quickfix', 'refactor.extract', 'refactor.move', 'refactor.rewrite']],
  ['an editor that asks by itself', { triggerKind: 2 }, ['quickfix']],
  ['and what it wishes', { triggerKind: 2, only: ['refactor.move'] }, ['refactor.move']],
  ['somebody who asks', { triggerKind: 1 }, ['quickfix', 'refactor.extract', 'refactor.move', 'refactor.rewrite']],
])('%s', (_, asking, expected) => {
  const text = `import b from "./b.journey"\nimport a from "./a.journey"\n${way.replace(' ref "STAY-7"', '')}`
  const file = projectOf({ 'main.journey': text }).file('file:///main.journey')!
  const place = { line: text.slice(0, text.indexOf('pain ')).split('\n').length - 1, character: 12 }
  const kinds = offered(file, { start: place, end: place }, asking).map((it) => it.kind ?? '')
  expect([...new Set(kinds)].toSorted()).toEqual(expected)
})
