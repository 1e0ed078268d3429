/** Texts that may be written again: ids of issues, roles, and the paths of files. Every other text is the author's own. */
import {
  isClosedText,
  quotedText,
  readHeader,
  tokenKind,
  tokenSpan,
  type ClauseRow,
  type Model,
  type PositionalRow,
  type Span,
  type Token,
} from 'journey-lang'
import { CompletionItemKind } from 'vscode-languageserver-types'
import type { TypedHeader, TypedText } from '../find/typing.ts'
import type { SourceFile } from '../project/project.ts'
import type { Candidate } from './candidate.ts'
import { importablePaths, isImport } from './imports.ts'
import { words } from './words.ts'

/** What may stand between the quotes at an offset. */
export function textCandidates(file: SourceFile, { header, text }: TypedText, offset: number): readonly Candidate[] {
  const { shape, before } = header
  if (!shape.row || tokenKind(text) === 'TextBlock') return []
  const slot = readHeader(shape.row, before).awaited
  if (!slot) return []
  const span = contentSpan(text, offset)
  const closing = isClosedText(text.image) ? '' : '"'
  return quotedCandidates(file, header, slot, text).map((it) => ({
    ...it,
    newText: (it.newText ?? quotedText(it.label)).slice(1, -1) + closing,
    span,
  }))
}

/** Texts for a slot, each with its quotes in `newText`. `except` is the one that is being written. */
export function quotedCandidates(
  file: SourceFile,
  { shape }: TypedHeader,
  slot: ClauseRow | PositionalRow,
  except: Token | undefined,
): readonly Candidate[] {
  const { value } = slot
  if (!('word' in slot) || !shape.row || !value) return []
  if (isImport(shape.row) && value.kind === 'text')
    return importablePaths(file, shape).map(({ path, candidate }) => ({ ...candidate, newText: quotedText(path) }))
  const isRole = value.kind === 'reference' && value.orText
  if (slot.recurs !== true && !isRole) return []
  return usedTexts(file.model, slot, except).map((it) => ({
    label: it,
    kind: CompletionItemKind.Text,
    detail: words[file.language].used(slot.word),
    newText: quotedText(it),
  }))
}

/** The texts of such slots in a file, each once, in the order of the text: of the same clause, or of any that a name may fill too. */
function usedTexts(model: Model, slot: ClauseRow, except: Token | undefined): readonly string[] {
  const used = new Set<string>()
  for (const { clauses } of model.statements) {
    for (const { row, values } of clauses.values()) {
      const isSame = slot.recurs === true ? row.recurs === true && row.word === slot.word : takesRoles(row)
      if (!isSame) continue
      for (const it of values) if (it.isText && it.token !== except && it.text.trim() !== '') used.add(it.text)
    }
  }
  return [...used]
}

function takesRoles({ value }: ClauseRow): boolean {
  return value?.kind === 'reference' && value.orText
}

/** What lies between the quotes. Of a text that is not closed it is the word at the place: the rest may be something else. */
function contentSpan(text: Token, offset: number): Span {
  const { start, end } = tokenSpan(text)
  if (isClosedText(text.image)) return { start: start + 1, end: end - 1 }
  const typed = /^\S*/.exec(text.image.slice(Math.max(0, offset - start)))?.[0] ?? ''
  return { start: start + 1, end: Math.max(offset, Math.min(end, offset + typed.length)) }
}
