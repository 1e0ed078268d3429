/** What a live preview asks for: which pictures there are, a picture, and the way from a drawn thing to its text and back. */
import { render, views, type Drawing, type Journey, type Language, type Span } from 'journey-lang'
import type { Position, Range } from 'vscode-languageserver-types'
import { offsetAt, rangeOf } from './place/ranges.ts'
import { badgesOf, type PreviewBadge } from './preview/badges.ts'
import { tableOf, type PreviewTable } from './preview/table.ts'
import type { SourceFile } from './project/project.ts'

/** A picture of a journey to choose. */
export interface PreviewChoice {
  readonly view: string
  /** The name of the journey; the first one of the file when unsaid. */
  readonly journey?: string
  /** The language of the words that are ours; that in which the journey is written when unsaid. */
  readonly language?: Language
}

/** What can be drawn of a file. */
export interface PreviewChoices {
  /** In the order of the file. Two journeys of one name are drawn as the first, so it is listed once. */
  readonly journeys: readonly { readonly name: string; readonly title: string }[]
  readonly views: readonly { readonly id: string; readonly title: string; readonly question: string }[]
}

/** A picture, and what its parts stand for. */
export interface Preview {
  /** The version of the text that was drawn, so that whoever shows it can drop what is late. */
  readonly version: number | null
  /** Mermaid source. */
  readonly text: string
  readonly marks: readonly PreviewMark[]
  /** What the journey is called. Empty for a file without one. */
  readonly title: string
  /** The question that the picture answers. */
  readonly question: string
  /** How many mistakes keep the text from being read as it was meant: while there are any, an older picture may be the better one. */
  readonly broken: number
  /** What there is to say about what is drawn. */
  readonly badges: readonly PreviewBadge[]
  /** The same as text; undefined for a file without a journey. */
  readonly table: PreviewTable | undefined
}

/** A drawn thing and the text it stands for. */
export interface PreviewMark {
  /** Holds no text of the user, and stays the same when other parts of the file change. */
  readonly id: string
  /** What the ids of its elements in the SVG contain. */
  readonly element: string
  readonly range: Range
}

/** The journeys of a file, and the views in which each can be drawn. */
export function previewChoices({ model, language }: SourceFile): PreviewChoices {
  const journeys = new Map<string, string>()
  for (const { name, title } of model.journeys) if (!journeys.has(name)) journeys.set(name, title)
  return {
    journeys: Array.from(journeys, ([name, title]) => ({ name, title })),
    views: views.map(({ id, title, question }) => ({ id, title: title[language], question: question[language] })),
  }
}

/** Draws a journey. Undefined for a view or a journey that is not there. */
export function preview(file: SourceFile, choice: PreviewChoice): Preview | undefined {
  const drawing = drawingOf(file, choice)
  if (!drawing) return undefined
  const { model, language } = file
  const view = views.find((it) => it.id === choice.view)
  const journey = model.journeys.find((it) => choice.journey === undefined || it.name === choice.journey)
  return {
    version: file.version,
    text: drawing.text,
    marks: drawing.marks.map(({ id, element, span }) => ({ id, element, range: rangeOf(file, span) })),
    title: journey?.title ?? '',
    question: view?.question[language] ?? '',
    broken: model.tree.faults.length,
    badges: badgesOf(file, file.findings, drawing.marks),
    table: journey && tableOf(journey, drawing.marks, language),
  }
}

/** Where the text of a drawn thing stands now. Undefined when it is no longer there. */
export function rangeOfMark(file: SourceFile, choice: PreviewChoice, mark: string): Range | undefined {
  const found = drawingOf(file, choice)?.marks.find((it) => it.id === mark)
  return found && rangeOf(file, found.span)
}

/**
 * The drawn things that stand for what is at a position, the innermost first. Where the picture shows nothing of that
 * very place, the list is empty.
 */
export function marksAt(file: SourceFile, choice: PreviewChoice, position: Position): readonly string[] {
  const drawing = drawingOf(file, choice)
  if (!drawing) return []
  const offset = offsetAt(file, position)
  return drawing.marks
    .filter(({ span }) => span.start <= offset && offset <= span.end)
    .toSorted((a, b) => lengthOf(a.span) - lengthOf(b.span))
    .map((it) => it.id)
}

/** Drawings of the last choice of a file: a click and the cursor ask for what was just drawn. */
const drawn = new WeakMap<SourceFile, { readonly key: string; readonly drawing: Drawing }>()

function drawingOf(file: SourceFile, choice: PreviewChoice): Drawing | undefined {
  const view = views.find((it) => it.id === choice.view)
  const { model, settings } = file
  if (!view || (choice.journey !== undefined && !hasJourney(model.journeys, choice.journey))) return undefined
  const language = choice.language ?? settings.textLanguage ?? 'en'
  const key = JSON.stringify([view.id, choice.journey ?? null, language])
  const before = drawn.get(file)
  if (before?.key === key) return before.drawing
  const named = choice.journey === undefined ? {} : { journey: choice.journey }
  const drawing = render(model, view, { language, ...named })
  drawn.set(file, { key, drawing })
  return drawing
}

function hasJourney(journeys: readonly Journey[], name: string): boolean {
  return journeys.some((it) => it.name === name)
}

function lengthOf({ start, end }: Span): number {
  return end - start
}
