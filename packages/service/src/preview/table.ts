/** A journey as a table: the same as its pictures, for people who cannot see them. */
import { statementSpan, type Journey, type Language, type Mark, type Step } from 'journey-lang'
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
      cells: [phase.title, step.text, whenOf(step, language), feltAs(step, language), withWhom(step), momentsOf(step)],
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

function withWhom({ actors, channel }: Step): string {
  return [...actors.map((it) => it.label), ...(channel === undefined ? [] : [channel])].join(', ')
}

function momentsOf({ moments }: Step): string {
  return moments.map(({ kind, text }) => (text === '' ? kind : `${kind}: ${text}`)).join('; ')
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
