import { journeyOf } from '../model/references.ts'
import { clauseValue, type Shape } from '../model/shape.ts'
import type { Model } from '../model/model.ts'
import { defineRule } from './support/define-rule.ts'

export default defineRule({
  id: 'loop-to-nowhere',
  level: 'error',
  preset: 'always',
  since: '0.1.0',
  summary: {
    en: 'Reports a loop from a thing to itself, and `improves` or `during` that leads back to where it stands.',
    nl: 'Meldt een lus van iets naar zichzelf, en een `improves` of `during` die terugleidt naar waar ze staat.',
  },
  why: {
    en: 'A loop brings the customer from one place to another. What leads to itself brings nobody anywhere.',
    nl: 'Een lus brengt de klant van de ene plek naar de andere. Wat naar zichzelf leidt, brengt niemand ergens heen.',
  },
  messages: {
    loop: {
      en: () => 'This loop leads to where it begins. Name the step or phase to which customers come back.',
      nl: () => 'Deze lus leidt naar waar ze begint. Noem de stap of fase waar klanten terugkomen.',
    },
    improves: {
      en: () => 'This journey improves itself, in the end. Name the journey of today.',
      nl: () => 'Deze reis verbetert uiteindelijk zichzelf. Noem de reis van nu.',
    },
    duringJourney: {
      en: () => 'This journey happens during itself, in the end. Name a phase of another one.',
      nl: () => 'Deze reis gebeurt uiteindelijk tijdens zichzelf. Noem een fase van een andere.',
    },
    duringStep: {
      en: () => 'This step happens during itself, in the end, so it has no day. Name a step that does not wait for it.',
      nl: () =>
        'Deze stap gebeurt uiteindelijk tijdens zichzelf en heeft dus geen dag. Noem een stap die er niet op wacht.',
    },
  },
  check(model, report) {
    for (const { steps, loops } of model.journeys) {
      for (const { from, to, shape: loop } of loops) {
        const isSame = from && to && from.phase === to.phase && from.step === to.step
        const value = clauseValue(loop, 'to')
        if (isSame && value) report('loop', value.span, {})
      }
      for (const step of inCircles(steps, (it) => it.during)) {
        const value = clauseValue(step.shape, 'during')
        if (value) report('duringStep', value.span, {})
      }
    }
    const journeys = model.journeys.map((it) => it.shape)
    for (const [clause, message] of [
      ['improves', 'improves'],
      ['during', 'duringJourney'],
    ] as const) {
      for (const journey of inCircles(journeys, (it) => targetOf(model, it, clause))) {
        const value = clauseValue(journey, clause)
        if (value) report(message, value.span, {})
      }
    }
  },
  bad: [
    {
      code: `
journey now "A night away" improves soon {
                                    ^^^^ This journey improves itself, in the end. Name the journey of today.
  phase purchase {
    step books "Books a room" +1 during sleeps
                                        ^^^^^^ This step happens during itself, in the end, so it has no day. Name a step that does not wait for it.
    step sleeps "Sleeps" +2 during books
                                   ^^^^^ This step happens during itself, in the end, so it has no day. Name a step that does not wait for it.
  }
  loop emotional from books to books "The view"
                               ^^^^^ This loop leads to where it begins. Name the step or phase to which customers come back.
}
journey soon "A better night" improves now during soon.purchase {
                                       ^^^ This journey improves itself, in the end. Name the journey of today.
                                                  ^^^^^^^^^^^^^ This journey happens during itself, in the end. Name a phase of another one.
  phase purchase {
  }
}
`,
      nl: [
        'Deze reis verbetert uiteindelijk zichzelf. Noem de reis van nu.',
        'Deze stap gebeurt uiteindelijk tijdens zichzelf en heeft dus geen dag. Noem een stap die er niet op wacht.',
        'Deze stap gebeurt uiteindelijk tijdens zichzelf en heeft dus geen dag. Noem een stap die er niet op wacht.',
        'Deze lus leidt naar waar ze begint. Noem de stap of fase waar klanten terugkomen.',
        'Deze reis verbetert uiteindelijk zichzelf. Noem de reis van nu.',
        'Deze reis gebeurt uiteindelijk tijdens zichzelf. Noem een fase van een andere.',
      ],
    },
  ],
  good: [
    `
journey now "A night away" {
  phase purchase {
    step books "Books a room" +1
    step tells "Tells a friend" +1 during books
  }
  loop emotional from tells to books "The view"
  loop transactional from purchase to books "The season"
}
journey soon "A better night" improves now during now.purchase {
  phase purchase {
  }
}
`,
  ],
})

/** The journey that a clause of a journey leads to. */
function targetOf(model: Model, journey: Shape, clause: 'improves' | 'during'): Shape | undefined {
  const value = clauseValue(journey, clause)
  const target = value && model.references.get(value)?.declaration?.shape
  return target && journeyOf(target)
}

/** The things that come back to themselves when a link is followed. Each is visited once, however long the way is. */
function inCircles<Thing>(things: readonly Thing[], next: (thing: Thing) => Thing | undefined): readonly Thing[] {
  const visitedFrom = new Map<Thing, Thing>()
  const found: Thing[] = []
  for (const start of things) {
    const way: Thing[] = []
    let at: Thing | undefined = start
    while (at !== undefined && !visitedFrom.has(at)) {
      visitedFrom.set(at, start)
      way.push(at)
      at = next(at)
    }
    if (at !== undefined && visitedFrom.get(at) === start) for (const it of way.slice(way.indexOf(at))) found.push(it)
  }
  return found
}
