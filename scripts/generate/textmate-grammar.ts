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
  const grammar = {
    information_for_contributors: ['Written by `npm run generate` from the vocabulary of the language. Do not edit.'],
    name: 'journey',
    displayName: 'Journey',
    scopeName: 'source.journey',
    fileTypes: ['journey'],
    patterns: [{ include: '#statements' }],
    repository: repository(),
  }
  return [{ path: 'grammar/journey.tmLanguage.json', text: JSON.stringify(grammar) }]
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
