import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import type { ModelJson } from '../../packages/language/src/model/to-json.ts'
import {
  levels,
  loopKinds,
  purposes,
  sources,
  stages,
  states,
  statuses,
} from '../../packages/language/src/vocabulary/words.ts'
import type { GeneratedFile } from './generated-file.ts'

/** The JSON Schema of `toJson(model)`. */
export function modelJsonSchema(): GeneratedFile[] {
  const schema = toJsonSchema(modelSchema, { target: 'draft-2020-12' })
  const title =
    'A .journey file as data, version 1: emotions -2 to +2, times in days, rates from 0 to 1, places in UTF-16'
  return [{ path: 'grammar/model.schema.json', text: JSON.stringify({ ...schema, title }) }]
}

const text = v.string()
const days = v.nullable(v.number())
const index = v.pipe(v.number(), v.integer(), v.minValue(0), v.description('An index in `steps` of the journey.'))
const step = v.nullable(index)
const emotion = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(-2), v.maxValue(2)))
const rate = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1)))
const label = v.nullable(text)
const span = v.strictObject({ start: v.number(), end: v.number() })
const member = { name: text, text, span }
const kind = v.picklist([
  'persona',
  'mentor',
  'ally',
  'competitor',
  'channel',
  'journey',
  'promise',
  'phase',
  'step',
  'maybe',
])
const actor = v.strictObject({ name: text, label: text, kind: v.nullable(kind) })
const measure = v.nullable(v.strictObject({ number: v.number(), unit: v.picklist(['number', 'share', 'days']) }))
const metrics = v.array(v.strictObject({ text, value: measure, target: measure }))
const words = <Word extends string>(list: { readonly words: readonly { readonly word: Word }[] }) =>
  v.picklist(list.words.map((it) => it.word))
const effortAndImpact = { effort: v.nullable(words(levels)), impact: v.nullable(words(levels)) }
const loopEnd = v.nullable(v.strictObject({ phase: text, step }))

const stepSchema = v.strictObject({
  name: label,
  text,
  span,
  emotion,
  expected: emotion,
  persona: v.nullable(actor),
  isMainPersona: v.boolean(),
  direction: v.nullable(v.picklist(['to', 'from', 'with', 'without'])),
  actors: v.array(actor),
  channel: label,
  purpose: v.nullable(words(purposes)),
  maybe: v.nullable(v.strictObject({ text, rate, span })),
  isOnMainLine: v.boolean(),
  day: days,
  endDay: days,
  after: days,
  takes: days,
  every: days,
  within: days,
  during: step,
  recovers: step,
  isTouchpoint: v.boolean(),
  isOwn: v.boolean(),
  owner: v.nullable(actor),
  isContact: v.boolean(),
  isProactive: v.boolean(),
  isFunctional: v.boolean(),
  isAfterPurchase: v.boolean(),
  wows: v.array(v.strictObject({ text, by: label, ...effortAndImpact, isJustBecause: v.boolean() })),
  pains: v.array(v.strictObject({ text, ref: label })),
  truths: v.array(text),
  differences: v.array(text),
  versus: v.array(v.strictObject({ competitor: text, emotion, text })),
  milestones: v.array(text),
  failures: v.array(v.strictObject({ text, repairedBy: label, within: days, ref: label })),
  refusals: v.array(v.strictObject({ text, offers: label })),
  opportunities: v.array(
    v.strictObject({ text, by: label, ...effortAndImpact, status: v.nullable(words(statuses)), ref: label }),
  ),
  stories: v.array(text),
  shares: v.array(v.strictObject({ text, channel: label })),
  callsToAction: v.array(text),
  expectations: v.array(text),
  doubts: v.array(v.strictObject({ text, isAnswered: v.boolean(), answered: step })),
  collects: v.array(v.strictObject({ text, gives: label })),
  evidence: v.array(v.strictObject({ text, source: v.nullable(words(sources)) })),
  metrics,
})

const journeySchema = v.strictObject({
  name: text,
  title: text,
  span,
  personas: v.array(actor),
  role: label,
  state: words(states),
  improves: label,
  overlap: v.nullable(v.strictObject({ phase: label, startDay: days })),
  patience: v.number(),
  reviewed: v.nullable(v.strictObject({ date: label, every: days })),
  promises: v.array(v.strictObject({ ...member, by: v.nullable(actor), kept: v.array(index), broken: v.array(index) })),
  phases: v.array(
    v.strictObject({
      name: text,
      title: text,
      span,
      stage: v.nullable(words(stages)),
      reach: v.nullable(v.number()),
      steps: v.array(index),
      silences: v.array(v.strictObject({ text, duration: days, after: step, span })),
      metrics,
    }),
  ),
  steps: v.array(stepSchema),
  loops: v.array(v.strictObject({ kind: words(loopKinds), from: loopEnd, to: loopEnd, rate, cue: label, span })),
  metrics,
  purchase: step,
  hasClock: v.boolean(),
  endDay: days,
  contacts: v.array(index),
  gaps: v.array(v.strictObject({ from: step, to: step, startDay: v.number(), days: v.number() })),
  balance: v.array(v.strictObject({ step, sum: v.number() })),
})

/** The shape of `toJson(model)`, for tests and for the schema. Nothing more may be in it, and nothing may be missing. */
export const modelSchema = v.strictObject({
  version: v.literal(1),
  uri: text,
  personas: v.array(v.strictObject({ ...member, goals: v.array(text), doubts: v.array(text) })),
  mentors: v.array(
    v.strictObject({ ...member, reachable: v.array(v.strictObject({ channels: v.array(text), text })) }),
  ),
  allies: v.array(v.strictObject(member)),
  competitors: v.array(v.strictObject(member)),
  channels: v.array(v.strictObject({ ...member, isBroadcast: v.boolean() })),
  journeys: v.array(journeySchema),
})

/** Compiles only while the schema and the type of the library say the same. */
export function isSameShape(model: ModelJson): v.InferOutput<typeof modelSchema> {
  const same: ModelJson = model satisfies v.InferOutput<typeof modelSchema>
  return same
}
