import * as v from 'valibot'
import { expect, test } from 'vitest'
import { reportSchema } from '../../src/index.ts'
import { journey } from '../support/journey.ts'

const good = 'journey a "A" { phase use { step "Uses it" +1 } }\n'
const bad = 'journey a "A" {\n  phase use {\n    step "Uses it" +3 via stor\n  }\n}\n'

test('a file without a fault', async () => {
  const { code, out, error } = await journey(['check', 'a.journey'], { files: { 'a.journey': good } })
  expect([code, out, error]).toEqual([0, '1 file with 1 journey: 0 errors, 0 warnings\n', ''])
})

test('a file with faults, for people', async () => {
  const { code, out } = await journey(['check', 'a.journey'], { files: { 'a.journey': bad } })
  expect(code).toBe(1)
  expect(out).toBe(`a.journey:3 “Uses it”
  3:20 error +3 is outside the scale, which runs from -2 to +2. emotion-out-of-range
    3 │     step "Uses it" +3 via stor
      │                    ^^
    fix: Change to +2
  3:27 error There is no channel \`stor\`. Did you mean \`store\`? unknown-reference
    3 │     step "Uses it" +3 via stor
      │                           ^^^^
    fix: Change to \`store\`
    fix: Declare channel stor

1 file with 1 journey: 2 errors, 0 warnings
At least 2 of them can be mended with --fix.
`)
})

test('a file with faults, for machines', async () => {
  const { code, out } = await journey(['check', '--format', 'json', 'deep/a.journey'], {
    files: { 'deep/a.journey': bad },
  })
  expect(code).toBe(1)
  const report = v.parse(reportSchema, JSON.parse(out))
  expect(report.stats).toEqual({ files: 1, journeys: 1, errors: 2, warnings: 0, infos: 0, hints: 0, unreadable: 0 })
  expect(report.files[0]?.path).toBe('deep/a.journey')
  expect(report.files[0]?.findings[0]).toEqual({
    rule: 'emotion-out-of-range',
    severity: 'error',
    message: '+3 is outside the scale, which runs from -2 to +2.',
    range: { start: { line: 2, character: 19 }, end: { line: 2, character: 21 } },
    related: [],
    fixes: [
      {
        title: 'Change to +2',
        safe: true,
        edits: [{ range: { start: { line: 2, character: 19 }, end: { line: 2, character: 21 } }, newText: '+2' }],
      },
    ],
  })
})

test('messages in Dutch, when asked for and never otherwise', async () => {
  const { out } = await journey(['check', '--lang', 'nl', '-'], { input: bad })
  expect(out).toContain('3:20 fout +3 valt buiten de schaal, die van -2 tot +2 loopt. emotion-out-of-range')
  expect(out).toContain('1 bestand met 1 reis: 2 fouten, 0 waarschuwingen')
})

test('folders are searched, but not what is installed or linked in them', async () => {
  const files = { 'a/b/c.journey': good, 'a/d.journey': good, 'a/e.txt': bad, 'node_modules/x/f.journey': bad }
  expect((await journey(['check'], { files })).out).toContain('2 files with 2 journeys: 0 errors')
  expect((await journey(['check', 'a/b', 'a/d.journey', 'a'], { files })).out).toContain('2 files')
})

test('standard input', async () => {
  expect(await journey(['check', '-'], { input: good })).toMatchObject({ code: 0, error: '' })
})

