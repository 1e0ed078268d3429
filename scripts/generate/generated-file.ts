/** One committed file that is made from the vocabulary. */
export interface GeneratedFile {
  /** Its place, seen from the root of the repository, with slashes. */
  path: string
  text: string
}
