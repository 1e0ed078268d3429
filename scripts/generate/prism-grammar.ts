import { statements } from '../../packages/language/src/vocabulary/vocabulary.ts'
import type { GeneratedFile } from './generated-file.ts'
import { lexicalPatterns, quotedPattern } from './prism/lexical-patterns.ts'
import type { PrismPattern } from './prism/pattern.ts'
import { sourceOf } from './prism/source-of.ts'
import { clausePattern, keywordPattern, listPatterns, namePatterns } from './prism/statement-patterns.ts'

/**
 * The grammar for Prism, which looks for one kind of thing after the other in what is left of a text. So it knows words,
 * not statements: a keyword is one only where a statement may begin, and the words of a closed list only behind their
 * clause, but the word of a clause is one everywhere.
 *
 * Its types are what they are in the language; the aliases are what the themes of Prism know.
 */
export function prismGrammar(): GeneratedFile[] {
  const grammar: Readonly<Record<string, PrismPattern | readonly PrismPattern[]>> = {
    quoted: quotedPattern,
    ...namePatterns(statements),
    // Before the keywords, because `loop` is looked for in front of its words.
    words: listPatterns(statements),
    keyword: keywordPattern(statements),
    clause: clausePattern(statements),
    ...lexicalPatterns,
  }
  const text = `// Written by \`npm run generate\` from the vocabulary of the language. Do not edit.
// oxlint-disable no-useless-escape -- These expressions are written as for other engines, too.
import type { PrismGrammar } from './prism-grammar.ts'

/** A new grammar for Prism. */
export function prismGrammar(): PrismGrammar {
  return ${sourceOf(grammar)}
}
`
  return [{ path: 'packages/grammar/src/prism.generated.ts', text }]
}
