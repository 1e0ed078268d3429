/** The real command, in a process of its own, on real files. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { journey } from '../support/journey.ts'

const launcher = fileURLToPath(new URL('../../bin/journey.js', import.meta.url))
const wine = 'journey wine "A bottle" { phase use { step "Drinks it" +2 } }\n'
const embed = (path: string) => `<!-- journey: ${path} -->\n<!-- /journey -->\n`

interface Watched {
  /** All that was said since the last time, once it holds all of this. Reports and errors come through pipes of their own, in any order. */
  readonly said: (...wanted: readonly string[]) => Promise<string>
  /** All that is said until nothing has been said for a while. */
  readonly rest: () => Promise<string>
  readonly write: (path: string, text: string) => void
  readonly read: (path: string) => string
  readonly remove: (path: string) => void
  readonly rename: (from: string, to: string) => void
  /** Asks it to end, and gives the exit code and the signal. */
  readonly end: (signal: NodeJS.Signals) => Promise<readonly unknown[]>
}

function start(args: readonly string[], files: Readonly<Record<string, string>>): Watched {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'journey-watch-')))
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  for (const [path, text] of Object.entries(files)) write(path, text)
  const child = spawn(process.execPath, [launcher, 'watch', ...args], { cwd: folder })
  const exit = once(child, 'exit')
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await exit
    rmSync(folder, { recursive: true, force: true })
  })
  let text = ''
  child.stdout.on('data', (it: Buffer) => (text += it.toString()))
  child.stderr.on('data', (it: Buffer) => (text += it.toString()))
  const taken = (): string => {
    const all = text
    text = ''
    return all.replaceAll(/in \d+ ms/g, 'in N ms')
  }
  return {
    said: async (...wanted) => {
      const late = performance.now() + 15_000
      while (!wanted.every((it) => text.includes(it)) && performance.now() < late) await wait(20)
      return taken()
    },
    rest: async () => {
      await wait(800)
      return taken()
    },
    write,
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    remove: (path) => rmSync(join(folder, path)),
    rename: (from, to) => renameSync(join(folder, from), join(folder, to)),
    end: async (signal) => {
      child.kill(signal)
      return await exit
    },
  }
}

const watching = 'Ctrl+C ends it.'

test('it checks and embeds at once, and again when something changes; its own writing is no change', async () => {
  const it = start([], { 'wine.journey': wine, 'README.md': embed('./wine.journey'), 'other.md': 'A' })
  expect(await it.said(watching)).toBe(`\
1 file with 1 journey: 0 errors, 0 warnings
README.md is written.
1 file checked and 1 written in N ms.
Watching 2 files, and new ones. Ctrl+C ends it.
`)
  expect(it.read('README.md')).toContain('Drinks it')
  expect(await it.rest()).toBe('')

  it.write('wine.journey', wine.replace('Drinks', 'Sips'))
  expect((await it.said('checked and')) + (await it.rest())).toBe(`
wine.journey has changed.
1 file with 1 journey: 0 errors, 0 warnings
README.md is written.
1 file checked and 1 written in N ms.
`)
  expect(it.read('README.md')).toContain('Sips it')

  // Written again as it was, which editors do.
  it.write('wine.journey', it.read('wine.journey'))
  it.write('other.md', 'B')
  expect(await it.rest()).toBe('')
})

test('who edits a document by hand gets the picture back, and a mistake is said once', async () => {
  const it = start([], { 'wine.journey': wine, 'README.md': embed('./wine.journey') })
  await it.said(watching)
  const whole = it.read('README.md')
  it.write('README.md', whole.replace('Drinks', 'Spills'))
  expect(await it.said('checked and')).toContain('README.md has changed.\nREADME.md is written.\n')
  expect(it.read('README.md')).toBe(whole)
  it.write('README.md', embed('./none.journey'))
  expect(await it.said('checked and')).toContain('There is no file "./none.journey" that can be opened from here.')
  it.write('wine.journey', `${wine}\n`)
  expect(await it.said('checked and')).not.toContain('none.journey')
  it.write('none.journey', wine)
  expect(await it.said('checked and')).toContain('none.journey is new.')
  expect(it.read('README.md')).toContain('Drinks it')
})

