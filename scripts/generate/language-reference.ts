import { readFileSync } from 'node:fs'
import type { Language, Place, WordList } from '../../packages/language/src/vocabulary/row.ts'
import { rowsIn, statements } from '../../packages/language/src/vocabulary/vocabulary.ts'
import { wordLists } from '../../packages/language/src/vocabulary/words.ts'
import type { GeneratedFile } from './generated-file.ts'
import { labels } from './reference/labels.ts'
import { code, link, listed, table } from './reference/markdown.ts'
import { headingOf, placeHeading, statementSection } from './reference/statement-section.ts'
import { places } from './shared/vocabulary-facts.ts'

/** The manual of the language, for the people who write journeys. Its prose is in `reference/*.md`. */
export function languageReference(): GeneratedFile[] {
  return [
    { path: 'grammar/language-reference.md', text: reference('en') },
    { path: 'grammar/language-reference.nl.md', text: reference('nl') },
  ]
}

function reference(language: Language): string {
  return [
    `<!-- ${labels.generated[language]} -->`,
    prose('introduction', language),
    ...places.map((place) => placeChapter(place, language)),
    severalPlacesChapter(language),
    `## ${labels.closedLists[language]}`,
    ...Object.values(wordLists).map((list) => closedList(list, language)),
    prose('meaning', language),
  ].join('\n\n')
}

function prose(part: 'introduction' | 'meaning', language: Language): string {
  return readFileSync(new URL(`reference/${part}.${language}.md`, import.meta.url), 'utf8').trim()
}

/** What stands in nearly every block is told once, in a chapter of its own. */
const inSeveralPlaces = statements.filter((row) => row.in.length > 2)

function placeChapter(place: Place, language: Language): string {
  const rows = [...rowsIn(place).values()]
  const words = rows.map((row) => link(code(row.word), headingOf(row, language)))
  const told = rows.filter((row) => row.in[0] === place && !inSeveralPlaces.includes(row))
  return [
    `## ${placeHeading(place, language)}`,
    `${labels.hereStand[language]} ${listed(words, labels.and[language])}.`,
    ...told.map((row) => statementSection(row, language)),
  ].join('\n\n')
}

function severalPlacesChapter(language: Language): string {
  const sections = inSeveralPlaces.map((row) => statementSection(row, language))
  return [`## ${labels.severalPlaces[language]}`, ...sections].join('\n\n')
}

function closedList(list: WordList, language: Language): string {
  const head = [labels.word[language], labels.meaning[language]]
  const body = list.words.map((it) => [code(it.word), it.doc[language]])
  return `### ${list.title[language]}\n\n${table([head, ...body])}`
}
