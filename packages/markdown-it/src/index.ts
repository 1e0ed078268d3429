/** `@journey-lang/markdown-it`: draws the journeys in Markdown, and the files that they name. */
import { resolve } from 'node:path'
import {
  aFunction,
  checkOptions,
  fencesOnDisk,
  hostOptionForms,
  reportProblems,
  type HostOptions,
  type PlacedProblem,
} from '@journey-lang/files'
import { drawJourneys, type MarkdownIt } from './core.ts'

export type { MarkdownIt } from './core.ts'

/** How journeys are drawn. */
export interface JourneyOptions extends HostOptions {
  /**
   * Finds the path of the document in what the host hands to markdown-it, absolute or seen from the root. When unsaid, that of
   * VitePress, of Eleventy, or else `env.path`. Without a path, files are looked for from the root itself.
   */
  readonly documentPath?: (env: unknown) => string | undefined
}

/**
 * The plugin: `md.use(journey, options)`. The paths of all files that were read are put on `env.includes`, where VitePress
 * watches them, or else on `env.journeyFiles`. Throws while Markdown is parsed, when `strict` is set and fences are wrong, one
 * Error with all of them, and a TypeError at once for options that cannot be.
 */
export default function journey(md: MarkdownIt, options: JourneyOptions = {}): void {
  checkOptions<JourneyOptions>('@journey-lang/markdown-it', options, { ...hostOptionForms, documentPath: aFunction })
  const { documentPath = pathOfHost } = options
  const draw = fencesOnDisk(options)
  let problems: PlacedProblem[] = []
  drawJourneys(
    md,
    (code, info, env) => draw(code, info, documentPath(env)),
    (drawn, { env, ...place }) => {
      addFiles(env, drawn.files)
      if (drawn.kind === 'problem')
        problems.push({ problem: drawn, place: { ...place, documentPath: documentPath(env) } })
    },
  )
  // Right before and right after the journeys of a document: the last rule that is put behind `block` comes first.
  md.core.ruler.after('block', 'journey-begin', () => {
    problems = []
  })
  md.core.ruler.after('journey', 'journey-end', () => reportProblems(problems, options))
}

function pathOfHost(env: unknown): string | undefined {
  if (!isRecord(env)) return undefined
  // VitePress says under `realPath` where a page is that is served from elsewhere.
  const { realPath, path, page } = env
  if (typeof realPath === 'string') return realPath
  // What Eleventy says is seen from the folder of the process.
  if (isRecord(page) && typeof page['inputPath'] === 'string') return resolve(page['inputPath'])
  return typeof path === 'string' ? path : undefined
}

function addFiles(env: unknown, files: readonly string[]): void {
  if (!isRecord(env) || !Object.isExtensible(env)) return
  const list: unknown = env['includes'] ?? (env['journeyFiles'] ??= [])
  if (!Array.isArray(list)) return
  for (const it of files) if (!list.includes(it)) list.push(it)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
