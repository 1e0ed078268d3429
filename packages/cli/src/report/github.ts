/** Workflow commands of GitHub Actions, which shows them as annotations beside the lines of a pull request. */
import { relative, resolve, sep } from 'node:path'
import { lineIndex, positionAt, visibleText, type Finding, type LineIndex, type Severity } from 'journey-lang'
import type { Io } from '../io.ts'
import type { Checked, CheckedFile } from './checked-file.ts'
import { summaryLine } from './summary.ts'

/** GitHub knows three levels. */
const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
}

/** One command a finding, what matters first, since only the first ten of a level are shown. Then the summary. */
export function githubReport(checked: Checked, io: Io): string {
  const commands = checked.files.flatMap((file) => {
    const lines = lineIndex(file.text)
    const path = pathInRepository(file, checked.cwd, io)
    const sorted = file.groups.flatMap((it) => it.findings)
    return sorted.map((it) => `${commandOf(it, path, lines)}\n`)
  })
  return `${commands.join('')}${summaryLine(checked)}\n`
}

function commandOf({ severity, span, rule, message }: Finding, path: string, lines: LineIndex): string {
  const start = positionAt(lines, span.start)
  const end = positionAt(lines, span.end)
  const columns = start.line === end.line ? { col: start.character + 1, endColumn: end.character + 1 } : {}
  const properties = { file: path, line: start.line + 1, endLine: end.line + 1, ...columns, title: rule }
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
  return `::${levels[severity]} ${written.join(',')}::${data(message)}`
}

/** Annotations find their file by its path in the repository. */
function pathInRepository({ path }: CheckedFile, cwd: string, io: Io): string {
  const root = io.variable('GITHUB_WORKSPACE')
  const inside = root === undefined ? path : relative(root, resolve(cwd, path))
  return path === '-' || inside.startsWith('..') ? path : inside.replaceAll(sep, '/')
}

/** A text as the message of a command. What the runner would read as something else is escaped as it prescribes. */
function data(text: string): string {
  return visibleText(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** A text as a property of a command, which commas and colons would end. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
