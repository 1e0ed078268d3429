/**
 * Whether a text may name a file to import: relative, with `/`, to a `.journey` file. No address, no drive, no stream,
 * no hidden character, so that no spelling leads somewhere that nobody sees.
 */
export function isImportPath(path: string): boolean {
  // oxlint-disable-next-line no-control-regex -- A path with a control character in it is exactly what is refused here.
  return /^\.{1,2}\/.+\.journey$/.test(path) && !/[\\:%\0-\x1f]/.test(path)
}
