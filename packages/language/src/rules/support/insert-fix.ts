import type { FixEdit } from './finding.ts'

/** An insert as the fix of a finding; none where there is no place for it. */
export function insertFix<const Title extends string, Data>(
  title: Title,
  data: Data,
  edits: readonly FixEdit[],
): readonly { readonly title: Title; readonly data: Data; readonly safe: false; readonly edits: readonly FixEdit[] }[] {
  return edits.length === 0 ? [] : [{ title, data, safe: false, edits }]
}
