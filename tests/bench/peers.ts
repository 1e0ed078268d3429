/**
 * How long whole folders take to be checked, beside the checkers of two other languages: `npm run bench`.
 *
 * LikeC4 is a language for architectures on Langium, TypeSpec one for interfaces. Each gets as many files of as many lines,
 * in its own words, without a fault. All run in turn on the same machine, as a user starts them: a new process each time.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installed } from '../support/own-package.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const peers = installed(join(root, 'tests/peers'))
const linesPerFile = 100
/** Seconds after which a checker is stopped: it is slow enough then. */
const patience = 45
const sizes = [
  { files: 100, rounds: 5 },
  { files: 1_000, rounds: 3 },
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
    for (const [index, it] of checkers.entries()) {
      if (times[index]![0] !== Infinity) times[index]!.push(secondsOf(it, folders[index]!))
    }
  }
  const medians = times.map((it) => it.toSorted((a, b) => a - b)[it.length >> 1]!)
  console.log(`${files.toLocaleString('en')} files of ${linesPerFile} lines`)
  for (const [index, { name }] of checkers.entries()) {
    const seconds = medians[index]!
    const shown = seconds === Infinity ? `more than ${patience} s` : `${seconds.toFixed(2)} s`
    const ratio = `${(Math.min(seconds, patience) / medians[0]!).toFixed(1)} x`
    console.log(`  ${name.padEnd(24)}${shown.padStart(16)}${ratio.padStart(10)}`)
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
  const { status, signal, stderr, stdout } = spawnSync(process.execPath, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 500_000_000,
    timeout: patience * 1_000,
    killSignal: 'SIGKILL',
    env: { ...process.env, NO_COLOR: '1', GITHUB_ACTIONS: '' },
  })
  const seconds = (performance.now() - start) / 1_000
  if (signal === 'SIGKILL') return Infinity
  if (status !== 0) throw new Error(`${name} ended with ${status}:\n${stdout.slice(-2_000)}\n${stderr.slice(-2_000)}`)
  return seconds
}

function bin(path: string): string {
  return join(peers, 'node_modules', path)
}

/** The bag of the examples, about which there is nothing to say, and who else rides by. */
function journeys(files: number): ReadonlyMap<string, string> {
  const bag = readFileSync(join(root, 'examples/bag.journey'), 'utf8')
  const left = linesPerFile - bag.split('\n').length
  const comments = range(left).map((it) => `// Seen in street ${it} as well, on another bicycle.`)
  const text = `${bag}\n${comments.join('\n')}\n`
  return new Map(range(files).map((index) => [`journey-${index}.journey`, text]))
}

function architectures(files: number): ReadonlyMap<string, string> {
  const specification = 'specification {\n  element system\n  element component\n}\n'
  const texts = range(files).map((index): [string, string] => {
    const components = range(31).map(
      (it) => `    part${it} = component "Part ${it}" {\n      description "What part ${it} does"\n    }`,
    )
    const relations = '    part0 -> part1 "asks"\n    part1 -> part2 "tells"'
    const system = `  system${index} = system "System ${index}" {\n${components.join('\n')}\n${relations}\n  }`
    return [`system-${index}.c4`, `model {\n${system}\n}\n`]
  })
  return new Map([['specification.c4', specification], ...texts])
}

function interfaces(files: number): ReadonlyMap<string, string> {
  const texts = range(files).map((index): [string, string] => [`part-${index}.tsp`, interfaceFile(index)])
  const imports = texts.map(([name]) => `import "./${name}";\n`).join('')
  return new Map([['main.tsp', imports], ...texts])
}

/** Three small interfaces with their models, as people write them. */
function interfaceFile(index: number): string {
  const stories = range(3).map(
    (it) => `/** What a customer orders in story ${it}. */
model Order${it} extends Thing {
  @minLength(1) @maxLength(80) title: string;
  @minValue(0) price: float64;
  @doc("Where it goes") address?: Address${it};
  status: Status${it} = Status${it}.open;
  lines: Line${it}[];
}

model Address${it} {
  @pattern("^[0-9A-Z ]+$") code: string;
  street: string;
}

model Line${it} is Paged<Order${it}>;

enum Status${it} {
  open,
  paid,
  sent,
}

interface Orders${it} {
  list(after?: utcDateTime): Order${it}[];
  read(id: string): Order${it} | Missing;
}
`,
  )
  return `namespace Shop.Part${index};

@error
model Missing {
  message: string;
}

/** Two letters. */
scalar country extends string;

model Thing {
  @key id: string;
  made: utcDateTime;
}

model Paged<T> {
  items: T[];
  next?: url;
}

${stories.join('\n')}`
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, index) => index)
}
