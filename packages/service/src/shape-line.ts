/** Statements on one line: `step [name] "text" [emotion] [via channel] { … }`. */
import type { ClauseRow, Language, PositionalRow, StatementRow, Value } from 'journey-lang'

/** A statement on one line, and where its slots stand in it. */
export interface ShapeLine {
  readonly text: string
  readonly slots: readonly ShapeSlot[]
}

/** A slot in the line: from this offset up to that one, the brackets included. */
export interface ShapeSlot {
  readonly slot: PositionalRow | ClauseRow
  readonly start: number
  readonly end: number
}

/** The shape of a statement with all its slots, in the order in which the formatter writes them. */
export function shapeLine(row: StatementRow, language: Language): ShapeLine {
  const slots: ShapeSlot[] = []
  let text = row.word
  const add = (slot: PositionalRow | ClauseRow): void => {
    const start = text.length + 1
    text += ` ${slotShape(slot, language)}`
    slots.push({ slot, start, end: text.length })
  }
  row.positionals.filter((it) => !it.trails).forEach(add)
  row.clauses.forEach(add)
  row.positionals.filter((it) => it.trails).forEach(add)
  return { text: row.block ? `${text} { … }` : text, slots }
}

/** The shape of a statement with what comes first and what must be there. */
export function headerShape(row: StatementRow, language: Language): string {
  const slots = [...row.positionals.filter((it) => !it.trails), ...row.clauses.filter((it) => it.required)]
  const left = row.positionals.length + row.clauses.length - slots.length
  return [row.word, ...slots.map((it) => slotShape(it, language)), ...(left > 0 ? ['…'] : [])].join(' ')
}

function slotShape(slot: PositionalRow | ClauseRow, language: Language): string {
  const value = slot.value ? valueShape(slot.value, language) + (slot.list ? ', …' : '') : ''
  if ('slot' in slot) return slot.optional ? `[${value}]` : value
  const shape = value === '' ? slot.word : `${slot.word} ${value}`
  return slot.required ? shape : `[${shape}]`
}

function valueShape(value: Value, language: Language): string {
  if (value.kind === 'word') return firstOf(value.list.words.map((it) => it.word))
  if (value.kind !== 'reference') return shapes[value.kind][language]
  return [...value.to, ...(value.orText ? [shapes.text[language]] : [])].join('|')
}

/** A short list is told whole, of a long one two words show what it is. */
function firstOf(list: readonly string[]): string {
  return list.length <= 4 ? list.join('|') : `${list.slice(0, 2).join('|')}|…`
}

const shapes: Readonly<Record<Exclude<Value['kind'], 'reference' | 'word'>, Readonly<Record<Language, string>>>> = {
  name: { en: 'name', nl: 'naam' },
  imported: { en: 'name', nl: 'naam' },
  text: { en: '"text"', nl: '"tekst"' },
  emotion: { en: 'emotion', nl: 'emotie' },
  count: { en: 'number', nl: 'aantal' },
  percentage: { en: 'percentage', nl: 'percentage' },
  duration: { en: 'duration', nl: 'duur' },
  date: { en: 'date', nl: 'datum' },
  measure: { en: 'value', nl: 'waarde' },
  rule: { en: 'rule', nl: 'controleregel' },
}
