/** Reads HTML as browsers do, and finds nothing in it but one fence. */
import { html, parseFragment, type DefaultTreeAdapterTypes } from 'parse5'

/** A fence on a page. */
export interface HtmlFence {
  readonly lang: string
  /** Without a line feed at its end, and with U+FFFD for halves of characters, which no file holds. */
  readonly code: string
}

/**
 * The only fence of a page: `<pre><code class="language-…">`, around which there is white space. Throws where anything else
 * stands: another element, attribute, comment or text.
 */
export function fenceIn(page: string): HtmlFence {
  const pre = onlyElement(parseFragment(page), 'pre')
  if (pre.attrs.length > 0) throw unexpected(page)
  const code = onlyElement(pre, 'code')
  const [attribute, second] = code.attrs
  const lang = attribute?.name === 'class' ? /^language-(\w+)$/.exec(attribute.value)?.[1] : undefined
  if (lang === undefined || second) throw unexpected(page)
  const texts = code.childNodes.map((it) => (isText(it) ? it.value : undefined))
  if (texts.includes(undefined)) throw unexpected(page)
  return { lang, code: texts.join('').replace(/\n$/, '').toWellFormed() }
}

type Parent = DefaultTreeAdapterTypes.ParentNode

function onlyElement(parent: Parent, name: string): DefaultTreeAdapterTypes.Element {
  const [only, second] = parent.childNodes.filter((it) => !isText(it) || it.value.trim() !== '')
  if (!only || second || !('attrs' in only)) throw unexpected(`${name} alone was expected`)
  if (only.nodeName !== name || only.namespaceURI !== html.NS.HTML) throw unexpected(only.nodeName)
  return only
}

function isText(node: DefaultTreeAdapterTypes.ChildNode): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === '#text'
}

function unexpected(what: string): Error {
  return new Error(`There is something else than a fence: ${what}`)
}
