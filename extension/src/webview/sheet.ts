/** The picture that is shown: its things can be reached by pointer and by keys, and it says what there is to say of them. */
import type { Picture } from '../protocol.ts'
import { element } from './elements.ts'
import { makeOverlay, severities, type Overlay } from './overlay.ts'
import { boxOf, thingsOf, type Thing } from './things.ts'
import type { Tooltip } from './tooltip.ts'
import type { Words } from './words.ts'

/** What a sheet needs of the page. */
export interface Around {
  readonly words: Words
  readonly tooltip: Tooltip
  /** A thing was chosen: its text is wanted. */
  readonly choose: (mark: string) => void
  /** A thing that should be seen. */
  readonly reach: (thing: Element) => void
}

/** A picture that is shown. */
export interface Sheet {
  readonly picture: Picture
  /** What to put into the page beside the picture. */
  readonly beside: readonly Element[]
  /** To be called once all is in the page, since only then can things be measured. */
  readonly dress: () => void
  /** Outlines the things of these marks, the innermost first. */
  readonly outline: (marks: readonly string[]) => void
  /** The same, and brings the innermost into view. */
  readonly highlight: (marks: readonly string[]) => void
  /** The mark of the thing with the focus. */
  readonly focused: () => string | undefined
  readonly focus: (mark: string) => void
}

/** Mermaid leaves much room around a journey diagram, which would have to be scrolled over. Gives the size that remains. */
export function tighten(svg: SVGSVGElement): { readonly width: number; readonly height: number } {
  const { x, y, width, height } = svg.viewBox.baseVal
  // In a picture that is drawn very small, texts are measured as if they were nothing.
  svg.style.cssText = `width: ${width}px; height: ${height}px; max-width: none`
  const drawn = svg.getBBox()
  if (drawn.height === 0) return { width, height }
  const margin = 8
  const top = Math.max(y, drawn.y - margin)
  const needed = Math.min(y + height, drawn.y + drawn.height + margin) - top
  svg.setAttribute('viewBox', `${x} ${top} ${width} ${needed}`)
  return { width, height: needed }
}

