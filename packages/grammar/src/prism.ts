import type { PrismWithLanguages } from './prism-grammar.ts'
import { prismGrammar } from './prism.generated.ts'

/** Teaches a Prism the language, as `journey`. Whoever calls it again gets the same. */
export default function journey(prism: PrismWithLanguages): void {
  prism.languages['journey'] = prismGrammar()
}

export { prismGrammar } from './prism.generated.ts'
export type { PrismGrammar, PrismToken, PrismWithLanguages } from './prism-grammar.ts'
