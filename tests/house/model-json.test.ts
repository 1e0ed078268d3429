/** The model as data holds what its schema says, for every example, and survives being written and read. */
import { bind, parse, toJson } from 'journey-lang'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { modelSchema } from '../../scripts/generate/model-schema.ts'
import { exampleTexts } from '../support/example-texts.ts'

test.each([...exampleTexts, ['nothing', ''], ['half typed', 'journey a "A" {\n phase use {\n step "x" +3 with y']])(
  '%s',
  (name, text) => {
    const json = toJson(bind(parse(text), { uri: name }))
    expect(v.parse(modelSchema, json)).toEqual(json)
    expect(JSON.parse(JSON.stringify(json))).toEqual(json)
  },
)
