/** A journey to refactor, and how refactorings are asked for. */
import type { Asking } from './code-actions.ts'

/** Asks for one kind. */
export const only = (kind: string): Asking => ({ only: [kind] })
/** Asks for what is taken out of its place. */
export const extract = only('refactor.extract')
/** Asks for what is put elsewhere. */
export const move = only('refactor.move')
/** Asks for what is said in another way. */
export const rewrite = only('refactor.rewrite')

/** A journey with something for each refactoring to do. */
export const way = `mentor host "The host" {
  reachable via phone
}

journey stay "A night away" patience 10d {
  phase purchase {
    step looks "Looks around" 0 with host via web
    step books "Books a room" +1 with host via web after 2d
  }
  phase use reach 90 {
    step arrives "Arrives late" 0 with host via counter after 4d
    // Nobody is at the desk then.
    step sleeps "Sleeps" -1 after 2h takes 8h {
      pain "The lift" ref "STAY-7"
    }
    silence 30d "Not a word"
    step pays "Pays" -1 to host via email
  }
}
`

/** The way, with the cursor in front of this text. */
export const at = (text: string): string => way.replace(text, `$0${text}`)

/** The way, with this text selected. */
export const selected = (first: string, last: string): string => at(first).replace(last, `${last}$0`)
