/** What language models can ask of the extension: to check a journey, and to draw one. */
import * as vscode from 'vscode'
import type { Library, LibraryLoader } from '../library/loader.ts'
import { checkAnswer, drawAnswer } from './answers.ts'
import { readWanted, type Wanted } from './input.ts'
import { aboutSource, type Source } from './source.ts'

/** What tools need. */
export interface ToolParts {
  readonly library: LibraryLoader
  readonly log: Pick<vscode.LogOutputChannel, 'error'>
}

/** Makes the tools known, in an editor that has such. */
export function registerTools(parts: ToolParts): vscode.Disposable {
  const known: { readonly registerTool?: unknown } | undefined = vscode.lm
  if (typeof known?.registerTool !== 'function') return new vscode.Disposable(() => undefined)
  return vscode.Disposable.from(
    vscode.lm.registerTool<unknown>('journey_check', {
      prepareInvocation: ({ input }) => ({ invocationMessage: vscode.l10n.t('Checking {0}', nameIn(input)) }),
      invoke: ({ input }) => answered(parts, input, check),
    }),
    vscode.lm.registerTool<unknown>('journey_draw', {
      prepareInvocation: ({ input }) => ({ invocationMessage: vscode.l10n.t('Drawing {0}', nameIn(input)) }),
      invoke: ({ input }) => answered(parts, input, draw),
    }),
  )
}

/** Says something about a journey. */
type Say = (library: Library, source: Source, wanted: Wanted) => string

const check: Say = ({ checkText }, { text, place, name }) =>
  checkAnswer(name, checkText(text, place, dayOf(new Date())))

const draw: Say = ({ drawFenceAt }, { text, place }, { view, journey }) => {
  const options = Object.entries({ view, journey }).flatMap(([key, value]) => (value ? [`${key}=${value}`] : []))
  return drawAnswer(drawFenceAt(text, ['journey', ...options].join(' '), place))
}

/** A text, whatever happens: a language model can do nothing with an error of a program. */
async function answered(parts: ToolParts, input: unknown, say: Say): Promise<vscode.LanguageModelToolResult> {
  const text = await answer(parts, input, say)
  return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)])
}

async function answer({ library, log }: ToolParts, input: unknown, say: Say): Promise<string> {
  const wanted = readWanted(input)
  if ('refusal' in wanted) return wanted.refusal
  try {
    const loaded = await library.load()
    const said = await aboutSource(wanted, (source) => say(loaded, source, wanted))
    return typeof said === 'string' ? said : said.refusal
  } catch (error) {
    log.error(String(error))
    return 'The Journey extension could not do this. Its log says why.'
  }
}

/** What a person is told that something is done with. */
function nameIn(input: unknown): string {
  const wanted = readWanted(input)
  return 'source' in wanted && 'file' in wanted.source
    ? wanted.source.file.slice(0, 200)
    : vscode.l10n.t('a customer journey')
}

/** The day of a moment, as people here count it. */
function dayOf(moment: Date): string {
  const parts = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()]
  return parts.map((it) => String(it).padStart(2, '0')).join('-')
}
