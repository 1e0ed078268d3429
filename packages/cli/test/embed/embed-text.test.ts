/** What becomes of a document, line by line: `→` is a tab, `⏎` a CR LF, and PICTURE stands for what is drawn. */
import { drawEmbed, type DrawnFence, type Finding, type Language } from 'journey-lang'
import { describe, expect, test } from 'vitest'
import { embedText, type EmbeddedText } from '../../src/embed/embed-text.ts'
import type { Dialect } from '../../src/embed/markdown-tree.ts'
import { leastThreadTime } from '../../../../tests/support/thread-time.ts'

const picture: DrawnFence = {
  kind: 'picture',
  mermaid: 'a\n\n  b\n',
  title: '',
  description: '',
  files: ['/a.journey'],
}

function embed(text: string, dialect: Dialect = 'markdown', language: Language = 'en'): EmbeddedText {
  return embedText(text, { dialect, language, draw: () => picture })
}

const start = '<!-- journey: ./a.journey -->'
const end = '<!-- /journey -->'

/** What stands between the markers where nothing stands before them. */
const fence = '\n```mermaid\na\n\n  b\n```\n'

interface Form {
  readonly title: string
  readonly dialect?: Dialect
  readonly before: string
  readonly after: string
}

const forms: readonly Form[] = [
  { title: 'nothing yet', before: `${start}\n${end}`, after: `${start}\n${fence}\n${end}` },
  {
    title: 'an old picture',
    before: `A\n\n${start}\n\`\`\`\nold\n\`\`\`\n${end}\n\nB\n`,
    after: `A\n\n${start}\n${fence}\n${end}\n\nB\n`,
  },
  { title: 'any text', before: `${start}\n# A\n\n- b\n${end}\n`, after: `${start}\n${fence}\n${end}\n` },
  {
    title: 'two blocks',
    before: `${start}\n${end}\n${start}\n${end}`,
    after: `${start}\n${fence}\n${end}\n${start}\n${fence}\n${end}`,
  },
  { title: 'below a paragraph', before: `A\n${start}\n${end}\nB`, after: `A\n${start}\n${fence}\n${end}\nB` },
  {
    title: 'white space around',
    before: `  ${start}  \n${end}\t\n`,
    after: `  ${start}  \n\n  \`\`\`mermaid\n  a\n\n    b\n  \`\`\`\n\n${end}\t\n`,
  },
  {
    title: 'a marker of several lines',
    before: `<!-- journey:\n./a.journey\n-->\n${end}`,
    after: `<!-- journey:\n./a.journey\n-->\n${fence}\n${end}`,
  },
  { title: 'a byte order mark', before: `\uFEFF${start}\n${end}`, after: `\uFEFF${start}\n${fence}\n${end}` },
  {
    title: 'front matter',
    before: `---\na: "${start}"\n---\n${start}\n${end}`,
    after: `---\na: "${start}"\n---\n${start}\n${fence}\n${end}`,
  },
  { title: 'CR LF', before: `${start}⏎old\n${end}\nB⏎`, after: `${start}⏎${fence.replaceAll('\n', '⏎')}⏎${end}\nB⏎` },
  { title: 'LF among CR LF', before: `A⏎${start}\nold⏎${end}⏎`, after: `A⏎${start}\n${fence}\n${end}⏎` },
  { title: 'CR', before: `${start}\rold\r${end}\r`, after: `${start}\r${fence.replaceAll('\n', '\r')}\r${end}\r` },
  {
    title: 'a list',
    before: `- A\n- ${start}\n  ${end}\n- B`,
    after: `- A\n- ${start}\n  \`\`\`mermaid\n  a\n\n    b\n  \`\`\`\n  ${end}\n- B`,
  },
  {
    title: 'a list with empty lines',
    before: `- A\n\n  ${start}\n  ${end}\n`,
    after: `- A\n\n  ${start}\n\n  \`\`\`mermaid\n  a\n\n    b\n  \`\`\`\n\n  ${end}\n`,
  },
  {
    title: 'a numbered list',
    before: `10) ${start}\n    ${end}`,
    after: `10) ${start}\n    \`\`\`mermaid\n    a\n\n      b\n    \`\`\`\n    ${end}`,
  },
  {
    title: 'a list in a list',
    before: `- 1. * ${start}\n       ${end}`,
    after: `- 1. * ${start}\n       \`\`\`mermaid\n       a\n\n         b\n       \`\`\`\n       ${end}`,
  },
  {
    title: 'a list with tabs',
    before: `-→${start}\n→${end}`,
    after: `-→${start}\n →\`\`\`mermaid\n →a\n\n →  b\n →\`\`\`\n→${end}`,
  },
  {
    title: 'a quotation',
    before: `> ${start}\n> ${end}`,
    after: `> ${start}\n>\n> \`\`\`mermaid\n> a\n>\n>   b\n> \`\`\`\n>\n> ${end}`,
  },
  {
    title: 'a quotation without spaces',
    before: `>${start}\n>${end}`,
    after: `>${start}\n>\n>\`\`\`mermaid\n>a\n>\n>  b\n>\`\`\`\n>\n>${end}`,
  },
  {
    title: 'a list in a quotation',
    before: `> - ${start}\n>   ${end}`,
    after: `> - ${start}\n>   \`\`\`mermaid\n>   a\n>\n>     b\n>   \`\`\`\n>   ${end}`,
  },
  {
    title: 'a quotation in a list',
    before: `- > ${start}\n  > ${end}`,
    after: `- > ${start}\n  >\n  > \`\`\`mermaid\n  > a\n  >\n  >   b\n  > \`\`\`\n  >\n  > ${end}`,
  },
  {
    title: 'a footnote',
    before: `[^a\\]]: ${start}\n    ${end}`,
    after: `[^a\\]]: ${start}\n\n    \`\`\`mermaid\n    a\n\n      b\n    \`\`\`\n\n    ${end}`,
  },
  {
    title: 'below a table',
    before: `a | b\n--- | ---\n1 | 2\n${start}\n${end}`,
    after: `a | b\n--- | ---\n1 | 2\n${start}\n${fence}\n${end}`,
  },
  {
    title: 'inside of details',
    before: `<details>\n\n${start}\n${end}\n\n</details>`,
    after: `<details>\n\n${start}\n${fence}\n${end}\n\n</details>`,
  },
  {
    title: 'MDX',
    dialect: 'mdx',
    before: '{/* journey: ./a.journey */}\n{/* /journey */}',
    after: `{/* journey: ./a.journey */}\n${fence}\n{/* /journey */}`,
  },
  {
    title: 'MDX with imports and exports',
    dialect: 'mdx',
    before: 'import A from "a"\n\nexport const b = {\n\n  c: 1,\n}\n\n{/*journey:./a.journey*/}\n{/*/journey*/}',
    after: `import A from "a"\n\nexport const b = {\n\n  c: 1,\n}\n\n{/*journey:./a.journey*/}\n${fence}\n{/*/journey*/}`,
  },
  {
    title: 'MDX in a component',
    dialect: 'mdx',
    before: '<Tab>\n  {/* journey: ./a.journey */}\n  {/* /journey */}\n</Tab>',
    after: '<Tab>\n  {/* journey: ./a.journey */}\n\n  ```mermaid\n  a\n\n    b\n  ```\n\n  {/* /journey */}\n</Tab>',
  },
  {
    title: 'MDX in a list',
    dialect: 'mdx',
    before: '- {/* journey: ./a.journey */}\n  {/* /journey */}',
    after: '- {/* journey: ./a.journey */}\n  ```mermaid\n  a\n\n    b\n  ```\n  {/* /journey */}',
  },
]

