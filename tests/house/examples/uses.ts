/**
 * What the language offers, and what files use of it, as short texts such as `step … via` or `Stages: loyalty`.
 * The offer is read off the vocabulary, so that a new word is missed until an example shows it.
 */
import { tokenKind, tokensOf, wordLists, type Model, type Shape, type SlotRow, type SlotValue } from 'journey-lang'
import type { StatementRow, WordList } from 'journey-lang'

/** Everything that somebody may write: each statement in each place, each clause, each word, each way of writing. */
export function offerOf(statements: readonly StatementRow[]): readonly string[] {
  const lists = Object.values(wordLists).flatMap((list: WordList) => list.words.map((it) => wordUse(list, it.word)))
  return [...statements.flatMap(statementOffer), ...lists, ...waysOfWriting].filter((it) => it !== withoutReason)
}

/** Everything that a file uses. */
export function usesOf(model: Model): ReadonlySet<string> {
  const stages = model.journeys.flatMap((it) => it.phases).flatMap(({ stage }) => stage ?? [])
  return new Set([
    ...shapesIn(model.shapes).flatMap(statementUses),
    ...stages.map((it) => wordUse(wordLists.stages, it)),
    ...writingUses(model),
  ])
}

/** The language lets somebody leave out why a rule is silenced, but an example gives the reason. */
const withoutReason = 'why-not that leaves out text'

/** The units of durations are no words of the table; neither are the ways to write a comment, a text or a number. */
const units: readonly string[] = ['min', 'h', 'd', 'w', 'mo', 'y']
const emotions: readonly string[] = ['-2', '-1', '0', '+1', '+2']
const waysOfWriting: readonly string[] = [
  ...units.map((it) => `duration in ${it}`),
  ...emotions.map((it) => `emotion ${it}`),
  'measure as number',
  'measure as percentage',
  'measure as duration',
  'comment //',
  'comment ///',
  'comment /* */',
  'text in """',
  'text with an escape',
  'number with _',
  'number with a decimal',
  'name in another journey',
  'clause on a line of its own',
]

function statementOffer(row: StatementRow): readonly string[] {
  return [
    ...row.in.map((place) => `${row.word} in ${place}`),
    ...row.clauses.map((it) => `${row.word} … ${it.word}`),
    ...row.positionals.filter((it) => it.optional).flatMap((it) => [slotUse(row, it), slotLeftOut(row, it)]),
    ...slotsOf(row).flatMap((it) => (it.list ? [severalUse(row, it)] : [])),
    ...slotsOf(row).flatMap((it) => (takesText(it) ? [asName(row, it), asText(row, it)] : [])),
  ]
}

function statementUses(shape: Shape): readonly string[] {
  const { row, word } = shape
  if (!row || !shape.stands) return []
  const written = [...shape.positionals.values(), ...shape.clauses.values()]
  return [
    `${word} in ${shape.parent?.word ?? 'file'}`,
    ...Array.from(shape.clauses.keys(), (it) => `${word} … ${it}`),
    ...row.positionals.map((it) => (shape.positionals.has(it.slot) ? slotUse(row, it) : slotLeftOut(row, it))),
    ...written.flatMap((it) => (it.values.length > 1 ? [severalUse(row, it.row)] : [])),
    ...written.flatMap((slot) => slot.values.flatMap((it) => valueUses(row, slot.row, it))),
  ]
}

function valueUses(row: StatementRow, slot: SlotRow, value: SlotValue): readonly string[] {
  const taken = slot.value
  if (taken?.kind === 'word') return [wordUse(taken.list, value.text)]
  if (taken?.kind === 'emotion') return [`emotion ${value.token.image}`]
  if (taken?.kind === 'duration') return [durationUse(value)]
  if (taken?.kind === 'measure') return measureUses(value)
  if (taken?.kind !== 'reference') return []
  return [
    ...(taken.to.includes('channel') ? channelLists.map((it) => wordUse(it, value.text)) : []),
    ...(taken.orText ? [value.isText ? asText(row, slot) : asName(row, slot)] : []),
    ...(value.text.includes('.') && !value.isText ? ['name in another journey'] : []),
  ]
}

/** A built-in channel is a word of one of these; one that a file declares is in neither, and then nobody asks for it. */
const channelLists: readonly WordList[] = [wordLists.contactChannels, wordLists.broadcastChannels]

function measureUses(value: SlotValue): readonly string[] {
  const { image } = value.token
  if (image.endsWith('%')) return ['measure as percentage']
  return /\p{L}$/u.test(image) ? ['measure as duration', durationUse(value)] : ['measure as number']
}

function durationUse({ token }: SlotValue): string {
  return `duration in ${token.image.replace(/^[\d_.]+/, '')}`
}

function writingUses({ tree, shapes }: Model): readonly string[] {
  const uses: string[] = tree.comments.map((it) => commentUse(it.image))
  for (const token of tokensOf(tree)) {
    const kind = tokenKind(token)
    if (kind === 'TextBlock') uses.push('text in """')
    if (kind === 'Text' && token.image.includes('\\')) uses.push('text with an escape')
    if (kind === 'Number' && token.image.includes('_')) uses.push('number with _')
    if (kind === 'Number' && token.image.includes('.')) uses.push('number with a decimal')
  }
  const hasClauseLine = shapesIn(shapes).some((it) => (it.node.block?.children.length ?? 0) > it.children.length)
  return hasClauseLine ? [...uses, 'clause on a line of its own'] : uses
}

function commentUse(image: string): string {
  if (image.startsWith('/*')) return 'comment /* */'
  return image.startsWith('///') ? 'comment ///' : 'comment //'
}

function shapesIn(shapes: readonly Shape[]): readonly Shape[] {
  return shapes.flatMap((it) => [it, ...shapesIn(it.children)])
}

function slotsOf(row: StatementRow): readonly SlotRow[] {
  return [...row.positionals, ...row.clauses]
}

function takesText({ value }: SlotRow): boolean {
  return value?.kind === 'reference' && value.orText
}

function nameOf(slot: SlotRow): string {
  return 'slot' in slot ? slot.slot : slot.word
}

function wordUse(list: WordList, word: string): string {
  return `${list.title.en}: ${word}`
}

function slotUse(row: StatementRow, slot: SlotRow): string {
  return `${row.word} with ${nameOf(slot)}`
}

function slotLeftOut(row: StatementRow, slot: SlotRow): string {
  return `${row.word} that leaves out ${nameOf(slot)}`
}

function severalUse(row: StatementRow, slot: SlotRow): string {
  return `${row.word} … several ${nameOf(slot)}`
}

function asName(row: StatementRow, slot: SlotRow): string {
  return `${row.word} … ${nameOf(slot)} as a name`
}

function asText(row: StatementRow, slot: SlotRow): string {
  return `${row.word} … ${nameOf(slot)} as a text`
}
