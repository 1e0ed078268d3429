import type { LintOptions } from '../lint/lint.ts'
import { rulesOf } from '../lint/presets.ts'
import type { BindOptions } from '../model/bind.ts'
import { readDuration } from '../model/value.ts'
import type { Config } from './config.ts'

/** What a configuration says to `bind` and to `lint`, what it leaves unsaid left out. */
export function optionsOf(config: Config): Pick<BindOptions, 'patience'> & LintOptions {
  const { preset, rules, patience, language, textLanguage } = config
  const days = patience === undefined ? undefined : readDuration(patience)
  return {
    ...(preset === undefined ? {} : { rules: rulesOf(preset) }),
    ...(rules === undefined ? {} : { severities: rules }),
    ...(days === undefined ? {} : { patience: days }),
    ...(language === undefined ? {} : { language }),
    ...(textLanguage === undefined ? {} : { textLanguage }),
  }
}
