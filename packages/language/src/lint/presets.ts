import { rules } from '../rules/index.generated.ts'
import type { Rule } from '../rules/support/define-rule.ts'
import { presetNames, type Preset } from '../rules/support/presets.ts'

/** The rules of a preset, those of the smaller presets and of structure included. */
export function rulesOf(preset: Preset): readonly Rule[] {
  const smaller: readonly string[] = presetNames.slice(0, presetNames.indexOf(preset) + 1)
  return rules.filter((it) => it.preset === 'always' || smaller.includes(it.preset))
}

/** The rules about the text itself, which are always on. */
export const structure: readonly Rule[] = rules.filter((it) => it.preset === 'always')

/** Errors, what the text itself shows to be a broken rule, and the most useful of what it does not say yet. */
export const recommended: readonly Rule[] = rulesOf('recommended')

/** All that a journey does not say yet. */
export const strict: readonly Rule[] = rulesOf('strict')

/** Coaching too. */
export const coaching: readonly Rule[] = rulesOf('coaching')
