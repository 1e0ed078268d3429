import type { TextMateGrammar } from './textmate-grammar.ts'
import { textmate } from './textmate.generated.ts'

/** The colours of `.journey` files for Shiki and whatever is built on it: a list, as Shiki's own languages are. */
const journey: TextMateGrammar[] = [textmate]

export default journey
export type { TextMateGrammar, TextMateRule } from './textmate-grammar.ts'
