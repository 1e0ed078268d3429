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
