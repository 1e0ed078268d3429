/**
 * A `///` comment as Markdown. It keeps what its author laid out, but brings in nothing: no picture and no HTML, and links
 * lead to web pages only. Character references are used, because a backslash of the author could take ours away.
 */
export function commentAsMarkdown(comment: string): string {
  const kept = comment.length > longest ? `${comment.slice(0, longest).toWellFormed()}…` : comment
  return kept
    .replace(/<(?=[a-z/!?])/gi, '&lt;')
    .replace(/!(?=\[)/g, '&#33;')
    .replace(/\](?!\(https?:\/\/)(?=[[(:])/gi, '&#93;')
}

/** In UTF-16 code units; a hover is no place to read a book. */
const longest = 2_000
