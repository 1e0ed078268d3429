/** The drawn things of a picture that stand for a text, and where they are. */
import type { Picture } from '../protocol.ts'

/** A drawn thing that stands for a text. */
export interface Thing {
  readonly mark: string
  readonly element: SVGGraphicsElement
  /** What it says, on one line. */
  readonly name: string
}

/** A rectangle, in units of the picture. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The things of a picture, in the order of their marks. A mark without an element has none. */
export function thingsOf(svg: SVGSVGElement, marks: Picture['marks']): readonly Thing[] {
  const known = new Map<string, SVGGraphicsElement>()
  for (const it of svg.querySelectorAll<SVGGraphicsElement>('g.node[id], g.cluster[id], line.task-line[id]')) {
    // A task of a journey diagram has its id on the line that hangs from it.
    const whole = it instanceof SVGLineElement ? it.parentElement : it
    // Mermaid puts ids together from parts between hyphens, of which one is ours.
    if (whole instanceof SVGGraphicsElement) for (const part of it.id.split('-')) known.set(part, whole)
  }
  const things = new Map<string, Thing>()
  for (const { id, element } of marks) {
    const found = known.get(element)
    if (found && !things.has(id)) things.set(id, { mark: id, element: found, name: nameOf(found) })
  }
  return [...things.values()]
}

/** Where a thing is. */
export function boxOf(svg: SVGSVGElement, { element }: Thing): Box {
  const { x, y, width, height } = element.getBBox()
  const own = element.getScreenCTM()
  const whole = svg.getScreenCTM()
  if (!own || !whole) return { x, y, width, height }
  const toPicture = whole.inverse().multiply(own)
  const start = new DOMPoint(x, y).matrixTransform(toPicture)
  const end = new DOMPoint(x + width, y + height).matrixTransform(toPicture)
  return { x: start.x, y: start.y, width: end.x - start.x, height: end.y - start.y }
}

/** The lines of a label, which are parted by elements and not by spaces. */
function nameOf(element: Element): string {
  const label = element.querySelector('foreignObject') ?? element
  const texts: string[] = []
  const walker = document.createTreeWalker(label, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '')
  return texts.join(' ').replaceAll('\u2060', '').replace(/\s+/g, ' ').trim()
}
