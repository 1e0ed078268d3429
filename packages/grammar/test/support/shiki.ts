/** Shiki with both of its engines: the one in WebAssembly, and the one that translates everything to JavaScript. */
import { createHighlighterCore, type HighlighterCore } from 'shiki/core'
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript'
import { createOnigurumaEngine } from 'shiki/engine/oniguruma'
import githubDark from 'shiki/themes/github-dark.mjs'
import githubLight from 'shiki/themes/github-light.mjs'
import type { ColouredLine } from '../../../../tests/house/textmate/registry.ts'
import journey from '../../src/index.ts'
import { lineOf, type Piece } from './pieces.ts'

const options = { langs: [journey], themes: [githubLight, githubDark] }

/** Without WebAssembly; throws for a regular expression that cannot be translated. */
export const inJavaScript = await createHighlighterCore({ ...options, engine: createJavaScriptRegexEngine() })

/** With the engine that editors use. */
export const inOniguruma = await createHighlighterCore({
  ...options,
  engine: createOnigurumaEngine(import('shiki/wasm')),
})

/** The pieces of every line, however long colouring takes. */
export function piecesOf(highlighter: HighlighterCore, text: string): readonly (readonly Piece[])[] {
  const lines = highlighter.codeToTokensBase(text, {
    lang: 'journey',
    theme: 'github-light',
    includeExplanation: 'scopeName',
    tokenizeTimeLimit: 0,
  })
  return lines.map((line) =>
    line.flatMap(({ explanation = [] }) =>
      explanation.map(({ content, scopes }) => ({
        text: content,
        scopes: scopes.slice(1).map((it) => it.scopeName),
      })),
    ),
  )
}

/** A text coloured without WebAssembly, to be compared with carets. */
export function colouredInJavaScript(text: string): readonly ColouredLine[] {
  return piecesOf(inJavaScript, text).map(lineOf)
}
