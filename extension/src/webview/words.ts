/** The words of the page, in both languages. */

const english = {
  picture: 'Picture of the journey',
  tools: 'What is shown',
  view: 'View',
  journey: 'Journey',
  lock: 'Lock',
  lockHint: 'Stay with this file, whichever file is being edited',
  table: 'Table',
  tableHint: 'Show the journey as a table',
  zoom: 'Zoom',
  zoomIn: 'Make larger (+)',
  zoomOut: 'Make smaller (-)',
  fit: 'Show all of it (0)',
  showProblems: 'Show problems',
  waiting: 'The picture is on its way.',
  broken: (errors: number) =>
    `The text has ${errors === 1 ? 'a mistake' : errors > 1 ? `${errors} mistakes` : 'mistakes'}; this is the last good picture.`,
  brokenFromTheStart: (errors: number) =>
    `The text has ${errors === 1 ? 'a mistake' : errors > 1 ? `${errors} mistakes` : 'mistakes'}.`,
  gone: 'This file is no longer there; this is its last picture.',
  asleep: 'The language server is not there at the moment; the picture follows when it is back.',
  failed: 'This could not be drawn; this is the last good picture.',
  failedFromTheStart: 'This could not be drawn.',
  slow: 'This takes long to draw; until then this is the last good picture.',
  goToText: 'go to the text',
  findings: (count: number) => (count === 1 ? '1 finding' : `${count} findings`),
  severity: { error: 'Error', warning: 'Warning', info: 'Information', hint: 'Hint' },
  nothingToExport: 'There is no picture yet.',
  tooLargeToExport: 'The picture is too large for an image; choose a smaller scale, or SVG.',
  notExported: 'The picture could not be made into a file.',
}

/** The words of one language. */
export type Words = typeof english

const dutch: Words = {
  picture: 'Tekening van de reis',
  tools: 'Wat er te zien is',
  view: 'Beeld',
  journey: 'Reis',
  lock: 'Vastzetten',
  lockHint: 'Bij dit bestand blijven, welk bestand er ook wordt bewerkt',
  table: 'Tabel',
  tableHint: 'De reis als tabel tonen',
  zoom: 'Grootte',
  zoomIn: 'Groter (+)',
  zoomOut: 'Kleiner (-)',
  fit: 'Alles tonen (0)',
  showProblems: 'Problemen tonen',
  waiting: 'De tekening komt eraan.',
  broken: (errors) =>
    `De tekst bevat ${errors === 1 ? 'een fout' : errors > 1 ? `${errors} fouten` : 'fouten'}; dit is de laatste goede tekening.`,
  brokenFromTheStart: (errors) =>
    `De tekst bevat ${errors === 1 ? 'een fout' : errors > 1 ? `${errors} fouten` : 'fouten'}.`,
  gone: 'Dit bestand is er niet meer; dit is de laatste tekening ervan.',
  asleep: 'De taalserver is er even niet; de tekening volgt als die terug is.',
  failed: 'Dit kon niet worden getekend; dit is de laatste goede tekening.',
  failedFromTheStart: 'Dit kon niet worden getekend.',
  slow: 'Dit tekenen duurt lang; tot die tijd is dit de laatste goede tekening.',
  goToText: 'ga naar de tekst',
  findings: (count) => (count === 1 ? '1 bevinding' : `${count} bevindingen`),
  severity: { error: 'Fout', warning: 'Waarschuwing', info: 'Informatie', hint: 'Tip' },
  nothingToExport: 'Er is nog geen tekening.',
  tooLargeToExport: 'De tekening is te groot voor een afbeelding; kies een kleinere schaal, of SVG.',
  notExported: 'Van de tekening kon geen bestand worden gemaakt.',
}

/** The words for a language tag; English where we have no others. */
export function wordsFor(language: string): Words {
  return /^nl\b/i.test(language) ? dutch : english
}
