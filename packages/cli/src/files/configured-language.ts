import { configFinder, WrongConfig } from '@journey-lang/files'
import type { Language } from 'journey-lang'
import type { Io } from '../io.ts'

/**
 * The language that the configuration of the folder of the call asks for, for commands that read no journey. Undefined
 * where nobody asks for one, and where the configuration cannot be used: what reads journeys says what is wrong with it.
 */
export function configuredLanguage({ cwd }: Io): Language | undefined {
  try {
    return configFinder(cwd)(cwd).config.language
  } catch (error) {
    if (error instanceof WrongConfig) return undefined
    throw error
  }
}
