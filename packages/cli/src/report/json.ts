import { lineIndex, positionAt, type Finding, type LineIndex, type Span } from 'journey-lang'
import type { Checked } from './checked-file.ts'
import type { Report } from './report-schema.ts'
import { statsOf } from './stats.ts'

type ReportFinding = Report['files'][number]['findings'][number]

/** The report for machines. */
export function jsonReport({ files, unreadable }: Checked): Report {
  return {
    version: 1,
    files: files.map((it) => {
      const lines = lineIndex(it.text)
      return { path: it.path, findings: it.findings.map((finding) => reportFinding(finding, it.path, lines)) }
    }),
    stats: statsOf(files, unreadable),
  }
}

function reportFinding(finding: Finding, path: string, lines: LineIndex): ReportFinding {
  const range = (span: Span) => ({ start: positionAt(lines, span.start), end: positionAt(lines, span.end) })
  return {
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message.toWellFormed(),
    range: range(finding.span),
    // The lines of another file are not known here, so a place in one is left out rather than given wrongly.
    related: finding.related
      .filter((it) => it.uri === '')
      .map((it) => ({ message: it.message.toWellFormed(), path, range: range(it.span) })),
    fixes: finding.fixes.map(({ title, safe, edits }) => ({
      title: title.toWellFormed(),
      safe,
      edits: edits.map((it) => ({
        range: range(it.span),
        newText: it.newText.toWellFormed(),
        ...(it.snippet === undefined ? {} : { snippet: it.snippet.toWellFormed() }),
      })),
    })),
  }
}
