/** The journey as a table: for people who cannot see the picture always, for all others when they ask for it. */
import type { Picture } from '../protocol.ts'
import { element } from './elements.ts'
import type { Words } from './words.ts'

/** The table beside the picture. */
export interface TablePanel {
  readonly element: HTMLElement
  /** Shows a table in place of the one before. */
  readonly fill: (table: Picture['table']) => void
  readonly reveal: (visibility: 'shown' | 'for-readers') => void
  /** Marks the rows of these marks. */
  readonly highlight: (marks: readonly string[]) => void
}

/** Makes the panel. */
export function makeTable(words: Words, choose: (mark: string) => void): TablePanel {
  const panel = element('section', { class: 'table for-readers', 'aria-label': words.table })
  let shown: Picture['table']
  let visibility: 'shown' | 'for-readers' = 'for-readers'
  let marked: readonly string[] = []
  let soon = 0
  const write = (): void => {
    soon = 0
    panel.replaceChildren(...(shown ? [tableElement(shown)] : []))
    mark()
  }
  const mark = (): void => {
    for (const row of panel.querySelectorAll<HTMLElement>('tr[data-mark]')) {
      if (marked.includes(row.dataset['mark'] ?? '')) row.setAttribute('aria-current', 'true')
      else row.removeAttribute('aria-current')
    }
  }

  function tableElement({ caption, columns, rows }: NonNullable<Picture['table']>): HTMLElement {
    const head = element('tr', {}, ...columns.map((it) => element('th', { scope: 'col' }, it)))
    const body = rows.map(({ mark, cells }) =>
      element(
        'tr',
        mark === undefined ? {} : { 'data-mark': mark },
        // The phase comes first; the step, which names its row, second.
        ...cells.map((it, at) => (at === 1 ? element('th', { scope: 'row' }, step(it, mark)) : element('td', {}, it))),
      ),
    )
    return element(
      'table',
      {},
      element('caption', {}, caption),
      element('thead', {}, head),
      element('tbody', {}, ...body),
    )
  }

  /** Leads to the text. What cannot be seen is not in the way of those who go by keys. */
  function step(text: string, mark: string | undefined): Node | string {
    if (mark === undefined || visibility === 'for-readers') return text
    const button = element('button', { type: 'button', class: 'link' }, text)
    button.addEventListener('click', () => choose(mark))
    return button
  }

  return {
    element: panel,
    fill(table) {
      if (JSON.stringify(table) === JSON.stringify(shown)) return
      shown = table
      // The picture goes first.
      soon ||= window.requestIdleCallback(write, { timeout: 1_000 })
    },
    reveal(wanted) {
      visibility = wanted
      panel.classList.toggle('for-readers', wanted === 'for-readers')
      // Only what can be scrolled needs to be reached by keys.
      if (wanted === 'shown') panel.tabIndex = 0
      else panel.removeAttribute('tabindex')
      write()
    },
    highlight(marks) {
      marked = marks
      mark()
    },
  }
}
