/** What is shown, to choose: the journey, its view, and whether the preview stays with its file. */
import type { Choice, ToPage } from '../protocol.ts'
import { element, signButton } from './elements.ts'
import type { Words } from './words.ts'

/** The choices of a file. */
export type Choices = Extract<ToPage, { readonly type: 'choices' }>

/** What happens when somebody chooses. */
export interface Chosen {
  readonly choose: (choice: Choice) => void
  readonly lock: (locked: boolean) => void
  readonly table: (visibility: 'shown' | 'for-readers') => void
}

/** The bar. */
export interface Toolbar {
  readonly element: HTMLElement
  readonly fill: (choices: Choices) => void
}

/** Makes the bar. */
export function makeToolbar(words: Words, chosen: Chosen): Toolbar {
  const journeys = element('select', { id: 'journey', name: 'journey' })
  const views = element('select', { id: 'view', name: 'view' })
  const journeyField = element('div', { class: 'field' }, element('label', { for: 'journey' }, words.journey), journeys)
  const viewField = element('div', { class: 'field' }, element('label', { for: 'view' }, words.view), views)
  const lock = toggle('lock', words.lock, words.lockHint)
  const table = toggle('table', words.table, words.tableHint)
  const bar = element('div', { class: 'toolbar', role: 'group', 'aria-label': words.tools })
  bar.append(journeyField, viewField, element('span', { class: 'gap' }), table, lock)
  // There is nothing to choose until somebody says what.
  journeyField.hidden = true
  viewField.hidden = true
  let written = ''

  const say = (): void =>
    chosen.choose({ view: views.value, ...(journeyField.hidden ? {} : { journey: journeys.value }) })
  journeys.addEventListener('change', say)
  views.addEventListener('change', say)
  lock.addEventListener('click', () => chosen.lock(turn(lock)))
  table.addEventListener('click', () => chosen.table(turn(table) ? 'shown' : 'for-readers'))

  return {
    element: bar,
    fill(choices) {
      lock.setAttribute('aria-pressed', String(choices.locked))
      // A list that is open would close if it were written again.
      const now = JSON.stringify([choices.journeys, choices.views, choices.chosen])
      if (now === written) return
      written = now
      journeyField.hidden = choices.journeys.length < 2
      viewField.hidden = choices.views.length === 0
      fillSelect(
        journeys,
        choices.journeys.map(({ name, title }) => ({ value: name, text: title === '' ? name : title, hint: '' })),
        choices.chosen.journey ?? choices.journeys[0]?.name,
      )
      fillSelect(
        views,
        choices.views.map(({ id, title, question }) => ({ value: id, text: title, hint: question })),
        choices.chosen.view,
      )
    },
  }
}

interface Option {
  readonly value: string
  readonly text: string
  readonly hint: string
}

function fillSelect(select: HTMLSelectElement, options: readonly Option[], chosen: string | undefined): void {
  select.replaceChildren(
    ...options.map(({ value, text, hint }) =>
      element('option', { value, ...(hint === '' ? {} : { title: hint }) }, shortened(text)),
    ),
  )
  if (chosen !== undefined) select.value = chosen
  select.title = options.find((it) => it.value === select.value)?.hint ?? ''
}

/** A list is as wide as its longest title. */
function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}

function toggle(sign: 'lock' | 'table', label: string, hint: string): HTMLButtonElement {
  const button = signButton(sign, label)
  button.title = hint
  button.setAttribute('aria-pressed', 'false')
  return button
}

function turn(button: HTMLButtonElement): boolean {
  const pressed = button.getAttribute('aria-pressed') !== 'true'
  button.setAttribute('aria-pressed', String(pressed))
  return pressed
}
