/**
 * Draws what the fences and markers of Markdown files ask for, with the files that they name. Everything is read anew for
 * each of them, so that whoever edits sees what stands on disk now.
 */
import { dirname, join, resolve } from 'node:path'
import {
  drawEmbed,
  drawFence,
  fenceProblem,
  readEmbed,
  readFence,
  type DrawnFence,
  type FenceOptions,
  type FenceProblem,
  type Language,
} from 'journey-lang'
import { optionsOf } from 'journey-lang/config'
import { diskWorkspace } from './disk-workspace.ts'
import { configFinder, WrongConfig } from './project-config.ts'

/** Where documents are, and how they are drawn. */
export interface OnDisk {
  /** The folder below which files may be opened, whatever a document says; the folder of the process when unsaid. */
  readonly root?: string
  /** The language of messages and of the words of pictures, whatever the project says; a fence may say another. */
  readonly language?: Language
  /** The language of the words of pictures, where it is to be another than that of messages. */
  readonly textLanguage?: Language
}

/**
 * Draws a fence of a document, which is a path seen from the root; without one, paths are seen from the root itself.
 * Otherwise as `drawFence`.
 */
export type FencesOnDisk = (code: string, info: string, documentPath?: string) => DrawnFence | undefined

/** Draws what a marker of a document asks for. Otherwise as `drawEmbed`. */
export type EmbedsOnDisk = (text: string, documentPath?: string) => DrawnFence

/**
 * Makes a function that draws fences. The configuration that holds for the folder of a document says in which language, and
 * how long a silence may last; a wrong one is a problem like any other, and it is among the files to watch. What is made
 * never throws.
 */
export function fencesOnDisk(onDisk: OnDisk = {}): FencesOnDisk {
  return (code, info, documentPath) => {
    const fence = readFence(info)
    // Most fences are of others, and nothing is read for them.
    if (!fence || fence.isSource) return undefined
    const surroundings = surroundingsOf(onDisk, documentPath, fence.language)
    if ('kind' in surroundings) return surroundings
    const drawn = drawFence(code, info, surroundings.options)
    return drawn && watching(drawn, surroundings.files)
  }
}

/** Where documents with markers are, and how they are drawn. */
export interface EmbedOnDisk extends OnDisk {
  /** What the root is called where somebody is told that a file would lie outside of it; nobody is when unsaid. */
  readonly shownRoot?: string
}

/** Makes a function that draws what markers ask for. Otherwise as `fencesOnDisk`. */
export function embedsOnDisk(onDisk: EmbedOnDisk = {}): EmbedsOnDisk {
  return (text, documentPath) => {
    const surroundings = surroundingsOf(onDisk, documentPath, readEmbed(text).language)
    if ('kind' in surroundings) return surroundings
    return watching(drawEmbed(text, surroundings.options), surroundings.files)
  }
}

/** What is known of the place where a document stands. */
interface Surroundings {
  readonly options: FenceOptions
  /** What was read to know it. */
  readonly files: readonly string[]
}

function surroundingsOf(
  { root: written = '.', shownRoot, language: ofCall, textLanguage: ofPictures = ofCall }: EmbedOnDisk,
  documentPath: string | undefined,
  ofFence: Language | undefined,
): Surroundings | FenceProblem {
  const root = resolve(written)
  const uri = documentPath === undefined ? join(root, 'document') : resolve(root, documentPath)
  try {
    const { config, file } = configFinder(root)(dirname(uri))
    const { patience, language = 'en', textLanguage = 'en' } = optionsOf(config)
    const options = {
      workspace: diskWorkspace(root, shownRoot),
      uri,
      language: ofCall ?? language,
      textLanguage: ofPictures ?? textLanguage,
      ...(patience === undefined ? {} : { patience }),
    }
    return { options, files: file === undefined ? [] : [file] }
  } catch (error) {
    if (!(error instanceof WrongConfig)) throw error
    const language = ofFence ?? ofCall ?? error.language ?? 'en'
    return fenceProblem(
      error.said.map((it) => it[language]),
      language,
      [error.file],
    )
  }
}

function watching(drawn: DrawnFence, files: readonly string[]): DrawnFence {
  return { ...drawn, files: [...drawn.files, ...files] }
}
