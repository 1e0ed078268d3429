/** How much of the client was run, by what Node.js wrote about its bundle. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Of a file: how many of its lines were run. */
export interface LinesRun {
  readonly file: string
  readonly lines: number
  readonly run: number
}

interface Written {
  readonly result: readonly {
    readonly url: string
    readonly functions: readonly { readonly ranges: readonly CountedRange[] }[]
  }[]
}

interface CountedRange {
  readonly startOffset: number
  readonly endOffset: number
  readonly count: number
}

/**
 * Reads what was written to a folder about a bundle that kept its lines: above the lines of every file stands its name.
 * Gives the files below `folder` of the sources.
 */
export function linesRun(written: string, bundle: string, folder: string): readonly LinesRun[] {
  const text = readFileSync(bundle, 'utf8')
  const counts = new Int32Array(text.length)
  for (const name of globSync('*.json', { cwd: written })) {
    const { result } = JSON.parse(readFileSync(join(written, name), 'utf8')) as Written
    const ranges = result.filter((it) => it.url.endsWith(bundle)).flatMap((it) => it.functions.flatMap((f) => f.ranges))
    add(counts, ranges)
  }
  const found = new Map<string, { lines: number; run: number }>()
  let file = ''
  let at = 0
  for (const line of text.split('\n')) {
    const start = at + line.length - line.trimStart().length
    at += line.length + 1
    file = /^\/\/ (\S+\.[cm]?[jt]s)$/.exec(line)?.[1] ?? file
    if (!file.startsWith(folder) || !/\w/.test(line) || line.trimStart().startsWith('//')) continue
    const sum = found.get(file) ?? { lines: 0, run: 0 }
    found.set(file, { lines: sum.lines + 1, run: sum.run + (counts[start]! > 0 ? 1 : 0) })
  }
  return Array.from(found, ([name, sum]) => ({ file: name, ...sum }))
}

/** The smallest range around a letter says how often it was run. */
function add(counts: Int32Array, ranges: readonly CountedRange[]): void {
  const own = new Int32Array(counts.length)
  const byWidth = ranges.toSorted((a, b) => b.endOffset - b.startOffset - (a.endOffset - a.startOffset))
  for (const { startOffset, endOffset, count } of byWidth) own.fill(count, startOffset, endOffset)
  for (const [index, count] of own.entries()) counts[index]! += count
}
