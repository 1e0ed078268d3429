/**
 * What a fence in Markdown asks for, behind its backticks: `journey view=funnel journey=wine`.
 * A marker that embeds a file asks for the same, with a path in place of the first word.
 */
import { isImportPath } from '../model/import-path.ts'
import { readWord } from '../model/value.ts'
import type { Span } from '../text/span.ts'
import { views } from '../views/index.generated.ts'
import type { Language } from '../vocabulary/row.ts'
import { fenceWords, type FenceWords } from './fence-words.ts'
import { optionWords, type OptionWord } from './option-words.ts'

/** The names of the options. `source` stands alone, the others have a value. */
export type OptionName = 'view' | 'journey' | 'src' | 'lang' | 'source'

/** What a fence or a marker asks for. */
export interface Fence {
  /** The id of a view that there is; `journey` when unsaid. */
  readonly view: string
  /** The name of the journey to draw; undefined when unsaid. */
  readonly journey: string | undefined
  /** The path of the file to draw, seen from the document; undefined when the text is in the fence. */
  readonly src: string | undefined
  /** The language of the words that are ours; undefined when unsaid. */
  readonly language: Language | undefined
  /** Whether the text is to be shown as it is, and not drawn. */
  readonly isSource: boolean
  /** Where the values stand, and `source`, in UTF-16 offsets of what was read. */
  readonly spans: ReadonlyMap<OptionName, Span>
  /** What is wrong with it, in the order of the text, twenty at most. An option that is wrong counts as unsaid. */
  readonly problems: readonly OptionProblem[]
}

/** Something that is wrong with an option. */
export interface OptionProblem {
  /** In the language that `lang` asks for, or else the caller. */
  readonly message: string
  /** In UTF-16 offsets of what was read. */
  readonly span: Span
  /** What stands where the path of a file belongs, when it is none. Whoever can open files may know which one was meant. */
  readonly wrongPath?: string
}

/** How options are read. */
export interface OptionsReading {
  /** From which offset on; 0 when unsaid. */
  readonly from?: number
  /** The options that there are; all of them when unsaid. */
  readonly names?: readonly OptionName[]
  /** The language of messages, unless the options say another; English when unsaid. */
  readonly language?: Language
}

/**
 * Reads the info string of a fence: all that stands behind the backticks. Undefined when it is no fence of ours, whose
 * first word is `journey`. Never throws.
 */
export function readFence(info: string, language: Language = 'en'): Fence | undefined {
  const first = firstWord.exec(info)?.[0]
  if (first === undefined) return undefined
  const fence = readOptions(info, { from: first.length, language })
  if (!fence.isSource) return fence
  const src = fence.spans.get('src')
  // What is not drawn is shown by others, who have options of their own.
  if (!src) return { ...fence, problems: [] }
  const message = fenceWords[fence.language ?? language].sourceOfFile
  return { ...fence, isSource: false, problems: [{ message, span: src }] }
}

/** Reads a marker that embeds a file: the path of the file, and then the options `view`, `journey` and `lang`. Never throws. */
export function readEmbed(text: string, language: Language = 'en'): Fence {
  const [path] = optionWords(text, 0)
  const hasPath = path !== undefined && path.value === undefined
  const fence = readOptions(text, { from: hasPath ? path.span.end : 0, names: ['view', 'journey', 'lang'], language })
  const say = fenceWords[fence.language ?? language]
  const start = path?.span ?? { start: 0, end: text.length }
  if (!hasPath) return { ...fence, problems: [{ message: say.pathFirst, span: start }, ...fence.problems] }
  if (!isImportPath(path.name)) {
    const problem = { message: say.wrongPath(undefined), span: start, wrongPath: path.name }
    return { ...fence, problems: [problem, ...fence.problems] }
  }
  return { ...fence, src: path.name, spans: new Map(fence.spans).set('src', start) }
}

/** Reads options alone. What stands in braces is left to other tools. Never throws. */
export function readOptions(text: string, reading: OptionsReading = {}): Fence {
  const { from = 0, names = allNames, language: ofCaller = 'en' } = reading
  const written = optionWords(text, from)
  const first = new Map<string, OptionWord>()
  for (const word of written) if (!first.has(word.name)) first.set(word.name, word)
  const asked = names.includes('lang') ? languages.find((it) => it === first.get('lang')?.value) : undefined
  const say = fenceWords[asked ?? ofCaller]
  const problems: OptionProblem[] = []
  const good = new Map<OptionName, OptionWord>()
  for (const word of written) {
    const name = names.find((it) => it === word.name)
    // Whoever wrote thousands of words wrote no options; looking for what each of them means would take long.
    if (problems.length === mostProblems && name === undefined) continue
    const problem = problemWith(word, name, first, { names, say })
    if (problem) problems.push(problem)
    else if (name !== undefined) good.set(name, word)
  }
  const journey = good.get('journey')?.value
  return {
    view: good.get('view')?.value ?? 'journey',
    journey: journey === undefined ? undefined : readWord(journey),
    src: good.get('src')?.value,
    language: asked,
    isSource: good.has('source'),
    spans: new Map(Array.from(good, ([name, word]) => [name, word.valueSpan])),
    problems: problems.slice(0, mostProblems),
  }
}

const firstWord = /^\s*journey(?=[\s{]|$)/i
const allNames: readonly OptionName[] = ['view', 'journey', 'src', 'lang', 'source']
const mostProblems = 20
const languages: readonly Language[] = ['en', 'nl']

interface Known {
  readonly names: readonly OptionName[]
  readonly say: FenceWords
}

/** What is wrong with a word, if anything is. `first` has the first word of each name. */
function problemWith(
  word: OptionWord,
  name: OptionName | undefined,
  first: ReadonlyMap<string, OptionWord>,
  { names, say }: Known,
): OptionProblem | undefined {
  const { span, valueSpan } = word
  if (name === undefined) return { message: say.unknownOption(word.name, names), span }
  if (first.get(name) !== word) return { message: say.twice(name), span }
  if (name === 'src' && word.value && !isImportPath(word.value)) {
    return { message: say.wrongPath(undefined), span: valueSpan, wrongPath: word.value }
  }
  const message = valueProblem(name, word.value, say)
  return message === undefined ? undefined : { message, span: valueSpan }
}

/** What is wrong with the value of an option, if anything is. */
function valueProblem(name: OptionName, value: string | undefined, say: FenceWords): string | undefined {
  if (name === 'source') return value === undefined ? undefined : say.standsAlone
  if (!value) return say.noValue(name)
  const ids = views.map((it) => it.id)
  if (name === 'view' && !ids.includes(value)) return say.unknownView(value, ids)
  if (name === 'lang' && !languages.some((it) => it === value)) return say.wrongLanguage
  return undefined
}
