/**
 * What a page shows, and what it has to be told for that. While a text cannot be read as it was meant, the last good
 * picture of it stays.
 */
import type { PreviewChoices } from '@journey-lang/service'
import type { Choice, ToPage } from '../protocol.ts'
import { choicesMessage, keyOf, type Following, type Offer } from './choices.ts'
import { pictureOf, type UnnumberedPicture } from './picture.ts'
import type { DrawnPicture } from './server.ts'

/** How things are with a file. */
export type Looked =
  | { readonly state: 'asleep' }
  | { readonly state: 'gone' }
  | {
      readonly state: 'drawn'
      readonly drawn: DrawnPicture
      readonly uri: string
      /** In words for a person. */
      readonly file: string
      /** What was asked for; `drawn.chosen` is what there was of it. */
      readonly wish: Choice
    }

/** Remembers what a page shows. */
export interface Shown {
  /** What to tell the page, so that it shows this. */
  readonly look: (looked: Looked) => readonly ToPage[]
  /** What to tell it when the preview is locked, or no longer. */
  readonly follow: (following: Following) => readonly ToPage[]
  /** The page is a new one, and shows nothing yet. */
  readonly newPage: () => void
  /** The file is another one: no picture of the old one may stay. */
  readonly newFile: () => void
  /** What was last sent to be drawn, with its number. */
  readonly picture: () => NumberedPicture | undefined
  /** What the page may choose. */
  readonly offered: () => PreviewChoices | undefined
}

/** A picture that a page was sent. */
export type NumberedPicture = UnnumberedPicture & { readonly request: number }

/** Makes one for a page that shows nothing. */
export function makeShown(first: Following): Shown {
  let following = first
  /** Counts the pictures of this preview, also across its pages. */
  let request = 0
  let good: Good | undefined
  let offer: Offer | undefined
  let sent: NumberedPicture | undefined
  /** What the page was last told, so that it is not told twice. */
  const told = new Map<string, string>()

  function once(message: ToPage): readonly ToPage[] {
    const text = JSON.stringify(message)
    if (told.get(message.type) === text) return []
    told.set(message.type, text)
    return [message]
  }

  function status(state: 'fine' | 'broken' | 'gone' | 'asleep', errors: number): readonly ToPage[] {
    return once({ type: 'status', state, errors })
  }

  function choose(next: Offer): readonly ToPage[] {
    offer = next
    return once(choicesMessage(next, following))
  }

  function draw(picture: UnnumberedPicture): readonly ToPage[] {
    const text = JSON.stringify(picture)
    if (sent && told.get('draw') === text) return []
    told.set('draw', text)
    request += 1
    sent = { ...picture, request }
    return [{ type: 'draw', picture: sent }]
  }

  /** The last good picture, with what there was to choose then: what was chosen may be missing from a broken text. */
  function keep({ offer, picture }: Good): readonly ToPage[] {
    return [...choose(offer), ...draw(picture)]
  }

  return {
    look(looked) {
      if (looked.state !== 'drawn') {
        // What a page showed before it was hidden is all there is to show now.
        const again = told.has('draw') || !good ? [] : keep(good)
        return [...again, ...status(looked.state, 0)]
      }
      const { drawn, uri, file, wish } = looked
      const { broken } = drawn.preview
      const key = keyOf(wish)
      if (broken > 0 && good?.key === key) return [...keep(good), ...status('broken', broken)]
      const picture = pictureOf(drawn, file)
      const offered = { uri, choices: drawn.choices, chosen: drawn.chosen }
      if (broken === 0) good = { key, picture, offer: offered }
      // Without an earlier picture this one is all there is; its findings say what is wrong.
      return [...choose(offered), ...draw(picture), ...status('fine', broken)]
    },
    follow(next) {
      following = next
      return offer ? choose(offer) : []
    },
    newPage() {
      told.clear()
      sent = undefined
    },
    newFile() {
      good = undefined
      offer = undefined
      sent = undefined
    },
    picture: () => sent,
    offered: () => offer?.choices,
  }
}

interface Good {
  readonly key: string
  readonly picture: UnnumberedPicture
  readonly offer: Offer
}
