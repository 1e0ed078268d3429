/**
 * User text on its way into Mermaid: one function for each kind of place, and `displayText`, which says what will be read.
 *
 * Mermaid replaces `#35;` by a character after it has parsed, so whatever its lexers could stumble over is written
 * that way. What it looks for in the finished text (`\n`, `$$`, icons, list markers) is broken by U+2060,
 * a joiner of no width. Line-leading keywords, `direction LR`, `style` and `classDef` are recognised
 * inside quotes too; one of their letters is written as a code.
 */

/** The longest label, in characters; what is longer ends in `…`. */
export const longestLabel = 140

/** The longest name of an actor in the legend of a journey diagram, which has little room. */
export const longestActor = 32

/**
 * What a reader will see of a text: on one line, without controls, shortened to `limit` characters, and never empty.
 * Pictures show exactly this, white space and U+2060 aside.
 */
export function displayText(label: string, limit: number = longestLabel): string {
  const line = label
    .slice(0, limit * 8)
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\u00A0]+/gu, (it) => (/[\t\n\r\v\f\u0085\u2028\u2029\u00A0]/.test(it) ? ' ' : ''))
    .replace(/[\u202A-\u202E\u2066-\u2069\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (line === '') return '–'
  const characters = Array.from(line)
  return characters.length <= limit
    ? line
    : `${characters
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`
}

/** A line of a label between quotes in a flowchart: of a node, a subgraph or an edge. Its parts have been shortened. */
export function flowchartLabel(label: string): string {
  const text = displayText(label, Number.POSITIVE_INFINITY).replace(/^(?=\d+[.)]|[-+*>=#])/, joiner)
  return encode(breakUp(text), /[#;:%<>&"`\\*_~[\]{}|]/g)
}

/** A text that runs to the end of its line, or to a colon: a title, section or task of a journey diagram. */
export function journeyText(label: string): string {
  return leadingKeyword(encode(breakUp(displayText(label)), /[#;:%<>&"`{}\\]/g))
}

/**
 * An actor of a journey diagram, in a list with commas. The legend is laid out before codes become characters, so that
 * each code leaves a gap as wide as seven of them: only those that the list cannot do without are written.
 */
export function journeyActor(label: string): string {
  return encode(breakUp(displayText(label, longestActor)), /[#;:,<%]/g)
}

/** The text of `accTitle:` and `accDescr:`, which screen readers speak. */
export function accessibleText(label: string): string {
  return encode(breakUp(displayText(label)), /[#;:%<>&"`{}\\]/g)
}

const joiner = '\u2060'

function breakUp(text: string): string {
  return text
    .replaceAll('\\n', `\\${joiner}n`)
    .replace(/\$(?=\$)/g, `$${joiner}`)
    .replace(/(fa[a-z]?:)(?=fa)/gi, `$1${joiner}`)
    .replace(/(ﬂ)(?=°)|(¶)(?=ß)/g, (it) => it + joiner)
    .replace(/^(?:__proto__|constructor|prototype)$/, (it) => it + joiner)
}

/** Lexers know these words at the beginning of a line in any case; their first letter becomes a code. */
function leadingKeyword(encoded: string): string {
  return encoded.replace(/^(?:title|section|acc_?title|acc_?descr|journey|end)/i, (it) => code(it) + it.slice(1))
}

function encode(text: string, special: RegExp): string {
  return text
    .replace(special, code)
    .replace(/d(?=irection(?:\s|$))/gi, code)
    .replace(/s(?=tyle)|c(?=lassDef)/g, code)
}

function code(text: string): string {
  return `#${text.charCodeAt(0)};`
}
