/** Texts that nobody would write on purpose: real journeys with things put in, taken out and moved, and plain noise. */
import fc from 'fast-check'

const fragments: readonly string[] = [
  '{',
  '}',
  '"',
  '"""',
  ';',
  ',',
  '\n',
  '\r\n',
  '\r',
  '\t',
  ' ',
  '//',
  '///',
  '/*',
  '*/',
  '\\',
  '\\u{1F600}',
  '\\"',
  'journey x "y" {\n',
  'persona ',
  'phase purchase {',
  'step "a" +2',
  'via phone',
  'to ',
  'during ',
  'loop emotional from ',
  'import a from "./b.journey"\n',
  'why-not ',
  '__proto__',
  'constructor',
  'wow',
  '+3',
  '-',
  '−1',
  '40%',
  '3m',
  '2026-02-30',
  '“',
  '”',
  '\u00A0',
  '\u200B',
  '\u202E',
  '\uFEFF',
  '\0',
  '\u2028',
  '\uD83D',
  '\uDE00',
  '🤩',
  'é',
  'e\u0301',
  '世界',
  '.',
  '@',
  '%%{init}%%',
]

/** A character or a few, of every kind that matters to a reader of journeys. */
export const fragment: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...fragments) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme-ascii', maxLength: 8 }) },
)

/** Noise made of fragments. */
export const noise: fc.Arbitrary<string> = fc.array(fragment, { maxLength: 60 }).map((it) => it.join(''))

interface Change {
  readonly at: number
  readonly length: number
  readonly insert: string
}

const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.constant(1), fc.nat(12), fc.nat(200)),
  insert: fc.oneof(fc.constant(''), fragment, noise),
})

/** A text with a few changes. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 8 }))
    .map(([text, changes]) => changes.reduce(changed, text))
}

function changed(text: string, { at, length, insert }: Change): string {
  const start = Math.floor(at * text.length)
  return text.slice(0, start) + insert + text.slice(start + length)
}
