import type { Journey, Model, Step } from '../model/model.ts'
import type { BrandPromise } from '../model/promises.ts'
import type { References } from '../model/references.ts'
import { childrenOf, positionalValue } from '../model/shape.ts'
import { defineRule } from './support/define-rule.ts'
import type { FixEdit } from './support/finding.ts'
import { insertFix, insertInside } from './support/inserts.ts'
import { titleSpan } from './support/places.ts'
import { quoted } from './support/wording.ts'

export default defineRule({
  id: 'promise-without-proof',
  level: 'warning',
  preset: 'recommended',
  ideas: ['promise'],
  since: '0.1.0',
  summary: {
    en: 'Reports a promise that no step keeps or breaks.',
    nl: 'Meldt een belofte die geen stap nakomt of breekt.',
  },
  why: {
    en: 'A promise is as good as the moment in which the customer sees it come true; until then it is a slogan. A step that breaks it is an answer too, and another rule says so. A journey in which no step is written yet is left in peace.',
    nl: 'Een belofte is zoveel waard als het moment waarop de klant haar ziet uitkomen; tot dan is ze een slogan. Een stap die haar breekt, is ook een antwoord, en dat zegt een andere controleregel. Een reis waarin nog geen stap is geschreven, wordt met rust gelaten.',
  },
  messages: {
    unproven: {
      en: ({ promise }: { promise: string }) =>
        `“${promise}” is promised, and no step proves it. Add a step that keeps it.`,
      nl: ({ promise }) =>
        `“${promise}” is beloofd, maar blijkt uit geen enkele stap. Voeg een stap toe die dit waarmaakt.`,
    },
  },
  fixes: {
    prove: {
      en: ({ promise }: { promise: string }) => `Add a step that keeps “${promise}”`,
      nl: ({ promise }) => `Voeg een stap toe die “${promise}” waarmaakt`,
    },
  },
  check(model, report) {
    for (const journey of model.journeys) {
      const { promises, steps } = journey
      if (steps.length === 0 || steps.some((it) => mayProveAny(it, model.references))) continue
      const shapes = childrenOf(journey.shape, 'promise')
      for (const [index, promise] of promises.entries()) {
        // A name that is taken is reported as such; the steps mean the first.
        const isFirst = promises.findIndex((it) => it.name === promise.name) === index
        if (!isFirst || promise.kept.length > 0 || promise.broken.length > 0) continue
        const data = { promise: quoted(promise.text) }
        const edits = insertProof(model, journey, promise)
        report('unproven', titleSpan(shapes[index]!), data, { fixes: insertFix('prove', data, edits) })
      }
    }
  },
  bad: [
    {
      code: `
mentor baker "The baker"

journey bread "Bread on Saturday" {
  promise warm "Still warm when you come in" by baker
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Still warm when you come in” is promised, and no step proves it. Add a step that keeps it.

  phase consideration {
    step "Smells it around the corner" +1
  }

  phase use {
    step "Toasts the last slice" +1
  }
}
`,
      nl: [
        '“Still warm when you come in” is beloofd, maar blijkt uit geen enkele stap. Voeg een stap toe die dit waarmaakt.',
      ],
      fixed: [
        `
mentor baker "The baker"

journey bread "Bread on Saturday" {
  promise warm "Still warm when you come in" by baker

  phase consideration {
    step "Smells it around the corner" +1
  }

  phase use {
    step "Toasts the last slice" +1
    step "What the customer does" +1 with baker {
      keeps warm
    }
  }
}
`,
      ],
    },
    {
      code: `
journey bread "Bread on Saturday" {
  promise warm "Still warm when you come in"
  promise honest "Yesterday's bread is half the price"
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Yesterday's bread is half the price” is promised, and no step proves it. Add a step that keeps it.

  phase use {
    step "Burns her fingers on the crust, and laughs" +2 {
      keeps warm
    }
  }
}
`,
      nl: [
        `“Yesterday's bread is half the price” is beloofd, maar blijkt uit geen enkele stap. Voeg een stap toe die dit waarmaakt.`,
      ],
      fixed: [
        `
journey bread "Bread on Saturday" {
  promise warm "Still warm when you come in"
  promise honest "Yesterday's bread is half the price"

  phase use {
    step "Burns her fingers on the crust, and laughs" +2 {
      keeps warm
    }
    step "What the customer does" +1 {
      keeps honest
    }
  }
}
`,
      ],
    },
    {
      code: `
journey bread "Bread on Saturday" {
  promise warm "Still warm when you come in"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Still warm when you come in” is promised, and no step proves it. Add a step that keeps it.
  promise warm "Warm, or a free bun"
          ^^^^ The name \`warm\` is already taken. Give this one a name of its own.
  promise honest "Yesterday's bread is half the price" by nobody
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Yesterday's bread is half the price” is promised, and no step proves it. Add a step that keeps it.
                                                          ^^^^^^ There is no mentor \`nobody\`.

  phase use {
    step "Toasts the last slice" +1
  }
}
`,
      nl: [
        '“Still warm when you come in” is beloofd, maar blijkt uit geen enkele stap. Voeg een stap toe die dit waarmaakt.',
        'De naam `warm` is al bezet. Geef deze een eigen naam.',
        `“Yesterday's bread is half the price” is beloofd, maar blijkt uit geen enkele stap. Voeg een stap toe die dit waarmaakt.`,
        'Er is geen mentor `nobody`.',
      ],
    },
    {
      code: `
journey bread "Bread on Saturday" {
  promise warm "Still warm when you come in"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Still warm when you come in” is promised, and no step proves it. Add a step that keeps it.
  phase use { step "Toasts the last slice" +1 }
}

journey typo "A step that keeps what nobody can find" {
  promise warm "Still warm when you come in"
  phase use {
    step "Toasts the last slice" +1 { keeps warn }
                                            ^^^^ There is no promise \`warn\`. Did you mean \`warm\`?
    step "Eats it" +1
  }
}

journey unfilled "A step that keeps what is still to be filled in" {
  promise warm "Still warm when you come in"
  phase use { step "Toasts the last slice" +1 { keeps _ } }
                                                      ^ “_” is still to be filled in.
}

journey half "A step that keeps nobody knows what" {
  promise warm "Still warm when you come in"
  phase use { step "Toasts the last slice" +1 { breaks } }
                                                ^^^^^^ \`breaks\` needs the name of a promise.
}
`,
      nl: [
        '“Still warm when you come in” is beloofd, maar blijkt uit geen enkele stap. Voeg een stap toe die dit waarmaakt.',
        'Er is geen promise `warn`. Bedoelt u `warm`?',
        '“_” moet nog worden ingevuld.',
        '`breaks` heeft de naam van een promise nodig.',
      ],
    },
    {
      code: `
journey bread "Bread on Saturday" {
                                  ^ This block is not closed: its \`}\` is missing.
  promise warm "Still warm when you come in"
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ “Still warm when you come in” is promised, and no step proves it. Add a step that keeps it.
  phase use {
    step "Toasts the last slice" +1

`,
      nl: [
        'Dit blok is niet afgesloten: de `}` ontbreekt.',
        '“Still warm when you come in” is beloofd, maar blijkt uit geen enkele stap. Voeg een stap toe die dit waarmaakt.',
      ],
    },
  ],
  good: [
    `
mentor baker "The baker"

journey bread "Bread on Saturday" {
  promise warm "Still warm when you come in" by baker

  phase use {
    step "Burns her fingers on the crust, and laughs" +2 with baker via store {
      keeps warm
    }
  }
}
`,
    `
mentor baker "The baker"

journey bread "Bread on Saturday" {
  promise warm "Still warm when you come in" by baker

  phase use {
    step cold "Finds the loaves cold" -1 with baker via store {
      breaks warm
    }
    step bun "Gets a bun from the oven instead" +1 with baker via store for recovery recovers cold
  }
}
`,
    `
journey bread "Bread on Saturday" {
  promise warm "Still warm when you come in"
}
`,
  ],
})

/** Whether a step keeps or breaks a promise that nobody can find, which may be any of them. */
function mayProveAny({ shape }: Step, references: References): boolean {
  return [...childrenOf(shape, 'keeps'), ...childrenOf(shape, 'breaks')].some((it) => {
    const value = positionalValue(it, 'promise')
    return !value || !references.get(value)?.declaration
  })
}

/** A step in the last phase, with whoever stands for the promise. */
function insertProof(model: Model, { phases }: Journey, { name, by }: BrandPromise): readonly FixEdit[] {
  const who = by?.kind === 'mentor' ? ` with \${3:${by.name}}` : ''
  const step = `step "\${1:What the customer does}" \${2:+1}${who} {\n\tkeeps ${name}\n}`
  return phases.slice(-1).flatMap((it) => insertInside(model, it.shape, step))
}
