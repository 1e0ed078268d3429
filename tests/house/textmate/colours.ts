import { textmateGrammar } from '../../../scripts/generate/textmate-grammar.ts'
import { colouredBy, loadGrammar, type ColouredLine } from './registry.ts'

/** A text of the language, coloured by the grammar as it is generated now. */
export function coloured(text: string): ColouredLine[] {
  return colouredBy(grammar, text)
}

const grammar = await loadGrammar(
  new Map([
    [
      'source.journey',
      textmateGrammar()
        .map((it) => it.text)
        .join(''),
    ],
  ]),
)
