/**
 * Text of the user on its way to a terminal: nothing in it may move the cursor, change colours or open links,
 * and whatever cannot be seen is shown as what it is; only the joiners stay, of which emoji are made.
 */
export function terminalText(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu, shown)
}

function shown(character: string): string {
  if (character === '\t') return '  '
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
}
