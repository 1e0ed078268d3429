/** What is said about a fence that cannot be drawn, in both languages. */
import { nearest } from '../model/nearest.ts'
import { allOf, cannotOpen, didYouMean, oneOf, pathForm, quoted } from '../rules/support/wording.ts'
import type { Language } from '../vocabulary/row.ts'

/** The sentences in one language. */
export interface FenceWords {
  /** The first sentence of every problem. */
  readonly heading: string
  readonly more: (count: number) => string
  readonly unknownOption: (name: string, known: readonly string[]) => string
  readonly unknownView: (id: string, known: readonly string[]) => string
  readonly unknownJourney: (name: string, known: readonly string[]) => string
  readonly wrongLanguage: string
  readonly pathFirst: string
  readonly noValue: (name: string) => string
  readonly standsAlone: string
  readonly twice: (name: string) => string
  readonly eitherOr: string
  readonly sourceOfFile: string
  readonly noFiles: string
  /** `outside` is the folder in which the file would have to lie, where somebody knows that; `near` is the path that was probably meant. */
  readonly cannotOpen: (path: string, outside: string | undefined, near: string | undefined) => string
  readonly wrongPath: (near: string | undefined) => string
  readonly noJourney: string
  readonly severalJourneys: (names: readonly string[]) => string
}

/** The words of this room. */
export const fenceWords: Readonly<Record<Language, FenceWords>> = {
  en: {
    heading: 'This journey cannot be drawn.',
    more: (count) => (count === 1 ? 'And 1 more error.' : `And ${count} more errors.`),
    unknownOption: (name, known) =>
      `There is no option \`${quoted(name)}\`.${didYouMean(nearest(name, known), 'en') || ` The options are ${listed(known, 'en')}.`}`,
    unknownView: (id, known) =>
      `There is no view \`${quoted(id)}\`.${didYouMean(nearest(id, known), 'en') || ` The views are ${listed(known, 'en')}.`}`,
    unknownJourney: (name, known) =>
      `There is no journey \`${quoted(name)}\`.${didYouMean(nearest(name, known), 'en') || ` The journeys here are ${listed(known, 'en')}.`}`,
    wrongLanguage: `\`lang\` is ${oneOf(['`en`', '`nl`'], 'en')}.`,
    pathFirst: 'The path of a file comes first, such as `./wine.journey`.',
    noValue: (name) => `\`${name}\` needs a value, such as \`${name}=${examples[name] ?? '…'}\`.`,
    standsAlone: '`source` stands alone, without a value.',
    twice: (name) => `\`${name}\` is written twice. Keep one.`,
    eitherOr: 'There is a file to draw here, and a text too. Keep one: take away either `src` or the text.',
    sourceOfFile: '`source` shows the text that stands here, so `src` has no use beside it. Take one of them away.',
    noFiles: 'No file can be opened here. Write the journey itself in place of `src`.',
    cannotOpen: (...about) => cannotOpen(allQuoted(...about), 'en'),
    wrongPath: (near) => pathForm.en + didYouMean(maybeQuoted(near), 'en'),
    noJourney: 'There is no journey in this text.',
    severalJourneys: (names) =>
      `There are several journeys in this text: ${listed(names, 'en')}. Say which, such as \`journey=${quoted(names[0] ?? '')}\`.`,
  },
  nl: {
    heading: 'Deze reis kan niet worden getekend.',
    more: (count) => (count === 1 ? 'En nog 1 fout.' : `En nog ${count} fouten.`),
    unknownOption: (name, known) =>
      `Er is geen optie \`${quoted(name)}\`.${didYouMean(nearest(name, known), 'nl') || ` De opties zijn ${listed(known, 'nl')}.`}`,
    unknownView: (id, known) =>
      `Er is geen weergave \`${quoted(id)}\`.${didYouMean(nearest(id, known), 'nl') || ` De weergaven zijn ${listed(known, 'nl')}.`}`,
    unknownJourney: (name, known) =>
      `Er is geen reis \`${quoted(name)}\`.${didYouMean(nearest(name, known), 'nl') || ` De reizen hier zijn ${listed(known, 'nl')}.`}`,
    wrongLanguage: `\`lang\` is ${oneOf(['`en`', '`nl`'], 'nl')}.`,
    pathFirst: 'Het pad van een bestand staat vooraan, zoals `./wine.journey`.',
    noValue: (name) => `\`${name}\` heeft een waarde nodig, zoals \`${name}=${examples[name] ?? '…'}\`.`,
    standsAlone: '`source` staat alleen, zonder waarde.',
    twice: (name) => `\`${name}\` staat er twee keer. Houd er één.`,
    eitherOr: 'Hier staat een bestand om te tekenen, en ook een tekst. Houd er één: haal `src` weg, of de tekst.',
    sourceOfFile: '`source` toont de tekst die hier staat; daarnaast heeft `src` geen nut. Haal een van de twee weg.',
    noFiles: 'Hier kan geen bestand worden geopend. Schrijf de reis zelf in plaats van `src`.',
    cannotOpen: (...about) => cannotOpen(allQuoted(...about), 'nl'),
    wrongPath: (near) => pathForm.nl + didYouMean(maybeQuoted(near), 'nl'),
    noJourney: 'In deze tekst staat geen reis.',
    severalJourneys: (names) =>
      `In deze tekst staan meerdere reizen: ${listed(names, 'nl')}. Zeg welke, zoals \`journey=${quoted(names[0] ?? '')}\`.`,
  },
}

const examples: Readonly<Record<string, string>> = {
  view: 'funnel',
  journey: 'wine',
  src: './wine.journey',
  lang: 'nl',
}

function allQuoted(path: string, outside: string | undefined, near: string | undefined) {
  return { path: quoted(path), outside: maybeQuoted(outside), near: maybeQuoted(near) }
}

function maybeQuoted(text: string | undefined): string | undefined {
  return text === undefined ? undefined : quoted(text)
}

/** More names than these help nobody. */
const mostNames = 10

function listed(names: readonly string[], language: Language): string {
  const shown = names.slice(0, mostNames).map((it) => `\`${quoted(it)}\``)
  return names.length > mostNames ? `${shown.join(', ')}, …` : allOf(shown, language)
}
