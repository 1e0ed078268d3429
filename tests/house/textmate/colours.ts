import { textmateGrammar } from '../../../scripts/generate/textmate-grammar.ts'
import { colouredBy, loadGrammar, type ColouredLine } from './registry.ts'

/** A text of the language, coloured by the grammar as it is generated now. */
export function coloured(text: string): ColouredLine[] {
  return colouredBy(grammar, text)
}

const [generated] = textmateGrammar()
const grammar = await loadGrammar(new Map([['source.journey', generated?.text ?? '']]))
