import { toJsonSchema } from '@valibot/to-json-schema'
import { configSchema } from '../../packages/language/src/config/config.ts'
import type { GeneratedFile } from './generated-file.ts'

/** The JSON Schema of `journey.config.json`, with which editors complete and check it; the command brings it along. */
export function configJsonSchema(): GeneratedFile[] {
  // That a patience is a duration is checked by a function, which a schema cannot say; its description does.
  const schema = toJsonSchema(configSchema(), { target: 'draft-2020-12', errorMode: 'ignore' })
  const title = 'journey.config.json'
  const text = JSON.stringify({ ...schema, title })
  return ['grammar/config.schema.json', 'packages/cli/config.schema.json'].map((path) => ({ path, text }))
}
