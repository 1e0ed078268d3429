import { toJsonSchema } from '@valibot/to-json-schema'
import { reportSchema } from '../../packages/cli/src/report/report-schema.ts'
import type { GeneratedFile } from './generated-file.ts'

/** The JSON Schema of what `journey check --format json` prints. */
export function reportJsonSchema(): GeneratedFile[] {
  const schema = toJsonSchema(reportSchema, { target: 'draft-2020-12' })
  const title = 'The report of journey check --format json, version 1'
  return [{ path: 'grammar/check-report.schema.json', text: JSON.stringify({ ...schema, title }) }]
}
