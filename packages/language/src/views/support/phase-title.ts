import type { Phase } from '../../model/model.ts'
import type { Language } from '../../vocabulary/row.ts'
import { stageName } from '../../vocabulary/dutch.ts'

/** What a picture writes at a phase: its text, and for one that is only named like its stage, how that is called. */
export function phaseTitle({ title, stage }: Phase, language: Language): string {
  return stage !== undefined && title === stage ? stageName(stage, language) : title
}
