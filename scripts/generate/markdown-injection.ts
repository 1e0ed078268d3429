import type { GeneratedFile } from './generated-file.ts'

/**
 * A TextMate grammar that is put into the one of Markdown: what stands in a fence called `journey` has the colours of the
 * language. Never inside another fence, where ```` ```journey ```` is text, nor in front matter or a comment.
 */
export function markdownInjection(): GeneratedFile[] {
  const grammar = {
    information_for_contributors: ['Written by `npm run generate`. Do not edit.'],
    scopeName: 'markdown.journey.codeblock',
    injectionSelector: 'L:text.html.markdown - markup.fenced_code - meta.embedded - markup.raw - comment',
    patterns: [{ include: '#fence' }],
    repository: { fence },
  }
  return [{ path: 'grammar/journey.markdown.tmLanguage.json', text: JSON.stringify(grammar) }]
}

/** Inside a quotation or a list the grammar of Markdown has taken the margin off already; `\G` is where it stopped. */
const lineStart = String.raw`(^|\G)`

const fence = {
  name: 'markup.fenced_code.block.markdown',
  begin: `${lineStart}${String.raw`(\s*)(\x60{3,}|~{3,})\s*(?i:(journey))((?:\s+|:|,|\{|\?)[^\x60]*)?$`}`,
  beginCaptures: {
    3: { name: 'punctuation.definition.markdown' },
    4: { name: 'fenced_code.block.language.markdown' },
    5: { name: 'fenced_code.block.language.attributes.markdown' },
  },
  // As long as the fence that opened, or longer.
  end: `${lineStart}${String.raw`(\2|\s{0,3})(\3[\x60~]*)\s*$`}`,
  endCaptures: { 3: { name: 'punctuation.definition.markdown' } },
  patterns: [
    {
      // It goes on only while no line closes the fence, so that an unclosed text or comment ends with it.
      begin: `${lineStart}${String.raw`(\s*)(.*)`}`,
      while: `${lineStart}${String.raw`(?!\s*(?:\x60{3,}|~{3,})\s*$)`}`,
      contentName: 'meta.embedded.block.journey',
      patterns: [{ include: 'source.journey' }],
    },
  ],
}
