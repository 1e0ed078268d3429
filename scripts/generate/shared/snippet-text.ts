/**
 * The text of a snippet with its placeholders filled in: of a choice the first, of a tab stop without text nothing.
 * Placeholders of the vocabulary are never nested.
 */
export function snippetText(snippet: string): string {
  return snippet
    .replaceAll(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll(/\$\{?\d+\}?/g, '')
    .replaceAll('\t', '  ')
}
