/**
 * Journeys without a fault, written from the rows of the vocabulary in every layout that the grammar allows.
 * They are read off a row of numbers, one for each choice, so that fast-check can make a bad one smaller.
 */
import fc from 'fast-check'
import {
  rowsIn,
  type ClauseRow,
  type PositionalRow,
  type StatementRow,
  type Value,
} from '../../packages/language/src/index.ts'

/** A journey, clean and untidy. */
export const generatedJourney: fc.Arbitrary<string> = fc
  .array(fc.nat({ max: 0xffff }), { maxLength: 700, size: 'max' })
  .map((choices) => new JourneyWriter(choices).file())

const mostStatements = 6

class JourneyWriter {
  readonly #choices: readonly number[]
  #at = 0
  #comments = 0

  constructor(choices: readonly number[]) {
    this.#choices = choices
  }

  file(): string {
    const lineEnd = this.#oneOf(['\n', '\n', '\r\n', '\r'])
    const mark = this.#oneOf(['', '', '\uFEFF'])
    const body = this.#start() + this.#statements('file')
    return mark + body.replaceAll('\n', lineEnd)
  }

  /** What to do next: 0, which is the simplest, when there are no more choices. */
  #pick(count: number): number {
    const choice = this.#choices[this.#at] ?? 0
    this.#at += 1
    return choice % count
  }

  #oneOf<Item>(items: readonly Item[]): Item {
    return items[this.#pick(items.length)]!
  }

  #shuffled<Item>(items: readonly Item[]): readonly Item[] {
    const rest = [...items]
    return items.map(() => rest.splice(this.#pick(rest.length), 1)[0]!)
  }

  #statements(place: string): string {
    const rows = rowsFor(place)
    let text = ''
    for (let count = 0; count < mostStatements && this.#pick(9) > 0; count += 1) {
      text += this.#statement(this.#oneOf(rows)) + this.#separator()
    }
    return text
  }

  #statement(row: StatementRow): string {
    const clauses = this.#clausesOf(row)
    const inHeader = clauses.slice(0, this.#pick(clauses.length + 1) || clauses.length)
    const onLines = clauses.slice(inHeader.length)
    const groups = [[row.word], ...this.#front(row, inHeader.at(-1)), ...inHeader.map((it) => this.#clause(it))]
    const last = this.#late
    const header = this.#joined([...groups, ...(last ? [last] : [])].flat())
    const opens = onLines.length > 0 || (row.block && this.#pick(2) > 0)
    return opens ? header + this.#beforeBrace() + this.#block(row, onLines) : header
  }

  /** The text of the statement that was just begun, when it is to stand behind the clauses. */
  #late: readonly string[] | undefined

  #front(row: StatementRow, lastClause: ClauseRow | undefined): readonly (readonly string[])[] {
    const groups: (readonly string[])[] = []
    this.#late = undefined
    for (const positional of row.positionals) {
      if (positional.optional && this.#pick(2) === 0) continue
      const values = this.#values(positional)
      const mayBeLate = positional.value.kind === 'text' && lastClause && !takesText(lastClause.value)
      if (mayBeLate && this.#pick(4) === 1) this.#late = values
      else groups.push(values)
    }
    return groups
  }

  #clausesOf(row: StatementRow): readonly ClauseRow[] {
    const chosen: ClauseRow[] = []
    for (const clause of row.clauses) {
      if (!clause.required && this.#pick(3) !== 1) continue
      const rivals = row.exclusive.filter((it) => it.includes(clause.word)).flat()
      if (!chosen.some((it) => rivals.includes(it.word))) chosen.push(clause)
    }
    return this.#shuffled(chosen)
  }

  #clause(clause: ClauseRow): readonly string[] {
    return clause.value ? [clause.word, ...this.#values({ ...clause, value: clause.value })] : [clause.word]
  }

  #values({ value, list }: Pick<PositionalRow, 'value' | 'list'>): readonly string[] {
    const values = [this.#value(value)]
    while (list && values.length < 9 && this.#pick(3) > 0) values.push(',', this.#value(value))
    return values
  }

  #value(value: Value): string {
    switch (value.kind) {
      case 'text':
        return this.#oneOf(texts)
      case 'word':
        return this.#oneOf(value.list.words).word
      case 'reference':
        return value.orText && this.#pick(3) === 1 ? this.#oneOf(texts) : this.#oneOf(names)
      case 'emotion':
        return this.#oneOf(['0', '+1', '+2', '-1', '-2', '\u22121'])
      case 'count':
        return this.#oneOf(['1', '1_000'])
      case 'percentage':
        return this.#oneOf(['4%', '12.5%'])
      case 'duration':
        return this.#oneOf(['1d', '90min', '3mo'])
      case 'date':
        return this.#oneOf(['2026-10-01', '2028-02-29'])
      case 'measure':
        return this.#oneOf(['4', '40%', '2d'])
      default:
        return this.#oneOf(names)
    }
  }

  #block(row: StatementRow, clauses: readonly ClauseRow[]): string {
    const rows = rowsFor(row.word)
    const lines: (() => string)[] = []
    for (let at = 0; at < clauses.length;) {
      const count = 1 + this.#pick(clauses.length - at)
      const line = clauses.slice(at, at + count)
      lines.push(() => this.#joined(line.flatMap((it) => this.#clause(it))))
      at += count
    }
    for (let count = 0; rows.length > 0 && count < mostStatements && this.#pick(4) > 0; count += 1) {
      lines.push(() => this.#statement(this.#oneOf(rows)))
    }
    const ordered = this.#pick(3) === 1 ? this.#shuffled(lines) : lines
    return `{${this.#start()}${ordered.map((it) => it() + this.#separator()).join('')}}`
  }

  #joined(tokens: readonly string[]): string {
    return tokens.reduce((text, token) => text + this.#gap(token === ',') + token)
  }

  #gap(isOptional: boolean): string {
    const gap = this.#oneOf([' ', '  ', '\t', '\u00A0', ' ', ' ', ' ', ' '])
    if (this.#pick(40) === 1) return ` /*${this.#comment()}*/ `
    return isOptional && this.#pick(2) === 0 ? '' : gap
  }

  #beforeBrace(): string {
    return this.#oneOf([
      ' ',
      '',
      '\n',
      ' ',
      '\n\n    ',
      ' ',
      ' ',
      this.#pick(9) === 1 ? ` //${this.#comment()}\n` : ' ',
    ])
  }

  /** What stands at the beginning of a file or block. */
  #start(): string {
    return this.#oneOf([
      '\n',
      '',
      ' ',
      '\n\n\n  ',
      ` //${this.#comment()}\n`,
      `\n   //${this.#comment()}\n\n`,
      `/*${this.#comment()}*/`,
      ';',
    ])
  }

  /** What ends a statement, with what may stand before the next one. */
  #separator(): string {
    return this.#oneOf([
      '\n',
      ';',
      ' ;; ',
      '\n    ',
      '\n\n\n\t',
      '\u00A0\n',
      ` //${this.#comment()}\n`,
      `\n  ///${this.#comment()}\n`,
      `; /*${this.#comment()}*/ `,
      ` /*${this.#comment()}*/;`,
      `\n/*${this.#comment()}\n  more\n*/\n`,
      `   /*${this.#comment()}\n*/ //${this.#comment()}\n`,
      `;  // ${this.#comment()}\n\n`,
    ])
  }

  #comment(): string {
    this.#comments += 1
    return ` c${this.#comments} { "`
  }
}

const names: readonly string[] = ['a', 'host-2', 'wow', 'purchase', 'été', 'a_long_name_that_takes_some_room', '世界']

const texts: readonly string[] = [
  '"A"',
  '"Buys a bottle of wine"',
  '"Tells everything about the last time, and the time before that"',
  '"Asks whether it is still the same, and whether anybody knows why it was ever otherwise, and what to do"',
  '"""\n  Several\n    lines\n"""',
  '"""one"""',
  '“Curly”',
  '"\\"escaped\\" \\u{41} \\\\"',
  '"// { no comment } /*"',
]

/** Statements with a block come more often than there are of them: most of the language is at the bottom of them. */
function rowsFor(place: string): readonly StatementRow[] {
  return [...rowsIn(place).values()].flatMap((it) => (it.block ? [it, it, it, it] : [it]))
}

function takesText(value: Value | undefined): boolean {
  return value?.kind === 'text' || (value?.kind === 'reference' && value.orText)
}
