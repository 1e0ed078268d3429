import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { installed } from '../../support/own-package.ts'

/** A build of Mermaid that the pictures are tried in. */
export interface MermaidBuild {
  readonly version: string
  /** A script that sets the global `mermaid`. */
  readonly path: string
}

/** The version that we draw with ourselves. */
export function newestMermaid(): MermaidBuild {
  return build(new URL('../../../node_modules/mermaid/', import.meta.url))
}

/** Versions that hosts of documents still run. Installs them when that has not been done since they were last changed. */
export function olderMermaids(): readonly MermaidBuild[] {
  installed(fileURLToPath(folder))
  return ['mermaid-11.17', 'mermaid-11.4'].map((it) => build(new URL(`node_modules/${it}/`, folder)))
}

/** They are a package of their own, so that only those who run this suite have to load them. */
const folder = new URL('../../mermaid-versions/', import.meta.url)

function build(home: URL): MermaidBuild {
  const { version } = JSON.parse(readFileSync(new URL('package.json', home), 'utf8')) as { version: string }
  return { version, path: fileURLToPath(new URL('dist/mermaid.min.js', home)) }
}
