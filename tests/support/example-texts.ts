import { readdirSync, readFileSync } from 'node:fs'
import { parse, type Workspace } from 'journey-lang'

const folder = new URL('../../examples/', import.meta.url)

/** The texts of `examples/`, by file name. */
export const exampleTexts: ReadonlyMap<string, string> = new Map(
  readdirSync(folder)
    .filter((it) => it.endsWith('.journey'))
    .toSorted()
    .map((it) => [it, readFileSync(new URL(it, folder), 'utf8')]),
)

const trees = new Map(Array.from(exampleTexts, ([name, text]) => [name, parse(text)]))

/** The examples as a workspace: they import each other by `./name.journey`. */
export const exampleWorkspace: Workspace = {
  open(path) {
    const uri = path.replace(/^\.\//, '')
    const tree = trees.get(uri)
    return tree && { uri, tree }
  },
}