test.each(forms)('$title', ({ before, after, dialect }) => {
  const [text, expected] = [written(before), written(after)]
  const result = embed(text, dialect)
  expect(result).toMatchObject({ text: expected, problems: [] })
  expect(embed(result.text, dialect)).toMatchObject({ text: expected, problems: [], files: ['/a.journey'] })
})

test.each<[string, string, Dialect?]>([
  ['a fence', `\`\`\`html\n${start}\n${end}\n\`\`\``],
  ['a fence in a list', `- \`\`\`html\n  ${start}\n  ${end}\n  \`\`\``],
  ['indented code', `A\n\n    ${start}\n    ${end}`],
  ['a code span', `A \`${start}\` and \`${end}\``],
  ['preformatted HTML', `<pre>\n\n${start}\n${end}\n\n</pre>`],
  ['a script', `<script>\n${start}\n</script>`],
  ['other HTML', `<div>\n${start}\n${end}\n</div>`],
  ['another comment', `<!-- A\n${start.slice(0, -3)}\n${end.slice(0, -3)} -->`],
  ['an attribute', `<a title="${start}">`],
  ['front matter', `---\n${start}\n---`],
  ['front matter in TOML', `+++\n${start}\n+++`],
  ['words that only begin like ours', '<!-- journeys: ./a.journey -->\n<!-- a journey ./a.journey -->'],
  ['a sentence that begins like ours', '<!-- journey wine.journey was drawn by hand -->'],
  ['a sentence about all journeys', '<!-- journey maps live in docs/*.journey, and view=funnel draws them -->'],
  ['a journey that is no file', '<!-- journey -->\n<!-- journey of a customer -->\n<!-- journey\n\nto the sea -->'],
  ['a path in a sentence in MDX', '{/* journey wine.journey was drawn by hand */}', 'mdx'],
  ['an escaped comment', '\\<!-- journey: ./a.journey -->'],
  ['a comment of MDX in Markdown', '{/* journey: ./a.journey */}\n{/* /journey */}'],
  ['an expression that is more than a comment', '{/* journey: ./a.journey */ 1}', 'mdx'],
  ['a fence in MDX', '```\n{/* journey: ./a.journey */}\n```', 'mdx'],
  ['an attribute in MDX', '<A b={/* journey: ./a.journey */ 1} />', 'mdx'],
])('no marker: %s', (_, text, dialect) => {
  expect(embed(text, dialect)).toEqual({ text, blocks: 0, problems: [], files: [] })
})

