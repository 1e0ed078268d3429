/** Draws what a fence in Markdown asks for, or says in words why it cannot be drawn. */
import { lint } from '../lint/lint.ts'
import { structure } from '../lint/presets.ts'
import { bind } from '../model/bind.ts'
import { pathInForm, pathNearby } from '../model/import-meant.ts'
import type { Journey, Model } from '../model/model.ts'
import type { Workspace, WorkspaceFile } from '../model/workspace.ts'
import { render } from '../render/render.ts'
import type { Finding } from '../rules/support/finding.ts'
import { quoted } from '../rules/support/wording.ts'
import { parse } from '../syntax/parse.ts'
import { lineIndex, positionAt } from '../text/line-index.ts'
import type { Span } from '../text/span.ts'
import { views } from '../views/index.generated.ts'
import { displayText } from '../views/support/escape.ts'
import type { Language } from '../vocabulary/row.ts'
import type { DrawnFence, FencePicture } from './drawn-fence.ts'
import { fenceWords, type FenceWords } from './fence-words.ts'
import { problemText, type Complaint } from './problem-text.ts'
import { readEmbed, readFence, type Fence, type OptionName, type OptionProblem } from './read-fence.ts'

/** How the fences of a document are drawn. */
export interface FenceOptions {
  /** Opens `src` and imports. Without one `src` is a problem, and imports are taken on trust. */
  readonly workspace?: Workspace
  /** What names the document in the workspace: paths are seen from there. */
  readonly uri?: string
  /** The language of messages, unless the fence says another; English when unsaid. */
  readonly language?: Language
  /** The language of the words of pictures that are ours, unless the fence says another; that of messages when unsaid. */
  readonly textLanguage?: Language
  /** How long a silence may last in a journey that says nothing about it, in days; 30 when unsaid. */
  readonly patience?: number
}

/**
 * Draws a fence from its text and its info string: all that stands behind the backticks. Undefined when the fence is not
 * ours, or asks to show its text as it is. Only what keeps the text from being read is a problem, never what a rule has
 * to say about the experience. Never throws, unless the workspace does.
 */
export function drawFence(code: string, info: string, options: FenceOptions = {}): DrawnFence | undefined {
  const fence = readFence(info, options.language)
  if (!fence || fence.isSource) return undefined
  return draw({ fence, written: info, code }, options)
}

/** Draws what a marker asks for: `./wine.journey view=funnel journey=wine`. Never throws, unless the workspace does. */
export function drawEmbed(text: string, options: FenceOptions = {}): DrawnFence {
  return draw({ fence: readEmbed(text, options.language), written: text, code: '' }, options)
}

/** What is to be drawn. */
interface Order {
  readonly fence: Fence
  /** The info string or the marker, in which the spans of the fence lie. */
  readonly written: string
  readonly code: string
}

/** Why nothing is drawn. */
interface Refusal {
  readonly complaints: readonly Complaint[]
  readonly line: number
  readonly options: readonly OptionProblem[]
  readonly findings: readonly Finding[]
}

type Picture = Omit<FencePicture, 'kind' | 'files'>

function draw(order: Order, options: FenceOptions): DrawnFence {
  const language = order.fence.language ?? options.language ?? 'en'
  const opened = new Set<string>()
  const workspace = options.workspace && remembering(options.workspace, opened)
  const result = pictureOf(order, { ...options, ...(workspace === undefined ? {} : { workspace }), language })
  const files = [...opened]
  if ('mermaid' in result) return { kind: 'picture', ...result, files }
  const { complaints, line, options: wrong, findings } = result
  return { kind: 'problem', text: problemText(complaints, language), line, options: wrong, findings, files }
}

