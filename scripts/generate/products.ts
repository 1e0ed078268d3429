/**
 * Everything that `npm run generate` makes. A new product is one file beside this one and one line in the list.
 */
import { configJsonSchema } from './config-schema.ts'
import { ebnf } from './ebnf.ts'
import { editorWords } from './editor-words.ts'
import { formatted } from './formatted.ts'
import type { GeneratedFile } from './generated-file.ts'
import { indexes } from './indexes.ts'
import { languageConfiguration } from './language-configuration.ts'
import { languageReference } from './language-reference.ts'
import { markdownInjection } from './markdown-injection.ts'
import { modelJsonSchema } from './model-schema.ts'
import { prismGrammar } from './prism-grammar.ts'
import { railroadDiagrams } from './railroad-diagrams.ts'
import { reportJsonSchema } from './report-schema.ts'
import { rulePages } from './rule-pages.ts'
import { snippets } from './snippets.ts'
import { textmateGrammar, textmateModule } from './textmate-grammar.ts'

const products: readonly (() => GeneratedFile[])[] = [
  textmateGrammar,
  textmateModule,
  prismGrammar,
  markdownInjection,
  languageConfiguration,
  snippets,
  ebnf,
  railroadDiagrams,
  languageReference,
  indexes,
  reportJsonSchema,
  modelJsonSchema,
  configJsonSchema,
  rulePages,
  editorWords,
]

/** Every generated file, formatted like the rest of the repository. */
export async function generatedFiles(): Promise<GeneratedFile[]> {
  const files = products.flatMap((product) => product())
  return Promise.all(files.map(formatted))
}
