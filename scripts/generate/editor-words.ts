import { statements } from '../../packages/language/src/vocabulary/vocabulary.ts'
import type { GeneratedFile } from './generated-file.ts'
import { keywords } from './shared/vocabulary-facts.ts'

/**
 * The words that Emacs and Neovim colour by themselves, each in the language of its editor. They know which clauses
 * belong to which statement, and no more: what a word means where it stands comes from the language server.
 */
export function editorWords(): GeneratedFile[] {
  const owners = statements.filter((row) => row.block)
  const facts: Facts = {
    statements: keywords.map((word) => [word, clausesOf(statements.filter((row) => row.word === word))]),
    clauseLines: clausesOf(owners),
  }
  return [
    { path: 'packages/server/editors/emacs/journey-words.el', text: emacsWords(facts) },
    { path: 'packages/server/editors/neovim/lua/journey/words.lua', text: luaWords(facts) },
  ]
}

interface Facts {
  /** Every keyword with the clauses of its statement. */
  readonly statements: readonly (readonly [keyword: string, clauses: readonly string[]])[]
  /** The clauses with which a line inside of a block may begin. */
  readonly clauseLines: readonly string[]
}

function clausesOf(rows: typeof statements): readonly string[] {
  return [...new Set(rows.flatMap((row) => row.clauses.map((it) => it.word)))]
}

const origin = 'Written by `npm run generate` from the vocabulary of the language. Do not edit.'

function emacsWords({ statements, clauseLines }: Facts): string {
  const rows = statements.map(([word, clauses]) => `(${[word, ...clauses].map(quoted).join(' ')})`)
  return `;;; journey-words.el --- The words of the journey language  -*- lexical-binding: t; -*-

;;; Commentary:

;; ${origin}

;;; Code:

(defconst journey-words-statements
  '(${rows.join('\n    ')})
  "Every word that begins a statement, with the clauses of that statement.")

(defconst journey-words-clause-lines
  '(${clauseLines.map(quoted).join('\n    ')})
  "The clauses with which a line inside of a block may begin.")

(provide 'journey-words)
;;; journey-words.el ends here
`
}

function luaWords({ statements, clauseLines }: Facts): string {
  const rows = statements.map(([word, clauses]) => `    { ${quoted(word)}, ${luaList(clauses)} },`)
  return `-- ${origin}

return {
  -- Every word that begins a statement, with the clauses of that statement.
  statements = {
${rows.join('\n')}
  },
  -- The clauses with which a line inside of a block may begin.
  clause_lines = ${luaList(clauseLines)},
}
`
}

function luaList(words: readonly string[]): string {
  return words.length === 0 ? '{}' : `{ ${words.map(quoted).join(', ')} }`
}

/** Words hold letters, digits, `_` and `-` only, so that nothing in them needs to be escaped. */
function quoted(word: string): string {
  return `"${word}"`
}
