/** Every name that the library, the files, the plugins, the service and the command line export says what it means. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

describe.each(['language', 'files', 'markdown-it', 'remark', 'service', 'cli'])('%s', (name) => {
  const folder = join(root, 'packages', name, 'src')
  const index = readFileSync(join(folder, 'index.ts'), 'utf8')
  const sources = globSync('**/*.ts', { cwd: folder })
    .map((it) => readFileSync(join(folder, it), 'utf8'))
    .join('\n')

  test('exports are named one by one', () => {
    expect(index).not.toMatch(/export \*/)
  })

  test.each(exportedNames(index))('%s is documented', (exported) => {
    const documented = new RegExp(`\\*/\\nexport (?:async )?(?:function\\*?|const|interface|type|class) ${exported}\\b`)
    expect(documented.test(sources)).toBe(true)
  })
})

function exportedNames(index: string): readonly string[] {
  const lists = Array.from(index.matchAll(/export (?:type )?\{([^}]*)\}/g), (it) => it[1] ?? '')
  const own = Array.from(index.matchAll(/export (?:async )?(?:function|const) (\w+)/g), (it) => it[1] ?? '')
  return [...lists.flatMap((it) => it.split(',')).map((it) => it.replace(/\btype\b/, '').trim()), ...own].filter(
    Boolean,
  )
}