test.each([
  [['check', 'nowhere.journey'], 'There is no file or folder nowhere.journey.\n'],
  [['check', 'empty'], 'There is no .journey file in empty.\n'],
  [
    ['check', 'latin.journey'],
    'latin.journey is not UTF-8 text. Save it as UTF-8 and try again; it was left as it is.\n',
  ],
  [
    ['check', 'utf16.journey'],
    'utf16.journey is not UTF-8 text. Save it as UTF-8 and try again; it was left as it is.\n',
  ],
  [['check', 'large.journey'], 'large.journey is too large to be read (20000001 bytes).\n'],
  [['check', '--format', 'xml'], "error: option '--format <format>' argument 'xml' is invalid."],
  [['check', '--nonsense'], "error: unknown option '--nonsense'"],
  [['nonsense'], "error: unknown command 'nonsense'"],
  [['render'], "error: missing required argument 'file'"],
])('%j is refused in one line', async (args, message) => {
  const files = {
    'empty/readme.txt': '',
    'latin.journey': Uint8Array.of(0x63, 0x61, 0x66, 0xe9),
    'utf16.journey': Uint8Array.of(0xff, 0xfe, 0x6a, 0x00),
    'large.journey': new Uint8Array(20_000_001),
  }
  const { code, out, error } = await journey(args, { files })
  expect(code).toBe(2)
  expect(out).toBe('')
  expect(error.startsWith(message), error).toBe(true)
})

test('a file that cannot be read does not stop the others', async () => {
  const { code, out, error } = await journey(['check', 'a.journey', 'nowhere.journey'], {
    files: { 'a.journey': good },
  })
  expect([code, error]).toEqual([2, 'There is no file or folder nowhere.journey.\n'])
  expect(out).toContain('1 file with 1 journey')
})

test('help and version are no mistakes', async () => {
  expect(await journey(['--help'])).toMatchObject({ code: 0, error: '' })
  expect((await journey(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  expect(await journey(['help', 'check'])).toMatchObject({ code: 0 })
})

test('nothing in a text of the user reaches the terminal as a command to it', async () => {
  const escape = '\u001B[31m\u001B]8;;http://x\u0007\u009B2J\u202E\u200B'
  const text = `journey a "A" {\n  phase ${escape}\u0008 use\n  step "${escape}" +3 vai "${escape}"\n}\n`
  const { out, error } = await journey(['check', '-'], { input: text })
  expect(out).toContain('␛[31m')
  // oxlint-disable-next-line no-control-regex -- Control characters are what must not be there.
  expect(`${out}${error}`).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F\u200B\u200E\u200F\u202A-\u202E]/)
})

test('carets stand under wide characters, tabs and emoji', async () => {
  const { out } = await journey(['check', '-'], {
    input: 'journey a "A" {\n\tphase 世界 "👩‍👧 e\u0301" reech 3 { }\n}\n',
  })
  expect(out).toContain(`\n      │ ${' '.repeat('  phase XXXX "EE e" '.length)}^^^^^\n`)
})

test('a very long line is shown around its fault', async () => {
  const { out } = await journey(['check', '-'], {
    input: `ally a "${'x'.repeat(5_000)}"; ally b "${'y'.repeat(20)}" wrong; ally c "${'z'.repeat(5_000)}"`,
  })
  const widths = Array.from(out.matchAll(/^.*│.*$/gm), ([line]) => line.length)
  expect(Math.max(...widths)).toBeLessThan(160)
  expect(out).toContain('wrong')
})

test('imports are followed below the folder of the call, and nowhere else', async () => {
  const use = (path: string) => `import guest from "${path}"\njourney a "A" for guest { }\n`
  const persona = 'persona guest "A guest"\n'
  const rulesFor = async (path: string): Promise<readonly string[]> => {
    const { out } = await journey(['check', '--format', 'json', 'in/a.journey'], {
      files: {
        'in/a.journey': use(path),
        'in/people.journey': persona,
        'people.journey': persona,
        'in/x.journey/y': '',
        'people.txt': persona,
      },
    })
    return v.parse(reportSchema, JSON.parse(out)).files[0]!.findings.map((it) => it.rule)
  }
  expect(await rulesFor('./people.journey')).toEqual([])
  expect(await rulesFor('../people.journey')).toEqual([])
  for (const it of [
    '../../../../../../etc/passwd',
    '../../people.journey',
    '/etc/passwd.journey',
    'file:///people.journey',
    'http://example.com/people.journey',
    '//host/people.journey',
    '.\\\\people.journey',
    './%70eople.journey',
    './people.journey::$DATA',
    './people.txt',
    './x.journey',
    './people.journey\\u{0}',
    'people.journey',
  ]) {
    expect(await rulesFor(it), it).toEqual(['import-not-found'])
  }
})
