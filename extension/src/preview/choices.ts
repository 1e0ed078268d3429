/** Which of the pictures of a file is drawn. */
import type { PreviewChoices } from '@journey-lang/service'
import type { Choice, ToPage } from '../protocol.ts'
import { isShort } from './limits.ts'

/** Whether a preview goes where the editor goes, or stays with its file. */
export type Following = 'follows' | 'locked'

/** What can be drawn of what somebody wished: while a text is half typed, their journey may not be there. */
export function nearestChoice(wish: Choice, { journeys, views }: PreviewChoices): Choice {
  const view = views.some((it) => it.id === wish.view) ? wish.view : (views[0]?.id ?? wish.view)
  const journey = journeys.some((it) => it.name === wish.journey) ? wish.journey : undefined
  return { view, ...(journey === undefined ? {} : { journey }) }
}

/**
 * The wish after the names of the journeys changed: one that was renamed is still wished. It is told by its place, since
 * no more can be known while a name is typed letter by letter.
 */
export function followRenaming(wish: Choice, before: PreviewChoices | undefined, now: PreviewChoices): Choice {
  if (!before || wish.journey === undefined || before.journeys.length !== now.journeys.length) return wish
  const names = now.journeys.map((it) => it.name)
  if (names.includes(wish.journey)) return wish
  const name = names[before.journeys.findIndex((it) => it.name === wish.journey)]
  if (name === undefined || before.journeys.some((it) => it.name === name)) return wish
  return { ...wish, journey: name }
}

/** Whether a page may choose this: it is one of the things it was told of. */
export function isOffered({ view, journey }: Choice, { journeys, views }: PreviewChoices): boolean {
  if (!views.some((it) => it.id === view)) return false
  return journey === undefined || journeys.some((it) => it.name === journey)
}

/** What can be drawn of a file, and what of it is drawn. */
export interface Offer {
  readonly uri: string
  readonly choices: PreviewChoices
  readonly chosen: Choice
}

/** What there is to choose, for the page. */
export function choicesMessage({ uri, choices: { journeys, views }, chosen }: Offer, following: Following): ToPage {
  return {
    type: 'choices',
    ...(isShort(uri) ? { uri } : {}),
    // A name that is too long for a message cannot be picked, but must not hide the others.
    journeys: journeys.filter((it) => isShort(it.name)).map(({ name, title }) => ({ name, title })),
    views: views.map(({ id, title, question }) => ({ id, title, question })),
    chosen,
    locked: following === 'locked',
  }
}

/** The same for the same choice. */
export function keyOf({ view, journey }: Choice): string {
  return JSON.stringify([view, journey ?? null])
}
