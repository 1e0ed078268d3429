/** The page of a preview: hears what to draw, draws it, and says what is chosen. */
import type { Choice, Picture, ToPage } from '../protocol.ts'
import { element, signButton } from './elements.ts'
import { exported } from './export.ts'
import { connect } from './host.ts'
import { draw } from './mermaid.ts'
import { anyPlace, makePlacing, type Place } from './place.ts'
import { newestOnly } from './queue.ts'
import { makeSheet, tighten, type Sheet } from './sheet.ts'
import { makeStatus } from './status.ts'
import { makeTable } from './table.ts'
import { editorLook, watchLook } from './theme.ts'
import { makeToolbar, type Choices } from './toolbar.ts'
import { makeTooltip } from './tooltip.ts'
import { wordsFor } from './words.ts'

/** After this a drawing is taken for slow. */
const patience = 5_000

/** A picture that is wanted, and what it shows. */
interface Wanted {
  readonly picture: Picture
  readonly key: string
}

const words = wordsFor(document.documentElement.lang)
const host = connect(hear)
const choose = (mark: string): void => host.say({ type: 'reveal', mark })

const title = element('h1')
const question = element('p', { class: 'question' })
const status = makeStatus(words, () => host.say({ type: 'openProblems' }))
const table = makeTable(words, choose)
const toolbar = makeToolbar(words, {
  choose: (choice) => host.say({ type: 'choose', choice }),
  lock: (locked) => host.say({ type: 'lock', locked }),
  table: table.reveal,
})
const tooltip = makeTooltip()
const paper = element('div', { class: 'paper' })
const box = element('div', { class: 'box', tabindex: '0', role: 'region', 'aria-label': words.picture }, paper)
const placing = makePlacing(box, paper, () => {
  tooltip.hide()
  remember()
})
document.body.append(
  element('header', {}, toolbar.element, title, question, status.element),
  element('main', {}, element('div', { class: 'stage' }, box, zoomButtons()), table.element),
)

const zooming = { in: placing.zoomIn, out: placing.zoomOut, reset: placing.fit }

let choices: Choices | undefined
let sheet: Sheet | undefined
let shownKey = ''
let newest: Wanted | undefined
let marks: readonly string[] = []
/** What was kept before the page was loaded again. */
const kept = host.remembered
let soon = 0
let look = JSON.stringify(editorLook())

const put = newestOnly<Wanted, SVGSVGElement>({
  make: ({ picture }) => draw(picture.text, editorLook()),
  show,
  fail: ({ picture }, milliseconds) => {
    status.drawing('failed')
    host.say({ type: 'drawn', request: picture.request, ok: false, milliseconds })
  },
  slow: ({ picture }, milliseconds) => {
    status.drawing('slow')
    host.say({ type: 'drawn', request: picture.request, ok: false, milliseconds })
  },
  isOvertaken: (one, other) => one.key !== other.key,
  patience,
})

watchLook(() => {
  const now = JSON.stringify(editorLook())
  if (now === look) return
  look = now
  if (newest) put(newest)
})
window.addEventListener('pagehide', rememberNow)
document.addEventListener('keydown', zoomByKeys)
host.say({ type: 'ready' })

function hear(message: ToPage): void {
  switch (message.type) {
    case 'draw':
      // Answers may come in another order than they were asked for.
      if (newest && message.picture.request < newest.picture.request) return
      newest = { picture: message.picture, key: keyOf(message.picture) }
      if (!sheet) status.drawing('waiting')
      put(newest)
      return
    case 'choices':
      choices = message
      toolbar.fill(message)
      remember()
      return
    case 'highlight':
      marks = message.marks
      sheet?.highlight(marks)
      table.highlight(marks)
      return
    case 'status':
      status.text(message)
      return
    case 'export':
      void exported(message, sheet?.picture.text, words).then(host.say)
      return
    case 'zoom':
      zooming[message.to]()
      return
  }
}

function show({ picture, key }: Wanted, svg: SVGSVGElement, milliseconds: number): void {
  const place = placeFor({ picture, key })
  const focused = sheet?.focused()
  tooltip.hide()
  paper.replaceChildren(svg)
  const size = tighten(svg)
  sheet = makeSheet(picture, svg, { words, tooltip, choose, reach: placing.reach })
  paper.append(...sheet.beside)
  placing.place(size, place)
  sheet.dress()
  sheet.outline(marks)
  if (focused !== undefined) sheet.focus(focused)
  shownKey = key
  title.textContent = picture.title
  title.title = picture.file
  question.textContent = picture.question
  table.fill(picture.table)
  table.highlight(marks)
  status.drawing('drawn')
  remember()
  host.say({ type: 'drawn', request: picture.request, ok: true, milliseconds })
}

/** Where the picture is to stand: where it stood, when it shows the same, also before the page was loaded again. */
function placeFor({ picture, key }: Wanted): Place {
  if (sheet) return shownKey === key ? placing.now() : anyPlace
  if (!kept || kept.uri !== choices?.uri || !isSame(kept.choice, picture.choice)) return anyPlace
  return { zoom: kept.zoom, x: kept.x ?? 0, y: kept.y ?? 0 }
}

/** Pictures with one key show the same thing at different times. */
function keyOf({ file, choice }: Picture): string {
  return JSON.stringify([choices?.uri ?? file, choice.view, choice.journey ?? ''])
}

function isSame(one: Choice, other: Choice): boolean {
  return one.view === other.view && one.journey === other.journey
}

/** Keeps what is shown, so that it is the same when the window has been loaded again. */
function remember(): void {
  window.clearTimeout(soon)
  soon = window.setTimeout(rememberNow, 100)
}

function rememberNow(): void {
  if (choices?.uri === undefined) return
  const { uri, locked, chosen } = choices
  if (!sheet) {
    const isKept = kept?.uri === uri && isSame(kept.choice, chosen)
    host.remember({ ...(isKept ? kept : {}), uri, choice: chosen, locked })
    return
  }
  const { zoom, x, y } = placing.now()
  host.remember({ uri, choice: sheet.picture.choice, locked, x, y, ...(zoom === undefined ? {} : { zoom }) })
}

function zoomButtons(): HTMLElement {
  const [larger, smaller, all] = [
    signButton('plus', words.zoomIn),
    signButton('minus', words.zoomOut),
    signButton('fit', words.fit),
  ]
  larger.addEventListener('click', placing.zoomIn)
  smaller.addEventListener('click', placing.zoomOut)
  all.addEventListener('click', placing.fit)
  return element('div', { class: 'zoom', role: 'group', 'aria-label': words.zoom }, larger, smaller, all)
}

function zoomByKeys(press: KeyboardEvent): void {
  if (press.ctrlKey || press.altKey || press.metaKey || press.target instanceof HTMLSelectElement) return
  if (press.key === '+' || press.key === '=') placing.zoomIn()
  else if (press.key === '-') placing.zoomOut()
  else if (press.key === '0') placing.fit()
  else return
  press.preventDefault()
}
