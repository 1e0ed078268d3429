/** Hovers as features of the testkit, and a journey to point at. */
import type { MarkupContent } from 'vscode-languageserver-types'
import { hover, type ProjectState } from '../../src/index.ts'
import { found, shown } from './features.ts'

/** The Markdown of the hover at the cursor. */
export const told = (options: Partial<ProjectState> = {}) =>
  shown(({ file, position }) => {
    const it = hover(file, position)
    return it === undefined ? 'nothing' : (it.contents as MarkupContent).value
  }, options)

/** What the hover is about. */
export const about = (options: Partial<ProjectState> = {}) =>
  found(({ file, position }) => {
    const range = hover(file, position)?.range
    return range ? [{ range }] : []
  }, options)

/** For somebody who reads Dutch. */
export const inDutch: Partial<ProjectState> = { languageOf: () => 'nl' }

/** A night away, with what happens before and after. The cursor is put in by replacing a word. */
export const stay = `/// Travels for work, and sleeps badly.
persona guest "Noor" {
  goal "To sleep well"
}
mentor host "The host" {
  reachable "Day and night" via phone, app
}
ally colleague "A colleague"
competitor chain "The chain"
channel board "The board in the lift" broadcast

journey stay "A night away" for guest patience 20d {
  promise quiet "A quiet room" by host
  phase awareness reach 1_000 {
    step hears "Hears of it" 0 with colleague
    step reads "Reads the board" +1 from host via board after 3d
  }
  phase purchase "Books" reach 250 {
    step books "Books a room" +1 expected +2 to host via web for order after 4d takes 30min
  }
  phase use {
    silence "Waits for the day"
    step arrives "Is brought to the room" +2 expected +1 with host after 12d {
      wow "A note on the pillow" by host
      keeps quiet
      versus chain -1
    }
    maybe early "The room is not ready" rate 2% {
      step waits "Sits in the hall" -1 without host
    }
  }
  phase loyalty "Again" {
    step writes "Gets a letter" +1 from host via letter for care after 30d
    step tells "Tells it at work" +2 with colleague after 5d
  }
  loop emotional from tells to books rate 40% "The letter on the desk"
}
`

/** The night away with the cursor in it. Throws for a text that does not stand there exactly once. */
export const at = (marked: string): string => {
  const plain = marked.replace('$0', '')
  if (stay.split(plain).length !== 2) throw new RangeError(`${plain} stands not exactly once in the text.`)
  return stay.replace(plain, marked)
}