type Fault = [title: string, text: string, english: readonly string[], dutch: readonly string[], dialect?: Dialect]

const faults: readonly Fault[] = [
  [
    'no end',
    `A\n\n> ${start}\n`,
    ['3:3 This block has no end. Write <!-- /journey --> where it ends, in the same list item or quotation.'],
    ['3:3 Dit blok heeft geen einde. Schrijf <!-- /journey --> waar het eindigt, in hetzelfde lijstpunt of citaat.'],
  ],
  [
    'no beginning',
    `${start}\n${end}\n\n${end}`,
    [
      '4:1 No block ends here, because none has begun. A block begins with a marker such as <!-- journey: ./my.journey -->.',
    ],
    [
      '4:1 Hier eindigt geen blok, want er is er geen begonnen. Een blok begint met een markering als <!-- journey: ./my.journey -->.',
    ],
  ],
  [
    'one in the other',
    `${start}\n${start}\n${end}\n${end}`,
    ['2:1 This marker stands inside the block of line 1. End that one first, with <!-- /journey -->.'],
    ['2:1 Deze markering staat in het blok van regel 1. Sluit dat eerst af, met <!-- /journey -->.'],
  ],
  [
    'an end that was forgotten',
    `${start}\n\n${start}\n${end}`,
    ['3:1 This marker stands inside the block of line 1. End that one first, with <!-- /journey -->.'],
    ['3:1 Deze markering staat in het blok van regel 1. Sluit dat eerst af, met <!-- /journey -->.'],
  ],
  [
    'an end elsewhere',
    `- ${start}\n\n${end}`,
    ['1:3 This block ends in line 3, in another list item or quotation. Put both markers into the same one.'],
    ['1:3 Dit blok eindigt in regel 3, in een ander lijstpunt of citaat. Zet beide markeringen in hetzelfde.'],
  ],
  [
    'in a paragraph',
    `A ${start}`,
    ['1:3 A marker stands alone on its line, and not in the middle of a paragraph. Give it a line of its own.'],
    ['1:3 Een markering staat alleen op een regel, en niet midden in een alinea. Geef haar een eigen regel.'],
  ],
  [
    'an end with more behind it',
    `${start}\n\n${end} A`,
    ['3:1 A marker stands alone on its line, and not in the middle of a paragraph. Give it a line of its own.'],
    ['3:1 Een markering staat alleen op een regel, en niet midden in een alinea. Geef haar een eigen regel.'],
  ],
  [
    'both on one line',
    `${start}${end}`,
    ['1:1 A marker stands alone on its line, and not in the middle of a paragraph. Give it a line of its own.'],
    ['1:1 Een markering staat alleen op een regel, en niet midden in een alinea. Geef haar een eigen regel.'],
  ],
  [
    'behind a byte order mark',
    `\uFEFF${end}`,
    [
      '1:2 No block ends here, because none has begun. A block begins with a marker such as <!-- journey: ./my.journey -->.',
    ],
    [
      '1:2 Hier eindigt geen blok, want er is er geen begonnen. Een blok begint met een markering als <!-- journey: ./my.journey -->.',
    ],
  ],
  [
    'MDX without an end',
    'A\n\n{/* journey: ./a.journey */}',
    ['3:1 This block has no end. Write {/* /journey */} where it ends, in the same list item or quotation.'],
    ['3:1 Dit blok heeft geen einde. Schrijf {/* /journey */} waar het eindigt, in hetzelfde lijstpunt of citaat.'],
    'mdx',
  ],
  [
    'no colon',
    `A\n\n> <!-- journey ./a.journey view=funnel -->\n> ${end}\n\n${start}\n${end}`,
    ['3:3 Behind `journey` a colon is missing, so nothing is drawn here. Write `journey:`.'],
    ['3:3 Achter `journey` ontbreekt een dubbele punt, dus wordt hier niets getekend. Schrijf `journey:`.'],
  ],
  ...['wine.journey', '"../a b.journey"', './a.journey funnel', 'docs/a.journey lang=nl', 'view=funnel'].map(
    (asked): Fault => [
      `no colon: ${asked}`,
      `A <!--\tjourney ${asked}-->`,
      ['1:3 Behind `journey` a colon is missing, so nothing is drawn here. Write `journey:`.'],
      ['1:3 Achter `journey` ontbreekt een dubbele punt, dus wordt hier niets getekend. Schrijf `journey:`.'],
    ],
  ),
  [
    'MDX without a colon',
    '- {/* journey\n  ./a.journey */}\n  {/* /journey */}',
    ['1:3 Behind `journey` a colon is missing, so nothing is drawn here. Write `journey:`.'],
    ['1:3 Achter `journey` ontbreekt een dubbele punt, dus wordt hier niets getekend. Schrijf `journey:`.'],
    'mdx',
  ],
  [
    'one without a colon in a block',
    `${start}\n<!-- journey ./b.journey -->\n${end}\n${end}`,
    ['2:1 Behind `journey` a colon is missing, so nothing is drawn here. Write `journey:`.'],
    ['2:1 Achter `journey` ontbreekt een dubbele punt, dus wordt hier niets getekend. Schrijf `journey:`.'],
  ],
  [
    'MDX beside a component',
    '<br/> {/* /journey */}',
    ['1:7 A marker stands alone on its line, and not in the middle of a paragraph. Give it a line of its own.'],
    ['1:7 Een markering staat alleen op een regel, en niet midden in een alinea. Geef haar een eigen regel.'],
    'mdx',
  ],
]

