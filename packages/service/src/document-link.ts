import { tokensOf, type Language, type Shape, type Span, type Token } from 'journey-lang'
import type { DocumentLink } from 'vscode-languageserver-types'
import { insideQuotes, isText } from './find/text-token.ts'
import { rangeOf } from './place/ranges.ts'
import { importedUri } from './project/paths.ts'
import type { SourceFile } from './project/project.ts'

/**
 * What can be opened from a file, in the order of the text: the files that it imports and that are known, and addresses of
 * pages and people in texts and comments. Only `http:`, `https:` and `mailto:` are links, since a journey may come from anybody.
 */
export function documentLink(file: SourceFile): DocumentLink[] {
  const imports = file.model.shapes.flatMap((it) => importLink(file, it))
  const texts = Array.from(tokensOf(file.tree)).filter((it) => isText(it))
  const addresses = [...texts, ...file.tree.comments].flatMap((it) => addressLinks(file, it))
  return [...imports, ...addresses]
    .toSorted((a, b) => a.span.start - b.span.start)
    .map(({ span, target, tooltip }) => ({ range: rangeOf(file, span), target, tooltip }))
}

interface Link {
  readonly span: Span
  readonly target: string
  readonly tooltip: string
}

const words: Readonly<Record<Language, Readonly<Record<'file' | 'page' | 'mail', string>>>> = {
  en: { file: 'Open the file', page: 'Open the page', mail: 'Write a mail' },
  nl: { file: 'Open het bestand', page: 'Open de pagina', mail: 'Schrijf een mail' },
}

/** The path of a statement that takes names over, when it leads to a file that somebody has. */
function importLink(file: SourceFile, { row, clauses }: Shape): readonly Link[] {
  if (!row?.positionals.some((it) => it.value.kind === 'imported')) return []
  const path = row.clauses.find((it) => it.value?.kind === 'text')
  const [value] = (path && clauses.get(path.word)?.values) ?? []
  if (!value?.isText) return []
  const uri = importedUri(value.text, file.uri)
  const home = uri === undefined ? undefined : file.project.file(uri)
  if (!home) return []
  return [{ span: insideQuotes(value.token), target: home.uri, tooltip: words[file.language].file }]
}

/** No control, surrogate or space of any script, and nothing that ends an address in a sentence, in Markdown or in HTML. */
const address =
  /(?<![\p{L}\p{N}])(?:https?:\/\/[\p{L}\p{N}][^\s\p{C}\p{Z}"“”<>\\`{}|^]*|mailto:[\p{L}\p{N}.!#$%&'*+/=?_~-]{1,64}@[\p{L}\p{N}.-]+)/giu

/** In UTF-16 code units; what is longer is no address that anybody wrote. */
const longestAddress = 2_000

function addressLinks({ language }: SourceFile, { image, startOffset }: Token): readonly Link[] {
  if (!image.includes(':')) return []
  // The end of a comment would be taken for a part of the address before it.
  const said = image.startsWith('/*') && image.endsWith('*/') ? image.slice(0, -2) : image
  return Array.from(said.matchAll(address)).flatMap(({ 0: found, index }) => {
    const shown = withoutPunctuation(found)
    if (shown.length > longestAddress) return []
    const start = startOffset + index
    return [
      {
        span: { start, end: start + shown.length },
        target: shown.replace(/[^\x21-\x7E]+/g, encodeURIComponent),
        tooltip: words[language][shown.charAt(0).toLowerCase() === 'm' ? 'mail' : 'page'],
      },
    ]
  })
}

/** What stands behind an address belongs to the sentence; a bracket too, unless it was opened inside. */
function withoutPunctuation(found: string): string {
  let end = found.length
  let surplus = 0
  for (const it of found) surplus += it === ')' ? 1 : it === '(' ? -1 : 0
  for (; end > 0; end -= 1) {
    const last = found.charAt(end - 1)
    if (last === ')' && surplus > 0) surplus -= 1
    else if (!/[.,;:!?*_'’…\]]/.test(last)) break
  }
  return found.slice(0, end)
}