/** Makes a picture that can be used of what Mermaid drew, which is in the page. */
export function makeSheet(picture: Picture, svg: SVGSVGElement, around: Around): Sheet {
  const { words, tooltip, choose, reach } = around
  const things = thingsOf(svg, picture.marks)
  const byMark = new Map(things.map((it) => [it.mark, it]))
  const byElement = new Map<Element, Thing>(things.map((it) => [it.element, it]))
  const findings = Map.groupBy(picture.badges, (it) => it.mark)
  const descriptions = element('div', { hidden: '' })
  const overlay: Overlay = makeOverlay(svg)
  const linesOf = (thing: Thing): readonly string[] =>
    (findings.get(thing.mark) ?? []).map((it) => `${words.severity[it.severity]}: ${it.message}`)

  // The picture says itself what it is; the size is that of the sheet on which it lies.
  svg.classList.add('picture')
  for (const it of ['style', 'width', 'height']) svg.removeAttribute(it)
  things.forEach((thing, at) => dressThing(thing, at))

  svg.addEventListener('click', (click) => {
    const thing = thingAt(click)
    // The second click of two says nothing new; a double click is heard as one of its own.
    if (thing && click.detail <= 1) choose(thing.mark)
  })
  svg.addEventListener('dblclick', (click) => {
    const thing = thingAt(click)
    if (thing) choose(thing.mark)
  })
  svg.addEventListener('keydown', (press) => {
    const at = things.findIndex((it) => it.element === document.activeElement)
    if (at < 0 || press.ctrlKey || press.altKey || press.metaKey) return
    if (press.key === 'Enter' || press.key === ' ') choose(things[at]!.mark)
    else {
      const next = things[step(press.key, at, things.length)]
      if (!next) return
      focusThing(next)
    }
    press.preventDefault()
    press.stopPropagation()
  })
  svg.addEventListener('focusin', ({ target }) => {
    const thing = byElement.get(target as Element)
    if (!thing) return
    setTabStop(thing)
    if (!thing.element.matches(':focus-visible')) return
    overlay.outline('focus', [boxOf(svg, thing)])
    tooltip.show(thing.element, linesOf(thing))
  })
  svg.addEventListener('focusout', () => {
    overlay.outline('focus', [])
    tooltip.hide()
  })

  /**
   * What lies under the pointer: a step before its phase. Where nothing is painted it is the smallest thing around that
   * place, such as the column of a task.
   */
  function thingAt({ clientX, clientY }: MouseEvent): Thing | undefined {
    for (const it of document.elementsFromPoint(clientX, clientY)) {
      for (let up: Element | null = it; up && up !== svg; up = up.parentElement) {
        const thing = byElement.get(up)
        if (thing) return thing
      }
    }
    return things
      .map((thing) => ({ thing, box: thing.element.getBoundingClientRect() }))
      .filter(({ box }) => box.left <= clientX && clientX <= box.right && box.top <= clientY && clientY <= box.bottom)
      .toSorted((a, b) => a.box.width * a.box.height - b.box.width * b.box.height)[0]?.thing
  }

  function outline(marks: readonly string[]): void {
    const [inner, ...outer] = marks.flatMap((it) => byMark.get(it) ?? [])
    overlay.outline('cursor', inner ? [boxOf(svg, inner)] : [])
    overlay.outline(
      'around',
      outer.map((it) => boxOf(svg, it)),
    )
  }

  function dressThing(thing: Thing, at: number): void {
    const lines = linesOf(thing)
    const count = lines.length === 0 ? [] : [words.findings(lines.length)]
    const attributes: Record<string, string> = {
      role: 'button',
      tabindex: at === 0 ? '0' : '-1',
      'aria-label': [thing.name === '' ? '–' : thing.name, ...count, words.goToText].join(', '),
    }
    if (lines.length > 0) {
      const id = `findings-${at}`
      descriptions.append(element('p', { id }, lines.join(' ')))
      attributes['aria-describedby'] = id
    }
    for (const [name, value] of Object.entries(attributes)) thing.element.setAttribute(name, value)
    thing.element.classList.add('thing')
    if (lines.length === 0) return
    thing.element.addEventListener('pointerenter', () => tooltip.show(thing.element, lines))
    thing.element.addEventListener('pointerleave', () => tooltip.hide())
  }

  function setTabStop(thing: Thing): void {
    svg.querySelector('.thing[tabindex="0"]')?.setAttribute('tabindex', '-1')
    thing.element.setAttribute('tabindex', '0')
  }

  function focusThing(thing: Thing): void {
    setTabStop(thing)
    thing.element.focus({ preventScroll: true })
    reach(thing.element)
  }

  return {
    picture,
    beside: [overlay.element, descriptions],
    dress() {
      overlay.clear()
      for (const [mark, all] of findings) {
        const thing = byMark.get(mark)
        if (!thing) continue
        const worst = severities.find((severity) => all.some((it) => it.severity === severity)) ?? 'hint'
        const sign = overlay.sign(boxOf(svg, thing), worst, all.length)
        sign.addEventListener('click', () => choose(mark))
        sign.addEventListener('pointerenter', () => tooltip.show(sign, linesOf(thing)))
        sign.addEventListener('pointerleave', () => tooltip.hide())
      }
    },
    outline,
    highlight(marks) {
      outline(marks)
      const inner = marks.map((it) => byMark.get(it)).find((it) => it !== undefined)
      if (inner) reach(inner.element)
    },
    focused: () => things.find((it) => it.element === document.activeElement)?.mark,
    focus(mark) {
      const thing = byMark.get(mark)
      if (!thing) return
      setTabStop(thing)
      thing.element.focus({ preventScroll: true })
    },
  }
}

/** The thing that a key leads to, or none. */
function step(key: string, at: number, count: number): number {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(at + 1, count - 1)
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(at - 1, 0)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : -1
}
