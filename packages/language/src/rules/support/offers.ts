import type { FixEdit } from './finding.ts'

/** An insert, as the only fix of a finding. None where there is no place for it. */
export function offered<Title extends string>(title: Title, edits: readonly FixEdit[]): readonly Offer<Title>[] {
  return edits.length === 0 ? [] : [{ title, data: {}, safe: false, edits }]
}

/** A fix whose title needs no data. */
export interface Offer<Title extends string> {
  readonly title: Title
  readonly data: Record<never, never>
  readonly safe: boolean
  readonly edits: readonly FixEdit[]
}
