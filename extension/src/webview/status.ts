/** The line that says how the text and the picture are, when there is something to say. */
import type { ToPage } from '../protocol.ts'
import { element } from './elements.ts'
import type { Words } from './words.ts'

/** How the text is. */
export type TextState = Pick<Extract<ToPage, { readonly type: 'status' }>, 'state' | 'errors'>

/** How the drawing of the newest picture goes. */
export type DrawState = 'waiting' | 'drawn' | 'failed' | 'slow'

/** The line. */
export interface StatusLine {
  readonly element: HTMLElement
  readonly text: (state: TextState) => void
  readonly drawing: (state: DrawState) => void
}

/** Makes the line. */
export function makeStatus(words: Words, openProblems: () => void): StatusLine {
  const sentence = element('p', { role: 'status', 'aria-live': 'polite' })
  const problems = element('button', { type: 'button', class: 'link' }, words.showProblems)
  problems.addEventListener('click', openProblems)
  const line = element('div', { class: 'status' }, sentence, problems)
  let text: TextState = { state: 'fine', errors: 0 }
  let drawing: DrawState = 'waiting'
  let hasPicture = false
  const write = (): void => {
    const said = sentenceFor(words, text, drawing, hasPicture)
    if (sentence.textContent !== said) sentence.textContent = said
    problems.hidden = text.state !== 'broken'
    line.classList.toggle('is-empty', said === '')
    line.classList.toggle('is-wrong', text.state === 'broken' || drawing === 'failed')
  }
  write()
  return {
    element: line,
    text(state) {
      text = state
      write()
    },
    drawing(state) {
      drawing = state
      hasPicture ||= state === 'drawn'
      write()
    },
  }
}

/** What to say. The text comes before the drawing, because a mistake in it is why the picture is old. */
function sentenceFor(words: Words, { state, errors }: TextState, drawing: DrawState, hasPicture: boolean): string {
  switch (state) {
    case 'gone':
      return words.gone
    case 'asleep':
      return words.asleep
    case 'broken':
      return hasPicture ? words.broken(errors) : words.brokenFromTheStart(errors)
    case 'fine':
      if (drawing === 'failed') return hasPicture ? words.failed : words.failedFromTheStart
      if (drawing === 'slow') return hasPicture ? words.slow : words.waiting
      return drawing === 'waiting' && !hasPicture ? words.waiting : ''
  }
}