test('files come and go, and what is imported or drawn from elsewhere is watched too', async () => {
  const it = start(['docs', 'one.md'], {
    'people.journey': 'persona guest "A guest"\n',
    'docs/wine.journey': `import guest from "../people.journey"\n${wine.replace('{', 'for guest {')}`,
    'docs/a.md': embed('./wine.journey'),
    'elsewhere/bag.journey': wine,
    'one.md': embed('./elsewhere/bag.journey'),
    'two.md': embed('./elsewhere/bag.journey'),
  })
  expect(await it.said(watching)).toContain('docs/a.md is written.\none.md is written.\n1 file checked and 2 written')
  it.write('elsewhere/bag.journey', wine.replace('Drinks', 'Carries'))
  expect(await it.said('checked and')).toContain('one.md is written.\n0 files checked and 1 written')
  it.write('people.journey', 'persona guest "A friend"\n')
  expect(await it.said('checked and')).toContain('people.journey has changed.\n')
  expect(it.read('docs/a.md')).toContain('A friend')
  it.write('people.journey', 'persona visitor "A friend"\n')
  expect(await it.said('checked and')).toContain('declares no `guest`')
  it.write('people.journey', 'persona guest "A sister"\n')
  expect(await it.said('checked and')).toContain('docs/a.md is written.')
  it.remove('people.journey')
  expect(await it.said('checked and', 'docs/a.md:1:1: ')).toContain('This shows ./wine.journey, which has an error')
  it.write('people.journey', 'persona guest "A brother"\n')
  expect(await it.said('checked and')).toContain('docs/a.md is written.')
  it.write('docs/deep/new.journey', 'journey a "A" {')
  expect(await it.said('checked and')).toMatch(/^\ndocs\/deep\/new\.journey is new\.\ndocs\/deep\/new\.journey:1 A\n/)
  it.remove('docs/deep/new.journey')
  expect(await it.said('checked and')).toBe('\ndocs/deep/new.journey is gone.\n1 file checked and 0 written in N ms.\n')
  expect(it.read('two.md')).toBe(embed('./elsewhere/bag.journey'))
})

test('a file that takes the place of another one is seen', async () => {
  const it = start(['README.md', 'wine.journey'], { 'wine.journey': wine, 'README.md': embed('./wine.journey') })
  await it.said(watching)
  for (const word of ['Sips', 'Tastes', 'Spills']) {
    it.write('.spare', wine.replace('Drinks', word))
    it.rename('.spare', 'wine.journey')
    expect(await it.said('checked and')).toContain('README.md is written.')
    expect(it.read('README.md')).toContain(`${word} it`)
  }
})

test('--no-embed leaves documents alone, and --lang speaks Dutch', async () => {
  const it = start(['--no-embed', '--lang', 'nl'], { 'wine.journey': wine, 'README.md': embed('./wine.journey') })
  expect(await it.said('Ctrl+C stopt.')).toBe(`\
1 bestand met 1 reis: 0 fouten, 0 waarschuwingen
1 bestand gecontroleerd en 0 geschreven in N ms.
1 bestand wordt gevolgd, en nieuwe ook. Ctrl+C stopt.
`)
  it.write('wine.journey', wine.replace('Drinks', 'Sips'))
  expect(await it.said('gecontroleerd')).toContain('wine.journey is veranderd.')
  expect(it.read('README.md')).toBe(embed('./wine.journey'))
})

test('it speaks Dutch where the configuration says so', async () => {
  const it = start([], { 'wine.journey': wine, 'journey.config.json': '{ "language": "nl" }' })
  expect(await it.said('Ctrl+C')).toBe(`\
1 bestand met 1 reis: 0 fouten, 0 waarschuwingen
1 bestand gecontroleerd en 0 geschreven in N ms.
1 bestand wordt gevolgd, en nieuwe ook. Ctrl+C stopt.
`)
})

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it as it ends any program', async (signal) => {
  const it = start([], { 'wine.journey': wine })
  await it.said(watching)
  expect(await it.end(signal)).toEqual([null, signal])
})

test('an empty folder may be watched, and a path that is not there may not', async () => {
  expect(await journey(['watch', 'none', '*/none.md'])).toMatchObject({
    code: 2,
    out: '',
    error: 'There is no file or folder none.\n',
  })
  const it = start([], {})
  expect(await it.said(watching)).toContain('Watching 0 files')
  it.write('wine.journey', wine)
  expect(await it.said('checked and')).toContain('wine.journey is new.')
})

test('a configuration that changes is named itself, and what is still wrong is not said again', async () => {
  const spilled = 'journey a "A" {\n  phase use {\n    step "Spills it" +1 via website\n  }\n}\n'
  const it = start([], { 'a.journey': spilled, 'b.journey': wine })
  expect(await it.said(watching)).toContain('There is no channel `website`.')

  it.write('journey.config.json', '{ "patience": "2w" }')
  expect(await it.said('checked and')).toBe('\njourney.config.json is new.\n2 files checked and 0 written in N ms.\n')
  it.write('journey.config.json', '{ "patience": "3w" }')
  expect(await it.said('checked and')).toBe(
    '\njourney.config.json has changed.\n2 files checked and 0 written in N ms.\n',
  )

  it.write('a.journey', `${spilled}// It is a heavy one.\n`)
  expect(await it.said('checked and')).toBe(
    '\na.journey has changed.\na.journey has the same findings as before.\n2 files checked and 0 written in N ms.\n',
  )
  it.write('a.journey', spilled.replace('website', 'web'))
  expect(await it.said('checked and')).not.toContain('website')

  it.remove('journey.config.json')
  expect(await it.said('checked and')).toContain('\njourney.config.json is gone.\n')
})

