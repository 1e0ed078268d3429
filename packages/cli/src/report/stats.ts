import type { Severity } from 'journey-lang'
import type { CheckedFile } from './checked-file.ts'
import type { ReportStats } from './report-schema.ts'

/** Counts what was found. */
export function statsOf(files: readonly CheckedFile[], unreadable: number): ReportStats {
  const count = (severity: Severity): number =>
    files.reduce((sum, it) => sum + it.findings.filter((finding) => finding.severity === severity).length, 0)
  return {
    files: files.length,
    journeys: files.reduce((sum, it) => sum + it.journeys, 0),
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    hints: count('hint'),
    unreadable,
  }
}
