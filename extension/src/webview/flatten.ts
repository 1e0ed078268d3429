/**
 * Makes a picture of plain SVG, which shows the same in programs that are no browser: lines of text in place of HTML,
 * and colours at the shapes in place of rules. The picture has to be in the page, because it is measured.
 */
import { svgElement } from './elements.ts'

/** Makes the picture plain. */
export function flatten(svg: SVGSVGElement): void {
  const measured = Array.from(svg.querySelectorAll('foreignObject'), (it) => ({ it, parts: plainParts(it) }))
  for (const it of svg.querySelectorAll<SVGElement>(shapes)) writeStyle(it)
  for (const { it, parts } of measured) {
    // A journey diagram has every text twice, so that programs can take the one that they can show.
    const place = it.parentElement?.localName === 'switch' ? it.parentElement : it
    place.replaceWith(...parts)
  }
  for (const it of svg.querySelectorAll('style')) it.remove()
  for (const it of svg.querySelectorAll('*')) for (const name of forBrowsers) it.removeAttribute(name)
  svg.removeAttribute('style')
  svg.removeAttribute('class')
}

const shapes = 'rect, path, line, polygon, polyline, circle, ellipse, text, tspan, stop'

/** What means something to browsers, and to Mermaid's rules, only. */
const forBrowsers = [
  'class',
  'style',
  'data-look',
  'data-id',
  'data-et',
  'data-node',
  'data-type',
  'data-edge',
  'data-points',
]

/** What programs read from an attribute. */
const properties = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'visibility',
] as const
const ofText = ['font-family', 'font-size', 'font-weight', 'text-anchor', 'dominant-baseline'] as const

/** The usual values need not be written. */
const usual: Readonly<Record<string, string>> = {
  'fill-opacity': '1',
  'stroke-opacity': '1',
  opacity: '1',
  'stroke-dasharray': 'none',
  'font-weight': '400',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  visibility: 'visible',
}

function writeStyle(shape: SVGElement): void {
  const style = getComputedStyle(shape)
  const isText = shape instanceof SVGTextContentElement
  for (const name of isText ? [...properties, ...ofText] : properties) {
    const value = style.getPropertyValue(name)
    if (value === '' || value === usual[name]) shape.removeAttribute(name)
    else shape.setAttribute(name, name === 'fill' || name === 'stroke' ? colour(value) : value)
  }
  if (style.display === 'none') shape.setAttribute('display', 'none')
}

/** Older programs know no colour with an alpha. */
function colour(value: string): string {
  const [, red, green, blue, alpha] = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(value) ?? []
  if (red === undefined) return value
  if (alpha !== undefined && Number(alpha) === 0) return 'none'
  return `#${[red, green, blue].map((it) => Number(it).toString(16).padStart(2, '0')).join('')}`
}

/** The grounds and the lines of text of a piece of HTML, where they stand in the picture. */
function plainParts(html: SVGForeignObjectElement): readonly SVGElement[] {
  const place = html.parentElement
  const matrix = place instanceof SVGGraphicsElement ? place.getScreenCTM()?.inverse() : undefined
  if (!matrix) return []
  const toPicture = (box: DOMRect): DOMRect => {
    const start = new DOMPoint(box.left, box.top).matrixTransform(matrix)
    const end = new DOMPoint(box.right, box.bottom).matrixTransform(matrix)
    return new DOMRect(start.x, start.y, end.x - start.x, end.y - start.y)
  }
  const lines = linesOf(html)
  if (lines.length === 0) return []
  const grounds = Array.from(html.querySelectorAll('*')).flatMap((it) => {
    const fill = colour(getComputedStyle(it).backgroundColor)
    return fill === 'none' ? [] : [rectangle(toPicture(it.getBoundingClientRect()), fill)]
  })
  return [...grounds.slice(0, 1), ...lines.map((it) => textLine(it, toPicture(it.box)))]
}

function rectangle({ x, y, width, height }: DOMRect, fill: string): SVGElement {
  return svgElement('rect', { x: short(x), y: short(y), width: short(width), height: short(height), fill })
}

interface Line {
  readonly text: string
  readonly box: DOMRect
  readonly style: CSSStyleDeclaration
}

/** Another font may be wider, so that a line grows from its middle and stays in its box. */
function textLine({ text, style }: Line, { x, y, width, height }: DOMRect): SVGElement {
  const size = Number.parseFloat(style.fontSize)
  const weight = style.fontWeight === '400' ? {} : { 'font-weight': style.fontWeight }
  const attributes = {
    x: short(x + width / 2),
    // Where letters stand in a line differs between fonts by less than a pixel.
    y: short(y + height / 2 + size * 0.35),
    'text-anchor': 'middle',
    'font-family': style.fontFamily,
    'font-size': `${size}px`,
    fill: colour(style.color),
    ...weight,
  }
  return svgElement('text', attributes, text)
}

/** The lines as they were broken on the screen, each of one style. */
function linesOf(html: Element): readonly Line[] {
  const lines: Line[] = []
  const walker = document.createTreeWalker(html, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode
    const style = node.parentElement && getComputedStyle(node.parentElement)
    if (style) lines.push(...linesOfText(node, style))
  }
  return lines
}

function linesOfText(node: Node, style: CSSStyleDeclaration): readonly Line[] {
  const text = node.nodeValue ?? ''
  const lines: Line[] = []
  const range = document.createRange()
  let start = 0
  let box: DOMRect | undefined
  const end = (at: number): void => {
    const line = text.slice(start, at).trim()
    if (line !== '' && box) lines.push({ text: line, box, style })
    start = at
    box = undefined
  }
  for (const { segment, index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)) {
    range.setStart(node, index)
    range.setEnd(node, index + segment.length)
    const own = Array.from(range.getClientRects()).find((it) => it.width > 0 || segment.trim() !== '')
    if (!own || segment.trim() === '') continue
    if (box && own.top > box.bottom - own.height / 2) end(index)
    box = box ? around(box, own) : own
  }
  end(text.length)
  return lines
}

function around(one: DOMRect, other: DOMRect): DOMRect {
  const [left, top] = [Math.min(one.left, other.left), Math.min(one.top, other.top)]
  return new DOMRect(left, top, Math.max(one.right, other.right) - left, Math.max(one.bottom, other.bottom) - top)
}

function short(figure: number): number {
  return Math.round(figure * 100) / 100
}
