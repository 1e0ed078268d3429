/** The engine that editors colour with, and texts coloured by it. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import oniguruma from 'vscode-oniguruma'
import textmate, { type IGrammar } from 'vscode-textmate'

/** One line of a text, with the scopes of every character. */
export interface ColouredLine {
  readonly text: string
  /** The scopes at this column, the outermost first, without that of the whole file. */
  readonly scopesAt: (column: number) => readonly string[]
}

/** Colours a text the way an editor does: line by line, each beginning where the one before it left off. */
export function colouredBy(grammar: IGrammar, text: string): ColouredLine[] {
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

/** Loads the first of these grammars, given as texts by their scopes; one whose scope begins with `markdown.` is put into Markdown. */
export async function loadGrammar(grammars: ReadonlyMap<string, string>): Promise<IGrammar> {
  const wasm = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm')
  await oniguruma.loadWASM(await readFile(wasm))
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: oniguruma.createOnigScanner,
      createOnigString: oniguruma.createOnigString,
    }),
    loadGrammar: (scope) => {
      const text = grammars.get(scope)
      // Markdown names the languages of all fences, most of which nobody needs here.
      return Promise.resolve(text === undefined ? null : textmate.parseRawGrammar(text, `${scope}.json`))
    },
    getInjections: (scope) =>
      scope === 'text.html.markdown' ? [...grammars.keys()].filter((it) => it.startsWith('markdown.')) : [],
  })
  const [first = ''] = grammars.keys()
  const loaded = await registry.loadGrammar(first)
  if (loaded === null) throw new Error(`The grammar of ${first} cannot be loaded.`)
  return loaded
}
