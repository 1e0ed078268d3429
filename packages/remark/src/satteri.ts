/** `@journey-lang/remark/satteri`: the same for Sätteri, with which Astro parses Markdown since its version 7. */
import { fileURLToPath } from 'node:url'
import { reportProblems, type HostOptions, type PlacedProblem } from '@journey-lang/files'
import type { Code } from 'mdast'
import { addFiles, changedCode, drawCode } from './draw-code.ts'

/** What Sätteri says of a document, as far as it is used here. */
export interface SatteriContext {
  readonly fileURL: URL | undefined
  /** What plugins of a document share. */
  readonly data: Record<string, unknown>
  /** The text of the document, without what its host took away. */
  readonly source: string
  report(diagnostic: { message: string; node: Readonly<Code>; severity: 'error' }): void
}

/** A plugin for `mdastPlugins`. */
export interface SatteriPlugin {
  readonly name: string
  readonly options: { readonly position: boolean }
  /** Is called before the first node of a document; not so by a Sätteri before 0.10. */
  readonly before: (root: unknown, context: SatteriContext) => void
  readonly code: (node: Readonly<Code>, context: SatteriContext) => Code | undefined
  /** Is called after the last node of a document, where `before` was. */
  readonly after: (root: unknown, context: SatteriContext) => void
}

/** How journeys are drawn. */
export interface JourneyOptions extends HostOptions {
  /** Finds the path of the document, absolute or seen from the root; that of `fileURL` when unsaid. */
  readonly documentPath?: (context: SatteriContext) => string | undefined
}

/**
 * Makes the plugin. Each problem is a diagnostic of the document, and goes to `warn`; with `strict` an Error with all problems
 * of the document is thrown instead, or with the first alone by a Sätteri before 0.10, which does not say where a document ends.
 * The paths of all files that were read are in `data.journeyFiles` of the document.
 */
export default function journey(options: JourneyOptions = {}): SatteriPlugin {
  const draw = drawCode(options)
  const { documentPath = pathOfUrl } = options
  // The problems of each document that is being read. What its plugins share is a document's own, and the same object throughout.
  const problemsOf = new WeakMap<object, PlacedProblem[]>()
  return {
    name: 'journey',
    options: { position: true },
    before(_, { data }) {
      problemsOf.set(data, [])
    },
    code(node, context) {
      const path = documentPath(context)
      const fence = draw(node, path)
      if (!fence) return undefined
      const { drawn } = fence
      if (drawn) addFiles(context.data, drawn.files)
      if (drawn?.kind === 'problem') {
        const place = { documentPath: path, source: context.source, line: node.position?.start.line }
        context.report({ message: drawn.text, node, severity: 'error' })
        const problem = { problem: drawn, place }
        const problems = problemsOf.get(context.data)
        if (problems) problems.push(problem)
        else reportProblems([problem], options)
      }
      return { type: 'code', ...changedCode(fence) }
    },
    after(_, { data }) {
      reportProblems(problemsOf.get(data) ?? [], options)
      problemsOf.delete(data)
    },
  }
}

function pathOfUrl({ fileURL }: SatteriContext): string | undefined {
  return fileURL?.protocol === 'file:' ? fileURLToPath(fileURL) : undefined
}
