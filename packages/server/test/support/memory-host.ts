import { canonicalUri } from '@journey-lang/service'
import type { Host } from '../../src/host.ts'

/** Files in memory that a test may change, by uri. */
export interface MemoryHost extends Host {
  readonly files: Map<string, string>
  /** The uris that were read, in order. */
  readonly reads: string[]
}

/** A host whose files are those of a map. */
export function memoryHost(files: Readonly<Record<string, string>> = {}): MemoryHost {
  const known = new Map(Object.entries(files))
  const reads: string[] = []
  return {
    files: known,
    reads,
    readFile(uri) {
      reads.push(uri)
      return Promise.resolve(known.get(canonicalUri(uri)))
    },
    findFiles: (folder) =>
      Promise.resolve([...known.keys()].filter((it) => it.startsWith(`${folder}/`) && it.endsWith('.journey'))),
    today: () => '2026-11-22',
    rulePage: (rule) => `file:///rules/${rule}.md`,
  }
}