test.each<Fault>(faults)('%s', (_, text, english, dutch, dialect) => {
  expect(said(embed(text, dialect))).toEqual(english)
  expect(said(embed(text, dialect, 'nl'))).toEqual(dutch)
  expect(embed(text, dialect).text).toBe(text)
})

describe('MDX that is wrong', () => {
  test.each([
    [
      'an expression without an end',
      '\uFEFFA\n\n{/* journey: a\n',
      /^4:1 This file cannot be read as MDX: .*closing brace/,
    ],
    ['a comment of HTML', `A\n\n${start}`, /^3:2 This file cannot be read as MDX: .*to create a comment in MDX/],
    ['an expression that is no JavaScript', '{/* journey: a */}\n\n{1 +}', /^3:\d This file cannot be read as MDX: /],
    [
      'an expression that is very deep',
      `{/* journey: a */}\n\n{${'('.repeat(100_000)}}`,
      /This file cannot be read as MDX: /,
    ],
  ])('%s', (_, text, message) => {
    const result = embed(text, 'mdx')
    expect(said(result)).toEqual([expect.stringMatching(message)])
    expect(result.text).toBe(text)
  })

  test('is none of our business without a marker', () => {
    expect(embed('{', 'mdx').problems).toEqual([])
  })
})

describe('what cannot be drawn', () => {
  const problem: DrawnFence = {
    kind: 'problem',
    text: 'Heading.\n\nFirst\n  ^',
    line: 0,
    options: [],
    findings: [],
    files: ['/b'],
  }
  const draw = () => problem

  test('leaves the whole document as it was, and says all that was found out', () => {
    const text = `${start}\n${end}`
    expect(embedText(text, { dialect: 'markdown', language: 'en', draw })).toEqual({
      text,
      blocks: 1,
      problems: [{ position: { line: 0, character: 0 }, message: 'Heading.', details: ['First', '  ^'] }],
      files: ['/b'],
    })
  })

  test.each([
    [
      '- <!-- journey: ./a.journey vieuw=map -->\n  <!-- /journey -->',
      ['1:29 There is no option `vieuw`. Did you mean `view`?'],
    ],
    [
      '<!-- journey: wine -->\n<!-- /journey -->',
      ['1:15 A path leads from here to a `.journey` file, such as `./wine.journey` or `../wine.journey`.'],
    ],
    [
      '<!-- journey: ./a.journey view=x1 view=map lang=nl -->\n<!-- /journey -->',
      [expect.stringMatching(/^1:32 Er is geen weergave `x1`/), '1:35 `view` staat er twee keer. Houd er één.'],
    ],
    [
      '> <!-- journey:\n> ./a.journey\n> source -->\n> <!-- /journey -->',
      ['1:3 There is no option `source`. The options are `view`, `journey` and `lang`.'],
    ],
  ])('a mistake in the marker has its own place: %j', (text, expected) => {
    expect(said(embedText(text, { dialect: 'markdown', language: 'en', draw: (it) => drawEmbed(it) }))).toEqual(
      expected,
    )
  })
})

