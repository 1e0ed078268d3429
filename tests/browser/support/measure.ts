/** Looks at the picture that is shown. As in picture.ts, each function that the page runs stands on its own. */
import type { Page } from 'playwright-core'

/** Texts that stick out of their box, or out of the picture, by more than a pixel; in words. */
export function findOverflows(page: Page, picture = 'svg'): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    const svg = document.querySelector<SVGSVGElement>(selector)!
    // Wide pictures are made smaller to fit the page, which would make an overflow too small to be seen.
    const { width, height } = svg.viewBox.baseVal
    Object.assign(svg.style, { width: `${width}px`, height: `${height}px`, maxWidth: 'none' })
    const textBounds = (element: Element): DOMRect => {
      const range = document.createRange()
      range.selectNodeContents(element)
      return range.getBoundingClientRect()
    }
    const sticksOut = (inner: DOMRect, outer: DOMRect): boolean =>
      inner.left < outer.left - 1 ||
      inner.right > outer.right + 1 ||
      inner.top < outer.top - 1 ||
      inner.bottom > outer.bottom + 1
    const found: string[] = []
    const check = (text: Element | null, box: Element | null | undefined, name: string): void => {
      if (!text || !box) found.push(`${name} is missing`)
      else if (sticksOut(textBounds(text), box.getBoundingClientRect())) found.push(`${name}: ${text.textContent}`)
    }
    for (const node of svg.querySelectorAll('g.node')) {
      check(node.querySelector('.nodeLabel'), node.querySelector('.label-container, rect, polygon, path'), 'node')
    }
    for (const cluster of svg.querySelectorAll('g.cluster')) {
      check(cluster.querySelector('.nodeLabel'), cluster.querySelector('rect'), 'phase')
    }
    for (const rect of svg.querySelectorAll('rect.journey-section, rect.task')) {
      check(rect.parentElement!.querySelector('.label'), rect, 'box')
    }
    for (const text of svg.querySelectorAll('.nodeLabel, .edgeLabel p, .label, svg > text')) {
      if (text.textContent !== '') check(text, svg, 'picture')
    }
    for (const box of svg.querySelectorAll('rect, polygon')) {
      const bounds = box.getBoundingClientRect()
      if (bounds.width > 0 && sticksOut(bounds, svg.getBoundingClientRect()))
        found.push('a box sticks out of the picture')
    }
    const names = Array.from(svg.querySelectorAll('text.legend'), textBounds)
    const boxes = Array.from(svg.querySelectorAll('rect.task'), (it) => it.getBoundingClientRect().left)
    if (names.some((it) => it.right > Math.min(...boxes) - 4)) found.push('the legend lies against the tasks')
    return found
  }, picture)
}

/** The colours of a box, or of a line and the ground on which it lies, as `#rrggbb`. */
export interface Colours {
  readonly id: string
  readonly classes: string
  readonly front: string
  readonly ground: string
}

/** The colours of text and fill of every node and phase of a flowchart. */
export function readBoxColours(page: Page): Promise<readonly Colours[]> {
  return page.evaluate(() => {
    const hex = (colour: string): string =>
      `#${(colour.match(/\d+/g) ?? [])
        .slice(0, 3)
        .map((it) => Number(it).toString(16).padStart(2, '0'))
        .join('')}`
    return Array.from(document.querySelectorAll('g.node, g.cluster'), (it) => {
      const shape = it.querySelector('.label-container, rect, polygon, path')!
      return {
        id: it.id,
        classes: it.getAttribute('class') ?? '',
        front: hex(getComputedStyle(it.querySelector('.nodeLabel p') ?? it).color),
        ground: hex(getComputedStyle(shape.matches('g') ? shape.querySelector('path')! : shape).fill),
      }
    })
  })
}

/** The colours of the arrows inside phases, and of the phases behind them. */
export function readArrowColours(page: Page): Promise<readonly Colours[]> {
  return page.evaluate(() => {
    const hex = (colour: string): string =>
      `#${(colour.match(/\d+/g) ?? [])
        .slice(0, 3)
        .map((it) => Number(it).toString(16).padStart(2, '0'))
        .join('')}`
    return Array.from(document.querySelectorAll('g.root g.root > g.edgePaths > path'), (it) => {
      const frame = it.closest('g.root')!.querySelector(':scope > g.clusters > g.cluster > rect')!
      const [front, ground] = [getComputedStyle(it).stroke, getComputedStyle(frame).fill].map(hex) as [string, string]
      return { id: it.id, classes: '', front, ground }
    })
  })
}

/** The upper and lower edges of the phases with these ids, one after the other; from 0 at the top of the page. */
export function verticalEdges(page: Page, ids: readonly string[]): Promise<readonly number[]> {
  return page.evaluate((names) => {
    return names.flatMap((name) => {
      const frame = document.querySelector(`g.cluster[id$="${name}"] rect`)
      if (!frame) throw new Error(`There is no phase ${name}.`)
      const { top, bottom } = frame.getBoundingClientRect()
      return [top, bottom]
    })
  }, ids)
}

/** The ids of everything in the picture. */
export function readIds(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => Array.from(document.querySelectorAll('svg [id]'), (it) => it.id))
}

/** How well one colour can be seen on another, from 1 to 21, as WCAG 2 has it. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
