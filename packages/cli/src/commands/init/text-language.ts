import { configFinder, WrongConfig } from '@journey-lang/files'
import type { Language } from 'journey-lang'

/**
 * The language in which journeys in a folder are written, as its configuration says; undefined where it says nothing. A
 * configuration that cannot be used says nothing here: what reads journeys says what is wrong with it.
 */
export function configuredTextLanguage(folder: string, cwd: string): Language | undefined {
  try {
    return configFinder(cwd)(folder).config.textLanguage
  } catch (error) {
    if (error instanceof WrongConfig) return undefined
    throw error
  }
}