test.each([
  ['a `` b', '```'],
  ['a ``` b ``', '````'],
  ['`````', '``````'],
])('a fence is longer than what is in it: %s', (mermaid, ticks) => {
  const draw = (): DrawnFence => ({ ...picture, mermaid: `${mermaid}\n` })
  const { text } = embedText(`${start}\n${end}`, { dialect: 'markdown', language: 'en', draw })
  expect(text).toBe(`${start}\n\n${ticks}mermaid\n${mermaid}\n${ticks}\n\n${end}`)
})

test('what is wrong in a journey is told once, however many blocks show it', () => {
  const finding: Finding = {
    rule: 'unknown-clause',
    severity: 'error',
    message: 'M',
    span: { start: 0, end: 1 },
    related: [],
    fixes: [],
  }
  const draw = (asked: string): DrawnFence => ({
    kind: 'problem',
    text: `Heading.\n\n${asked.includes('b.journey') ? 'b' : 'a'}`,
    line: 0,
    options: [],
    findings: asked.includes('missing') ? [] : [finding],
    files: [asked],
  })
  const asked = [
    './a.journey',
    './b.journey',
    './a.journey view=funnel',
    './missing.journey',
    './missing.journey lang=nl',
  ]
  const text = asked.map((it) => `<!-- journey: ${it} -->\n${end}\n`).join('')
  const { problems, files } = embedText(text, { dialect: 'markdown', language: 'en', draw })
  // A path that leads nowhere is mended in each marker.
  expect(problems.map((it) => [it.position.line, ...it.details])).toEqual([
    [0, 'a'],
    [2, 'b'],
    [6, 'a'],
    [8, 'a'],
  ])
  expect(files).toEqual(asked)
})

test('quotations in quotations, ten thousand of them, take no time', () => {
  const text = `${'>'.repeat(10_000)}${start}\n`
  expect(embed(text).problems).toHaveLength(1)
  expect(leastThreadTime(() => embed(text), 2_000)).toBeLessThan(2_000)
})

function written(text: string): string {
  return text.replaceAll('→', '\t').replaceAll('⏎', '\r\n')
}

function said({ problems }: EmbeddedText): readonly string[] {
  return problems.map(({ position, message }) => `${position.line + 1}:${position.character + 1} ${message}`)
}
