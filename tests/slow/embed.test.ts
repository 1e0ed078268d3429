/** Embedding changes nothing but the blocks, draws exactly what was to be drawn, and is done when it is done once. */
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import type { DrawnFence, Workspace } from 'journey-lang'
import { bind, drawEmbed, parse, render, views } from 'journey-lang'
import { expect, test } from 'vitest'
import { embedText, type EmbeddedText } from '../../packages/cli/src/embed/embed-text.ts'
import { markdownTree, type Dialect } from '../../packages/cli/src/embed/markdown-tree.ts'
import hostilePayloads from '../fixtures/hostile-payloads.json' with { type: 'json' }
import { knownLabels } from '../browser/support/hostile-labels.ts'
import { quoted } from '../browser/support/source.ts'
import { fuzz } from '../support/fuzz.ts'
import { markdownCase, withoutBlocks } from '../support/generate-markdown.ts'

const { runs, seed } = fuzz(200)

/** Pictures of any text: what a fence has to hold together, in any place. */
const pictures = fc
  .array(
    fc.constantFrom(
      'a',
      '  b',
      '',
      '```',
      '`````',
      '~~~',
      '-->',
      '*/}',
      '- c',
      '> d',
      '\te',
      '    f',
      '<!-- /journey -->',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((lines) => `${lines.join('\n')}\nend\n`)

test(`${runs} generated documents, seed ${seed}`, () => {
  let blocks = 0
  fc.assert(
    fc.property(markdownCase, pictures, ({ text, dialect, ...expected }, mermaid) => {
      const picture: DrawnFence = { kind: 'picture', mermaid, title: '', description: '', files: [] }
      const embed = (it: string): EmbeddedText => embedText(it, { dialect, language: 'en', draw: () => picture })
      const first = embed(text)
      expect(first.problems).toEqual([])
      expect(first.blocks).toBe(expected.blocks)
      expect(withoutBlocks(first.text)).toBe(withoutBlocks(text))
      expect(embed(first.text)).toEqual(first)
      const drawn = partsOf(first.text, dialect)
      expect(drawn.between).toEqual(Array.from({ length: expected.blocks }, () => codeOf(mermaid)))
      expect(drawn.around).toEqual(partsOf(text, dialect).around)
      blocks += expected.blocks
    }),
    { numRuns: runs, seed },
  )
  console.log(`FUZZ_RUNS=${runs} FUZZ_SEED=${seed}: ${blocks} blocks`)
  expect(blocks).toBeGreaterThan(runs)
})

test('hostile titles and texts stay in their fence', () => {
  const labels = [...knownLabels(), ...hostilePayloads]
  expect(labels.length).toBe(300)
  for (const label of labels) {
    const text = written(label)
    const model = bind(
      parse(`journey a ${text} for p { phase use ${text} { step ${text} +1 { wow ${text} } } }\npersona p ${text}\n`),
    )
    const workspace: Workspace = { open: () => ({ uri: 'a.journey', tree: model.tree }) }
    const asked = places.flatMap((place) => views.map(({ id }) => ({ ...place, id })))
    const document = asked
      .map((it) => `${it.first}<!-- journey: ./a.journey view=${it.id} -->\n${it.others}<!-- /journey -->\n`)
      .join('\nA\n\n')
    const draw = (asked: string): DrawnFence => drawEmbed(asked, { workspace })
    const result = embedText(document, { dialect: 'markdown', language: 'en', draw })
    expect(result.problems).toEqual([])
    const { between, around } = partsOf(result.text, 'markdown')
    expect(between).toEqual(asked.map((it) => codeOf(render(model, it.id).text)))
    expect(around).toEqual(partsOf(document, 'markdown').around)
    expect(embedText(result.text, { dialect: 'markdown', language: 'en', draw }).text).toBe(result.text)
  }
})

/** Where blocks stand: what their first line begins with, and what the others do. */
const places = [
  { first: '', others: '' },
  { first: '- ', others: '  ' },
  { first: '> ', others: '> ' },
  { first: '1. > ', others: '   > ' },
]

/** What would turn the writing around is an error where it stands as itself, and half a character is one everywhere. */
function written(label: string): string {
  return quoted(label.toWellFormed()).replace(/\p{Cf}/gu, (it) => `\\u{${it.codePointAt(0)?.toString(16)}}`)
}

/** A code block in the form of `shapeOf`. */
function codeOf(mermaid: string): object {
  return { type: 'code', lang: 'mermaid', value: mermaid.replace(/\n$/, '') }
}

/** The document as a parser of Markdown sees it: what stands between markers, and all else. */
function partsOf(text: string, dialect: Dialect): { readonly between: readonly object[]; readonly around: object } {
  const between: object[] = []
  const { root } = markdownTree(text, dialect)
  return { around: shapeOf(root, between), between }
}

/** A node without its place and its kind of line ends. What stands between markers goes to a list of its own. */
function shapeOf(node: Nodes, between: object[]): object {
  const { type } = node
  const value = 'value' in node ? { value: node.value.replace(/\r\n?/g, '\n') } : {}
  const lang = 'lang' in node && node.lang ? { lang: node.lang } : {}
  const spread = 'spread' in node ? { spread: node.spread } : {}
  if (!('children' in node)) return { type, ...lang, ...value }
  let isBetween = false
  const children: object[] = []
  for (const child of node.children) {
    const sign = child.type === 'html' || child.type === 'mdxFlowExpression' ? child.value : ''
    if (/\/journey/.test(sign)) isBetween = false
    if (isBetween) between.push(shapeOf(child, between))
    else children.push(shapeOf(child, between))
    if (/^(?:<!--|\/\*) journey: /.test(sign.trimStart())) isBetween = true
  }
  return { type, ...spread, children }
}
