/** `@journey-lang/remark/satteri`: the same for Sätteri, with which Astro parses Markdown since its version 7. */
import { fileURLToPath } from 'node:url'
import { reportProblem, type HostOptions } from '@journey-lang/files'
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
  readonly code: (node: Readonly<Code>, context: SatteriContext) => Code | undefined
}

/** How journeys are drawn. */
export interface JourneyOptions extends HostOptions {
  /** Finds the path of the document, absolute or seen from the root; that of `fileURL` when unsaid. */
  readonly documentPath?: (context: SatteriContext) => string | undefined
}

/**
 * Makes the plugin. Each problem is a diagnostic of the document, and goes to `warn`; with `strict` an Error is thrown instead.
 * The paths of all files that were read are in `data.journeyFiles` of the document.
 */
export default function journey(options: JourneyOptions = {}): SatteriPlugin {
  const draw = drawCode(options)
  const { documentPath = pathOfUrl } = options
  return {
    name: 'journey',
    options: { position: true },
    code(node, context) {
      const path = documentPath(context)
      const fence = draw(node, path)
      if (!fence) return undefined
      const { drawn } = fence
      if (drawn) addFiles(context.data, drawn.files)
      if (drawn?.kind === 'problem') {
        const place = { documentPath: path, source: context.source, line: node.position?.start.line }
        context.report({ message: drawn.text, node, severity: 'error' })
        reportProblem(drawn, place, options)
      }
      return { type: 'code', ...changedCode(fence) }
    },
  }
}

function pathOfUrl({ fileURL }: SatteriContext): string | undefined {
  return fileURL?.protocol === 'file:' ? fileURLToPath(fileURL) : undefined
}
