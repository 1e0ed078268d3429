import {
  displayText,
  statementSpan,
  tokenSpan,
  type Language,
  type Model,
  type NameKind,
  type Shape,
  type SlotValue,
  type StatementRow,
  type Value,
} from 'journey-lang'
import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types'
import { rangeOf } from './place/ranges.ts'
import type { SourceFile } from './project/project.ts'

/**
 * The outline of a file: people, channels and journeys; in a journey its promises, phases, loops and figures; in a phase what
 * happens; in a step its moments. What is named, has a block or a sign, counts something or is of a kind, as its row says.
 * Half-typed statements are there as soon as they stand. A symbol is called by its name and text and is never without any;
 * its detail is the day, stage or figure where that is known, else its keyword.
 */
export function documentSymbol(file: SourceFile): DocumentSymbol[] {
  const details = detailsOf(file.model, file.language)
  return symbolsOf(file, file.model.shapes, details)
}

/** Blocks nest at most 64 deep. */
function symbolsOf(file: SourceFile, shapes: readonly Shape[], details: ReadonlyMap<Shape, string>): DocumentSymbol[] {
  return shapes.flatMap((shape) => {
    const { node, row, stands, children } = shape
    if (!row || !stands || !isShown(row)) return []
    const inside = symbolsOf(file, children, details)
    return [
      {
        name: nameOf(shape, row),
        detail: (details.get(shape) ?? figuresOf(shape, row)) || row.word,
        kind: kindOf(row),
        range: rangeOf(file, statementSpan(node)),
        selectionRange: rangeOf(file, mainValue(shape, row)?.span ?? tokenSpan(node.tokens[0]!)),
        ...(inside.length === 0 ? {} : { children: inside }),
      },
    ]
  })
}

const words: Readonly<Record<Language, { readonly day: string }>> = { en: { day: 'day' }, nl: { day: 'dag' } }

/** In characters; the editor shows the text itself as well. */
const longestName = 100

const kinds: Readonly<Record<NameKind, SymbolKind>> = {
  persona: SymbolKind.Class,
  mentor: SymbolKind.Object,
  ally: SymbolKind.Object,
  competitor: SymbolKind.Object,
  channel: SymbolKind.Interface,
  journey: SymbolKind.Module,
  promise: SymbolKind.Property,
  phase: SymbolKind.Namespace,
  step: SymbolKind.Method,
  maybe: SymbolKind.Struct,
}

function kindOf({ glyph, positionals }: StatementRow): SymbolKind {
  for (const { value } of positionals) if (value.kind === 'name') return kinds[value.of]
  if (glyph !== undefined) return SymbolKind.Event
  return positionals.some((it) => it.value.kind === 'measure') ? SymbolKind.Number : SymbolKind.Operator
}

function isShown({ block, glyph, positionals }: StatementRow): boolean {
  return block || glyph !== undefined || positionals.some((it) => isTelling(it.value))
}

/** Of goals, evidence and the like there are many, and they are called by nothing but their text. */
function isTelling({ kind }: Value): boolean {
  return kind === 'name' || kind === 'word' || kind === 'measure'
}

function nameOf(shape: Shape, row: StatementRow): string {
  const parts = [nameIn(shape, row), textIn(shape, row)].flatMap((it) => (it && it.text.trim() !== '' ? it.text : []))
  const others = [...shape.positionals.values()].flatMap(({ values }) => values.map((it) => it.token.image))
  const name = parts.join(': ') || others.filter((it) => /[\p{L}\p{N}]/u.test(it)).join(' ') || row.word
  return displayText(row.glyph === undefined ? name : `${row.glyph} ${name}`, longestName)
}

/** What is selected when somebody goes there. */
function mainValue(shape: Shape, row: StatementRow): SlotValue | undefined {
  return nameIn(shape, row) ?? textIn(shape, row)
}

function nameIn(shape: Shape, row: StatementRow): SlotValue | undefined {
  const slot = row.positionals.find((it) => it.value.kind === 'name' || it.value.kind === 'word')?.slot
  return slot === undefined ? undefined : shape.positionals.get(slot)?.values[0]
}

function textIn(shape: Shape, row: StatementRow): SlotValue | undefined {
  const slot = row.positionals.find((it) => it.value.kind === 'text')?.slot
  return slot === undefined ? undefined : shape.positionals.get(slot)?.values[0]
}

/** What the model knows about journeys, phases and steps. */
function detailsOf({ journeys }: Model, language: Language): ReadonlyMap<Shape, string> {
  const details = new Map<Shape, string>()
  for (const journey of journeys) {
    details.set(journey.shape, journey.personas.map((it) => displayText(it.label, longestName)).join(', '))
    for (const { shape, stage } of journey.phases) details.set(shape, stage ?? '')
    for (const { shape, day, emotion } of journey.steps) {
      details.set(shape, joined([day === undefined ? '' : dayText(day, language), emotionText(emotion)]))
    }
  }
  return details
}

/** Where a statement leads, and its figures, as written. */
function figuresOf(shape: Shape, row: StatementRow): string {
  const slots = [
    ...row.positionals.map(({ slot, value }) => ({ value, values: shape.positionals.get(slot)?.values })),
    ...row.clauses.map(({ word, value }) => ({ value, values: shape.clauses.get(word)?.values })),
  ]
  const shown = (isWanted: (value: Value) => boolean): string =>
    slots
      .filter(({ value }) => value && isWanted(value))
      .flatMap(({ values = [] }) => values.map((it) => displayText(it.token.image, longestName)))
      .join(' → ')
  return joined([
    shown((it) => it.kind === 'reference' && it.to.includes('step')),
    shown((it) => it.kind === 'measure'),
    shown((it) => it.kind === 'percentage'),
  ])
}

function emotionText(emotion: number | undefined): string {
  return emotion === undefined ? '' : `${emotion > 0 ? '+' : ''}${emotion}`
}

function dayText(day: number, language: Language): string {
  const text = String(Math.round(day * 10) / 10 || 0)
  return `${words[language].day} ${language === 'nl' ? text.replace('.', ',') : text}`
}

function joined(parts: readonly string[]): string {
  return parts.filter((it) => it !== '').join(' · ')
}
