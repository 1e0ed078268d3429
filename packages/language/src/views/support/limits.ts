import type { ViewOptions } from './define-view.ts'

/**
 * Mermaid refuses more than 500 edges and more than 50,000 characters, and hosts cannot be told otherwise.
 * What would be larger is drawn phase by phase, and what is still larger is cut with a note.
 */
export const mostEdges = 450
export const mostCharacters = 45_000

/** Draws as many things as fit: the drawing of all of them, or of the first half, quarter and so on. */
export function drawWhatFits<Thing, Drawn extends { readonly text: string }>(
  things: readonly Thing[],
  draw: (things: readonly Thing[], left: number) => Drawn,
): Drawn {
  let count = Math.min(things.length, mostEdges)
  for (;;) {
    const drawn = draw(things.slice(0, count), things.length - count)
    if (drawn.text.length <= mostCharacters || count <= 1) return drawn
    count = Math.floor(count / 2)
  }
}

/** The note that stands for the phases that do not fit. */
export function morePhases(count: number, { language }: ViewOptions): string {
  const phases = { en: count === 1 ? 'phase' : 'phases', nl: count === 1 ? 'fase' : 'fasen' }[language]
  return { en: `And ${count} more ${phases}`, nl: `En nog ${count} ${phases}` }[language]
}
