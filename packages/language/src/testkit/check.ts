import { bind } from '../model/bind.ts'
import type { Model } from '../model/model.ts'
import type { Workspace } from '../model/workspace.ts'
import { parse } from '../syntax/parse.ts'
import type { Span } from '../text/span.ts'
import { readMarkers, withCarets, type Caret, type MarkedFile } from './markers.ts'
import { memoryWorkspace } from './memory-workspace.ts'

/** What a feature is given: a file of a workspace in memory, and where the cursor is. */
export interface Given {
  readonly uri: string
  readonly text: string
  readonly model: Model
  readonly workspace: Workspace
  /** The texts of all files by uri, this one included. */
  readonly files: Readonly<Record<string, string>>
  /** UTF-16 offset. Reading it throws a RangeError when the text has no `$0`. */
  readonly cursor: number
  /** Between two `$0`, or empty at the only one. Reading it throws a RangeError when there is none. */
  readonly selection: Span
}

/** A place that a feature found, and what it says about it. */
export interface FoundPlace {
  readonly span: Span
  readonly label?: string
  /** The file it is in, when that is not the one with the cursor. */
  readonly uri?: string
}

/** What a feature gives: places, which the carets of the text expect, or a text, which is expected word by word. */
export type Feature = (given: Given) => readonly FoundPlace[] | string

/** A feature did something else than a test expects. Test runners show the difference between the two programs. */
export class CheckFailure extends Error {
  override readonly name = 'CheckFailure'
  readonly actual: string
  readonly expected: string

  constructor(actual: string, expected: string) {
    super(`Expected\n\n${expected}\n\nbut got\n\n${actual}\n`)
    this.actual = actual
    this.expected = expected
  }
}

/**
 * Tries a feature on a text with `$0` at the cursor. A feature that gives places finds exactly those under which the text
 * has carets; one that gives a text gives `expected`. Throws CheckFailure otherwise.
 */
export function check(feature: Feature, marked: string, expected?: string): void {
  const { files, cursor, selection } = readMarkers(marked)
  const [home] = files as [MarkedFile]
  const texts = Object.fromEntries(files.map(({ uri, text }) => [uri, text]))
  const workspace = memoryWorkspace(texts)
  const tree = workspace.open(home.uri, home.uri)?.tree ?? parse(home.text)
  const found = feature({
    uri: home.uri,
    text: home.text,
    model: bind(tree, { uri: home.uri, workspace }),
    workspace,
    files: texts,
    get cursor() {
      return needed(cursor)
    },
    get selection() {
      return needed(selection)
    },
  })
  if (typeof found === 'string') return same(found, expected ?? '')
  if (expected !== undefined) throw new RangeError('A feature that finds places is checked by carets, not by a text.')
  same(
    drawn(files, (file) => placesIn(file, home, found)),
    drawn(files, (file) => file.carets),
  )
}

function needed<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError('The text has no cursor: put $0 where it is.')
  return value
}

function same(actual: string, expected: string): void {
  if (actual !== expected) throw new CheckFailure(actual, expected)
}

function placesIn(file: MarkedFile, home: MarkedFile, found: readonly FoundPlace[]): readonly Caret[] {
  return found
    .filter(({ uri = home.uri }) => uri === file.uri)
    .map(({ span, label = '' }) => ({ span, label: label.replaceAll('\n', ' ⏎ ') }))
    .toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

function drawn(files: readonly MarkedFile[], caretsOf: (file: MarkedFile) => readonly Caret[]): string {
  return files.map((it) => `//- ${it.uri}\n${withCarets(it.text, caretsOf(it))}`).join('\n')
}
