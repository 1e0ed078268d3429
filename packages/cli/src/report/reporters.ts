import type { Io } from '../io.ts'
import type { Checked } from './checked-file.ts'
import { compactReport } from './compact.ts'
import { githubReport } from './github.ts'
import { jsonReport } from './json.ts'
import { prettyReport } from './pretty.ts'
import { sarifReport } from './sarif.ts'

/** Writes a report. */
export type Reporter = (checked: Checked, io: Io) => string

/** The reports there are, by the name of their format. */
export const reporters = {
  pretty: prettyReport,
  compact: compactReport,
  json: (checked) => asJson(jsonReport(checked)),
  sarif: (checked) => asJson(sarifReport(checked)),
  github: githubReport,
} as const satisfies Readonly<Record<string, Reporter>>

/** The name of a format. */
export type ReportFormat = keyof typeof reporters

/** JSON that is safe to look at: what cannot be seen, or turns a terminal around, is written as an escape of JSON. */
function asJson(report: object): string {
  const json = JSON.stringify(report, undefined, 2)
  return `${json.replace(/[\u007F-\u009F\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g, escaped)}\n`
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
