import type { Model } from '../model/model.ts'
import type { Language } from '../vocabulary/row.ts'
import { views } from '../views/index.generated.ts'
import type { Drawing, View } from '../views/support/define-view.ts'

/** What is drawn, and in which language. */
export interface RenderOptions {
  /** The name of the journey; the first one of the file when unsaid. */
  readonly journey?: string
  /** The language of the words that are ours; English when unsaid. */
  readonly language?: Language
}

/**
 * Draws a journey of a model as Mermaid text, with the places in the source that its parts stand for.
 * A file without a journey gives a picture that says so. Throws a RangeError for a view or a journey that does not exist.
 */
export function render(model: Model, view: View | string, options: RenderOptions = {}): Drawing {
  const { language = 'en' } = options
  const drawer = typeof view === 'string' ? viewCalled(view) : view
  const journey =
    options.journey === undefined ? model.journeys[0] : model.journeys.find((it) => it.name === options.journey)
  if (journey) return drawer.draw(journey, { language })
  if (options.journey !== undefined) throw new RangeError(`There is no journey called ${options.journey}.`)
  const text = { en: 'No journey in this file yet', nl: 'Nog geen reis in dit bestand' }[language]
  return { text: `flowchart TB\n  nothing["${text}"]\n`, marks: [] }
}

function viewCalled(id: string): View {
  const view = views.find((it) => it.id === id)
  if (!view) throw new RangeError(`There is no view called ${id}.`)
  return view
}
