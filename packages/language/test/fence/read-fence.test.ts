import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEmbed, readFence, readOptions, type Fence } from '../../src/index.ts'
import { leastThreadTime } from '../../../../tests/support/thread-time.ts'

/** What was read, defaults left out. */
function said(fence: Fence | undefined): unknown {
  if (!fence) return undefined
  const { view, journey, src, language, isSource, problems } = fence
  return {
    ...(view === 'journey' ? {} : { view }),
    ...(journey === undefined ? {} : { journey }),
    ...(src === undefined ? {} : { src }),
    ...(language === undefined ? {} : { language }),
    ...(isSource ? { isSource } : {}),
    ...(problems.length === 0 ? {} : { problems: problems.map((it) => it.message) }),
  }
}

describe('a fence', () => {
  test.each(['', 'mermaid', 'journeys', 'journey-map', 'journey:line-numbers', 'a journey', '{.journey}', '"journey"'])(
    'of others: %j',
    (info) => {
      expect(readFence(info)).toBe(undefined)
    },
  )

  test.each<[string, object]>([
    ['journey', {}],
    [' journey ', {}],
    ['Journey', {}],
    ['journey{1}', {}],
    ['journey {1,3-5} view=funnel {#id .class key="a b"}', { view: 'funnel' }],
    ['journey view=funnel journey=wine lang=nl', { view: 'funnel', journey: 'wine', language: 'nl' }],
    ['journey\tview="funnel"\u00A0journey=\'wine\'', { view: 'funnel', journey: 'wine' }],
    ['journey src="./my wine.journey"', { src: './my wine.journey' }],
    ['journey src=../wine/red.journey', { src: '../wine/red.journey' }],
    ['journey journey=cafe\u0301', { journey: 'caf\u00e9' }],
    ['journey source', { isSource: true }],
    ['journey source title="wine.journey" showLineNumbers', { isSource: true }],
  ])('%j', (info, expected) => {
    expect(said(readFence(info))).toEqual(expected)
  })
})

/** An info string, with carets under what is wrong. */
interface Wrong {
  readonly info: string
  readonly carets: string
  readonly en: string
  readonly nl: string
}

const options = { en: 'The options are', nl: 'De opties zijn' }
const path = 'such as `./wine.journey` or `../wine.journey`.'

const wrong: readonly Wrong[] = [
  {
    info: 'journey veiw=funnel',
    carets: '        ^^^^^^^^^^^',
    en: 'There is no option `veiw`. Did you mean `view`?',
    nl: 'Er is geen optie `veiw`. Bedoelt u `view`?',
  },
  {
    info: 'journey title="A, B"',
    carets: '        ^^^^^^^^^^^^',
    en: `There is no option \`title\`. ${options.en} \`view\`, \`journey\`, \`src\`, \`lang\` and \`source\`.`,
    nl: `Er is geen optie \`title\`. ${options.nl} \`view\`, \`journey\`, \`src\`, \`lang\` en \`source\`.`,
  },
  {
    info: 'journey Source',
    carets: '        ^^^^^^',
    en: 'There is no option `Source`. Did you mean `source`?',
    nl: 'Er is geen optie `Source`. Bedoelt u `source`?',
  },
  {
    info: 'journey lang=nl {1',
    carets: '                ^^',
    en: `Er is geen optie \`{1\`. ${options.nl} \`view\`, \`journey\`, \`src\`, \`lang\` en \`source\`.`,
    nl: `Er is geen optie \`{1\`. ${options.nl} \`view\`, \`journey\`, \`src\`, \`lang\` en \`source\`.`,
  },
  {
    info: 'journey view=funel',
    carets: '             ^^^^^',
    en: 'There is no view `funel`. Did you mean `funnel`?',
    nl: 'Er is geen weergave `funel`. Bedoelt u `funnel`?',
  },
  {
    info: 'journey view=map',
    carets: '             ^^^',
    en: 'There is no view `map`. The views are `funnel` and `journey`.',
    nl: 'Er is geen weergave `map`. De weergaven zijn `funnel` en `journey`.',
  },
  {
    info: 'journey view="funnel',
    carets: '             ^^^^^^^',
    en: 'There is no view `"funnel`. Did you mean `funnel`?',
    nl: 'Er is geen weergave `"funnel`. Bedoelt u `funnel`?',
  },
  {
    info: 'journey view',
    carets: '        ^^^^',
    en: '`view` needs a value, such as `view=funnel`.',
    nl: '`view` heeft een waarde nodig, zoals `view=funnel`.',
  },
  {
    info: 'journey journey=""',
    carets: '                ^^',
    en: '`journey` needs a value, such as `journey=wine`.',
    nl: '`journey` heeft een waarde nodig, zoals `journey=wine`.',
  },
  {
    info: 'journey view=funnel view=funnel',
    carets: '                    ^^^^^^^^^^^',
    en: '`view` is written twice. Keep one.',
    nl: '`view` staat er twee keer. Houd er één.',
  },
  {
    info: 'journey lang=de',
    carets: '             ^^',
    en: '`lang` is `en` or `nl`.',
    nl: '`lang` is `en` of `nl`.',
  },
  {
    info: 'journey source=yes',
    carets: '               ^^^',
    en: '`source` stands alone, without a value.',
    nl: '`source` staat alleen, zonder waarde.',
  },
  {
    info: 'journey src=wine.journey',
    carets: '            ^^^^^^^^^^^^',
    en: `A path leads from here to a \`.journey\` file, ${path}`,
    nl: `Een pad leidt van hier naar een \`.journey\`-bestand, ${path.replace('such as', 'zoals').replace(' or ', ' of ')}`,
  },
  {
    info: 'journey source src=./wine.journey',
    carets: '                   ^^^^^^^^^^^^^^',
    en: '`source` shows the text that stands here, so `src` has no use beside it. Take one of them away.',
    nl: '`source` toont de tekst die hier staat; daarnaast heeft `src` geen nut. Haal een van de twee weg.',
  },
]

