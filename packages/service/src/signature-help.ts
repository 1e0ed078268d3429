import {
  aValue,
  readHeader,
  type ClauseRow,
  type Language,
  type PositionalRow,
  type ReadHeader,
  type StatementRow,
  type Token,
} from 'journey-lang'
import { MarkupKind, type ParameterInformation, type Position, type SignatureHelp } from 'vscode-languageserver-types'
import { typingAt, type TypedHeader, type Typing } from './find/typing.ts'
import { offsetAt } from './place/ranges.ts'
import type { SourceFile } from './project/project.ts'
import { shapeLine } from './shape-line.ts'

/**
 * The shape of the statement at a position: its keyword, positionals and clauses, and which of them is being written, or
 * comes next. `activeParameter` is null where nothing of it is. Undefined in comments, between statements, and for words
 * that the language does not know.
 */
export function signatureHelp(file: SourceFile, position: Position): SignatureHelp | undefined {
  const { language, model } = file
  const offset = offsetAt(file, position)
  const typing = typingAt(model, offset)
  const header = typing?.header
  const row = header?.shape.row
  if (!typing || !header || !row) return undefined
  const { text, slots } = shapeLine(row, language)
  const active = activeSlot(typing, header, row, offset)
  const at = slots.findIndex((it) => it.slot === active)
  const parameters = slots.map(({ slot, start, end }): ParameterInformation => ({
    label: [start, end],
    documentation: { kind: MarkupKind.Markdown, value: slotDocumentation(slot, language) },
  }))
  const documentation = { kind: MarkupKind.Markdown, value: row.doc[language] }
  const activeParameter = at === -1 ? null : at
  return {
    signatures: [{ label: text, documentation, parameters, activeParameter }],
    activeSignature: 0,
    activeParameter,
  }
}

/** The characters after which an editor shows the shape by itself: where a text begins, and another value. */
export const signatureTriggers: readonly string[] = ['"', ',']

const words: Readonly<
  Record<
    Language,
    { readonly optional: string; readonly several: string; readonly alone: string; readonly oneOf: string }
  >
> = {
  en: {
    optional: 'May be left out.',
    several: 'Several may stand here, with commas.',
    alone: 'Stands alone, without a value.',
    oneOf: 'one of',
  },
  nl: {
    optional: 'Mag weg.',
    several: 'Er mogen er meer staan, met komma’s.',
    alone: 'Staat alleen, zonder waarde.',
    oneOf: 'een van',
  },
}

type Slot = PositionalRow | ClauseRow

function slotDocumentation(slot: Slot, language: Language): string {
  const { optional, several, alone, oneOf } = words[language]
  const value = slot.value ? `${slot.value.kind === 'word' ? `${oneOf} ` : ''}${aValue(slot.value, language)}.` : alone
  const more = [...(slot.list ? [several] : []), ...('slot' in slot && slot.optional ? [optional] : [])]
  return [...('doc' in slot ? [`${slot.doc[language]}\n\n`] : []), [capitalised(value), ...more].join(' ')].join('')
}

/** The slot in which the place is; behind a finished one, what comes next. */
function activeSlot(typing: Typing, header: TypedHeader, row: StatementRow, offset: number): Slot | undefined {
  const { shape, before, isClauseLine } = header
  const touches = ({ startOffset, image }: Token): boolean =>
    startOffset <= offset && offset <= startOffset + image.length
  const values = [...shape.positionals.values(), ...shape.clauses.values()]
  if (typing.kind === 'text') return values.find((it) => it.values.some(({ token }) => token === typing.text))?.row
  const isTyped = typing.word.start < typing.word.end
  const written = isTyped ? values.find((it) => it.values.some(({ token }) => touches(token)))?.row : undefined
  const clause = isTyped ? [...shape.clauses.values()].find((it) => touches(it.word))?.row : undefined
  if (written ?? clause) return written ?? clause
  if (typing.kind === 'statement') return undefined
  const read = readHeader(row, before)
  return read.awaited ?? nextSlot(row, read, isClauseLine || read.clauses.size > 0 ? 'behind clauses' : 'first')
}

/** What comes next where nothing is wanted at once: a positional in its order, a clause that must be there, a text that closes the sentence. */
function nextSlot(row: StatementRow, read: ReadHeader, where: 'first' | 'behind clauses'): Slot | undefined {
  const filled = row.positionals.findLastIndex((it) => read.positionals.has(it.slot))
  const left = row.positionals.slice(filled + 1).filter((it) => where === 'first' || it.value.kind === 'text')
  const clause = row.clauses.find((it) => it.required && !read.clauses.has(it.word))
  return left.find((it) => !it.trails) ?? clause ?? left[0]
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
