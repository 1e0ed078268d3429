/** What we draw over a picture: outlines and signs. It is an SVG of its own, because the rules of Mermaid hold in its own. */
import type { Picture } from '../protocol.ts'
import { svgElement } from './elements.ts'
import type { Box } from './things.ts'

/** The severity of a finding. */
export type Severity = Picture['badges'][number]['severity']

/** The serious ones first. */
export const severities: readonly Severity[] = ['error', 'warning', 'info', 'hint']

/** The sheet over a picture. */
export interface Overlay {
  readonly element: SVGSVGElement
  /** Draws outlines of one kind in place of those that were there. */
  readonly outline: (kind: 'cursor' | 'around' | 'focus', boxes: readonly Box[]) => void
  /** Takes all signs away. */
  readonly clear: () => void
  /** Puts a sign with a number at the upper right corner of a thing. */
  readonly sign: (box: Box, severity: Severity, count: number) => SVGElement
}

/** Makes a sheet that lies over a picture and has its coordinates. */
export function makeOverlay(picture: SVGSVGElement): Overlay {
  const layers = {
    around: svgElement('g', { class: 'around' }),
    cursor: svgElement('g', { class: 'cursor' }),
    focus: svgElement('g', { class: 'focus' }),
  }
  const signs = svgElement('g')
  const { x, y, width, height } = picture.viewBox.baseVal
  const element = svgElement(
    'svg',
    {
      class: 'overlay',
      viewBox: `${x} ${y} ${width} ${height}`,
      preserveAspectRatio: 'xMinYMin meet',
      'aria-hidden': 'true',
    },
    ...Object.values(layers),
    signs,
  )
  return {
    element,
    outline: (kind, boxes) =>
      layers[kind].replaceChildren(...boxes.flatMap((it) => [ring(it, 'halo'), ring(it, 'ring')])),
    clear: () => signs.replaceChildren(),
    sign(box, severity, count) {
      const corner = { x: box.x + box.width, y: box.y }
      const sign = svgElement(
        'g',
        { class: `sign ${severity}`, transform: `translate(${corner.x} ${corner.y})` },
        shapes[severity](),
        svgElement('text', { x: 0, y: 4 }, count > 99 ? '99' : String(count)),
      )
      signs.append(sign)
      return sign
    },
  }
}

/** Each has a shape of its own, for whoever cannot tell the colours apart. */
const shapes: Readonly<Record<Severity, () => SVGElement>> = {
  error: () => svgElement('circle', { r: 11 }),
  warning: () => svgElement('path', { d: 'M0 -14 14 10H-14Z' }),
  info: () => svgElement('rect', { x: -10, y: -10, width: 20, height: 20, rx: 3 }),
  hint: () => svgElement('rect', { x: -10, y: -10, width: 20, height: 20, rx: 10 }),
}

/** Two lines, one of the colour of the ground around one that stands out, so that it is seen on every colour. */
function ring({ x, y, width, height }: Box, name: string): SVGElement {
  const away = 4
  return svgElement('rect', {
    class: name,
    x: x - away,
    y: y - away,
    width: width + 2 * away,
    height: height + 2 * away,
    rx: 5,
  })
}
