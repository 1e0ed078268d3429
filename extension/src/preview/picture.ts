/** A picture as the page gets it. Places stay behind: they are asked for when somebody clicks. */
import type { PreviewTable } from '@journey-lang/service'
import type { Choice, Picture } from '../protocol.ts'
import { fewest, isShort, shortened } from './limits.ts'
import type { DrawnPicture } from './server.ts'

/** A picture that has no number yet. */
export type UnnumberedPicture = Omit<Picture, 'request'>

/** What a page needs to draw what the server gave. */
export function pictureOf({ chosen, preview }: DrawnPicture, file: string): UnnumberedPicture {
  const { text, marks, title, question, badges, table } = preview
  const drawn = fewest(marks.filter(({ id, element }) => isShort(id) && isShort(element)))
  return {
    file: shortened(file),
    choice: choiceOf(chosen),
    text,
    marks: drawn.map(({ id, element }) => ({ id, element })),
    title,
    question: shortened(question),
    badges: fewest(badges).map(({ mark, severity, rule, message }) => ({ mark, severity, rule, message })),
    ...(table ? { table: tableOf(table) } : {}),
  }
}

function choiceOf({ view, journey }: Choice): Choice {
  return { view, ...(journey === undefined || !isShort(journey) ? {} : { journey }) }
}

function tableOf({ caption, columns, rows }: PreviewTable): NonNullable<Picture['table']> {
  return {
    caption,
    columns: columns.map(shortened),
    rows: fewest(rows).map(({ mark, cells }) => ({ ...(mark === undefined ? {} : { mark }), cells: [...cells] })),
  }
}
