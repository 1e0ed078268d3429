/** The values that may stand in a slot. */
import {
  aValue,
  durationUnits,
  rules,
  type ClauseRow,
  type PositionalRow,
  type SlotValue,
  type Span,
} from 'journey-lang'
import { CompletionItemKind } from 'vscode-languageserver-types'
import type { TypedHeader } from '../find/typing.ts'
import type { SourceFile } from '../project/project.ts'
import type { Candidate } from './candidate.ts'
import { importableNames } from './imports.ts'
import { areInJourneys, nameCandidates, namesInOthers, namesInside } from './names.ts'
import { quotedCandidates } from './texts.ts'
import { durationInWords, emotions, usualDurations, usualPercentages, words } from './words.ts'

/** Where a value is wanted. */
export interface ValuePlace {
  readonly file: SourceFile
  readonly header: TypedHeader
  /** The word being typed. */
  readonly word: Span
  readonly offset: number
}

/** Values for a slot that has `listed` already. A new name, and a text, is up to the author. */
export function valueCandidates(
  place: ValuePlace,
  slot: ClauseRow | PositionalRow,
  listed: readonly SlotValue[],
): readonly Candidate[] {
  const { file, header, word } = place
  const { value } = slot
  const taken = new Set(listed.map((it) => it.text))
  const quoted = (): readonly Candidate[] =>
    word.start === word.end ? quotedCandidates(file, header, slot, undefined) : []
  switch (value?.kind) {
    case 'word':
      return value.list.words
        .filter((it) => !taken.has(it.word))
        .map(({ word: label, doc }) => ({
          label,
          kind: CompletionItemKind.EnumMember,
          detail: doc[file.language],
          documentation: value.list.title[file.language],
        }))
    case 'reference':
      return [...references(place, value.to).filter((it) => !taken.has(it.label)), ...quoted()]
    case 'imported':
      return importableNames(file, header, [...taken])
    case 'text':
      return quoted()
    case 'emotion':
      return emotions.map(({ image, doc }) => plain(image, doc[file.language]))
    case 'duration':
      return durations(place)
    case 'percentage':
      return percentages(place)
    case 'measure':
      return typedNumber(place) === undefined ? [] : [...percentages(place), ...durations(place)]
    case 'date':
      return today(file)
    case 'rule':
      return ruleCandidates(file)
    default:
      return []
  }
}

/** A value in a few words of plain text, as details show it. */
export function valueInWords(slot: ClauseRow | PositionalRow, { language }: SourceFile): string {
  const { value } = slot
  if (!value) return ''
  return value.kind === 'word' ? value.list.title[language] : aValue(value, language).replaceAll('`', '')
}

type Kinds = Parameters<typeof namesInside>[2]

function references({ file, header, word, offset }: ValuePlace, kinds: Kinds): readonly Candidate[] {
  const { shape } = header
  const typed = file.text.slice(word.start, word.end)
  const dot = typed.indexOf('.')
  if (dot === -1) {
    const others = shape.parent || !areInJourneys(kinds) ? [] : namesInOthers(file, shape, kinds)
    return [...nameCandidates(file, shape, kinds), ...others]
  }
  if (offset <= word.start + dot) {
    const span = { start: word.start, end: word.start + dot }
    return nameCandidates(file, shape, ['journey']).map((it) => ({ ...it, span }))
  }
  const span = { start: word.start + dot + 1, end: word.end }
  return namesInside(file, typed.slice(0, dot).normalize('NFC'), kinds).map((it) => ({ ...it, span }))
}

function durations(place: ValuePlace): readonly Candidate[] {
  const number = typedNumber(place)
  const images = number === undefined ? usualDurations : durationUnits.map((it) => number + it)
  return images.map((it) => plain(it, durationInWords(it, place.file.language)))
}

function percentages(place: ValuePlace): readonly Candidate[] {
  const number = typedNumber(place)
  const images = number === undefined ? usualPercentages : [`${number}%`]
  return images.map((it) => plain(it, words[place.file.language].percentage))
}

/** The digits with which the word begins. */
function typedNumber({ file, word }: ValuePlace): string | undefined {
  return /^\d[\d_]*(?:\.\d+)?/.exec(file.text.slice(word.start, word.end))?.[0]
}

function today({ project, language }: SourceFile): readonly Candidate[] {
  const { today } = project.state
  return today === undefined ? [] : [plain(today, words[language].today)]
}

/** The rules that can be silenced. What a project added is among them; structure cannot be silenced. */
function ruleCandidates({ settings, language }: SourceFile): readonly Candidate[] {
  const known = new Map([...rules, ...(settings.rules ?? [])].map((it) => [it.id, it]))
  return [...known.values()]
    .filter((it) => it.preset !== 'always')
    .map(({ id, summary, why }) => ({
      label: id,
      kind: CompletionItemKind.Constant,
      detail: summary[language].replaceAll('`', ''),
      documentation: why[language],
    }))
}

function plain(label: string, detail: string): Candidate {
  return { label, kind: CompletionItemKind.Value, detail }
}
