/**
 * Text of the user on its way to where it is shown as it is, such as a terminal or preformatted text: nothing in it may
 * move the cursor, change colours, open links or turn the direction of writing, and whatever cannot be seen is shown as
 * what it is. Only the joiners stay, of which emoji are made. The result is one line.
 */
export function visibleText(text: string): string {
  return text.replace(hidden, shown)
}

const hidden = /[\p{Cc}\p{Cs}\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu

function shown(character: string): string {
  if (character === '\t') return '  '
  const code = character.charCodeAt(0)
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`
}
