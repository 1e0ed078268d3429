/** What the command line says of a file, in this process. */
import { reportSchema } from '../../../cli/src/report/report-schema.ts'
import { main, type Io } from '../../../cli/src/index.ts'
import * as v from 'valibot'
import type { JourneyFinding } from '../../src/index.ts'

/** What `journey …args` prints in a folder. */
export async function said(folder: string, args: readonly string[]): Promise<string> {
  let out = ''
  const io: Io = {
    cwd: folder,
    out: (text) => (out += text),
    error: () => {},
    readInput: () => Promise.resolve(new Uint8Array()),
    ask: () => Promise.resolve(undefined),
    status: () => {},
    variable: () => undefined,
    today: () => '2026-11-22',
    untilAskedToEnd: () => Promise.resolve(),
    style: (_, text) => text,
  }
  await main(args, io)
  return out
}

/** The findings of `journey check --format json` for a file, counted from 1. */
export async function checked(folder: string, path: string, args: readonly string[] = []): Promise<JourneyFinding[]> {
  const report = v.parse(reportSchema, JSON.parse(await said(folder, ['check', path, '--format', 'json', ...args])))
  return report.files.flatMap((file) =>
    file.findings.map(({ rule, severity, message, range: { start, end } }) => ({
      rule,
      severity,
      message,
      path: file.path,
      line: start.line + 1,
      column: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    })),
  )
}
