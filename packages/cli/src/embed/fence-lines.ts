/** The lines of a fence around a picture. */

/** A fence that is longer than any run of backticks within, so that nothing within ends it. */
export function fenceLines(mermaid: string): readonly string[] {
  const runs = mermaid.match(/`+/g) ?? []
  const longest = runs.reduce((most, it) => Math.max(most, it.length), 0)
  const ticks = '`'.repeat(Math.max(3, longest + 1))
  return [`${ticks}mermaid`, ...mermaid.replace(/\n$/, '').split('\n'), ticks]
}