function pictureOf(order: Order, options: FenceOptions & { readonly language: Language }): Picture | Refusal {
  const { fence } = order
  const { workspace, language, textLanguage = language, patience = 30 } = options
  const say = fenceWords[language]
  if (fence.problems.length > 0) return refusedOptions(order, options, say)
  const source = sourceOf(order, options, say)
  if ('complaints' in source) return source
  const { tree, uri } = source
  const model = bind(tree, {
    uri,
    patience,
    ...(workspace === undefined ? {} : { workspace: withoutFiles(workspace) }),
  })
  const errors = lint(model, { rules: structure, language }).filter((it) => it.severity === 'error')
  if (errors.length > 0) return brokenText(tree.text, errors, fence.src)
  const journey = journeyOf(model, order, say)
  if ('complaints' in journey) return journey
  const words = fence.language ?? textLanguage
  return {
    mermaid: render(model, fence.view, { journey: journey.name, language: words }).text,
    title: displayText(journey.title),
    description: views.find((it) => it.id === fence.view)?.question[words] ?? '',
  }
}

/** The text to draw: that of the fence, or of the file that it names. */
function sourceOf(order: Order, { workspace, uri = '' }: FenceOptions, say: FenceWords): WorkspaceFile | Refusal {
  const { src } = order.fence
  if (src === undefined) return { uri, tree: parse(order.code) }
  if (order.code.trim() !== '') return refusedOption(order, say.eitherOr, 'src')
  if (!workspace) return refusedOption(order, say.noFiles, 'src')
  const file = workspace.open(src, uri)
  if (file) return file
  return refusedOption(
    order,
    say.cannotOpen(src, workspace.outside?.(src, uri), pathNearby(src, uri, workspace)),
    'src',
  )
}

/** The journey that is asked for; where several are there, one has to be named. */
function journeyOf({ journeys }: Model, order: Order, say: FenceWords): Journey | Refusal {
  const wanted = order.fence.journey
  const names = journeys.map((it) => it.name)
  const [first, second] = journeys
  if (!first) return refusal([{ message: say.noJourney }])
  if (wanted === undefined) return second ? refusal([{ message: say.severalJourneys(names) }]) : first
  const found = journeys.find((it) => it.name === wanted)
  return found ?? refusedOption(order, say.unknownJourney(wanted, names), 'journey')
}

function refusedOption(order: Order, message: string, option: OptionName): Refusal {
  return refusal([complaintIn(order, message, order.fence.spans.get(option))])
}

/** What was read without a look at the files there are is said with one. */
function refusedOptions(order: Order, { workspace, uri = '' }: FenceOptions, say: FenceWords): Refusal {
  const problems = order.fence.problems.map((it): OptionProblem => {
    if (it.wrongPath === undefined || !workspace) return it
    return { ...it, message: say.wrongPath(pathInForm(it.wrongPath, uri, workspace)) }
  })
  return { ...refusal(problems.map((it) => complaintIn(order, it.message, it.span))), options: problems }
}

function complaintIn({ written }: Order, message: string, span: Span | undefined): Complaint {
  return span === undefined ? { message } : { message, place: { text: written, span, label: '' } }
}

function refusal(complaints: readonly Complaint[]): Refusal {
  return { complaints, line: 0, options: [], findings: [] }
}

function brokenText(text: string, errors: readonly Finding[], src: string | undefined): Refusal {
  const lines = lineIndex(text)
  const file = src === undefined ? '' : `${quoted(src.replace(/^\.\//, ''))}:`
  const complaints = errors.map(({ message, span }) => {
    const { line, character } = positionAt(lines, span.start)
    return { message, place: { text, span, label: `${file}${line + 1}:${character + 1}` } }
  })
  const [first] = errors
  const line = src === undefined && first ? positionAt(lines, first.span.start).line + 1 : 0
  return { complaints, line, options: [], findings: errors }
}

/** A workspace that remembers what it opened. */
function remembering(workspace: Workspace, opened: Set<string>): Workspace {
  return {
    open(path, from) {
      const file = workspace.open(path, from)
      if (file) opened.add(file.uri)
      return file
    },
    outside: (path, from) => workspace.outside?.(path, from),
    ...(workspace.files ? { files: () => workspace.files?.() ?? [] } : {}),
  }
}

/** All files there are are none of our business in a journey itself: nobody looks for unused names here. */
function withoutFiles(workspace: Workspace): Workspace {
  return {
    open: (path, from) => workspace.open(path, from),
    outside: (path, from) => workspace.outside?.(path, from),
  }
}
