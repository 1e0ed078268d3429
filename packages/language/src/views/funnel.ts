import type { Journey, Loop, Phase, Silence, Step } from '../model/model.ts'
import { channelName, stageName } from '../vocabulary/dutch.ts'
import type { LoopKind } from '../vocabulary/words.ts'
import { defineView, type Drawing, type Mark, type ViewOptions } from './support/define-view.ts'
import { displayText } from './support/escape.ts'
import { daysInWords, exactPercent, meanInFigures, percent, wholeNumber } from './support/figures.ts'
import {
  flowchartText,
  type FlowchartEdge,
  type FlowchartGroup,
  type FlowchartNode,
  type NodeShape,
} from './support/flowchart.ts'
import { emotionClass, funnelClasses, phaseStyle } from './support/funnel-colours.ts'
import { makeIds } from './support/ids.ts'
import { phaseTitle } from './support/phase-title.ts'
import { drawWhatFits, morePhases, mostCharacters, mostEdges } from './support/limits.ts'
import { meanEmotion } from './support/mean-emotion.ts'

export default defineView({
  id: 'funnel',
  title: { en: 'Funnel and loyalty loop', nl: 'Trechter en loyaliteitslus' },
  question: {
    en: 'Which way do customers go, how many stay, what hurts or shines, and what brings them back?',
    nl: 'Welke weg gaan klanten, hoeveel blijven er, wat doet pijn of schittert, en wat brengt hen terug?',
  },
  draw(journey, options) {
    const silences = journey.phases.flatMap((it) => it.silences)
    const edges = journey.steps.length + silences.length + journey.phases.length + journey.loops.length
    const whole = edges > mostEdges ? undefined : drawFunnel(journey, journey.phases, 'steps', options)
    if (whole && whole.text.length <= mostCharacters) return whole
    return drawWhatFits(journey.phases, (phases) => drawFunnel(journey, phases, 'phases', options))
  },
  example: `
persona couple "Anna and Tom"
mentor merchant "The wine merchant"

journey wine "A bottle to remember" for couple {
  phase consideration "Tasting" reach 240 {
    step tasting "Tastes eight wines together" +2 with merchant via store {
      truth "Is this a shop for people like us?"
    }
  }
  phase purchase reach 90 {
    step order "Orders a box" +1 to merchant via store
  }
  phase use {
    step fireside "Enjoys it by the fire" +2 after 21d
  }
  loop emotional from fireside to order rate 40% "He knows what we liked"
}
`,
})

/** Whether every step has a box of its own, or every phase has one box that sums it up. */
type Detail = 'steps' | 'phases'

interface Sheet {
  readonly options: ViewOptions
  readonly idOf: (thing: Phase | Step | Silence) => string
  readonly edges: FlowchartEdge[]
}

function drawFunnel(journey: Journey, phases: readonly Phase[], detail: Detail, options: ViewOptions): Drawing {
  const marks: Mark[] = []
  const sheet: Sheet = { options, idOf: identify(journey, marks), edges: [] }
  const groups = phases.map((it) => (detail === 'steps' ? drawPhase(sheet, it) : summarisePhase(sheet, it)))
  const left = journey.phases.length - phases.length
  if (left > 0) groups.push(noteGroup(morePhases(left, options)))
  if (groups.length === 0) groups.push(noteGroup({ en: 'No phase yet', nl: 'Nog geen fase' }[options.language]))
  drawWay(sheet, phases)
  const last = phases.at(-1)
  if (left > 0 && last) sheet.edges.push({ from: sheet.idOf(last), to: noteId, line: 'dotted', label: '', style: '' })
  const room = mostEdges - sheet.edges.length
  for (const loop of journey.loops.slice(0, room)) drawLoop(sheet, loop, phases, detail)
  const text = flowchartText({
    title: journey.title,
    description: describe(detail, options),
    groups,
    edges: sheet.edges,
    classes: funnelClasses,
  })
  return { text, marks }
}

/** Gives every thing an id when it is first asked for, and writes down which text it stands for. */
function identify(journey: Journey, marks: Mark[]): Sheet['idOf'] {
  const ids = makeIds()
  const phaseOf = new Map<Phase | Step | Silence, Phase>()
  for (const phase of journey.phases) for (const it of [...phase.steps, ...phase.silences]) phaseOf.set(it, phase)
  const known = new Map<Phase | Step | Silence, string>()
  return (thing) => {
    const before = known.get(thing)
    if (before !== undefined) return before
    const phase = phaseOf.get(thing)
    const own = nameOf(thing)
    const id = phase ? ids.of('s', journey.name, phase.name, own) : ids.of('p', journey.name, own)
    known.set(thing, id)
    marks.push({ id, element: id, span: thing.span })
    return id
  }
}

