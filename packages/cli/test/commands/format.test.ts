import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { UnwrittenFile, writeWhole } from '../../src/files/write-whole.ts'
import { journey } from '../support/journey.ts'

const before = 'persona  a "A" { goal "G" }'
const after = 'persona a "A" {\n  goal "G"\n}\n'
const broken = 'ally  a "A"\nally  b "B"  "C"\n'

test('one file is printed and stays as it is', async () => {
  const { code, out, error, folder } = await journey(['format', 'a.journey'], { files: { 'a.journey': before } })
  expect([code, out, error]).toEqual([0, after, ''])
  expect(readFileSync(join(folder, 'a.journey'), 'utf8')).toBe(before)
})

test('standard input is printed, its byte order mark included', async () => {
  expect(await journey(['format', '-'], { input: `\uFEFF${before}` })).toMatchObject({ code: 0, out: `\uFEFF${after}` })
})

test('what has an error is left as it is, and named', async () => {
  expect(await journey(['format', '-'], { input: broken })).toMatchObject({
    code: 0,
    out: 'ally a "A"\nally  b "B"  "C"\n',
    error: '-:2: a part was left as written because of an error; "journey check" says what is wrong.\n',
  })
})

test('--check names the files that would change', async () => {
  const files = { 'a.journey': before, 'deep/b.journey': after, 'deep/c.journey': before }
  const { code, out, error, folder } = await journey(['format', '--check'], { files })
  expect([code, out, error]).toEqual([1, 'a.journey\ndeep/c.journey\n', '2 of 3 files would change.\n'])
  expect(readFileSync(join(folder, 'a.journey'), 'utf8')).toBe(before)
  expect(await journey(['format', '--check', 'deep/b.journey'], { files })).toMatchObject({ code: 0, out: '' })
  expect(await journey(['format', '--check', '-'], { input: before })).toMatchObject({ code: 1, out: '-\n' })
})

test('--write writes the files that change, and names them', async () => {
  const files = { 'a.journey': before, 'b.journey': after }
  const { code, out, error, folder } = await journey(['format', '--write', '.'], { files })
  expect([code, out, error]).toEqual([0, 'a.journey\n', '1 of 2 files changed.\n'])
  expect(readFileSync(join(folder, 'a.journey'), 'utf8')).toBe(after)
  expect(readdirSync(folder).toSorted()).toEqual(['a.journey', 'b.journey'])
})

test.each([
  [['format', 'nowhere.journey'], 'There is no file or folder nowhere.journey.\n'],
  [['format', 'a.journey', 'b.journey'], 'These are 2 files. Name one to print it, or use --check or --write.\n'],
  [['format', '--write', '-'], 'Standard input cannot be written; without --write it is printed.\n'],
  [
    ['format', 'latin.journey'],
    'latin.journey is not UTF-8 text. Save it as UTF-8 and try again; it was left as it is.\n',
  ],
])('a wrong call ends with 2: %j', async (args, message) => {
  const files = { 'a.journey': before, 'b.journey': before, 'latin.journey': new Uint8Array([0xe9]) }
  expect(await journey(args, { files, input: before })).toMatchObject({ code: 2, out: '', error: message })
})

test.each([
  [['--check', 'a.journey', 'b.journey'], '1 van 2 bestanden zou veranderen.\n'],
  [['--check', 'a.journey', 'c.journey'], '2 van 2 bestanden zouden veranderen.\n'],
  [['--write', 'a.journey'], '1 van 1 bestand is veranderd.\n'],
  [['--write', 'b.journey'], '0 van 1 bestand is veranderd.\n'],
  [['--write', '-'], 'Standaardinvoer kan niet worden geschreven; zonder --write wordt ze getoond.\n'],
  [['a.journey', 'b.journey'], 'Dit zijn 2 bestanden. Noem er één om het te tonen, of gebruik --check of --write.\n'],
  [
    ['broken.journey'],
    'broken.journey:2: een deel is vanwege een fout gelaten zoals het er stond; "journey check" zegt wat er mis is.\n',
  ],
  [
    ['twice.journey'],
    'twice.journey:1: 2 delen, dit als eerste, zijn vanwege een fout gelaten zoals ze er stonden; "journey check" zegt wat er mis is.\n',
  ],
  [['long.journey'], 'long.journey: De tekst is langer dan 5000000 tekens en wordt daarom niet opgemaakt.\n'],
  [
    ['--write', 'locked.journey'],
    'locked.journey is alleen-lezen en is gelaten zoals het is.\n0 van 1 bestand is veranderd.\n',
  ],
])('%j speaks Dutch, by --lang or by the configuration', async (args, error) => {
  const files = {
    'a.journey': before,
    'b.journey': after,
    'c.journey': before,
    'broken.journey': broken,
    'twice.journey': 'ally  a "A" "B"\nally d "D"\nally  b "B"  "C"\n',
    'long.journey': ' '.repeat(5_000_001),
    'locked.journey': before,
  }
  const prepare = (it: string): void => chmodSync(join(it, 'locked.journey'), 0o444)
  const config = { 'journey.config.json': '{ "language": "nl" }' }
  const call = { input: before, prepare }
  expect(await journey(['format', '--lang', 'nl', ...args], { ...call, files })).toMatchObject({ error })
  expect(await journey(['format', ...args], { ...call, files: { ...files, ...config } })).toMatchObject({ error })
  const english = await journey(['format', '--lang', 'en', ...args], { ...call, files: { ...files, ...config } })
  expect(english.error).not.toBe(error)
})

