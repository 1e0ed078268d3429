import type { Tree } from '../syntax/tree.ts'

/** A file that was read. */
export interface WorkspaceFile {
  /** What names the file for whoever reads it: a URI, or a path. */
  readonly uri: string
  readonly tree: Tree
}

/**
 * The other files that a journey may import. Whoever knows a file system brings one;
 * it alone decides which paths may be opened. It stands for one moment: whoever watches files makes a new one when they change.
 */
export interface Workspace {
  /** The file that the text of an import names, seen from the file with this uri; undefined when there is none. */
  readonly open: (path: string, from: string) => WorkspaceFile | undefined
  /**
   * The folder below which files are opened, as users see it, when the file that a path names would lie elsewhere. Undefined
   * for what would lie in it, and where users are told of no folder.
   */
  readonly outside?: (path: string, from: string) => string | undefined
  /** All files there are. Without it nobody knows whether another file uses a name, and nothing is said about that. */
  readonly files?: () => Iterable<WorkspaceFile>
}
