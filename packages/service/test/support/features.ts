/** Verbs as features of the testkit: a marked text goes in, and what the editor would get comes out as carets or text. */
import type { Feature, FoundPlace, Given } from 'journey-lang/testkit'
import type { Position, Range } from 'vscode-languageserver-types'
import { makeProject, type Project, type ProjectState, type SourceFile } from '../../src/project/project.ts'
import { positionAt, rangeOf, spanOf } from '../../src/place/ranges.ts'

/** What a verb is asked about. */
export interface Asked {
  readonly file: SourceFile
  /** At the cursor. Reading it throws when the text has none. */
  readonly position: Position
  /** Between two `$0`, or empty at the only one. */
  readonly range: Range
  readonly project: Project
}

const root = 'file:///'

/** A project of files in memory. `main.journey` has the uri `file:///main.journey`. */
export function projectOf(files: Readonly<Record<string, string>>, options: Partial<ProjectState> = {}): Project {
  const settings = {}
  return makeProject({
    sources: new Map(Object.entries(files).map(([path, text]) => [root + path, { text, version: 1 }])),
    settingsOf: () => settings,
    hasAllFiles: true,
    languageOf: () => 'en',
    today: '2026-11-22',
    encoding: 'utf-16',
    rulePage: (rule) => `https://rules.example/${rule}`,
    ...options,
  })
}

/** The file with the cursor, in a project of all files of a test. */
export function askedOf(given: Given, options: Partial<ProjectState> = {}): Asked {
  const project = projectOf(given.files, options)
  const file = project.file(root + given.uri)!
  return {
    project,
    file,
    get position() {
      return positionAt(file, given.cursor)
    },
    get range() {
      return rangeOf(file, given.selection)
    },
  }
}

/** A verb whose answer is shown as a text. */
export function shown(verb: (asked: Asked) => string, options: Partial<ProjectState> = {}): Feature {
  return (given) => verb(askedOf(given, options))
}

/** A place in a file of the project. */
export interface FoundRange {
  readonly range: Range
  readonly label?: string
  /** The file it is in, when that is not the one with the cursor. */
  readonly uri?: string
}

/** A verb whose answer are places, which the carets of the text expect. */
export function found(verb: (asked: Asked) => readonly FoundRange[], options: Partial<ProjectState> = {}): Feature {
  return (given) => {
    const asked = askedOf(given, options)
    return verb(asked).map((it) => placeOf(it, asked))
  }
}

function placeOf({ range, label, uri }: FoundRange, { file, project }: Asked): FoundPlace {
  const home = uri === undefined ? file : project.file(uri)
  if (!home) throw new RangeError(`There is no file ${uri}.`)
  return {
    span: spanOf(home, range),
    uri: home.uri.slice(root.length),
    ...(label === undefined ? {} : { label }),
  }
}
