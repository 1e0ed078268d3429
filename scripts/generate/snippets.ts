import { statements } from '../../packages/language/src/vocabulary/vocabulary.ts'
import type { GeneratedFile } from './generated-file.ts'
import { keyOf } from './shared/vocabulary-facts.ts'

/** A snippet for every statement, for editors without our language server. */
export function snippets(): GeneratedFile[] {
  const entries = statements.map((row) => [
    keyOf(row),
    { prefix: row.word, body: row.snippet.split('\n'), description: row.doc.en },
  ])
  return [{ path: 'grammar/journey.code-snippets.json', text: JSON.stringify(Object.fromEntries(entries)) }]
}
