import type { GeneratedFile } from './generated-file.ts'
import { lexicalRules } from './textmate/lexical-rules.ts'
import type { Pattern, Repository } from './textmate/pattern.ts'
import { clauseLineRule, junkRule, statementRule } from './textmate/statement-rules.ts'
import { keywords } from './shared/vocabulary-facts.ts'

/**
 * The TextMate grammar, for editors, documentation hosts and syntax highlighters.
 *
 * The outermost rules see only the places where a statement may begin, because every statement, and everything that
 * is none, takes the rest of its line. So a keyword is one only there, and a phase may be called `purchase`.
 * Blocks are not nested: a missing brace must not change the colours of the rest of the file.
 */
export function textmateGrammar(): GeneratedFile[] {
  const origin = ['Written by `npm run generate` from the vocabulary of the language. Do not edit.']
  const text = JSON.stringify({ information_for_contributors: origin, ...grammar() })
  // A package brings along only what stands in its own folder.
  return ['grammar/journey.tmLanguage.json', 'packages/grammar/journey.tmLanguage.json'].map((path) => ({ path, text }))
}

/** The same for Shiki, as a module: whoever imports it needs no way to import JSON. */
export function textmateModule(): GeneratedFile[] {
  const text = `// Written by \`npm run generate\` from the vocabulary of the language. Do not edit.
import type { TextMateGrammar } from './textmate-grammar.ts'

/** The TextMate grammar. */
export const textmate: TextMateGrammar = ${JSON.stringify(grammar(), yesForOne)}
`
  return [{ path: 'packages/grammar/src/textmate.generated.ts', text }]
}

/** Files of TextMate grammars say 1 where the types of Shiki say true. */
function yesForOne(key: string, value: unknown): unknown {
  return key === 'applyEndPatternLast' ? true : value
}

function grammar(): object {
  return {
    name: 'journey',
    displayName: 'Journey',
    scopeName: 'source.journey',
    fileTypes: ['journey'],
    patterns: [{ include: '#statements' }],
    repository: repository(),
  }
}

function repository(): Repository {
  const statementRules = Object.fromEntries(keywords.map((word) => [`statement-${word}`, statementRule(word)]))
  return {
    statements: {
      patterns: includes(['endless', 'comments', 'braces', ...Object.keys(statementRules), 'clause-line', 'junk']),
    },
    ...statementRules,
    'clause-line': clauseLineRule(),
    junk: junkRule(),
    values: { patterns: includes(['comments', 'texts', 'numbers', 'references', 'commas']) },
    ...lexicalRules,
  }
}

function includes(names: readonly string[]): Pattern[] {
  return names.map((name) => ({ include: `#${name}` }))
}
