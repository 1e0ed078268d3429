/** The report that machines read, as a schema: its type, and the JSON Schema in `grammar/`, both come from here. */
import * as v from 'valibot'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const position = v.object({
  line: v.pipe(count, v.description('From 0; LF, CR LF and a lone CR end a line.')),
  character: v.pipe(count, v.description('From 0, in UTF-16 code units, as in the Language Server Protocol.')),
})

const range = v.pipe(v.object({ start: position, end: position }), v.description('`end` is not included.'))

const path = v.pipe(v.string(), v.description('Relative to the folder of the call, with `/`; `-` is standard input.'))

const edit = v.object({
  range,
  newText: v.string(),
  snippet: v.optional(
    v.pipe(
      v.string(),
      v.description(
        'The new text with tab stops, as in the Language Server Protocol, where something is to be filled in.',
      ),
    ),
  ),
})

const fix = v.object({
  title: v.string(),
  safe: v.pipe(v.boolean(), v.description('A safe fix keeps or repairs the meaning.')),
  edits: v.array(edit),
})

const finding = v.object({
  rule: v.string(),
  severity: v.picklist(['error', 'warning', 'info', 'hint']),
  message: v.string(),
  range,
  related: v.array(v.object({ message: v.string(), path, range })),
  fixes: v.array(fix),
})

const stats = v.object({
  files: count,
  journeys: count,
  errors: count,
  warnings: count,
  infos: count,
  hints: count,
  unreadable: v.pipe(count, v.description('Files that could not be read; standard error says why.')),
})

/** What `journey check --format json` prints. */
export const reportSchema = v.object({
  version: v.literal(1),
  files: v.array(v.object({ path, findings: v.array(finding) })),
  stats,
})

/** What `journey check --format json` prints. */
export type Report = v.InferOutput<typeof reportSchema>

/** The counts at the end of a report. */
export type ReportStats = v.InferOutput<typeof stats>
