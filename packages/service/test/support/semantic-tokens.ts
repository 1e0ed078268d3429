/** Semantic tokens as features of the testkit. */
import { semanticTokens, semanticTokensLegend, type ProjectState, type SourceFile } from '../../src/index.ts'
import { found, projectOf, type FoundRange } from './features.ts'

/** What the numbers say: where each token is, its type, and its modifiers. */
export function decoded(data: readonly number[]): readonly (FoundRange & { readonly label: string })[] {
  const tokens: (FoundRange & { readonly label: string })[] = []
  let line = 0
  let character = 0
  for (let at = 0; at < data.length; at += 5) {
    const [lines = 0, characters = 0, length = 0, type = 0, bits = 0] = data.slice(at, at + 5)
    character = lines === 0 ? character + characters : characters
    line += lines
    const modifiers = semanticTokensLegend.tokenModifiers.filter((_, bit) => (bits & (1 << bit)) !== 0)
    const range = { start: { line, character }, end: { line, character: character + length } }
    tokens.push({ range, label: [semanticTokensLegend.tokenTypes[type], ...modifiers].join(' ') })
  }
  return tokens
}

/** The tokens of a text, each as a range with its label. */
export const tokens = (options: Partial<ProjectState> = {}) =>
  found(({ file }) => decoded(semanticTokens(file)), options)
/** Only those in the selection. */
export const tokensInSelection = found(({ file, range }) => decoded(semanticTokens(file, range)))

/** A text as a file of a project. */
export const fileOf = (text: string, options: Partial<ProjectState> = {}): SourceFile =>
  projectOf({ 'main.journey': text }, options).file('file:///main.journey')!
