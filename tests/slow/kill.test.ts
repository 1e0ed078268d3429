/** A file is the old text or the new one, whenever a command that writes it is killed, and nothing stays behind. */
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { bind, fixAll, format, parse, render } from 'journey-lang'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const kills = Number(process.env['KILL_RUNS'] ?? 200)
const launcher = fileURLToPath(new URL('../../packages/cli/bin/journey.js', import.meta.url))

/** Four megabytes in few words, so that most of the time goes into writing. */
const long = 'Tells it again. '.repeat(250)

const wine = 'journey wine "A bottle" { phase use { step "Drinks it" +2 } }\n'
const drawn = render(bind(parse(wine)), 'journey').text

const commands = [
  {
    command: 'format --write',
    before: `ally  a "${long}"\n`.repeat(1_000),
    change: (text: string) => {
      const result = format(text)
      return result.refused === undefined ? result.text : text
    },
    options: [],
    names: ['a.journey', 'b.journey'],
    others: {},
  },
  {
    command: 'check --fix',
    before: `journey a "A" {\n  phase use {\n${`    step "${long}" +3\n`.repeat(1_000)}  }\n}\n`,
    change: (text: string) => fixAll(text).text,
    options: ['--quiet', '--format', 'compact'],
    names: ['a.journey', 'b.journey'],
    others: {},
  },
  {
    command: 'embed',
    before: `<!-- journey: ./wine.journey -->\n<!-- /journey -->\n\n${`${long}\n\n`.repeat(1_000)}`,
    change: (text: string) => text.replace('-->\n', () => `-->\n\n\`\`\`mermaid\n${drawn}\`\`\`\n\n`),
    options: [],
    names: ['a.md', 'b.md'],
    others: { 'wine.journey': wine },
  },
]

describe.each(commands)('$command', ({ command, before, change, options, names, others }) => {
  const folder = mkdtempSync(join(tmpdir(), 'journey-kill-'))
  const all = [...names, ...Object.keys(others)].toSorted()
  let after = ''
  let wholeRun = 0

  beforeAll(async () => {
    after = change(before)
    writeAll()
    const start = performance.now()
    await once(run(), 'exit')
    wholeRun = performance.now() - start
  })

  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('a run that nobody ends writes every file', () => {
    expect(after).not.toBe(before)
    expect(names.map(textOf)).toEqual(['new', 'new'])
    expect(readdirSync(folder).toSorted()).toEqual(all)
  })

  test(`${kills} kills at any moment`, async () => {
    const seen = { old: 0, new: 0, damaged: 0 }
    for (let at = 0; at < kills; at += 1) {
      const left = temporaries().length
      writeAll()
      const child = run()
      const exit = once(child, 'exit')
      // Half of the kills come anywhere in the run, the other half while a file is being written.
      if (at % 2 === 0) await wait(Math.random() * wholeRun)
      else await untilWriting(child, left).then(() => wait(Math.random() * 25))
      child.kill('SIGKILL')
      await exit
      for (const it of names) seen[textOf(it)] += 1
    }
    const left = temporaries()
    console.log(
      `${command}, KILL_RUNS=${kills}: ${JSON.stringify(seen)}, ${left.length} temporary files left by runs that were killed`,
    )
    expect(seen.damaged).toBe(0)
    expect(seen.old).toBeGreaterThan(0)
    expect(seen.new).toBeGreaterThan(0)
    expect(left.length).toBeGreaterThan(0)
    const longAgo = Date.now() / 1_000 - 3_700
    for (const it of left) utimesSync(join(folder, it), longAgo, longAgo)
    writeAll()
    await once(run(), 'exit')
    expect(readdirSync(folder).toSorted()).toEqual(all)
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('%s leaves no temporary file', async (signal) => {
    writeAll()
    const child = run()
    const exit = once(child, 'exit')
    await untilWriting(child, 0)
    child.kill(signal)
    expect((await exit)[1]).toBe(signal)
    expect(readdirSync(folder).toSorted()).toEqual(all)
    expect(names.map(textOf)).not.toContain('damaged')
  })

  function run(): ChildProcess {
    return spawn(process.execPath, [launcher, ...command.split(' '), ...options, folder], { stdio: 'ignore' })
  }

  function writeAll(): void {
    for (const [name, text] of Object.entries(others)) writeFileSync(join(folder, name), text)
    for (const it of names) writeFileSync(join(folder, it), before)
  }

  function textOf(name: string): 'old' | 'new' | 'damaged' {
    const text = readFileSync(join(folder, name), 'utf8')
    if (text === before) return 'old'
    return text === after ? 'new' : 'damaged'
  }

  function temporaries(): readonly string[] {
    return readdirSync(folder).filter((it) => it.endsWith('.tmp'))
  }

  /** Waits until there is a temporary file more, or the process has ended before one was seen. */
  async function untilWriting(child: ChildProcess, left: number): Promise<void> {
    while (temporaries().length <= left && child.exitCode === null) await wait(1)
  }
})
