import type { Journey } from '../../model/model.ts'
import type { Span } from '../../text/span.ts'
import type { Doc, Language } from '../../vocabulary/row.ts'

/** A drawn thing and the text it stands for, so that a click leads back to the source. */
export interface Mark {
  /** Says what is drawn, and stays the same when other parts of the file change. Holds no text of the user. */
  readonly id: string
  /** What the ids of its elements in the SVG contain: the id itself, or what the diagram type calls it by order. */
  readonly element: string
  /** The statement it stands for, in UTF-16 offsets. */
  readonly span: Span
}

/** A picture as text, and what its parts stand for. */
export interface Drawing {
  /** Mermaid source. */
  readonly text: string
  readonly marks: readonly Mark[]
}

/** What every view may ask for. */
export interface ViewOptions {
  /** The language of the words that are ours, such as “emotion unknown”. The journey's own words stay as they are. */
  readonly language: Language
}

/** A view, whole: the question it answers and how it is drawn. */
export interface View {
  /** The name of its file, and what `--view` takes. */
  readonly id: string
  readonly title: Doc
  /** The question that the picture answers. */
  readonly question: Doc
  /** Draws one journey. Total: also a journey that is half typed has a picture. */
  readonly draw: (journey: Journey, options: ViewOptions) => Drawing
  /** A journey that shows what the view can do. */
  readonly example: string
}

/** Makes a view; says what one is made of. */
export function defineView(view: View): View {
  return view
}
