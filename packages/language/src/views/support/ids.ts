/** Gives drawn things their ids: a letter and a hash of what they are, so that they survive edits elsewhere. */
export interface Ids {
  /** The id of a thing; the same parts twice give two ids, by occurrence. */
  readonly of: (letter: string, ...parts: readonly string[]) => string
}

/** Starts to give ids for one picture. */
export function makeIds(): Ids {
  const taken = new Map<string, number>()
  return {
    of(letter, ...parts) {
      for (let occurrence = 0; ; occurrence += 1) {
        const known = taken.get(parts.join('\0')) ?? 0
        taken.set(parts.join('\0'), known + 1)
        const id = letter + hash([...parts, String(known)].join('\0'))
        if (taken.has(`id ${id}`)) continue
        taken.set(`id ${id}`, occurrence)
        return id
      }
    },
  }
}

/** FNV-1a with 32 bits, in letters and digits. */
function hash(text: string): string {
  let state = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193)
  return (state >>> 0).toString(36)
}
