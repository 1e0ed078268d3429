/** Documents in Markdown and what becomes of their fences: the same in every host, whatever parses them. */
import { bind, parse, render } from 'journey-lang'
import { expect } from 'vitest'

/** A fence as it leaves an adapter. */
export interface SeenFence {
  /** The words behind the backticks, one space between them. */
  readonly info: string
  /** Without a line feed at its end. */
  readonly code: string
}

/** A document and its fences. */
export interface MarkdownCase {
  readonly name: string
  readonly markdown: string
  /** The info string of each fence, and what stands in it; a part of that for `text`. */
  readonly fences: readonly (readonly [info: string, code: string])[]
}

const wine = 'journey wine "A bottle" { phase use { step "Drinks it" +2 } }'

/** A file that the documents name, as `wine.journey`. */
export const wineFile = `${wine}\n`

/** The picture of a journey as Mermaid text, without a line feed at its end. */
export const picture = (view = 'journey'): string => render(bind(parse(wineFile)), view).text.trimEnd()

const fence = (info: string, code = wine, marks = '```'): string => `${marks}${info}\n${code}\n${marks}\n`
const indented = (text: string, by: string): string => text.replace(/^(?=.)/gm, by)

/** What fences have to look like. */
export function likeFences(fences: MarkdownCase['fences']): readonly SeenFence[] {
  return fences.map(([info, code]) => ({ info, code: info === 'text' ? expect.stringContaining(code) : code }))
}

/** The documents. */
export const markdownCases: readonly MarkdownCase[] = [
  { name: 'a journey', markdown: fence('journey'), fences: [['mermaid', picture()]] },
  { name: 'in capitals', markdown: fence('Journey'), fences: [['mermaid', picture()]] },
  { name: 'another view', markdown: fence('journey view=funnel'), fences: [['mermaid', picture('funnel')]] },
  { name: 'tildes', markdown: fence('journey', wine, '~~~~'), fences: [['mermaid', picture()]] },
  { name: 'CRLF', markdown: fence('journey').replaceAll('\n', '\r\n'), fences: [['mermaid', picture()]] },
  { name: 'a file', markdown: '```journey src=./wine.journey\n```\n', fences: [['mermaid', picture()]] },
  { name: 'never closed', markdown: `\`\`\`journey\n${wine}`, fences: [['mermaid', picture()]] },
  { name: 'lines for others', markdown: fence('journey {1,3}'), fences: [['mermaid', picture()]] },
  { name: 'an entity', markdown: fence('journey view&#61;funnel'), fences: [['mermaid', picture('funnel')]] },
  {
    name: 'in lists',
    markdown: `- one\n  - two\n\n${indented(fence('journey'), '    ')}\n1. three\n\n${indented(fence('journey view=funnel'), '   ')}`,
    fences: [
      ['mermaid', picture()],
      ['mermaid', picture('funnel')],
    ],
  },
  {
    name: 'in quotes',
    markdown: indented(`- one\n\n${indented(fence('journey'), '  ')}`, '> '),
    fences: [['mermaid', picture()]],
  },
  {
    name: 'others stay as they are',
    markdown: `${fence('js', 'journey')}\n${fence('', 'journey')}\n${fence('mermaid title="journey"', 'journey')}\n${fence('journeys', 'x')}`,
    fences: [
      ['js', 'journey'],
      ['', 'journey'],
      ['mermaid title="journey"', 'journey'],
      ['journeys', 'x'],
    ],
  },
  {
    name: 'sources',
    markdown: [
      'journey source',
      'Journey source {1,3} title="A \\&amp; b"',
      'journey {1} source',
      'journey showLineNumbers source',
    ]
      .map((it) => fence(it))
      .join('\n'),
    fences: [
      ['journey', wine],
      ['journey {1,3} title="A &amp; b"', wine],
      ['journey {1}', wine],
      ['journey showLineNumbers', wine],
    ],
  },
  {
    name: 'what is wrong',
    markdown: [
      fence('journey', `${wine}\njourney beer "Beer" {}`),
      fence('journey', '\njourny wine'),
      fence('journey', ''),
      fence('journey veiw=funnel'),
      '```journey src=./none.journey\n```\n',
      '```journey src=../secret.journey\n```\n',
      fence('journey lang=nl', ''),
    ].join('\n'),
    fences: [
      ['text', 'There are several journeys in this text: `wine` and `beer`.'],
      ['text', '2:1 `journy` is not a statement that can stand here. Did you mean `journey`?\n  journy wine\n  ^^^^^^'],
      ['text', 'There is no journey in this text.'],
      ['text', 'There is no option `veiw`. Did you mean `view`?\n  journey veiw=funnel\n          ^^^^'],
      ['text', 'There is no file "./none.journey" that can be opened from here.'],
      ['text', 'There is no file "../secret.journey" that can be opened from here.'],
      ['text', 'In deze tekst staat geen reis.'],
    ],
  },
]