function nameOf(thing: Phase | Step | Silence): string {
  if ('steps' in thing) return thing.name
  return 'persona' in thing ? (thing.name ?? thing.text) : thing.text
}

function drawPhase(sheet: Sheet, phase: Phase): FlowchartGroup {
  const id = sheet.idOf(phase)
  const nodes: FlowchartNode[] = phase.silences.filter((it) => !it.after).map((it) => silenceNode(sheet, it))
  let main: string | undefined = nodes.at(-1)?.id
  let before: Step | undefined
  for (const step of phase.steps) {
    const isLoose = !step.isOnMainLine && main === undefined && before?.maybe !== step.maybe
    const node = stepNode(sheet, step, isLoose ? maybeLabel(sheet, step) : '')
    nodes.push(node)
    if (step.isOnMainLine) {
      if (main) connect(sheet, main, node.id, 'solid')
      main = node.id
    } else if (step.maybe && before?.maybe === step.maybe) connect(sheet, sheet.idOf(before), node.id, 'solid')
    else if (main) connect(sheet, main, node.id, step.maybe ? 'dotted' : 'dotted-without-head', maybeLabel(sheet, step))
    before = step
    for (const silence of phase.silences.filter((it) => it.after === step)) {
      const quiet = silenceNode(sheet, silence)
      nodes.push(quiet)
      connect(sheet, node.id, quiet.id, 'solid')
      main = quiet.id
    }
  }
  const style = phaseStyle(meanEmotion(phase.steps))
  return { id, label: phaseLabel(sheet, phase), style, nodes: orEmpty(id, nodes) }
}

/** Why some go another way, and how many. */
function maybeLabel({ options }: Sheet, { maybe }: Step): string {
  if (!maybe) return ''
  const text = displayText(maybe.text)
  return maybe.rate === undefined ? text : `${text} (${exactPercent(maybe.rate, options.language)})`
}

/** `condition` says why only some live it, where no arrow leads to the box that could say so. */
function stepNode(sheet: Sheet, step: Step, condition: string): FlowchartNode {
  const glyphs = [...(step.maybe ? ['◇'] : []), ...new Set(step.moments.map((it) => it.glyph))].join(' ')
  const shape: NodeShape = step.isTouchpoint ? 'touchpoint' : step.isOwn ? 'plain' : 'outside'
  const text = displayText(step.text)
  const meeting = meetingOf(step, sheet.options)
  return {
    id: sheet.idOf(step),
    shape,
    lines: [glyphs === '' ? text : `${glyphs} ${text}`, ...[meeting, condition].filter((it) => it !== '')],
    className: emotionClass(step.emotion, step.direction === 'without' ? 'absent' : 'present'),
  }
}

/** Who lives it when it is not the first persona, on which channel, and with whom: `store · The wine merchant`. */
function meetingOf(step: Step, { language }: ViewOptions): string {
  const names = step.actors.map((it) => displayText(it.label)).join(', ')
  const absent = { en: 'without', nl: 'zonder' }[language]
  const who = step.direction === 'without' && names !== '' ? `${absent} ${names}` : names
  // Whoever reads it takes a step for that of the first persona, unless another one is named.
  const lives = step.isMainPersona || !step.persona ? '' : displayText(step.persona.label)
  const channel = step.channel === undefined ? '' : channelName(step.channel, language)
  return [lives, channel, who].filter((it) => it !== '').join(' · ')
}

function silenceNode(sheet: Sheet, silence: Silence): FlowchartNode {
  const { language } = sheet.options
  const length = silence.duration === undefined ? '' : daysInWords(silence.duration, language)
  const word = { en: 'silence', nl: 'stilte' }[language]
  const longWord = { en: 'of silence', nl: 'stilte' }[language]
  const first = `${silence.glyph} ${length === '' ? word : `${length} ${longWord}`}`
  const lines = silence.text.trim() === '' ? [first] : [first, displayText(silence.text)]
  return { id: sheet.idOf(silence), shape: 'plain', lines, className: 'silent' }
}

function phaseLabel({ options }: Sheet, phase: Phase): string {
  const { language } = options
  const title = displayText(phaseTitle(phase, language))
  const stage = phase.stage === undefined || phase.stage === phase.title ? '' : ` · ${stageName(phase.stage, language)}`
  const reach = phase.reach === undefined ? '' : ` · ${wholeNumber(phase.reach, language)}`
  return `${title}${stage}${reach}`
}

