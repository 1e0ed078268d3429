import { captures, type Pattern, type RangePattern, type Repository } from './pattern.ts'
import { date, duration, name, number, numberEnd, numberStart, sign, wordStart } from './words.ts'

/** An unclosed text leaves the brace that opens the block behind it alone. The look-behind keeps long blanks linear. */
const unclosed = String.raw`$|(?=(?<![ \t])[ \t]+\{[ \t]*$)`

const escape = String.raw`\\(?:["\\nt]|u\{[0-9A-Fa-f]{1,6}\})`

/** The rules of comments, texts, numbers, dates, names and signs: what is the same in every statement. */
export const lexicalRules: Repository = {
  comments: {
    patterns: [
      // A range, where `//.*` would do: that would be matched to the end of a long line again for every `*//*` in it.
      lineComment('documentation', '///'),
      lineComment('double-slash', '//'),
      {
        // The parser ends an unclosed comment before the next statement at the margin. A grammar cannot look that
        // far ahead, and a closed comment around such a statement must stay a comment. The same goes for `"""`.
        name: 'comment.block.journey',
        begin: String.raw`(/\*)`,
        beginCaptures: captures('punctuation.definition.comment.begin'),
        end: String.raw`(\*/)`,
        endCaptures: captures('punctuation.definition.comment.end'),
        ...unlessEndless([]),
      },
    ],
  },
  // Such a line is data, not something that a person wrote, and would hold up whoever colours it for seconds. VS Code draws
  // the border at the same length; others have none.
  endless: { patterns: [{ match: '^.{20000,}$' }] },
  texts: {
    patterns: [
      {
        name: 'string.quoted.triple.journey',
        begin: '(""")',
        beginCaptures: captures('punctuation.definition.string.begin'),
        end: '(""")',
        endCaptures: captures('punctuation.definition.string.end'),
        ...unlessEndless([{ include: '#escapes' }]),
      },
      {
        name: 'string.quoted.double.journey',
        begin: '(")',
        beginCaptures: captures('punctuation.definition.string.begin'),
        end: `(")|${unclosed}`,
        endCaptures: captures('punctuation.definition.string.end'),
        patterns: [{ include: '#escapes' }],
      },
      {
        // Curly quotes come along with pasted text and are read as plain ones.
        name: 'string.quoted.other.journey',
        begin: String.raw`([\x{201C}\x{201D}\x{201E}])`,
        beginCaptures: captures('punctuation.definition.string.begin'),
        end: String.raw`(["\x{201C}\x{201D}])|${unclosed}`,
        endCaptures: captures('punctuation.definition.string.end'),
        patterns: [{ include: '#escapes' }],
      },
    ],
  },
  escapes: {
    patterns: [
      { name: 'constant.character.escape.journey', match: escape },
      { name: 'invalid.illegal.escape.journey', match: String.raw`\\.` },
    ],
  },
  emotions: {
    patterns: [
      {
        name: 'constant.numeric.emotion.journey',
        match: String.raw`${numberStart}(?:${sign}\d+|0)(?![\d_.%])${numberEnd}`,
      },
    ],
  },
  numbers: {
    patterns: [
      { name: 'constant.numeric.date.journey', match: `${numberStart}${date}${numberEnd}` },
      {
        name: 'constant.numeric.duration.journey',
        match: `${numberStart}${duration}${numberEnd}`,
        captures: captures('keyword.other.unit'),
      },
      {
        name: 'constant.numeric.percentage.journey',
        match: `${numberStart}${sign}?${number}(%)`,
        captures: captures('keyword.other.unit'),
      },
      { name: 'constant.numeric.journey', match: `${numberStart}${sign}?${number}${numberEnd}` },
    ],
  },
  references: {
    patterns: [
      {
        match: String.raw`${wordStart}(${name})(?:(\.)(${name}))?`,
        captures: captures('variable.other', 'punctuation.accessor', 'variable.other'),
      },
    ],
  },
  commas: { patterns: [{ name: 'punctuation.separator.comma.journey', match: ',' }] },
  braces: {
    patterns: [
      { name: 'punctuation.section.block.begin.journey', match: String.raw`\{` },
      { name: 'punctuation.section.block.end.journey', match: String.raw`\}` },
      { name: 'punctuation.terminator.statement.journey', match: ';' },
    ],
  },
}

/** What goes on over several lines ends in none that is left alone, not even at its beginning. */
function unlessEndless(patterns: readonly Pattern[]): Pick<RangePattern, 'patterns' | 'applyEndPatternLast'> {
  return { applyEndPatternLast: 1, patterns: [{ include: '#endless' }, ...patterns] }
}

function lineComment(kind: string, begin: string): RangePattern {
  return {
    name: `comment.line.${kind}.journey`,
    begin: `(${begin})`,
    beginCaptures: captures('punctuation.definition.comment'),
    end: '$',
    patterns: [],
  }
}