test('two modes at once are a wrong call', async () => {
  expect(await journey(['format', '--write', '--check'])).toMatchObject({ code: 2, out: '' })
})

test('a text that is too long is refused, and the others are not', async () => {
  const files = { 'a.journey': ' '.repeat(5_000_001), 'b.journey': before }
  const { code, out, error } = await journey(['format', '--write'], { files })
  expect([code, out]).toEqual([2, 'b.journey\n'])
  expect(error).toContain('a.journey: The text is longer than')
})

test('a file keeps its mode, and a link stays a link', async () => {
  const { code, out, folder } = await journey(['format', '--write', 'link.journey'], {
    files: { 'deep/a.journey': before },
    prepare: (it) => {
      chmodSync(join(it, 'deep/a.journey'), 0o640)
      symlinkSync('deep/a.journey', join(it, 'link.journey'))
    },
  })
  expect([code, out]).toEqual([0, 'link.journey\n'])
  expect(lstatSync(join(folder, 'link.journey')).isSymbolicLink()).toBe(true)
  expect(statSync(join(folder, 'deep/a.journey')).mode & 0o777).toBe(0o640)
  expect(readFileSync(join(folder, 'deep/a.journey'), 'utf8')).toBe(after)
})

test('a read-only file is left as it is', async () => {
  const { code, error, folder } = await journey(['format', '--write', 'a.journey'], {
    files: { 'a.journey': before },
    prepare: (it) => chmodSync(join(it, 'a.journey'), 0o444),
  })
  expect([code, error]).toEqual([2, 'a.journey is read-only; it was left as it is.\n0 of 1 file changed.\n'])
  expect(readFileSync(join(folder, 'a.journey'), 'utf8')).toBe(before)
})

test('in a read-only folder nothing is written', async () => {
  // Nothing is read-only for the administrator, who becomes nobody for a moment.
  const isRoot = process.geteuid?.() === 0
  let parent = ''
  try {
    const { code, error, folder } = await journey(['format', '--write', 'a.journey'], {
      files: { 'a.journey': before },
      prepare: (it) => {
        parent = it
        chmodSync(join(it, 'a.journey'), 0o666)
        chmodSync(it, 0o555)
        if (isRoot) process.seteuid?.(65_534)
      },
    })
    expect([code, error]).toEqual([2, 'a.journey may not be written by you.\n0 of 1 file changed.\n'])
    expect(readdirSync(folder)).toEqual(['a.journey'])
    expect(readFileSync(join(folder, 'a.journey'), 'utf8')).toBe(before)
  } finally {
    if (isRoot) process.seteuid?.(0)
    chmodSync(parent, 0o755)
  }
})

test('a file that was changed since it was read is left as it is', async () => {
  const { folder } = await journey(['views'], { files: { 'a.journey': 'changed' } })
  const path = join(folder, 'a.journey')
  const writing = writeWhole({ path, shown: 'a.journey', before, after })
  await expect(writing).rejects.toThrow(UnwrittenFile)
  await expect(writing).rejects.toThrow('a.journey was changed by someone else meanwhile; it was left as it is.')
  expect(readFileSync(path, 'utf8')).toBe('changed')
  expect(readdirSync(folder)).toEqual(['a.journey'])
})

test('what a killed run left behind is removed after an hour, and nothing else', async () => {
  const { folder } = await journey(['format', '--write', 'a.journey'], {
    files: { 'a.journey': after, '.journey-1-abc-1.tmp': 'old', '.journey-2-abc-1.tmp': 'young', 'b.tmp': 'other' },
    prepare: (it) => {
      const long = Date.now() / 1_000 - 3_700
      for (const name of ['.journey-1-abc-1.tmp', 'b.tmp']) utimesSync(join(it, name), long, long)
    },
  })
  expect(readdirSync(folder).toSorted()).toEqual(['.journey-2-abc-1.tmp', 'a.journey', 'b.tmp'])
})

test('two runs on one file give one whole text', async () => {
  const { folder } = await journey(['views'], { files: { 'a.journey': before } })
  const path = join(folder, 'a.journey')
  const runs = Array.from({ length: 10 }, () => writeWhole({ path, shown: 'a.journey', before, after }))
  expect((await Promise.allSettled(runs)).some((it) => it.status === 'fulfilled')).toBe(true)
  expect(readFileSync(path, 'utf8')).toBe(after)
  expect(readdirSync(folder)).toEqual(['a.journey'])
})