function summarisePhase(sheet: Sheet, phase: Phase): FlowchartGroup {
  const id = sheet.idOf(phase)
  const mean = meanEmotion(phase.steps)
  const count = phase.steps.length
  const { language } = sheet.options
  const steps = { en: count === 1 ? 'step' : 'steps', nl: count === 1 ? 'stap' : 'stappen' }[language]
  const text = `${count} ${steps}${mean === undefined ? '' : ` · ${meanInFigures(mean, language)}`}`
  const className = emotionClass(mean === undefined ? undefined : Math.round(mean), 'present')
  const nodes: readonly FlowchartNode[] = [{ id: `${id}x`, shape: 'plain', lines: [text], className }]
  return { id, label: phaseLabel(sheet, phase), style: phaseStyle(mean), nodes }
}

/** A phase without a step still has a place, which needs a box in it. */
function orEmpty(id: string, nodes: readonly FlowchartNode[]): readonly FlowchartNode[] {
  return nodes.length > 0 ? nodes : [{ id: `${id}x`, shape: 'plain', lines: ['–'], className: 'silent' }]
}

const noteId = 'note'

function noteGroup(label: string): FlowchartGroup {
  return { id: noteId, label, style: phaseStyle(undefined), nodes: orEmpty(noteId, []) }
}

/** The arrows from phase to phase, with the share of customers who go on. */
function drawWay(sheet: Sheet, phases: readonly Phase[]): void {
  for (const [index, phase] of phases.entries()) {
    const next = phases[index + 1]
    if (!next) continue
    const share =
      phase.reach && next.reach !== undefined ? percent(next.reach / phase.reach, sheet.options.language) : ''
    sheet.edges.push({ from: sheet.idOf(phase), to: sheet.idOf(next), line: 'solid', label: share, style: '' })
  }
}

/** The colours of the lines differ from a white, a dark and a phase's ground alike. */
const loopLooks: Readonly<Record<LoopKind, Pick<FlowchartEdge, 'line' | 'style'> & { readonly sign: string }>> = {
  emotional: { sign: '♥', line: 'thick', style: 'stroke:#d81b60,stroke-width:3px' },
  transactional: { sign: '↻', line: 'dotted', style: 'stroke:#607d8b,stroke-width:2px' },
  advocacy: { sign: '☞', line: 'thick', style: 'stroke:#1976d2,stroke-width:3px' },
}

/** A loop goes from phase to phase; within one phase it goes from step to step. */
function drawLoop(sheet: Sheet, loop: Loop, phases: readonly Phase[], detail: Detail): void {
  const { from, to } = loop
  if (!from || !to || !phases.includes(from.phase) || !phases.includes(to.phase)) return
  const { sign, line, style } = loopLooks[loop.kind]
  const rate = loop.rate === undefined ? '' : exactPercent(loop.rate, sheet.options.language)
  const cue = loop.cue === undefined ? '' : displayText(loop.cue)
  const label = [sign, cue, rate === '' ? '' : `(${rate})`].filter((it) => it !== '').join(' ')
  if (from.phase !== to.phase) {
    sheet.edges.push({ from: sheet.idOf(from.phase), to: sheet.idOf(to.phase), line, label, style })
    return
  }
  const first = to.step ?? to.phase.steps[0]
  const last = from.step ?? from.phase.steps.at(-1)
  if (detail === 'phases' || !first || !last) return
  sheet.edges.push({ from: sheet.idOf(last), to: sheet.idOf(first), line, label, style })
}

/** Inside a phase the ground is ours and pale, also where the host is dark. */
const insideStyle = 'stroke:#455a64,stroke-width:2px'

function connect(sheet: Sheet, from: string, to: string, line: FlowchartEdge['line'], label = ''): void {
  sheet.edges.push({ from, to, line, label, style: insideStyle })
}

function describe(detail: Detail, { language }: ViewOptions): string {
  if (detail === 'phases') {
    return {
      en: 'One box a phase: there are too many steps to draw',
      nl: 'Eén vak per fase: er zijn te veel stappen om te tekenen',
    }[language]
  }
  return {
    en: 'Phases from top to bottom with their steps, coloured by emotion from red to green; arrows back are loops',
    nl: 'Fasen van boven naar beneden met hun stappen, gekleurd naar emotie van rood naar groen; pijlen terug zijn lussen',
  }[language]
}
