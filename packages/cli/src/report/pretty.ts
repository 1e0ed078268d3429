/** The report for people: what belongs together stands together, and what matters comes first. */
import {
  lineIndex,
  positionAt,
  visibleText,
  type Finding,
  type FindingGroup,
  type Language,
  type LineIndex,
  type Severity,
} from 'journey-lang'
import type { Io, Style } from '../io.ts'
import type { Checked, CheckedFile } from './checked-file.ts'
import { numberedFrame } from './numbered-frame.ts'
import { statsOf } from './stats.ts'
import { summaryLine } from './summary.ts'

/** The report for people. */
export function prettyReport(checked: Checked, io: Io): string {
  const { files, unreadable, language } = checked
  const parts = files.filter((it) => it.findings.length > 0).map((it) => fileReport(it, language, io))
  const style = statsOf(files, unreadable).errors > 0 ? 'red' : 'green'
  const repairs = repairLines(files, language)
  return [...parts, [io.style(style, summaryLine(checked)), ...repairs].join('\n')].join('\n\n') + '\n'
}

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue', hint: 'cyan' }

/** What a severity is called. */
export const severityNames: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  en: { error: 'error', warning: 'warning', info: 'info', hint: 'hint' },
  nl: { error: 'fout', warning: 'waarschuwing', info: 'info', hint: 'hint' },
}

function fileReport(file: CheckedFile, language: Language, io: Io): string {
  const lines = lineIndex(file.text)
  return file.groups.map((it) => groupReport(it, file, lines, language, io)).join('\n\n')
}

function groupReport(
  group: FindingGroup,
  { path, text }: CheckedFile,
  lines: LineIndex,
  language: Language,
  io: Io,
): string {
  const { journey, step, findings } = group
  const { line } = positionAt(lines, (step ?? journey)?.span.start ?? findings[0]!.span.start)
  const place = io.style('underline', visibleText(step || journey ? `${path}:${line + 1}` : path))
  const title = step ? `“${step.text}”${emotionOf(group)}` : journey?.title
  const header = [place, ...(title === undefined ? [] : [io.style('bold', visibleText(title))])].join(' ')
  return [header, ...findings.map((it) => findingReport(it, text, lines, language, io))].join('\n')
}

/** How a step feels stands behind its text, as in the file, unless something is wrong with the text itself. */
function emotionOf({ step, findings }: FindingGroup): string {
  const emotion = step?.emotion
  if (emotion === undefined || findings[0]?.severity === 'error') return ''
  return ` ${emotion > 0 ? '+' : ''}${emotion}`
}

/** What is wrong with the text itself is shown in the text; what is wrong with the experience says it in words. */
function findingReport(finding: Finding, text: string, lines: LineIndex, language: Language, io: Io): string {
  const { severity, message, span, rule, related, fixes } = finding
  const { line, character } = positionAt(lines, span.start)
  const place = io.style('dim', `${line + 1}:${character + 1}`)
  const name = io.style(styles[severity], severityNames[language][severity])
  const first = `  ${place} ${name} ${visibleText(message)} ${io.style('dim', rule)}`
  if (severity !== 'error') return first
  return [
    first,
    indented(numberedFrame(text, span, line, io)),
    ...related.map((it) => relatedLine(it.message, positionAt(lines, it.span.start).line, language, io)),
    ...fixes.map((it) => `    ${io.style('green', words[language].fix)} ${visibleText(it.title)}`),
  ].join('\n')
}

function relatedLine(message: string, line: number, language: Language, io: Io): string {
  return `    ${io.style('dim', words[language].line(line + 1))} ${visibleText(message)}`
}

/**
 * What can be done about it, so that nobody mends by hand what a command can. What is mended may show more that can be, so
 * that there are often more of them in the end.
 */
function repairLines(files: readonly CheckedFile[], language: Language): readonly string[] {
  const findings = files.flatMap((it) => it.findings)
  const safe = findings.filter(({ fixes }) => fixes.some((it) => it.safe)).length
  return safe === 0 ? [] : [words[language].fixable(safe)]
}

const words = {
  en: {
    fix: 'fix:',
    line: (line: number) => `line ${line}:`,
    fixable: (count: number) => `At least ${count} of them can be mended with --fix.`,
  },
  nl: {
    fix: 'oplossing:',
    line: (line: number) => `regel ${line}:`,
    fixable: (count: number) =>
      `Minstens ${count} daarvan ${count === 1 ? 'kan' : 'kunnen'} worden hersteld met --fix.`,
  },
} as const

function indented(lines: string): string {
  return lines
    .split('\n')
    .map((it) => `    ${it}`)
    .join('\n')
}
