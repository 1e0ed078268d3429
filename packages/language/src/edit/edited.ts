import type { SnippetEdit } from '../text/edit.ts'

/** What an edit gives: the changes of one file, some with tab stops where only the author knows what belongs there, or why there are none. */
export type Edited = { readonly edits: readonly SnippetEdit[] } | Refused

/**
 * Why nothing is changed: what is asked for is no name, a name that is taken or a word of the language, would move a stage or the
 * days of other steps, is in another file, stands in what cannot be read, is there already, or is outside of the scale.
 */
export interface Refused {
  readonly refused:
    | 'not-a-name'
    | 'name-taken'
    | 'clause-word'
    | 'would-change-stage'
    | 'would-change-days'
    | 'not-in-this-file'
    | 'broken'
    | 'nothing-to-do'
    | 'out-of-range'
}

/** Whether an edit was refused. */
export function isRefused<Result extends object>(result: Result | Refused): result is Refused {
  return 'refused' in result
}
