/**
 * Where the picture stands and how large. It lies in a box that scrolls, so that a wheel, a finger and the arrow keys
 * do what they do everywhere; only with Ctrl or Alt does a wheel zoom.
 */

/** Where a picture stands. */
export interface Place {
  /** Undefined for as large as suits the page. */
  readonly zoom: number | undefined
  /** What is at the upper left of the box, in pixels of the picture at its own size. */
  readonly x: number
  readonly y: number
}

/** What can be done with the place of the picture. */
export interface Placing {
  /** Another picture lies there now, of this size. */
  readonly place: (size: Size, place: Place) => void
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  /** Shows all of it. */
  readonly fit: () => void
  /** Scrolls to a thing, if none of it can be seen. */
  readonly reach: (thing: Element) => void
  readonly now: () => Place
}

/** In pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** The place of a picture of which nobody said anything. */
export const anyPlace: Place = { zoom: undefined, x: 0, y: 0 }

const smallest = 0.05
const largest = 8
const step = 1.25

/** Below this nobody can read a picture, so that it is scrolled instead. */
const readable = 0.7

/** Lets a sheet be zoomed and moved in its box. */
export function makePlacing(box: HTMLElement, sheet: HTMLElement, changed: () => void): Placing {
  let size: Size = { width: 1, height: 1 }
  let zoom: number | undefined

  const suiting = (): number => Math.min(1, Math.max(readable, room(box).width / size.width))
  const scale = (): number => zoom ?? suiting()
  const layOut = (): void => {
    sheet.style.width = `${size.width * scale()}px`
    sheet.style.height = `${size.height * scale()}px`
  }
  /** Zooms so that what is at this point of the box stays there. */
  const zoomTo = (wanted: number, x = box.clientWidth / 2, y = box.clientHeight / 2): void => {
    const before = scale()
    zoom = Math.min(largest, Math.max(smallest, wanted))
    const edge = sheet.getBoundingClientRect()
    const frame = box.getBoundingClientRect()
    const [atX, atY] = [x - (edge.left - frame.left), y - (edge.top - frame.top)]
    layOut()
    const after = sheet.getBoundingClientRect()
    box.scrollLeft += after.left - frame.left + atX * (zoom / before) - x
    box.scrollTop += after.top - frame.top + atY * (zoom / before) - y
    changed()
  }

  box.addEventListener(
    'wheel',
    (wheel) => {
      // Two fingers that part arrive as a wheel with Ctrl.
      if (!wheel.ctrlKey && !wheel.altKey) return
      wheel.preventDefault()
      const frame = box.getBoundingClientRect()
      const lines = wheel.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1
      const turned = Math.max(-100, Math.min(100, wheel.deltaY * lines))
      zoomTo(scale() * Math.exp(-turned / 300), wheel.clientX - frame.left, wheel.clientY - frame.top)
    },
    { passive: false },
  )
  box.addEventListener('scroll', changed, { passive: true })
  dragToScroll(box)
  new ResizeObserver(() => {
    if (zoom === undefined) layOut()
  }).observe(box)

  return {
    place(newSize, place) {
      size = newSize
      zoom = place.zoom
      layOut()
      box.scrollTo(place.x * scale(), place.y * scale())
    },
    zoomIn: () => zoomTo(scale() * step),
    zoomOut: () => zoomTo(scale() / step),
    fit() {
      const { width, height } = room(box)
      zoomTo(Math.min(1, width / size.width, height / size.height))
      box.scrollTo(0, 0)
    },
    reach(thing) {
      if (!isSeen(thing, box)) thing.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })
    },
    now: () => ({ zoom, x: box.scrollLeft / scale(), y: box.scrollTop / scale() }),
  }
}

/** How large a picture may be to be seen whole. */
function room(box: HTMLElement): Size {
  const style = getComputedStyle(box)
  const sides = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight)
  const ends = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom)
  return { width: Math.max(1, box.clientWidth - sides), height: Math.max(1, box.clientHeight - ends) }
}

function isSeen(thing: Element, box: HTMLElement): boolean {
  const inner = thing.getBoundingClientRect()
  const outer = box.getBoundingClientRect()
  const overlap = (from: number, to: number, low: number, high: number): number =>
    Math.min(to, high) - Math.max(from, low)
  // Of something large a part is enough; of something small nearly all.
  const wide = overlap(inner.left, inner.right, outer.left, outer.left + box.clientWidth)
  const high = overlap(inner.top, inner.bottom, outer.top, outer.top + box.clientHeight)
  return wide >= Math.min(inner.width - 2, 60) && high >= Math.min(inner.height - 2, 40)
}

/** So far a pointer may slip while it clicks. */
const slip = 4

function dragToScroll(box: HTMLElement): void {
  let start: { x: number; y: number; left: number; top: number } | undefined
  let isDragging = false
  box.addEventListener('pointerdown', (pointer) => {
    // A finger scrolls by itself, and the bars at the edge are no part of the picture.
    if (pointer.button !== 0 || pointer.pointerType === 'touch' || pointer.target === box) return
    start = { x: pointer.clientX, y: pointer.clientY, left: box.scrollLeft, top: box.scrollTop }
    isDragging = false
  })
  box.addEventListener('pointermove', (pointer) => {
    if (!start) return
    const [x, y] = [pointer.clientX - start.x, pointer.clientY - start.y]
    if (!isDragging && Math.hypot(x, y) < slip) return
    if (!isDragging) box.setPointerCapture(pointer.pointerId)
    isDragging = true
    box.classList.add('is-dragged')
    box.scrollTo(start.left - x, start.top - y)
  })
  const end = (): void => {
    start = undefined
    box.classList.remove('is-dragged')
  }
  box.addEventListener('pointerup', end)
  box.addEventListener('pointercancel', end)
  box.addEventListener(
    'click',
    (click) => {
      if (isDragging) click.stopPropagation()
      isDragging = false
    },
    { capture: true },
  )
}
