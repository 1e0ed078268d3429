import type { Language } from 'journey-lang'
import type { Checked } from './checked-file.ts'
import { statsOf } from './stats.ts'

/** How many files, journeys and findings there are, in one line. */
export function summaryLine({ files: checked, unreadable, language }: Checked): string {
  const { files, journeys, errors, warnings, infos, hints } = statsOf(checked, unreadable)
  const it = words[language]
  const counts = [
    count(errors, it.error),
    count(warnings, it.warning),
    ...(infos > 0 ? [count(infos, it.info)] : []),
    ...(hints > 0 ? [count(hints, it.hint)] : []),
  ]
  return `${count(files, it.file)} ${it.with} ${count(journeys, it.journey)}: ${counts.join(', ')}`
}

type Word = readonly [one: string, many: string]

interface Words {
  readonly with: string
  readonly file: Word
  readonly journey: Word
  readonly error: Word
  readonly warning: Word
  readonly info: Word
  readonly hint: Word
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    with: 'with',
    file: ['file', 'files'],
    journey: ['journey', 'journeys'],
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    info: ['info', 'infos'],
    hint: ['hint', 'hints'],
  },
  nl: {
    with: 'met',
    file: ['bestand', 'bestanden'],
    journey: ['reis', 'reizen'],
    error: ['fout', 'fouten'],
    warning: ['waarschuwing', 'waarschuwingen'],
    info: ['info', 'infos'],
    hint: ['hint', 'hints'],
  },
}

function count(number: number, [one, many]: Word): string {
  return `${number} ${number === 1 ? one : many}`
}
