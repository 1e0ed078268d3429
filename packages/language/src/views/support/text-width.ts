/**
 * How wide texts are, for diagrams that clip what does not fit. Nothing can be measured here, and hosts have other
 * fonts than we do, so that these are the widths of Mermaid's first font, Trebuchet MS at 16 pixels, rounded up.
 */

/** About how wide a text is on one line, in pixels. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** On how many lines a text stands in a box of this width; infinitely many when a word sticks out of it. */
export function lineCount(text: string, width: number): number {
  let lines = 1
  let end = 0
  for (const [word] of text.matchAll(unbreakable)) {
    const needed = textWidth(word)
    if (needed > width) return Number.POSITIVE_INFINITY
    const fits = end === 0 || end + spaceWidth + needed <= width
    if (!fits) lines += 1
    end = fits && end > 0 ? end + spaceWidth + needed : needed
  }
  return lines
}

const spaceWidth = 5

/** Writing without spaces, whose lines end behind any character. */
const square = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`
const unbreakable = new RegExp(String.raw`[${square}]|[^\s${square}]+`, 'gu')

const wide = new RegExp(
  String.raw`[${square}\p{Script=Hangul}\p{Emoji_Presentation}\uFF01-\uFF60\u{10000}-\u{10FFFF}]`,
  'u',
)

function characterWidth(character: string): number {
  if (character >= 'a' && character <= 'z')
    return narrow.has(character) ? 6.5 : character === 'm' || character === 'w' ? 13.5 : 9
  if (character === ' ') return spaceWidth
  if (wide.test(character)) return 18
  if (/[\p{Mn}\p{Cf}]/u.test(character)) return 0
  return /[\p{Lu}@%&+=<>~#…★✖⚖≠◇—]/u.test(character) ? 13 : 9
}

const narrow = new Set('fijlrt')
