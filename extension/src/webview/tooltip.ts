/** A small box of text beside what the pointer or the focus is at. */
import { element } from './elements.ts'

/** The box. */
export interface Tooltip {
  /** Shows lines of text at an element. No lines, no box. */
  readonly show: (at: Element, lines: readonly string[]) => void
  readonly hide: () => void
}

/** No more lines than anybody reads. */
const mostLines = 12
const longestLine = 400

/** Makes the box; Escape takes it away. */
export function makeTooltip(): Tooltip {
  const box = element('div', { class: 'tooltip', role: 'tooltip', hidden: '' })
  document.body.append(box)
  const hide = (): void => {
    box.hidden = true
  }
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide()
  })
  return {
    show(at, lines) {
      if (lines.length === 0) return hide()
      const shown = lines.slice(0, mostLines).map((it) => element('p', {}, shortened(it)))
      const left = lines.length - mostLines
      box.replaceChildren(...shown, ...(left > 0 ? [element('p', {}, `… +${left}`)] : []))
      box.hidden = false
      const { left: x, bottom, top } = at.getBoundingClientRect()
      const { width, height } = box.getBoundingClientRect()
      const gap = 6
      const below = bottom + gap + height <= window.innerHeight
      box.style.left = `${Math.max(gap, Math.min(x, window.innerWidth - width - gap))}px`
      box.style.top = `${Math.max(gap, Math.min(below ? bottom + gap : top - gap - height, window.innerHeight - height - gap))}px`
    },
    hide,
  }
}

function shortened(line: string): string {
  return line.length > longestLine ? `${line.slice(0, longestLine)}…` : line
}