test('while a configuration is wrong that is said, and nothing is gone', async () => {
  const spilled = 'journey a "A" {\n  phase use {\n    step "Spills it" +1 via website\n  }\n}\n'
  const it = start([], { 'a.journey': spilled, 'wine.journey': wine, 'README.md': embed('./wine.journey') })
  expect(await it.said(watching)).toContain('There is no channel `website`.')

  it.write('journey.config.json', '{ preset: "strict" }')
  const wrong = await it.said('double quotes', 'is new.')
  it.write('a.journey', `${spilled}// It is a heavy one.\n`)
  it.write('journey.config.json', '{ "language": "en" }')
  const mended = await it.said('checked and')
  expect(wrong).toContain('\njourney.config.json is new.\n')
  expect(wrong).toContain('journey.config.json:1:3: A key stands in double quotes: `"preset"`.\n')
  expect(wrong).not.toContain('checked and')
  expect(mended).not.toContain('is gone')
  expect(mended).toContain('\njourney.config.json has changed.\n')
  expect(mended).not.toContain('a.journey is new')
  expect(mended).toContain('Everything can be read again.')
  expect(mended).toContain('a.journey has the same findings as before.')
})

test('a configuration that is wrong from the beginning is said, and watched', async () => {
  const it = start([], { 'wine.journey': wine, 'journey.config.json': '{' })
  expect(await it.said(watching)).toMatch(/^journey\.config\.json:1:2: .*\n.*\nWatching 1 file, and new ones/)
  it.write('journey.config.json', '{}')
  expect(await it.said('checked and')).toContain('Everything can be read again.')
})

test('every configuration that is written while it is wrong is named', async () => {
  const it = start([], { 'wine.journey': wine, 'README.md': embed('./wine.journey'), 'journey.config.json': '{}' })
  await it.said(watching)
  const changed = '\njourney.config.json has changed.\n'
  const wrong = [
    ['{', 'journey.config.json:1:2: This cannot be read'],
    ['{ "patiance": 1 }', 'journey.config.json:1:3: There is no setting'],
  ] as const
  for (const [text, problem] of wrong) {
    it.write('journey.config.json', text)
    expect((await it.said(changed, problem)).split(problem)).toHaveLength(2)
  }
  it.write('journey.config.json', '{}')
  expect(await it.said('can be read again.')).toBe(`${changed}Everything can be read again.\n`)
  it.write('journey.config.json', '{')
  await it.said(changed, 'cannot be read')
  it.remove('journey.config.json')
  expect(await it.said('can be read again.')).toContain('\njourney.config.json is gone.\nEverything')
})

test('a marker that is right again is said, also where nothing is to be written', async () => {
  const it = start([], { 'wine.journey': wine, 'README.md': embed('./wine.journey') })
  await it.said(watching)
  const whole = it.read('README.md')
  it.write('README.md', whole.replace('.journey ', '.journey view=x '))
  await it.said('checked and', 'README.md:1:')
  it.write('README.md', whole)
  expect(await it.said('checked and')).toBe(
    '\nREADME.md has changed.\nREADME.md is right again.\n0 files checked and 0 written in N ms.\n',
  )
})

test('what is wrong in a journey is told once, and of its documents that they show it', async () => {
  const it = start([], { 'wine.journey': wine, 'README.md': embed('./wine.journey') })
  await it.said(watching)
  it.write('wine.journey', wine.replace('+2', '+3'))
  const shows = 'README.md:1:1: This shows ./wine.journey, which has an error, so the document stays as it is.\n'
  const said = await it.said('checked and', shows)
  expect(said.split('outside the scale')).toHaveLength(2)
  expect(said).not.toContain('cannot be drawn')
  it.write('wine.journey', wine.replace('Drinks', 'Sips'))
  expect(await it.said('checked and')).toContain('\nREADME.md is right again.\nREADME.md is written.\n')
})

test('what is wrong in a journey that nobody checks is told with the document', async () => {
  const it = start(['README.md', '--lang', 'nl'], {
    'wine.journey': wine.replace('+2', '+3'),
    'README.md': embed('./wine.journey'),
  })
  expect(await it.said('Ctrl+C stopt.', 'README.md:1:1: ')).toContain('valt buiten de schaal')
})
