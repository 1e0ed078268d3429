import type { Tree } from '../syntax/tree.ts'

/** A file that was read. */
export interface WorkspaceFile {
  /** What names the file for whoever reads it: a URI, or a path. */
  readonly uri: string
  readonly tree: Tree
}

/**
 * The other files that a journey may import. Whoever knows a file system brings one;
 * it alone decides which paths may be opened.
 */
export interface Workspace {
  /** The file that the text of an import names, seen from the file with this uri; undefined when there is none. */
  readonly open: (path: string, from: string) => WorkspaceFile | undefined
}
