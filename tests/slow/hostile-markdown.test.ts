/**
 * Whatever stands in a fence, in its info string or in a path, a page has nothing but the host's own fence, and the text is
 * shown: with markdown-it, with remark, with MDX run by React, and with Sätteri.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import journeyForMarkdownIt from '@journey-lang/markdown-it'
import journeyForRemark from '@journey-lang/remark'
import journeyForSatteri from '@journey-lang/remark/satteri'
import { evaluate } from '@mdx-js/mdx'
import { drawFence } from 'journey-lang'
import MarkdownIt15 from 'markdown-it'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import * as runtime from 'react/jsx-runtime'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { markdownToHtml } from 'satteri'
import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { knownLabels } from '../browser/support/hostile-labels.ts'
import { quoted } from '../browser/support/source.ts'
import { fenceIn } from '../support/html-fence.ts'

const MarkdownIt14: typeof MarkdownIt15 = createRequire(import.meta.url)('markdown-it-14')

const payloads: readonly string[] = JSON.parse(
  readFileSync(new URL('../fixtures/hostile-payloads.json', import.meta.url), 'utf8'),
)
const texts = [...knownLabels(), ...payloads]

type Host = (markdown: string, path: string) => string | Promise<string>

const options = { warn: () => undefined }
const withHtml = new MarkdownIt15({ html: true, linkify: true, typographer: true }).use(journeyForMarkdownIt, options)
const older = new MarkdownIt14({ html: true }).use(journeyForMarkdownIt, options)
const remark = unified().use(remarkParse).use(journeyForRemark, options).use(remarkRehype).use(rehypeStringify)

const hosts: readonly (readonly [string, Host])[] = [
  ['markdown-it 14', (markdown, path) => older.render(markdown, { path })],
  ['markdown-it 15', (markdown, path) => withHtml.render(markdown, { path })],
  ['remark', async (markdown, path) => String(await remark.process(new VFile({ value: markdown, history: [path] })))],
  [
    'MDX',
    async (markdown, path) => {
      const remarkPlugins: [typeof journeyForRemark, typeof options][] = [[journeyForRemark, options]]
      const file = new VFile({ value: markdown, history: [path] })
      const { default: Page } = await evaluate(file, { ...runtime, remarkPlugins })
      return renderToStaticMarkup(createElement(Page))
    },
  ],
  [
    'Sätteri',
    async (markdown, path) => {
      const fileURL = pathToFileURL(path)
      const result = await markdownToHtml(markdown, { mdastPlugins: [journeyForSatteri(options)], fileURL })
      return result.html
    },
  ],
]

const wine = (label: string): string => `journey wine ${label} { phase use { step ${label} +2 } }`
const plain = wine('"A bottle"')

describe.each(hosts)('%s', (_, host) => {
  test('has all of them to show', () => expect(texts.length).toBe(300))

  test('as labels of a picture', async () => {
    for (const text of texts) {
      // Files hold no halves of characters.
      const code = wine(quoted(text.toWellFormed()))
      for (const view of ['journey', 'funnel']) {
        const drawn = drawFence(code, `journey view=${view}`)
        const shown = fenceIn(await host(fence(`journey view=${view}`, code), 'page.md'))
        expect(shown, text).toEqual({
          // What turns the direction of writing is reported, and not drawn.
          lang: /[\u202A-\u202E\u2066-\u2069]/.test(text) ? 'text' : 'mermaid',
          code: seen(drawn?.kind === 'picture' ? drawn.mermaid.trimEnd() : (drawn?.text ?? '')),
        })
      }
    }
  })

  test('as the whole text', async () => {
    for (const text of texts) {
      const shown = fenceIn(await host(fence('journey', text), 'page.md'))
      expect(shown.lang, text).toBe('text')
      expect(shown.code, text).toMatch(/^This journey cannot be drawn\.\n\n./)
    }
  })

  test('as a text that is shown as it is', async () => {
    for (const text of texts) {
      const shown = fenceIn(await host(fence('journey source', text), 'page.md'))
      expect(shown, text).toEqual({ lang: 'journey', code: seen(text) })
    }
  })

  test('behind the backticks', async () => {
    for (const text of texts) {
      for (const info of [text, `source ${text}`, `view=${text}`, `title="${text}"`, `{${text}}`]) {
        const shown = fenceIn(await host(fence(`journey ${info}`, plain), 'page.md'))
        expect(shown.lang, info).toMatch(/^(?:mermaid|text|journey)$/)
      }
    }
  })

  test('as a path, and as the path of the page', async () => {
    for (const text of texts) {
      const info = `journey src="./${text.replaceAll('"', "'")}.journey"`
      const shown = fenceIn(await host(fence(info, ''), `/${text}`))
      expect(shown.lang, text).toBe('text')
      expect(shown.code, text).toMatch(/^This journey cannot be drawn\./)
    }
  })
})

/** A fence that nothing in it can close. */
function fence(info: string, code: string): string {
  const longest = Math.max(2, ...Array.from(code.matchAll(/~+/g), ([it]) => it.length))
  const marks = '~'.repeat(longest + 1)
  return `${marks}${info}\n${code}\n${marks}\n`
}

/** A text after parsers of Markdown and HTML: line ends are line feeds, and what is no character is what stands for it. */
function seen(text: string): string {
  return text.replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD').toWellFormed()
}
