/** What can have a name, and how it is called where there is little room. */
import {
  displayText,
  placeholder,
  statementSpan,
  tokenSpan,
  type NameKind,
  type Shape,
  type SlotValue,
  type Span,
} from 'journey-lang'

/** What kind of thing a statement makes, also where it has no name: one of which the vocabulary says that it has a name. */
export function kindOf({ row }: Shape): NameKind | undefined {
  const value = row?.positionals.find((it) => it.slot === 'name')?.value
  return value?.kind === 'name' ? value.of : undefined
}

/** The name of a statement; undefined when it has none. */
export function nameOf(shape: Shape): string | undefined {
  return nameValue(shape)?.text
}

/** How a thing is called in a list: its name, or its text on one line. Never empty. */
export function labelOf(shape: Shape): string {
  return nameOf(shape) ?? displayText(shape.positionals.get('text')?.values[0]?.text ?? shape.word, longestLabel)
}

/** Where the label stands: the name, the text, or else the keyword. */
export function labelSpan(shape: Shape): Span {
  const value = nameValue(shape) ?? shape.positionals.get('text')?.values[0]
  const keyword = shape.node.tokens[0]
  return value?.span ?? (keyword ? tokenSpan(keyword) : statementSpan(shape.node))
}

/** The things around a thing, the outermost first, such as `wine › again`; empty at the top of a file. */
export function containerOf({ parent }: Shape): string {
  const labels: string[] = []
  for (let at = parent; at; at = at.parent) if (kindOf(at)) labels.unshift(labelOf(at))
  return labels.join(' › ')
}

/** In characters. */
const longestLabel = 80

function nameValue({ positionals }: Shape): SlotValue | undefined {
  const value = positionals.get('name')?.values[0]
  return value?.text === placeholder ? undefined : value
}
