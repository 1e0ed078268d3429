import type { Actor, Journey, Phase, Step } from '../model/model.ts'
import { defineView, type Drawing, type Mark, type ViewOptions } from './support/define-view.ts'
import { accessibleText, displayText, journeyActor, journeyText } from './support/escape.ts'
import { makeIds, type Ids } from './support/ids.ts'
import { journeyLayout } from './support/journey-layout.ts'
import { drawWhatFits, morePhases, mostCharacters } from './support/limits.ts'
import { meanEmotion } from './support/mean-emotion.ts'
import { phaseTitle } from './support/phase-title.ts'

export default defineView({
  id: 'journey',
  title: { en: 'Emotional journey', nl: 'Emotionele reis' },
  question: {
    en: 'How does the customer feel from step to step, and who is there?',
    nl: 'Hoe voelt de klant zich van stap tot stap, en wie is erbij?',
  },
  draw(journey, options) {
    if (journey.steps.length > mostSteps) return drawPhases(journey, options)
    const whole = drawSteps(journey, options)
    return whole.text.length <= mostCharacters ? whole : drawPhases(journey, options)
  },
  example: `
persona couple "Anna and Tom"
mentor merchant "The wine merchant"

journey wine "A bottle to remember" for couple {
  phase consideration "Tasting" {
    step "Tastes eight wines together" +2 with merchant via store {
      truth "Is this a shop for people like us?"
    }
  }
  phase purchase {
    step "Is offered another card" -1 from merchant via store
    step "Carries the box home"
  }
}
`,
})

/** More steps than this do not fit in 45,000 characters, however short their texts are. */
const mostSteps = 3_000

/** Mermaid counts from 1 to 5, and has no word for not knowing. */
const neutralScore = 3

function drawSteps(journey: Journey, options: ViewOptions): Drawing {
  const canvas = startCanvas(journey, options)
  for (const phase of journey.phases) {
    if (phase.steps.length === 0) continue
    canvas.section(phaseTitle(phase, options.language))
    for (const step of phase.steps) drawStep(canvas, journey, phase, step, options)
  }
  return canvas.finish(journey.steps.some((it) => it.emotion === undefined))
}

function drawStep(canvas: Canvas, journey: Journey, phase: Phase, step: Step, options: ViewOptions): void {
  // A silence before the first step of a phase has no step of its own to be seen at.
  const isFirst = step === phase.steps[0]
  const silences = phase.silences.filter((it) => it.after === step || (isFirst && it.after === undefined))
  const glyphs = new Set([...step.moments, ...silences].map((it) => it.glyph))
  canvas.task({
    glyphs: [...(step.maybe ? [maybeGlyph] : []), ...glyphs].join(''),
    text: step.text,
    emotion: step.emotion,
    actors: [nameOf(step.persona, options), ...step.actors.map((it) => it.label)],
    mark: [journey.name, phase.name, step.name ?? step.text],
    span: step.span,
  })
}

/** Mermaid needs somebody who feels, also where nobody has been named. */
function nameOf(persona: Actor | undefined, { language }: ViewOptions): string {
  return persona?.label ?? { en: 'Customer', nl: 'Klant' }[language]
}

/** One task a phase, with its mean: for journeys that would be too long to draw. */
function drawPhases(journey: Journey, options: ViewOptions): Drawing {
  return drawWhatFits(journey.phases, (phases, left) => {
    const canvas = startCanvas(journey, options)
    const tooMany = { en: 'Too many steps to draw one by one', nl: 'Te veel stappen om een voor een te tekenen' }
    // What is left out is said here, because a section of its own would need a task to be drawn.
    canvas.section(`${tooMany[options.language]}${left > 0 ? ` · ${morePhases(left, options)}` : ''}`)
    for (const phase of phases) {
      canvas.task({
        glyphs: '',
        text: `${displayText(phaseTitle(phase, options.language))} (${phase.steps.length})`,
        emotion: meanEmotion(phase.steps),
        actors: [nameOf(journey.personas[0], options)],
        mark: [journey.name, phase.name],
        span: phase.span,
      })
    }
    return canvas.finish(phases.some((it) => meanEmotion(it.steps) === undefined))
  })
}

const maybeGlyph = '◇'

interface Task {
  readonly glyphs: string
  readonly text: string
  readonly emotion: number | undefined
  readonly actors: readonly string[]
  readonly mark: readonly string[]
  readonly span: Mark['span']
}

interface Canvas {
  readonly section: (title: string) => void
  readonly task: (task: Task) => void
  readonly finish: (hasUnknown: boolean) => Drawing
}

function startCanvas(journey: Journey, { language }: ViewOptions): Canvas {
  const ids: Ids = makeIds()
  const lines: string[] = []
  const marks: Mark[] = []
  const sections: { title: string; tasks: string[] }[] = []
  const legend = new Set<string>()
  let lastSection = ''
  return {
    section(title) {
      sections.push({ title: displayText(title), tasks: [] })
      // Neighbours with one title would merge; a joiner that nobody sees keeps them apart.
      const text = journeyText(title)
      lastSection =
        text === lastSection.replaceAll('\u2060', '') || text === lastSection ? `${lastSection}\u2060` : text
      lines.push(`    section ${lastSection}`)
    },
    task({ glyphs, text, emotion, actors, mark, span }) {
      const unknown = emotion === undefined ? ' (?)' : ''
      const before = glyphs === '' ? '' : `${glyphs} `
      const score = emotion === undefined ? neutralScore : Math.round(emotion) + neutralScore
      const names = [...new Set(actors.map(journeyActor))]
      for (const it of actors) legend.add(displayText(it))
      lines.push(`      ${before}${journeyText(text)}${unknown}: ${score}: ${names.join(', ')}`)
      marks.push({ id: ids.of('s', ...mark), element: `task${marks.length}`, span })
      sections.at(-1)?.tasks.push(`${before}${displayText(text)}${unknown}`)
    },
    finish(hasUnknown) {
      if (marks.length === 0) {
        lines.push(`    section ${{ en: 'No step yet', nl: 'Nog geen stap' }[language]}`, `      –: ${neutralScore}: –`)
      }
      const layout = (title: string): readonly string[] => journeyLayout(title, sections, legend)
      return { text: [...head(journey, language, hasUnknown, layout), ...lines, ''].join('\n'), marks }
    },
  }
}

function head(
  journey: Journey,
  language: ViewOptions['language'],
  hasUnknown: boolean,
  layout: (title: string) => readonly string[],
): readonly string[] {
  const note = hasUnknown
    ? ` · ${{ en: '(?) = emotion not written', nl: '(?) = emotie niet genoteerd' }[language]}`
    : ''
  const description = {
    en: 'Emotion per step from 1, worst, to 5, best: our -2 to +2 plus 3, grouped by phase',
    nl: 'Emotie per stap van 1, slechtst, tot 5, best: onze -2 tot +2 plus 3, gegroepeerd per fase',
  }[language]
  return [
    '---',
    'config:',
    '  journey:',
    ...layout(`${displayText(journey.title)}${note}`).map((it) => `    ${it}`),
    '---',
    'journey',
    `    title ${journeyText(journey.title)}${note}`,
    `    accTitle: ${accessibleText(journey.title)}`,
    `    accDescr: ${description.replaceAll(':', '#58;')}`,
  ]
}
