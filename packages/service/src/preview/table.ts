/** A journey as a table: the same as its pictures, for people who cannot see them. */
import {
  channelName,
  phaseTitle,
  rowIn,
  statementSpan,
  type Journey,
  type Language,
  type Mark,
  type Step,
} from 'journey-lang'
import { dayLabel, emotionLabel, isDay } from '../days.ts'

/** A table of plain texts. */
export interface PreviewTable {
  readonly caption: string
  readonly columns: readonly string[]
  readonly rows: readonly PreviewRow[]
}

/** A step of the journey. */
export interface PreviewRow {
  /** What is drawn of it; undefined where the picture shows nothing of it. */
  readonly mark: string | undefined
  readonly cells: readonly string[]
}

/** The steps of a journey, as written. */
export function tableOf({ title, phases }: Journey, marks: readonly Mark[], language: Language): PreviewTable {
  const { columns } = words[language]
  const markAt = new Map(marks.map((it) => [it.span.start, it.id]))
  const rows = phases.flatMap((phase) =>
    phase.steps.map((step) => ({
      mark: markAt.get(statementSpan(step.shape.node).start),
      cells: [
        phaseTitle(phase, language),
        step.text,
        whenOf(step, language),
        feltAs(step, language),
        withWhom(step, language),
        momentsOf(step, language),
      ],
    })),
  )
  return { caption: title, columns, rows }
}

function whenOf({ day, maybe }: Step, language: Language): string {
  const when = isDay(day) ? dayLabel(day, language) : ''
  return maybe ? [when, words[language].maybe].filter((it) => it !== '').join(', ') : when
}

function feltAs({ emotion }: Step, language: Language): string {
  return emotion === undefined ? words[language].unknown : emotionLabel(emotion, language)
}

function withWhom({ actors, channel }: Step, language: Language): string {
  return [...actors.map((it) => it.label), ...(channel === undefined ? [] : [channelName(channel, language)])].join(
    ', ',
  )
}

function momentsOf({ moments }: Step, language: Language): string {
  const nameOf = (kind: string): string => (language === 'en' ? kind : (rowIn('step', kind)?.dutch ?? kind))
  return moments.map(({ kind, text }) => (text === '' ? nameOf(kind) : `${nameOf(kind)}: ${text}`)).join('; ')
}

const words = {
  en: {
    columns: ['Phase', 'Step', 'When', 'Emotion', 'With', 'Moments'],
    unknown: 'unknown',
    maybe: 'for some',
  },
  nl: {
    columns: ['Fase', 'Stap', 'Wanneer', 'Emotie', 'Met', 'Momenten'],
    unknown: 'onbekend',
    maybe: 'voor sommigen',
  },
} as const
