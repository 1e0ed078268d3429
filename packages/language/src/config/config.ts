/** What a project says about its journeys: `journey.config.json`, or `journey` in `package.json`. Data only: nothing in it is ever run. */
import * as v from 'valibot'
import { readDuration } from '../model/value.ts'
import { rules } from '../rules/index.generated.ts'
import { presetNames } from '../rules/support/presets.ts'

const severity = v.picklist(['off', 'hint', 'info', 'warning', 'error'])
const language = v.picklist(['en', 'nl'])

function makeSchema() {
  const severities = v.strictObject(
    Object.fromEntries(
      rules
        .filter((it) => it.preset !== 'always')
        .map((it) => [it.id, v.optional(v.pipe(severity, v.description(it.summary.en)))]),
    ),
  )
  return v.strictObject({
    $schema: v.optional(v.pipe(v.string(), v.description('Where an editor finds the schema of this file.'))),
    preset: v.optional(
      v.pipe(
        v.picklist(presetNames),
        v.description('How much is said: `recommended` when unsaid, `strict` for all infos, `coaching` for hints too.'),
      ),
    ),
    rules: v.optional(
      v.pipe(severities, v.description('How serious the findings of single rules are, or that a rule is off.')),
    ),
    patience: v.optional(
      v.pipe(
        v.string(),
        v.check((it) => (readDuration(it) ?? 0) > 0),
        v.description('How long a silence may last in a journey that says nothing about it, such as `30d`.'),
      ),
    ),
    language: v.optional(v.pipe(language, v.description('The language of messages: English when unsaid.'))),
    textLanguage: v.optional(
      v.pipe(
        language,
        v.description('The language in which the journeys are written, and their pictures: English when unsaid.'),
      ),
    ),
    ignore: v.optional(
      v.pipe(
        v.array(v.string()),
        v.description('Files that are left alone, as globs seen from the folder of this file, such as `drafts/**`.'),
      ),
    ),
  })
}

let made: ReturnType<typeof makeSchema> | undefined

/**
 * The settings as a schema, each with what it means; as JSON Schema it is `grammar/config.schema.json`. Made when it is first
 * asked for, because most projects have no configuration, and every start would pay for it.
 */
export function configSchema(): ReturnType<typeof makeSchema> {
  made ??= makeSchema()
  return made
}

/** What a project says about its journeys. */
export type Config = v.InferOutput<ReturnType<typeof makeSchema>>
