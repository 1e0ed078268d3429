import { journeyOf } from '../model/references.ts'
import { clauseValue, type Shape } from '../model/shape.ts'
import type { Model } from '../model/model.ts'
import { defineRule } from './support/define-rule.ts'

export default defineRule({
  id: 'loop-to-nowhere',
  level: 'error',
  since: '0.1.0',
  summary: 'Reports a loop from a thing to itself, and `improves` or `during` that leads back to where it stands.',
  why: 'A loop brings the customer from one place to another. What leads to itself brings nobody anywhere.',
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
    for (const { shape, loops, steps } of model.journeys) {
      for (const { from, to, shape: loop } of loops) {
        const isSame = from && to && from.phase === to.phase && from.step === to.step
        const value = clauseValue(loop, 'to')
        if (isSame && value) report('loop', value.span, {})
      }
      for (const [clause, message] of [
        ['improves', 'improves'],
        ['during', 'duringJourney'],
      ] as const) {
        const value = clauseValue(shape, clause)
        if (value && leadsBack(shape, (it) => targetOf(model, it, clause))) report(message, value.span, {})
      }
      for (const step of steps) {
        const value = clauseValue(step.shape, 'during')
        if (value && leadsBack(step, (it) => it.during)) report('duringStep', value.span, {})
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

/** Whether following a link again and again comes back to the start. A circle that leaves the start out is not its fault. */
function leadsBack<Thing>(start: Thing, next: (thing: Thing) => Thing | undefined): boolean {
  const seen = new Set<Thing>()
  for (let at = next(start); at !== undefined && !seen.has(at); at = next(at)) {
    if (at === start) return true
    seen.add(at)
  }
  return false
}
