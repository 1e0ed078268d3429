/** Reads as much TOML as settings of editors need; throws an error with the line that it cannot read. */

/** What stands in a file, tables within tables. */
export type Toml = Readonly<Record<string, unknown>>

/** Reads a text: tables, lists of tables, and values that are texts, numbers, lists or tables on their own. */
export function parseToml(text: string): Toml {
  const root: Record<string, unknown> = {}
  let table = root
  for (const line of wholeLines(text)) {
    const [, brackets = '', path = ''] = /^(\[\[?)([\w.-]+)\]\]?$/.exec(line) ?? []
    const [, key, value = ''] = /^([\w-]+|"[^"]+") = (.+)$/.exec(line) ?? []
    if (brackets !== '') table = tableAt(root, path.split('.'), brackets === '[[' ? 'one of a list' : 'single')
    else if (key !== undefined) put(table, key.replaceAll('"', ''), valueOf(value), line)
    else throw new Error(`This line is no TOML that is known here: ${line}`)
  }
  return root
}

/** Lines without comments and empty ones; a list that goes on is one line. */
function wholeLines(text: string): readonly string[] {
  const lines: string[] = []
  let isOpen = false
  for (const line of text.split('\n').map((it) => it.trim())) {
    if (line === '' || line.startsWith('#')) continue
    if (isOpen) lines.push(`${lines.pop()} ${line}`)
    else lines.push(line)
    isOpen = isOpen ? line !== ']' : line.endsWith('= [')
  }
  return lines
}

function tableAt(
  root: Record<string, unknown>,
  path: readonly string[],
  kind: 'single' | 'one of a list',
): Record<string, unknown> {
  let table = root
  for (const key of path.slice(0, -1)) table = (table[key] ??= {}) as Record<string, unknown>
  const last = path.at(-1) ?? ''
  const fresh: Record<string, unknown> = {}
  if (kind === 'single') put(table, last, fresh, last)
  else ((table[last] ??= []) as unknown[]).push(fresh)
  return fresh
}

function put(table: Record<string, unknown>, key: string, value: unknown, line: string): void {
  if (Object.hasOwn(table, key)) throw new Error(`It stands there twice: ${line}`)
  table[key] = value
}

/** Values look like JSON but for the keys of tables, and for a comma behind the last one. */
function valueOf(value: string): unknown {
  const json = value
    .replace(/("(?:[^"\\]|\\.)*")|([\w-]+) = /g, (_, text: string | undefined, key: string) => text ?? `"${key}": `)
    .replace(/,(\s*\])/g, '$1')
  return JSON.parse(json)
}
