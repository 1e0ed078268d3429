/** Completion as features of the testkit: what is proposed, and the text after somebody chose. */
import { applyEdits } from 'journey-lang'
import type { Feature } from 'journey-lang/testkit'
import { TextEdit, type CompletionItem } from 'vscode-languageserver-types'
import { completion, type CompletionOptions, type ProjectState } from '../../src/index.ts'
import { offsetAt, spanOf } from '../../src/place/ranges.ts'
import { shown, type Asked } from './features.ts'

/** What is proposed, in its order, with blanks between; `-` for nothing. */
export function labels(options: Partial<ProjectState> = {}): Feature {
  return shown(
    (asked) =>
      itemsOf(asked)
        .map((it) => it.label)
        .join(' ') || '-',
    options,
  )
}

/** The same with what stands beside each, one on a line. */
export function details(options: Partial<ProjectState> = {}): Feature {
  return shown(
    (asked) =>
      itemsOf(asked)
        .map(({ label, detail }) => `${label}: ${detail}`)
        .join('\n') || '-',
    options,
  )
}

/** The documentation of one proposal. */
export function documentation(label: string, options: Partial<ProjectState> = {}): Feature {
  return shown((asked) => {
    const { documentation: found } = itemOf(asked, label)
    return typeof found === 'object' ? `${found.kind}\n${found.value}` : '-'
  }, options)
}

/** The text after one proposal was chosen. */
export function chosen(label: string, how: CompletionOptions = {}, options: Partial<ProjectState> = {}): Feature {
  return shown((asked) => {
    const { textEdit, additionalTextEdits = [] } = itemOf(asked, label, how)
    const edits = [...(TextEdit.is(textEdit) ? [textEdit] : []), ...additionalTextEdits]
    return applyEdits(
      asked.file.text,
      edits.map(({ range, newText }) => ({ span: spanOf(asked.file, range), newText })),
    )
  }, options)
}

/** What is proposed. Whatever it is, it replaces something around the cursor on one line, and keeps its order. */
export function itemsOf({ file, position }: Asked, how: CompletionOptions = {}): readonly CompletionItem[] {
  const { isIncomplete, items } = completion(file, position, how)
  if (isIncomplete) throw new Error('The list is incomplete.')
  const cursor = offsetAt(file, position)
  for (const [index, { label, textEdit, sortText = '', filterText }] of items.entries()) {
    if (!TextEdit.is(textEdit)) throw new Error(`${label} edits nothing.`)
    const { start, end } = spanOf(file, textEdit.range)
    if (start > cursor || cursor > end) throw new Error(`${label} replaces something elsewhere.`)
    if (/[\r\n]/.test(file.text.slice(start, end))) throw new Error(`${label} replaces more than a line.`)
    if (index > 0 && sortText <= (items[index - 1]?.sortText ?? '')) throw new Error(`${label} is out of order.`)
    if (filterText !== label) throw new Error(`${label} is filtered by something else.`)
  }
  return items
}

function itemOf(asked: Asked, label: string, how: CompletionOptions = {}): CompletionItem {
  const items = itemsOf(asked, how)
  const found = items.find((it) => it.label === label)
  if (!found) throw new Error(`${label} is not proposed, but ${items.map((it) => it.label).join(', ') || 'nothing'}.`)
  return found
}
