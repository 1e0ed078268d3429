import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { markdownInjection } from '../../../scripts/generate/markdown-injection.ts'
import { textmateGrammar } from '../../../scripts/generate/textmate-grammar.ts'
import type { GeneratedFile } from '../../../scripts/generate/generated-file.ts'
import { colouredBy, loadGrammar, type ColouredLine } from './registry.ts'

/** A Markdown text, coloured by the grammar of VS Code with ours in it. */
export function colouredMarkdown(text: string): ColouredLine[] {
  return colouredBy(grammar, text)
}

const require = createRequire(import.meta.url)

const grammar = await loadGrammar(
  new Map([
    ['text.html.markdown', readFileSync(require.resolve('tm-grammars/grammars/markdown.json'), 'utf8')],
    // For comments.
    ['text.html.derivative', readFileSync(require.resolve('tm-grammars/grammars/html-derivative.json'), 'utf8')],
    ['text.html.basic', readFileSync(require.resolve('tm-grammars/grammars/html.json'), 'utf8')],
    ['source.journey', textOf(textmateGrammar())],
    ['markdown.journey.codeblock', textOf(markdownInjection())],
  ]),
)

/** The first of these files; the others are the same for somebody else. */
function textOf([file]: readonly GeneratedFile[]): string {
  return file?.text ?? ''
}
