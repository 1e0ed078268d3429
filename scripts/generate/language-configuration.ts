import type { GeneratedFile } from './generated-file.ts'

/** What an editor does by itself: closes, indents, continues a comment, and knows what one word is. */
export function languageConfiguration(): GeneratedFile[] {
  return [{ path: 'grammar/language-configuration.json', text: JSON.stringify(configuration) }]
}

const name = String.raw`[\p{L}_][\p{L}\p{M}\p{N}_-]*`
const number = String.raw`[+\-]?\d[\p{L}\p{N}_.%\-]*`

const configuration = {
  comments: { lineComment: '//', blockComment: ['/*', '*/'] },
  brackets: [['{', '}']],
  colorizedBracketPairs: [['{', '}']],
  autoClosingPairs: [
    { open: '{', close: '}', notIn: ['string', 'comment'] },
    { open: '"', close: '"', notIn: ['string', 'comment'] },
    { open: '"""', close: '"""', notIn: ['string', 'comment'] },
    { open: '/*', close: ' */', notIn: ['string', 'comment'] },
  ],
  surroundingPairs: [
    ['{', '}'],
    ['"', '"'],
  ],
  autoCloseBefore: ';,} \n\t',
  wordPattern: { pattern: `${name}|${number}`, flags: 'u' },
  indentationRules: {
    // A brace in a text or a comment opens nothing, unless the text is unclosed; either way it is the last on its line.
    increaseIndentPattern: String.raw`^(?!\s*//).*\{\s*(//.*)?$`,
    decreaseIndentPattern: String.raw`^\s*\}`,
  },
  onEnterRules: [
    // A documentation comment goes on, until a line of it is left empty.
    { beforeText: String.raw`^\s*///.*\S.*$`, action: { indent: 'none', appendText: '/// ' } },
    // A line comment goes on when it is broken in two.
    { beforeText: String.raw`^\s*//(?!/)`, afterText: String.raw`\S`, action: { indent: 'none', appendText: '// ' } },
  ],
  folding: {
    markers: { start: String.raw`^\s*//\s*#region\b`, end: String.raw`^\s*//\s*#endregion\b` },
  },
}
