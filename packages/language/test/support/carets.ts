/** Markers: a line of carets under a line of code marks what is in the line above, and says something about it. */
import { lineIndex, positionAt, type Finding } from '../../src/index.ts'

const caretLine = /^ *\^+ \S/

/** The code without its lines of carets. */
export function withoutCarets(marked: string): string {
  return marked
    .split('\n')
    .filter((line) => !caretLine.test(line))
    .join('\n')
}

/** The code with a line of carets under the first line of every finding. */
export function withCarets(code: string, findings: readonly Pick<Finding, 'span' | 'message'>[]): string {
  const lines = lineIndex(code)
  const marks = new Map<number, string[]>()
  for (const { span, message } of findings) {
    const { line, character } = positionAt(lines, span.start)
    const lineEnd = (lines[line + 1] ?? code.length + 1) - 1
    const width = Math.max(1, Math.min(span.end, lineEnd) - span.start)
    marks.set(line, [...(marks.get(line) ?? []), `${' '.repeat(character)}${'^'.repeat(width)} ${message}`])
  }
  return code
    .split('\n')
    .flatMap((text, line) => [text, ...(marks.get(line) ?? [])])
    .join('\n')
}
