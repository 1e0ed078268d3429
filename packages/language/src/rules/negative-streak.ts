import type { Step } from '../model/model.ts'
import { defineRule } from './support/define-rule.ts'
import { emotionOf, emotionText } from './support/emotions.ts'
import { mayBeOwn, stepsThatCount } from './support/own-steps.ts'
import { titleSpan } from './support/places.ts'
import { quoted } from './support/wording.ts'

export default defineRule({
  id: 'negative-streak',
  level: 'warning',
  preset: 'recommended',
  ideas: ['promise'],
  since: '0.1.0',
  summary: {
    en: 'Reports three or more own steps in a row that feel -1 or worse.',
    nl: 'Meldt drie of meer eigen stappen op rij die als -1 of slechter voelen.',
  },
  why: {
    en: 'One bad moment is an incident, three in a row are how you are. What the customer lives without you is skipped: it neither ends a streak nor makes one. An unknown emotion ends it, and so does a step in which somebody unknown takes part.',
    nl: 'Eén slecht moment is een incident, drie op rij is hoe u bent. Wat de klant zonder u beleeft, wordt overgeslagen: het beëindigt geen reeks en maakt er geen. Een onbekende emotie beëindigt een reeks wel, net als een stap waarin iemand meedoet die niemand kent.',
  },
  messages: {
    streak: {
      en: ({ count, last }: { count: number; last: string }) =>
        `${count} steps with you in a row feel -1 or worse, from here to “${last}”. Take what hurts out of one of them.`,
      nl: ({ count, last }) =>
        `${count} stappen met u op rij voelen als -1 of slechter, van hier tot en met “${last}”. Neem bij één ervan weg wat pijn doet.`,
    },
  },
  related: {
    next: {
      en: ({ text, emotion }: { text: string; emotion: number }) => `Then “${text}”: ${emotionText(emotion)}.`,
      nl: ({ text, emotion }) => `Daarna “${text}”: ${emotionText(emotion)}.`,
    },
  },
  check(model, report) {
    for (const streak of model.journeys.flatMap((it) => streaksOf(it.steps))) {
      if (streak.length < 3) continue
      const [first, ...others] = streak
      const related = others.map((it) => ({
        message: 'next' as const,
        data: { text: quoted(it.text), emotion: it.emotion! },
        span: titleSpan(it.shape),
      }))
      report(
        'streak',
        titleSpan(first!.shape),
        { count: streak.length, last: quoted(streak.at(-1)!.text) },
        { related },
      )
    }
  },
  bad: [
    {
      code: `
mentor counter "The counter"
persona daughter "Her daughter"
persona reader "A reader"

journey permit "A permit for a dormer" for reader {
  phase consideration {
    step "Is sent to another counter" -1 to counter via counter for question
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 4 steps with you in a row feel -1 or worse, from here to “Gets a form by mail”. Take what hurts out of one of them.
    step "Finds it closed" -2 without counter
    step "Drinks a coffee in the sun" +2
    step "Is sent back" -1 with counter via counter for information
    step "Gets a form by mail" -2 from counter via email for information
  }
  phase purchase {
    step "Pays" 0 to counter via counter for billing
  }
  phase use {
    step "Waits in the hall" -1 without counter
         ^^^^^^^^^^^^^^^^^^^ 3 steps with you in a row feel -1 or worse, from here to “Hears nothing”. Take what hurts out of one of them.
    step "Waits at home" -1 without counter
    step "Hears nothing" -1 without counter
  }
}

journey passport "A passport, with a helping hand or none in between" for reader, daughter {
  phase use {
    step "Waits in line" -1 with counter via counter
         ^^^^^^^^^^^^^^^ 5 steps with you in a row feel -1 or worse, from here to “Waits on”. Take what hurts out of one of them.
    maybe "It is busy" {
      step "Is told to come back" -2 from counter via counter
    }
    step "Draws on the wall" +2 by daughter with counter via counter
    step "Has the wrong photo" -1 with counter via counter
    step "Hears what it costs" -1 from counter via counter
  }
  phase service {
    step "Waits" -1 without counter
    step "Waits on" -2 without counter
    step "Is helped by somebody unknown" -2 with visitor
                                                 ^^^^^^^ There is no mentor, ally, competitor or persona \`visitor\`.
    step "Waits again" -1 without counter
    step "Is not asked how it feels" with counter
    step "Goes home" -1 without counter
    step "Comes back" -1 without counter
    step "Is called by name, and nods" +1 with counter
    step "Waits for the pen" -1 without counter
    step "Waits for the stamp" -2 without counter
    step "Gets a sticker" -1 with counter {
      wow "A sticker with a dog"
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ A moment of wow at -1 surprises nobody. Change the emotion, or the moment.
    }
    step "Waits for the door" -1 without counter
  }
}
`,
      nl: [
        '4 stappen met u op rij voelen als -1 of slechter, van hier tot en met “Gets a form by mail”. Neem bij één ervan weg wat pijn doet.',
        '3 stappen met u op rij voelen als -1 of slechter, van hier tot en met “Hears nothing”. Neem bij één ervan weg wat pijn doet.',
        '5 stappen met u op rij voelen als -1 of slechter, van hier tot en met “Waits on”. Neem bij één ervan weg wat pijn doet.',
        'Er is geen mentor, ally, competitor of persona `visitor`.',
        'Een moment van wow bij -1 verrast niemand. Verander de emotie of het moment.',
      ],
    },
  ],
  good: [
    `
mentor counter "The counter"

journey permit "A permit for a dormer" {
  phase use {
    step "Is sent to another counter" -1 to counter via counter for question
    step "Finds it closed" -2 without counter
    step "Walks home in the rain" -2
    step "Gets a form by mail" 0 from counter via email for information
    step "Cannot open the form" -1 without counter
    step "Has it filled in with her" +1 with counter via phone for support
  }
}
`,
  ],
})

/** Own steps that feel -1 or worse, in lists of those that follow upon each other. */
function streaksOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const streaks: Step[][] = [[]]
  for (const step of stepsThatCount(steps)) {
    if (!step.isOwn && !mayBeOwn(step)) continue
    const hurts = step.isOwn && (emotionOf(step) ?? 0) <= -1
    if (hurts) streaks.at(-1)!.push(step)
    else streaks.push([])
  }
  return streaks
}
