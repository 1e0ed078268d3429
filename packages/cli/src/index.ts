/** `@journey-lang/cli` for other programs: the command line as a function, and what it is made of. */
export { readModels, type ReadFile, type ReadFiles } from './files/read-models.ts'
export { processIo, type ExitCode, type Io, type Style } from './io.ts'
export { checkedFile, type Checked, type CheckedFile } from './report/checked-file.ts'
export { reporters, type Reporter, type ReportFormat } from './report/reporters.ts'
export { reportSchema, type Report, type ReportStats } from './report/report-schema.ts'
export { main } from './main.ts'
