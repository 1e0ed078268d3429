/** Pictures as files: drawn again as for paper, and without what only browsers can show. */
import type { ToHost, ToPage } from '../protocol.ts'
import { element, svgElement } from './elements.ts'
import { flatten } from './flatten.ts'
import { draw } from './mermaid.ts'
import { tighten } from './sheet.ts'
import { isDark, plainDark, plainLight, type Look } from './theme.ts'
import type { Words } from './words.ts'

/** What is wanted. */
export type Wish = Extract<ToPage, { readonly type: 'export' }>

/** Makes a file of a picture. The answer is always one, also when it cannot be made. */
export async function exported(wish: Wish, text: string | undefined, words: Words): Promise<ToHost> {
  const { request, format } = wish
  const failed = (reason: string): ToHost => ({ type: 'exportFailed', request, reason })
  if (text === undefined) return failed(words.nothingToExport)
  try {
    const { svg, width, height } = await plainPicture(text, wish.background)
    if (format === 'svg') return { type: 'exported', request, format, data: svg }
    const size = { width: Math.ceil(width * wish.scale), height: Math.ceil(height * wish.scale) }
    if (Math.max(size.width, size.height) > longestSide || size.width * size.height > mostPixels)
      return failed(words.tooLargeToExport)
    return { type: 'exported', request, format, data: await png(svg, size) }
  } catch {
    return failed(words.notExported)
  }
}

/** What browsers can still draw into an image. */
const longestSide = 16_000
const mostPixels = 120_000_000

/** Around the picture, so that no line lies at the very edge. */
const margin = 4

interface PlainPicture {
  readonly svg: string
  readonly width: number
  readonly height: number
}

async function plainPicture(text: string, background: string): Promise<PlainPicture> {
  const svg = await draw(text, lookOn(background))
  const desk = element('div', { class: 'desk', 'aria-hidden': 'true' }, svg)
  document.body.append(desk)
  try {
    const size = tighten(svg)
    flatten(svg)
    const { x, y } = svg.viewBox.baseVal
    const box = { x: x - margin, y: y - margin, width: size.width + 2 * margin, height: size.height + 2 * margin }
    if (background !== 'transparent') behindAll(svg, svgElement('rect', { ...box, fill: background }))
    svg.setAttribute('viewBox', `${box.x} ${box.y} ${box.width} ${box.height}`)
    svg.setAttribute('width', String(box.width))
    svg.setAttribute('height', String(box.height))
    return { svg: new XMLSerializer().serializeToString(svg), width: box.width, height: box.height }
  } finally {
    desk.remove()
  }
}

/** Labels on arrows have the ground of the picture, so that they cover the line. */
function lookOn(background: string): Look {
  if (background === 'transparent') return plainLight
  return { ...(isDark(background) ? plainDark : plainLight), ground: background }
}

/** Title and description stay first, where readers look for them. */
function behindAll(svg: SVGSVGElement, ground: SVGElement): void {
  const first = Array.from(svg.children).find((it) => it.localName !== 'title' && it.localName !== 'desc')
  svg.insertBefore(ground, first ?? null)
}

async function png(
  svg: string,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<string> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = element('canvas')
    Object.assign(canvas, { width, height })
    const context = canvas.getContext('2d')
    if (!context) throw new Error('There is no canvas.')
    context.drawImage(image, 0, 0, width, height)
    const [, data] = canvas.toDataURL('image/png').split(',')
    if (data === undefined || data === '') throw new Error('The image is empty.')
    return data
  } finally {
    URL.revokeObjectURL(address)
  }
}
