import { drawFence, fenceProblem, readFence, type DrawnFence } from 'journey-lang'
import { surroundingsOf, type Place } from './place.ts'

/**
 * Draws a fence of a document, with the files that it names and the configuration that holds for it; a wrong one is a problem
 * like any other. Undefined when the fence is not ours, or asks to show its text. Never throws, unless the place does.
 */
export function drawFenceAt(code: string, info: string, place: Place): DrawnFence | undefined {
  const fence = readFence(info)
  if (!fence || fence.isSource) return undefined
  const { workspace, options, mistakes } = surroundingsOf(place)
  const { language, textLanguage = 'en', patience } = options
  if (mistakes.length > 0) return fenceProblem(mistakes, fence.language ?? language)
  return drawFence(code, info, {
    // A document that is nowhere has no files beside it.
    ...(place.folders.length === 0 ? {} : { workspace }),
    uri: place.uri,
    language,
    textLanguage,
    ...(patience === undefined ? {} : { patience }),
  })
}
