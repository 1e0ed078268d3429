/**
 * How long whole folders take to be checked, beside the checkers of two other languages: `npm run bench`.
 *
 * LikeC4 is a language for architectures on Langium, TypeSpec one for interfaces. Each gets as many files of as many lines,
 * in its own words, without a fault. All run in turn on the same machine, as a user starts them: a new process each time.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installed } from '../support/own-package.ts'
import { sampleText } from './sample.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const peers = installed(join(root, 'tests/peers'))
const linesPerFile = 100
const sizes = [
  { files: 100, rounds: 5 },
  { files: 1_000, rounds: 2 },
]

interface Checker {
  readonly name: string
  readonly args: readonly string[]
  /** The files of its folder, by name. */
  readonly write: (files: number) => ReadonlyMap<string, string>
}

const checkers: readonly Checker[] = [
  { name: 'journey check', args: [join(root, 'packages/cli/bin/journey.js'), 'check', '.'], write: journeys },
  { name: 'likec4 validate', args: [bin('likec4/bin/likec4.mjs'), 'validate', '.'], write: architectures },
  {
    name: 'tsp compile --no-emit',
    args: [bin('@typespec/compiler/cmd/tsp.js'), 'compile', '--no-emit', '.'],
    write: interfaces,
  },
]

console.log('Median seconds of a new process; our own time is 1.\n')
for (const { files, rounds } of sizes) {
  const folders = checkers.map((it) => folderOf(it, files))
  const times = checkers.map((): number[] => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, it] of checkers.entries()) times[index]!.push(secondsOf(it, folders[index]!))
  }
  const medians = times.map((it) => it.toSorted((a, b) => a - b)[it.length >> 1]!)
  console.log(`${files.toLocaleString('en')} files of ${linesPerFile} lines`)
  for (const [index, { name }] of checkers.entries()) {
    const ratio = medians[index]! / medians[0]!
    console.log(
      `  ${name.padEnd(24)}${medians[index]!.toFixed(2).padStart(7)} s${`${ratio.toFixed(1)} x`.padStart(10)}`,
    )
  }
  for (const it of folders) rmSync(it, { recursive: true, force: true })
}

function folderOf({ write }: Checker, files: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'journey-bench-'))
  for (const [name, text] of write(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

function secondsOf({ name, args }: Checker, cwd: string): number {
  const start = performance.now()
  const { status, stderr, stdout } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 500_000_000,
    env: { ...process.env, NO_COLOR: '1', GITHUB_ACTIONS: '' },
  })
  const seconds = (performance.now() - start) / 1_000
  if (status !== 0) throw new Error(`${name} ended with ${status}:\n${stdout.slice(-2_000)}\n${stderr.slice(-2_000)}`)
  return seconds
}

function bin(path: string): string {
  return join(peers, 'node_modules', path)
}

function journeys(files: number): ReadonlyMap<string, string> {
  const text = sampleText(linesPerFile)
  return new Map(range(files).map((index) => [`journey-${index}.journey`, text]))
}

function architectures(files: number): ReadonlyMap<string, string> {
  const specification = 'specification {\n  element system\n  element component\n}\n'
  const texts = range(files).map((index): [string, string] => {
    const components = range(31).map(
      (it) => `    part${it} = component "Part ${it}" {\n      description "What part ${it} does"\n    }`,
    )
    const relation = '    part0 -> part1 "asks"'
    return [
      `system-${index}.c4`,
      `model {\n  system${index} = system "System ${index}" {\n${components.join('\n')}\n${relation}\n    part1 -> part2 "tells"\n  }\n}\n`,
    ]
  })
  return new Map([['specification.c4', specification], ...texts])
}

function interfaces(files: number): ReadonlyMap<string, string> {
  const texts = range(files).map((index): [string, string] => {
    const models = range(19).map(
      (it) => `model Thing${it} {\n  name: string;\n  size: int32;\n  other?: Thing${(it + 1) % 19};\n}`,
    )
    return [`part-${index}.tsp`, `namespace Part${index};\n\n${models.join('\n')}\nmodel Last {\n  first: Thing0;\n}\n`]
  })
  const imports = texts.map(([name]) => `import "./${name}";\n`).join('')
  return new Map([['main.tsp', imports], ...texts])
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index)
}
