import { print, tokensOf, type Tree } from 'journey-lang'

/**
 * What a tree loses of its text, or an empty text when it loses nothing: it must print back to the same text,
 * its tokens must come in order, and between them there may be nothing but white space and comments.
 */
export function lossOf(tree: Tree): string {
  if (print(tree) !== tree.text) return 'The tree does not print back to its text.'
  const comments = [...tree.comments]
  let at = 0
  const skipTo = (offset: number): string => {
    let gap = ''
    while (comments[0] && comments[0].startOffset < offset) {
      const comment = comments.shift()!
      gap += tree.text.slice(at, comment.startOffset)
      // What lies too deep is one token, with the comments in it.
      at = Math.max(at, comment.startOffset + comment.image.length)
    }
    gap += tree.text.slice(at, offset)
    return /^[\s\uFEFF]*$/.test(gap) ? '' : `Lost: ${JSON.stringify(gap.slice(0, 80))}`
  }
  for (const token of tokensOf(tree)) {
    if (token.startOffset < at && token.image !== '')
      return `Token ${JSON.stringify(token.image)} comes twice or too late.`
    if (token.image !== '' && !tree.text.startsWith(token.image, token.startOffset))
      return 'A token is not what stands there.'
    const loss = skipTo(token.startOffset)
    if (loss !== '') return loss
    at = Math.max(at, token.startOffset + token.image.length)
  }
  return tree.text.length > maxTextLength ? '' : skipTo(tree.text.length)
}

const maxTextLength = 5_000_000