describe('what is wrong with a fence', () => {
  test.for(wrong)('$info', ({ info, carets, en, nl }) => {
    const span = { start: carets.indexOf('^'), end: carets.length }
    expect(readFence(info)?.problems).toMatchObject([{ message: en, span }])
    expect(readFence(info, 'nl')?.problems).toMatchObject([{ message: nl, span }])
  })

  test('twenty of a thousand problems are told', () => {
    expect(readFence(`journey ${'x '.repeat(1_000)}`)?.problems).toHaveLength(20)
  })

  test('a word in a language of its own says so in that language', () => {
    expect(readFence('journey vieuw=funnel lang=nl', 'en')?.problems[0]?.message).toBe(
      'Er is geen optie `vieuw`. Bedoelt u `view`?',
    )
  })
})

describe('a marker', () => {
  test.each<[string, object]>([
    ['./wine.journey', { src: './wine.journey' }],
    [
      ' ./wine.journey view=funnel journey=wine lang=nl ',
      { src: './wine.journey', view: 'funnel', journey: 'wine', language: 'nl' },
    ],
    ['"./my wine.journey"\nview=funnel', { src: './my wine.journey', view: 'funnel' }],
    ['', { problems: ['The path of a file comes first, such as `./wine.journey`.'] }],
    [
      'view=funnel lang=nl',
      {
        view: 'funnel',
        language: 'nl',
        problems: ['Het pad van een bestand staat vooraan, zoals `./wine.journey`.'],
      },
    ],
    ['/etc/wine.journey', { problems: [`A path leads from here to a \`.journey\` file, ${path}`] }],
    [
      './wine.journey src=./other.journey',
      {
        src: './wine.journey',
        problems: [`There is no option \`src\`. ${options.en} \`view\`, \`journey\` and \`lang\`.`],
      },
    ],
    [
      './wine.journey source',
      {
        src: './wine.journey',
        problems: [`There is no option \`source\`. ${options.en} \`view\`, \`journey\` and \`lang\`.`],
      },
    ],
  ])('%j', (text, expected) => {
    expect(said(readEmbed(text))).toEqual(expected)
  })
})

test('spans lead back to what is written', () => {
  const info = 'journey {1} view="funnel" journey=wine'
  const spans = [...(readFence(info)?.spans ?? [])].map(([name, { start, end }]) => [name, info.slice(start, end)])
  expect(spans).toEqual([
    ['view', '"funnel"'],
    ['journey', 'wine'],
  ])
})

test('whatever is written in quotes comes back as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('"', "'"), (text, quote) => {
      const name = `x${text.replaceAll(quote, '')}`
      const { problems, view, spans } = readOptions(`journey=${quote}${name}${quote} view=funnel`)
      expect([problems, view, spans.get('journey')]).toEqual([[], 'funnel', { start: 8, end: name.length + 10 }])
    }),
  )
})

test.each(['{', '"', "'", '=', 'x=" ', "x=' ", '{ ', 'view= ', ' ', '\0'])(
  'two hundred thousand times %j is read at once',
  (part) => {
    const text = part.repeat(200_000)
    const work = (): void => {
      readFence(`journey ${text}`)
      readEmbed(text)
    }
    expect(leastThreadTime(work, 2_000)).toBeLessThan(2_000)
  },
)
