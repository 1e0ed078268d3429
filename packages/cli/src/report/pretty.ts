import { lineIndex, positionAt, type Finding, type Language, type LineIndex, type Severity } from 'journey-lang'
import type { Io, Style } from '../io.ts'
import type { CheckedFile } from './checked-file.ts'
import { codeFrame } from './code-frame.ts'
import type { ReportStats } from './report-schema.ts'
import { statsOf } from './stats.ts'
import { terminalText } from './terminal-text.ts'

/** The report for people. */
export function prettyReport(files: readonly CheckedFile[], unreadable: number, language: Language, io: Io): string {
  const parts = files.filter((it) => it.findings.length > 0).map((it) => fileReport(it, language, io))
  return [...parts, summary(statsOf(files, unreadable), language, io)].join('\n\n') + '\n'
}

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue', hint: 'cyan' }

const severityNames: Readonly<Record<Language, Readonly<Record<Severity, string>>>> = {
  en: { error: 'error', warning: 'warning', info: 'info', hint: 'hint' },
  nl: { error: 'fout', warning: 'waarschuwing', info: 'info', hint: 'hint' },
}

function fileReport({ path, model, findings }: CheckedFile, language: Language, io: Io): string {
  const { text } = model.tree
  const lines = lineIndex(text)
  return findings.map((it) => findingReport(it, path, text, lines, language, io)).join('\n\n')
}

function findingReport(
  finding: Finding,
  path: string,
  text: string,
  lines: LineIndex,
  language: Language,
  io: Io,
): string {
  const { line, character } = positionAt(lines, finding.span.start)
  const place = io.style('underline', `${terminalText(path)}:${line + 1}:${character + 1}`)
  const name = io.style(styles[finding.severity], severityNames[language][finding.severity])
  return [
    `${place} ${name} ${terminalText(finding.message)} ${io.style('dim', finding.rule)}`,
    codeFrame(text, finding.span, line, io),
    ...finding.related.map((it) => related(it.message, positionAt(lines, it.span.start).line, language, io)),
    ...finding.fixes.map(
      (it) => `  ${io.style('green', { en: 'fix:', nl: 'oplossing:' }[language])} ${terminalText(it.title)}`,
    ),
  ].join('\n')
}

function related(message: string, line: number, language: Language, io: Io): string {
  const place = { en: `line ${line + 1}`, nl: `regel ${line + 1}` }[language]
  return `  ${io.style('dim', `${place}:`)} ${terminalText(message)}`
}

function summary(stats: ReportStats, language: Language, io: Io): string {
  const { files, journeys, errors, warnings, infos, hints } = stats
  const text = {
    en: `${count(files, 'file', 'files')} with ${count(journeys, 'journey', 'journeys')}: ${count(errors, 'error', 'errors')}, ${count(warnings, 'warning', 'warnings')}`,
    nl: `${count(files, 'bestand', 'bestanden')} met ${count(journeys, 'reis', 'reizen')}: ${count(errors, 'fout', 'fouten')}, ${count(warnings, 'waarschuwing', 'waarschuwingen')}`,
  }[language]
  const more = [
    ...(infos > 0 ? [count(infos, 'info', 'infos')] : []),
    ...(hints > 0 ? [count(hints, 'hint', 'hints')] : []),
  ]
  return io.style(errors > 0 ? 'red' : 'green', [text, ...more].join(', '))
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
