/** What is said about markers that cannot be understood, in both languages. */
import type { Language } from 'journey-lang'

/** The sentences in one language. */
export interface EmbedWords {
  readonly colonMissing: string
  readonly notAlone: string
  readonly unclosed: (end: string) => string
  readonly nested: (line: number, end: string) => string
  readonly stray: (start: string) => string
  readonly closedElsewhere: (line: number) => string
  readonly brokenElsewhere: (path: string) => string
  readonly notMdx: (reason: string) => string
}

/** The words of this room. */
export const embedWords: Readonly<Record<Language, EmbedWords>> = {
  en: {
    colonMissing: 'Behind `journey` a colon is missing, so nothing is drawn here. Write `journey:`.',
    notAlone: 'A marker stands alone on its line, and not in the middle of a paragraph. Give it a line of its own.',
    unclosed: (end) => `This block has no end. Write ${end} where it ends, in the same list item or quotation.`,
    nested: (line, end) => `This marker stands inside the block of line ${line}. End that one first, with ${end}.`,
    stray: (start) => `No block ends here, because none has begun. A block begins with a marker such as ${start}.`,
    closedElsewhere: (line) =>
      `This block ends in line ${line}, in another list item or quotation. Put both markers into the same one.`,
    brokenElsewhere: (path) => `This shows ${path}, which has an error, so the document stays as it is.`,
    notMdx: (reason) => `This file cannot be read as MDX: ${reason}`,
  },
  nl: {
    colonMissing: 'Achter `journey` ontbreekt een dubbele punt, dus wordt hier niets getekend. Schrijf `journey:`.',
    notAlone: 'Een markering staat alleen op een regel, en niet midden in een alinea. Geef haar een eigen regel.',
    unclosed: (end) => `Dit blok heeft geen einde. Schrijf ${end} waar het eindigt, in hetzelfde lijstpunt of citaat.`,
    nested: (line, end) => `Deze markering staat in het blok van regel ${line}. Sluit dat eerst af, met ${end}.`,
    stray: (start) =>
      `Hier eindigt geen blok, want er is er geen begonnen. Een blok begint met een markering als ${start}.`,
    closedElsewhere: (line) =>
      `Dit blok eindigt in regel ${line}, in een ander lijstpunt of citaat. Zet beide markeringen in hetzelfde.`,
    brokenElsewhere: (path) => `Dit toont ${path}, waarin een fout zit, dus blijft het document zoals het is.`,
    notMdx: (reason) => `Dit bestand kan niet als MDX worden gelezen: ${reason}`,
  },
}
