import { groupFindings, type Finding, type FindingGroup, type Language, type Model } from 'journey-lang'

/** A file and what the rules say about it. */
export interface CheckedFile {
  /** As the caller sees it: relative to the folder of the call, with `/`. */
  readonly path: string
  readonly text: string
  /** How many journeys it holds. */
  readonly journeys: number
  readonly findings: readonly Finding[]
  /** The same by what they are about, what matters first. */
  readonly groups: readonly FindingGroup[]
}

/** Everything that a report tells. */
export interface Checked {
  readonly files: readonly CheckedFile[]
  /** How many files could not be read; standard error says why. */
  readonly unreadable: number
  /** The language of what the report says itself. */
  readonly language: Language
  /** The folder from which the paths are seen. */
  readonly cwd: string
}

/** What a report needs of a file. Of one without a finding that is little, so that thousands of models need not be kept. */
export function checkedFile(path: string, model: Model, findings: readonly Finding[]): CheckedFile {
  const groups = findings.length === 0 ? [] : groupFindings(model, findings)
  return { path, text: model.tree.text, journeys: model.journeys.length, findings, groups }
}
