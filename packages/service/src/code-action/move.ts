import { isRefused, moveStep, type Journey, type Language, type Phase, type Step } from 'journey-lang'
import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types'
import { actionOf, titleText, type Asked } from './asked.ts'
import { stepIn } from './steps.ts'

interface Words {
  readonly up: (step: string) => string
  readonly down: (step: string) => string
  readonly toPhase: (step: string, phase: string) => string
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    up: (step) => `Move ${step} up`,
    down: (step) => `Move ${step} down`,
    toPhase: (step, phase) => `Move ${step} to the phase ${phase}`,
  },
  nl: {
    up: (step) => `Verplaats ${step} omhoog`,
    down: (step) => `Verplaats ${step} omlaag`,
    toPhase: (step, phase) => `Verplaats ${step} naar de fase ${phase}`,
  },
}

/** A step one place up or down in its block, or to the phase before or behind. Its own time goes with it, so days of others may change. */
export function moveActions(asked: Asked): readonly CodeAction[] {
  const found = stepIn(asked)
  if (!found) return []
  const { file } = asked
  return movesOf(found, words[file.language]).flatMap(({ title, where, anchor }) => {
    if (!staysSound(found.journey, found.step, where, anchor)) return []
    const edited = moveStep(file.model, found.step, where, anchor)
    if (isRefused(edited)) return []
    return [actionOf(asked, { title, kind: CodeActionKind.RefactorMove, edits: edited.edits })]
  })
}

interface Move {
  readonly title: string
  readonly where: 'before' | 'after'
  readonly anchor: Step
}

function movesOf(
  { journey, phase, step }: { readonly journey: Journey; readonly phase: Phase; readonly step: Step },
  { up, down, toPhase }: Words,
): readonly Move[] {
  const beside = phase.steps.filter((it) => it.maybe === step.maybe)
  const at = beside.indexOf(step)
  const text = titleText(step.text)
  const moves: (Omit<Move, 'anchor'> & { readonly anchor: Step | undefined })[] = [
    { title: up(text), where: 'before', anchor: beside[at - 1] },
    { title: down(text), where: 'after', anchor: beside[at + 1] },
  ]
  if (!step.maybe) {
    const index = journey.phases.indexOf(phase)
    const [before, behind] = [journey.phases[index - 1], journey.phases[index + 1]]
    const name = (it: Phase | undefined): string => titleText(it?.title ?? '')
    const [last, first] = [before?.steps.findLast((it) => !it.maybe), behind?.steps.find((it) => !it.maybe)]
    moves.push({ title: toPhase(text, name(before)), where: 'after', anchor: last })
    moves.push({ title: toPhase(text, name(behind)), where: 'before', anchor: first })
  }
  return moves.flatMap(({ anchor, ...it }) => (anchor ? [{ ...it, anchor }] : []))
}

/** Whether a step still comes behind what it puts right, and no silence that says its time comes before a step that says it too. */
function staysSound(journey: Journey, step: Step, where: 'before' | 'after', anchor: Step): boolean {
  const { steps } = journey
  const [from, to] = [steps.indexOf(step), steps.indexOf(anchor)]
  const passed = steps.slice(Math.min(from, to), Math.max(from, to) + 1)
  if (passed.some((it) => it.recovers === step || (step.recovers === it && it !== step))) return false
  const home = (it: Step): Phase | undefined => journey.phases.find((phase) => phase.steps.includes(it))
  const touched = new Set([home(step), home(anchor)].flatMap((it) => it ?? []))
  const count = (lineOf: (phase: Phase) => readonly Lived[]): number =>
    [...touched].reduce((sum, phase) => sum + timesSaidTwice(lineOf(phase)), 0)
  const withMove = (phase: Phase): readonly Lived[] => {
    const others = lineOf(phase).filter((it) => it.step !== step)
    const place = others.findIndex((it) => it.step === anchor)
    return place === -1 ? others : others.toSpliced(place + (where === 'after' ? 1 : 0), 0, { step })
  }
  return count(withMove) <= count(lineOf)
}

/** A step of the main line, or a silence that says how long it lasts. */
interface Lived {
  readonly step: Step | undefined
}

function lineOf({ steps, silences }: Phase): readonly Lived[] {
  const timed = silences.filter((it) => it.duration !== undefined)
  return [
    ...steps.map((step) => ({ step, at: step.span.start })),
    ...timed.map(({ span }) => ({ step: undefined, at: span.start })),
  ].toSorted((a, b) => a.at - b.at)
}

function timesSaidTwice(line: readonly Lived[]): number {
  let count = 0
  let silences = 0
  for (const { step } of line) {
    if (!step) silences += 1
    else if (step.isOnMainLine) {
      if (step.after !== undefined) count += silences
      silences = 0
    }
  }
  return count
}
