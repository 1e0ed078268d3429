/**
 * Room for the texts of a journey diagram. Mermaid gives all boxes one size, which it does not take from the texts,
 * and clips what does not fit.
 */
import { lineCount, textWidth } from './text-width.ts'

/** A section, with the labels of the tasks under it. */
export interface Section {
  readonly title: string
  readonly tasks: readonly string[]
}

/** The lines of Mermaid's configuration under `journey:`, for a diagram with these names in its legend. */
export function journeyLayout(title: string, sections: readonly Section[], names: Iterable<string>): readonly string[] {
  const width = boxWidth(sections)
  const gaps = Math.max(0, sections.flatMap((it) => it.tasks).length - 1)
  return [
    `width: ${width}`,
    `height: ${boxHeight}`,
    `taskMargin: ${gap}`,
    `diagramMarginX: ${gap}`,
    `leftMargin: ${Math.max(legendMargin(names), titleMargin(title, width, gaps * (width + gap)))}`,
    `titleFontSize: ${titleSize}px`,
    // A name in the legend is at most 32 characters long; to break it would break the codes in it.
    'maxLabelWidth: 4000',
  ]
}

const gap = 24
const titleSize = 20
const leastWidth = 150

/** Three lines of text. */
const boxHeight = 64

/**
 * How wide a box must be. Two lines look best, because the dots of the actors sit on the first of three; three are
 * taken where the boxes would become wider than 196 pixels.
 */
function boxWidth(sections: readonly Section[]): number {
  const forTwo = widthFor(sections, 2)
  return forTwo <= 196 ? forTwo : Math.max(196, widthFor(sections, 3))
}

/** A section is as wide as its tasks together; a text keeps a little distance from both sides. */
function widthFor(sections: readonly Section[], lines: number): number {
  let width = leastWidth
  for (const { title, tasks } of sections) {
    const count = tasks.length
    while (count > 0 && lineCount(title, count * (width + gap) - gap - 10) > lines) width += 8
    for (const task of tasks) while (lineCount(task, width - 10) > lines) width += 8
  }
  return width
}

/**
 * Mermaid puts the legend into this margin, and makes it wider by the longest name if that is more than half of it.
 * A name that is nearly that long would end where the first box begins.
 */
function legendMargin(names: Iterable<string>): number {
  let longest = 0
  for (const it of names) longest = Math.max(longest, textWidth(it))
  const begin = 45
  const distance = 10
  const isSurelyAdded = longest > 62
  return isSurelyAdded || begin + longest + distance <= leastMargin ? leastMargin : 2 * (begin + distance)
}

const leastMargin = 84

/**
 * Mermaid makes the picture wider by twice the margin, and lets the title and the last box end where they end.
 * So the margin also makes up for what they are longer than the row of tasks.
 */
function titleMargin(title: string, width: number, row: number): number {
  const bold = 1.1
  const titleWidth = Math.ceil((textWidth(title) * bold * titleSize) / 16)
  return Math.max(width - 80, titleWidth - row - 80)
}
