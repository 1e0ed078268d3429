import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import oniguruma from 'vscode-oniguruma'
import textmate, { type IGrammar } from 'vscode-textmate'
import { textmateGrammar } from '../../../scripts/generate/textmate-grammar.ts'

/** One line of a text, with the scopes of every character. */
export interface ColouredLine {
  readonly text: string
  /** The scopes at this column, the outermost first, without that of the whole file. */
  scopesAt(column: number): readonly string[]
}

/** Colours a text the way an editor does: line by line, each beginning where the one before it left off. */
export function coloured(text: string): ColouredLine[] {
  let state = textmate.INITIAL
  return text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state)
    state = ruleStack
    return {
      text: line,
      scopesAt(column) {
        const token = tokens.findLast((it) => it.startIndex <= column)
        return token?.scopes.slice(1) ?? []
      },
    }
  })
}

const grammar = await loadGrammar()

async function loadGrammar(): Promise<IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')
  await oniguruma.loadWASM(await readFile(wasm))
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: oniguruma.createOnigScanner,
      createOnigString: oniguruma.createOnigString,
    }),
    loadGrammar: () => Promise.resolve(textmate.parseRawGrammar(grammarText(), 'journey.tmLanguage.json')),
  })
  const loaded = await registry.loadGrammar('source.journey')
  if (loaded === null) throw new Error('The grammar cannot be loaded.')
  return loaded
}

function grammarText(): string {
  return textmateGrammar()
    .map((file) => file.text)
    .join('')
}
