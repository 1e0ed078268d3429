import { configFinder, WrongConfig } from '@journey-lang/files'
import type { Language } from 'journey-lang'
import type { Io } from '../io.ts'

/**
 * The language that the configuration of the folder of the call asks for, where no journey was read. Undefined where nobody
 * asks for one. Of a configuration that cannot be used only that is taken: what reads journeys says what is wrong with it.
 */
export function configuredLanguage({ cwd }: Io): Language | undefined {
  try {
    return configFinder(cwd)(cwd).config.language
  } catch (error) {
    if (error instanceof WrongConfig) return error.language
    throw error
  }
}
