/**
 * What the extension and the page of a preview say to each other. Both sides check what they hear: a message that is none of
 * these, or too large, is dropped. A page never holds places of a text, since those change with every letter: it names
 * what is drawn by its mark, and the extension finds out where that stands now.
 */
import * as v from 'valibot'

/** In UTF-16 code units, as far as texts are counted; pictures are the largest. */
const mostText = 20_000_000
const short = v.pipe(v.string(), v.maxLength(10_000))
const long = v.pipe(v.string(), v.maxLength(mostText))
const few = 20_000

const severity = v.picklist(['error', 'warning', 'info', 'hint'])
const choice = v.object({ view: short, journey: v.optional(short) })
const format = v.picklist(['svg', 'png'])

const picture = v.object({
  /** Counts up; the page answers with it, and drops what is older than the newest. */
  request: v.number(),
  /** Of which file, in words for a person. */
  file: short,
  choice,
  /** Mermaid source. */
  text: long,
  marks: v.pipe(v.array(v.object({ id: short, element: short })), v.maxLength(few)),
  title: long,
  question: short,
  badges: v.pipe(v.array(v.object({ mark: short, severity, rule: short, message: long })), v.maxLength(few)),
  table: v.optional(
    v.object({
      caption: long,
      columns: v.array(short),
      rows: v.pipe(v.array(v.object({ mark: v.optional(short), cells: v.array(long) })), v.maxLength(few)),
    }),
  ),
})

const toPage = v.variant('type', [
  /** A picture to draw. */
  v.object({ type: v.literal('draw'), picture }),
  /** What there is to choose, and what is chosen. */
  v.object({
    type: v.literal('choices'),
    /** What is drawn of, for the page to keep with its place; it does nothing else with it. */
    uri: v.optional(short),
    journeys: v.array(v.object({ name: short, title: long })),
    views: v.array(v.object({ id: short, title: short, question: short })),
    chosen: choice,
    locked: v.boolean(),
  }),
  /** What of the picture the cursor is at, the innermost first; empty for nothing. */
  v.object({ type: v.literal('highlight'), marks: v.array(short) }),
  /**
   * How the text is: with `broken` the picture is the last good one, and `errors` says how many mistakes there are;
   * `gone` when nobody has the file any more, `asleep` while the server is not there.
   */
  v.object({ type: v.literal('status'), state: v.picklist(['fine', 'broken', 'gone', 'asleep']), errors: v.number() }),
  /** The picture is wanted as a file. `scale` and `background` are for `png`; a background is a colour, or `transparent`. */
  v.object({
    type: v.literal('export'),
    request: v.number(),
    format,
    scale: v.pipe(v.number(), v.minValue(0.1), v.maxValue(10)),
    background: v.pipe(short, v.regex(/^(?:transparent|#[0-9a-f]{6})$/i)),
  }),
  /** A command wants the picture larger, smaller, or whole again. */
  v.object({ type: v.literal('zoom'), to: v.picklist(['in', 'out', 'reset']) }),
])

const toHost = v.variant('type', [
  /** The page listens now. `state` is what it kept from before, if anything. */
  v.object({ type: v.literal('ready') }),
  v.object({ type: v.literal('choose'), choice }),
  /** A drawn thing was clicked: its text is wanted. */
  v.object({ type: v.literal('reveal'), mark: short }),
  v.object({ type: v.literal('openProblems') }),
  /** Whether the preview follows the active editor. */
  v.object({ type: v.literal('lock'), locked: v.boolean() }),
  /** A picture was drawn, or could not be; in milliseconds from hearing of it. */
  v.object({ type: v.literal('drawn'), request: v.number(), ok: v.boolean(), milliseconds: v.number() }),
  /** The file that was wanted: the text of an SVG, or a PNG in base64. */
  v.object({ type: v.literal('exported'), request: v.number(), format, data: long }),
  v.object({ type: v.literal('exportFailed'), request: v.number(), reason: short }),
])

/** A message to the page. */
export type ToPage = v.InferOutput<typeof toPage>

/** A message of the page. */
export type ToHost = v.InferOutput<typeof toHost>

/** A picture as the page gets it. */
export type Picture = v.InferOutput<typeof picture>

/** What is chosen to be drawn. */
export type Choice = v.InferOutput<typeof choice>

/** What a page keeps while it is hidden, and across a reload of the window. */
export const pageState = v.object({
  uri: short,
  choice,
  locked: v.boolean(),
  zoom: v.optional(v.number()),
  x: v.optional(v.number()),
  y: v.optional(v.number()),
})

/** What a page keeps. */
export type PageState = v.InferOutput<typeof pageState>

/** A message to the page, or undefined for what is none. */
export function readToPage(message: unknown): ToPage | undefined {
  const result = v.safeParse(toPage, message)
  return result.success ? result.output : undefined
}

/** A message of the page, or undefined for what is none. */
export function readToHost(message: unknown): ToHost | undefined {
  const result = v.safeParse(toHost, message)
  return result.success ? result.output : undefined
}

/** What a page kept, or undefined for what is none. */
export function readPageState(state: unknown): PageState | undefined {
  const result = v.safeParse(pageState, state)
  return result.success ? result.output : undefined
}
