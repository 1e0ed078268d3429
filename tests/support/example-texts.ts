import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../examples/', import.meta.url)

/** The texts of `examples/`, by file name. */
export const exampleTexts: ReadonlyMap<string, string> = new Map(
  readdirSync(folder)
    .filter((it) => it.endsWith('.journey'))
    .toSorted()
    .map((it) => [it, readFileSync(new URL(it, folder), 'utf8')]),
)
