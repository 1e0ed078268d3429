/** What editors write small behind a line: what is worked out from the durations, so that nobody adds them up by hand. */
import { daysInWords, headerSpan, type Gap, type Journey, type Language, type Span } from 'journey-lang'
import type { InlayHint, InlayHintLabelPart, Range } from 'vscode-languageserver-types'
import { dayInWords, dayLabel, isDay } from './days.ts'
import { livedSilences, type LivedSilence } from './find/silences.ts'
import { markdownText } from './markdown.ts'
import { positionAt, spanOf } from './place/ranges.ts'
import type { SourceFile } from './project/project.ts'
import { locationOf } from './project/workspace-edit.ts'

/** Which hints are shown; what is left out is. */
export interface InlayHintOptions {
  /** The day of every step. */
  readonly days?: 'shown' | 'hidden'
  /** How long nobody was in touch before a contact, where that is long. */
  readonly gaps?: 'shown' | 'hidden'
  /** How long a `silence` really lasts, where it does not say so itself. */
  readonly silences?: 'shown' | 'hidden'
}

/**
 * The hints in a range of a file, in the order of the text: behind the header of a step its day and the silence that it
 * ends, behind a `silence` how long it is. A journey without a clock has none.
 */
export function inlayHint(file: SourceFile, range: Range, options: InlayHintOptions = {}): InlayHint[] {
  const asked = spanOf(file, range)
  const hints = file.model.journeys
    .filter((it) => it.hasClock && touches(it.span, asked))
    .flatMap((it) => [
      stepHints(file, it, asked, options),
      options.silences === 'hidden' ? [] : silenceHints(file, it, asked),
    ])
  return hints
    .flat()
    .toSorted((a, b) => a.at - b.at)
    .map((it) => it.hint)
}

interface PlacedHint {
  readonly at: number
  readonly hint: InlayHint
}

function stepHints(file: SourceFile, journey: Journey, asked: Span, options: InlayHintOptions): readonly PlacedHint[] {
  const { language } = file
  const gaps = new Map(options.gaps === 'hidden' ? [] : journey.gaps.map((it) => [it.to, it]))
  const longest = Math.min(aWeek, journey.patience)
  const hints: PlacedHint[] = []
  for (const step of journey.steps) {
    const at = headerSpan(step.shape.node).end
    if (!isIn(at, asked)) continue
    const gap = gaps.get(step)
    const parts: InlayHintLabelPart[] = []
    if (options.days !== 'hidden' && isDay(step.day)) {
      const tooltip = dayInWords(journey, step, language)
      parts.push({ value: dayLabel(step.day, language), ...(tooltip === undefined ? {} : { tooltip }) })
    }
    if (gap && isDay(gap.days) && gap.days > longest + aMinute) parts.push(gapPart(file, gap, parts.length))
    if (parts.length > 0) hints.push({ at, hint: hintAt(file, at, parts) })
  }
  return hints
}

/**
 * A silence longer than a week is felt, though it may well be planned; one that is longer than the patience of the journey
 * is a finding already. So the shorter of the two is where the hint begins, and an ordinary week stays without any.
 */
const aWeek = 7
const aMinute = 1 / 1440

function gapPart(file: SourceFile, { from, days }: Gap, before: number): InlayHintLabelPart {
  const { language } = file
  const say = words[language]
  const lasting = daysInWords(days, language)
  return {
    value: `${before > 0 ? ' · ' : ''}${say.noContact(lasting)}`,
    tooltip: { kind: 'markdown', value: say.lastContact(quoted(from.text), lasting) },
    location: locationOf(file, headerSpan(from.shape.node)),
  }
}

function silenceHints(file: SourceFile, journey: Journey, asked: Span): readonly PlacedHint[] {
  return livedSilences(journey).flatMap((it) => {
    const at = it.silence.span.end
    const says = it.silence.duration
    const isSaid = says !== undefined && Math.abs(says - it.days) < aMinute
    return isSaid || !isIn(at, asked) ? [] : [{ at, hint: hintAt(file, at, [silencePart(it, file.language)]) }]
  })
}

function silencePart({ days, from, to }: LivedSilence, language: Language): InlayHintLabelPart {
  const tooltip = words[language].silence(quoted(from.text), to && quoted(to.text))
  return { value: daysInWords(days, language), tooltip: { kind: 'markdown', value: tooltip } }
}

function hintAt(file: SourceFile, at: number, label: InlayHintLabelPart[]): InlayHint {
  return { position: positionAt(file, at), label, paddingLeft: true }
}

function quoted(text: string): string {
  return `“${markdownText(text, 80)}”`
}

function isIn(offset: number, { start, end }: Span): boolean {
  return start <= offset && offset <= end
}

function touches(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end
}

const words = {
  en: {
    noContact: (days: string) => `${days} without contact`,
    lastContact: (from: string, days: string) =>
      `The last contact before this one was ${from}; it ended ${days} before.`,
    silence: (from: string, to: string | undefined) =>
      `From the end of ${from} to ${to === undefined ? 'the end of the journey' : `the start of ${to}`}.`,
  },
  nl: {
    noContact: (days: string) => `${days} zonder contact`,
    lastContact: (from: string, days: string) =>
      `Het laatste contact hiervoor was ${from}; dat eindigde ${days} eerder.`,
    silence: (from: string, to: string | undefined) =>
      `Van het einde van ${from} tot ${to === undefined ? 'het einde van de reis' : `het begin van ${to}`}.`,
  },
} as const satisfies Readonly<Record<Language, object>>
