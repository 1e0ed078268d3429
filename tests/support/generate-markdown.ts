/**
 * Markdown documents with blocks to embed into, in lists, quotations and footnotes, between code that only looks like a
 * marker. What is a marker is known from how it is written, without a reader of Markdown: a real one names
 * `./real….journey`, and its end has two blanks behind the dashes.
 */
import fc from 'fast-check'

/** A document that was put together at random. */
export interface MarkdownCase {
  readonly dialect: 'markdown' | 'mdx'
  readonly text: string
  /** How many real blocks it has. */
  readonly blocks: number
}

/** A document without what stands between its real markers. */
export function withoutBlocks(text: string): string {
  let isBetween = false
  const lines = Array.from(text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g), ([line]) => {
    if (line.includes('  /journey')) isBetween = false
    const kept = isBetween ? '' : line
    if (line.includes('./real.journey')) isBetween = true
    return kept
  })
  return lines.join('')
}

/** A part of a document: its lines, how many real blocks are in it, and whether it has to have empty lines around it. */
interface Part {
  readonly lines: readonly string[]
  readonly blocks: number
  readonly isLoose?: boolean
}

/** Documents, with any line ends, and with or without a byte order mark. */
export const markdownCase: fc.Arbitrary<MarkdownCase> = fc
  .constantFrom('markdown' as const, 'mdx' as const)
  .chain((dialect) => {
    const body = fc.array(partsOf(dialect).part, { minLength: 1, maxLength: 6 }).map((it) => joined(it, ['']))
    const front = fc.constantFrom([], ['---', `title: "${signs[dialect].open} journey: ./fake.journey"`, '---', ''])
    const lineEnds = fc.constantFrom(['\n'], ['\r\n'], ['\r'], ['\n', '\r\n'])
    return fc
      .tuple(body, front, lineEnds, fc.constantFrom('', '\uFEFF'), fc.array(fc.nat(9), { minLength: 1, maxLength: 7 }))
      .map(([{ lines, blocks }, head, ends, mark, picks]) => {
        const all = [...head, ...lines]
        const text = all.map((line, at) => line + ends[(picks[at % picks.length] ?? 0) % ends.length]).join('')
        return { dialect, text: mark + text, blocks }
      })
  })

const signs = { markdown: { open: '<!--', close: '-->' }, mdx: { open: '{/*', close: '*/}' } }

function partsOf(dialect: MarkdownCase['dialect']): { readonly part: fc.Arbitrary<Part> } {
  const { open, close } = signs[dialect]
  const start = `${open} journey: ./real.journey ${close}`
  const end = `${open}  /journey ${close}`
  const fakes = [`${open} journey: ./fake.journey ${close}`, `${open} /journey ${close}`]
  const plain = (...lines: readonly string[]): Part => ({ lines, blocks: 0 })

  const old = fc.constantFrom<readonly string[]>(
    [],
    [''],
    ['old'],
    ['', '```mermaid', 'old', '', '  older', '```', ''],
    ['````', ...fakes, '````'],
    ['# A', '', '- b', '', '', 'c'],
    ['~~~', '```', '~~~', '> quoted'],
  )
  const block = old.map((lines): Part => ({ lines: [start, ...lines, end], blocks: 1 }))
  const both: readonly Part[] = [
    plain('Some *text*,', 'and more.'),
    plain('# Heading'),
    plain(`A \`${fakes[0]}\` in a line`),
    plain('```html', ...fakes, '', '  indented', '```'),
    plain('~~~~', '```', ...fakes, '~~~', '~~~~'),
    plain('| a | b |', '| - | - |', '| 1 | 2 |'),
    plain('[^1]', '', '***'),
  ]
  const onlyMarkdown: readonly Part[] = [
    { ...plain('Text', '', ...fakes.map((it) => `    ${it}`)), isLoose: true },
    plain('<pre>', '', ...fakes, '</pre>'),
    { ...plain('<div>', ...fakes, '</div>'), isLoose: true },
    plain('A\ttab &amp; an `` escaped \\<!-- journey: ./fake.journey --> ``'),
  ]
  const onlyMdx: readonly Part[] = [
    { ...plain('<Tab a={1} />'), isLoose: true },
    { ...plain(`{${JSON.stringify(fakes[1])}}`), isLoose: true },
  ]
  const text = fc.constantFrom<readonly Part[]>(
    ...[...both, ...(dialect === 'mdx' ? onlyMdx : onlyMarkdown)].map((it) => [it]),
  )
  const leaf = fc.oneof({ weight: 2, arbitrary: block }, { weight: 3, arbitrary: text.map(([it]) => it ?? plain('A')) })

  return fc.letrec<{ part: Part; list: Part; quote: Part; wrapper: Part; inner: readonly Part[] }>((tie) => ({
    part: fc.oneof({ maxDepth: 4, withCrossShrink: true }, leaf, tie('list'), tie('quote'), tie('wrapper')),
    inner: fc.array(tie('part'), { minLength: 1, maxLength: 3 }),
    list: fc
      .tuple(
        fc.constantFrom('-', '*', '1.', '1)'),
        fc.integer({ min: 1, max: 3 }),
        fc.boolean(),
        fc.array(tie('inner'), { minLength: 1, maxLength: 3 }),
      )
      .map(([sign, blanks, isTight, items]) => listOf(sign + ' '.repeat(blanks), isTight, items)),
    quote: tie('inner').map((it): Part => prefixed(joined(it, ['']), '> ', '> ')),
    wrapper: tie('inner').map((it): Part => {
      const inner = joined(it, [''])
      if (dialect === 'mdx') return { ...inner, lines: ['<Tab>', '', ...inner.lines, '', '</Tab>'], isLoose: true }
      return { ...inner, lines: ['<details>', '', ...inner.lines, '', '</details>'], isLoose: true }
    }),
  }))
}

/** In a tight list there are no empty lines, unless a part of it needs them. */
function listOf(sign: string, isTight: boolean, items: readonly (readonly Part[])[]): Part {
  const indent = ' '.repeat(sign.length)
  const gap = isTight && !items.flat().some((it) => it.isLoose === true) ? [] : ['']
  const parts = items.map((it) => prefixed(joined(it, gap), sign, indent))
  return { ...joined(parts, gap), isLoose: gap.length > 0 }
}

function joined(parts: readonly Part[], gap: readonly string[]): Part {
  const lines = parts.flatMap((it, at) => (at === 0 ? it.lines : [...gap, ...it.lines]))
  const isLoose = parts.some((it) => it.isLoose === true)
  return { lines, blocks: parts.reduce((sum, it) => sum + it.blocks, 0), isLoose }
}

function prefixed(part: Part, first: string, others: string): Part {
  const lines = part.lines.map((it, at) => (at === 0 ? first + it : it === '' ? others.trimEnd() : others + it))
  return { ...part, lines }
}
