import { outline } from '../model/outline.ts'
import { clauseValue, positionalValue, type Shape, type SlotValue } from '../model/shape.ts'
import { isSameTime } from '../write/durations.ts'
import { headerSpan } from '../syntax/tree.ts'
import { defineRule } from './support/define-rule.ts'

export default defineRule({
  id: 'said-twice',
  level: 'error',
  preset: 'always',
  since: '0.1.0',
  summary: {
    en: 'Reports a silence with a duration before a step that says with `after` how long it waits.',
    nl: 'Meldt een stilte met een duur voor een stap die met `after` ook zegt hoelang ze wacht.',
  },
  why: {
    en: 'The silence makes the gap, and `after` makes it again, so that the days behind it are counted twice.',
    nl: 'De stilte maakt het gat, en `after` maakt het nog eens, zodat de dagen daarna dubbel worden geteld.',
  },
  messages: {
    twice: {
      en: () => 'The silence before this step already says how long it lasts. Keep one of the two durations.',
      nl: () => 'De stilte voor deze stap zegt al hoe lang ze duurt. Houd een van de twee duren.',
    },
  },
  related: {
    silence: { en: () => 'The silence says it here.', nl: () => 'De stilte zegt het hier.' },
  },
  check(model, report) {
    for (const { shape: journey } of model.journeys) {
      let silences: Shape[] = []
      for (const { kind, shape, isOnMainLine } of outline(journey).flatMap((it) => it.items)) {
        if (kind === 'silence') {
          if (shape.positionals.has('duration')) silences.push(shape)
          continue
        }
        if (!isOnMainLine) continue
        const after = clauseValue(shape, 'after')
        for (const silence of silences) {
          if (!after || (silence.parent !== shape.parent && !isSame(silence, after))) continue
          const related = [{ message: 'silence', data: {}, span: headerSpan(silence.node) }] as const
          report('twice', after.span, {}, { related })
        }
        silences = []
      }
    }
  },
  bad: [
    {
      code: `
journey stay "A night away" {
  phase use {
    step "Sleeps well" +2
    silence 30d "Not a word"
    step "Finds a bill" -1 after 30d
                                 ^^^ The silence before this step already says how long it lasts. Keep one of the two durations.
  }
}
`,
      nl: ['De stilte voor deze stap zegt al hoe lang ze duurt. Houd een van de twee duren.'],
    },
    {
      code: `
journey stay "A night away" {
  phase use {
    step "Sleeps well" +2
    silence 3w
  }
  phase service {
    maybe "Lost something" {
      step "Calls the desk" -1 after 1d
    }
    step "Finds a bill" -1 after 3w
                                 ^^ The silence before this step already says how long it lasts. Keep one of the two durations.
  }
}
`,
      nl: ['De stilte voor deze stap zegt al hoe lang ze duurt. Houd een van de twee duren.'],
    },
  ],
  good: [
    `
journey stay "A night away" {
  phase use {
    step "Sleeps well" +2
    silence 3w
  }
  phase service {
    step "Finds a bill" -1 after 1d
  }
}
`,
    `
journey stay "A night away" {
  phase use {
    step "Sleeps well" +2
    silence 3w
  }
  phase service {
    step "Finds a bill" -1
    step "Pays it" 0 after 3w
  }
}
`,
    `
journey stay "A night away" {
  phase use {
    step "Sleeps well" +2
    silence 30d "Not a word"
    step "Finds a bill" -1
    silence "Again nothing"
    step "Books elsewhere" 0 after 30d
  }
}
`,
  ],
})

/** Across the border of a phase, where the silence does not stand beside the step, another duration may well be meant to come on top. */
function isSame(silence: Shape, after: SlotValue): boolean {
  return isSameTime(positionalValue(silence, 'duration')?.number, after.number)
}
