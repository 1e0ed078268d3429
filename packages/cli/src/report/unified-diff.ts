import { formatPatch, FILE_HEADERS_ONLY, structuredPatch } from 'diff'
import { visibleText } from 'journey-lang'
import type { Io, Style } from '../io.ts'

/** What would change in a file, as a unified diff for people: what cannot be seen is shown, so that it is no patch to apply. */
export function unifiedDiff(path: string, before: string, after: string, io: Io): string {
  const patch = structuredPatch(path, path, before, after, undefined, undefined, { context: 3 })
  const lines = formatPatch(patch, FILE_HEADERS_ONLY).replace(/\n$/, '').split('\n')
  return lines.map((it) => `${styled(visibleText(it), io)}\n`).join('')
}

const styles: Readonly<Record<string, Style>> = { '+': 'green', '-': 'red', '@': 'cyan' }

function styled(line: string, io: Io): string {
  const style = styles[line[0] ?? '']
  return style === undefined ? line : io.style(style, line)
}
