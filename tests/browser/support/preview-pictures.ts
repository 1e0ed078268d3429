/** Pictures and choices as the extension sends them: made by the same code as in the language server. */
import { makeProject, preview, previewChoices, type PreviewChoice, type SourceFile } from '@journey-lang/service'
import type { Picture, ToPage } from '../../../extension/src/protocol.ts'
import { exampleTexts } from '../../support/example-texts.ts'

let requests = 0

/** A picture of a text; each with a number that is greater than the one before. */
export function pictureOf(text: string, choice: PreviewChoice): Picture {
  return pictureOfFile(fileOf(text), 'main.journey', choice)
}

/** A picture of one of the examples, which may import others. */
export function pictureOfExample(name: string, choice: PreviewChoice): Picture {
  return pictureOfFile(exampleFile(name), name, choice)
}

/** What there is to choose in a text. */
export function choicesOf(text: string, chosen: PreviewChoice, locked = false): Extract<ToPage, { type: 'choices' }> {
  const { journeys, views } = previewChoices(fileOf(text))
  return { type: 'choices', uri: 'file:///main.journey', journeys: [...journeys], views: [...views], chosen, locked }
}

/** The journeys of an example, by name. */
export function journeysOfExample(name: string): readonly string[] {
  return previewChoices(exampleFile(name)).journeys.map((it) => it.name)
}

function pictureOfFile(file: SourceFile, name: string, choice: PreviewChoice): Picture {
  const drawn = preview(file, choice)
  if (!drawn) throw new Error(`There is no ${JSON.stringify(choice)} in ${name}.`)
  requests += 1
  const { text, marks, title, question, badges, table } = drawn
  return {
    request: requests,
    file: name,
    choice: { view: choice.view, ...(choice.journey === undefined ? {} : { journey: choice.journey }) },
    text,
    marks: marks.map(({ id, element }) => ({ id, element })),
    title,
    question,
    badges: badges.map(({ mark, severity, rule, message }) => ({ mark, severity, rule, message })),
    ...(table && {
      table: {
        caption: table.caption,
        columns: [...table.columns],
        rows: table.rows.map(({ mark, cells }) => ({ cells: [...cells], ...(mark === undefined ? {} : { mark }) })),
      },
    }),
  }
}

function fileOf(text: string): SourceFile {
  return projectFile(new Map([['main.journey', text]]), 'main.journey')
}

function exampleFile(name: string): SourceFile {
  return projectFile(exampleTexts, name)
}

function projectFile(texts: ReadonlyMap<string, string>, name: string): SourceFile {
  const settings = {}
  const project = makeProject({
    sources: new Map(Array.from(texts, ([path, text]) => [`file:///${path}`, { text, version: 1 }])),
    settingsOf: () => settings,
    hasAllFiles: true,
    languageOf: () => 'en',
    today: '2026-11-22',
    encoding: 'utf-16',
    rulePage: () => undefined,
  })
  return project.file(`file:///${name}`)!
}
