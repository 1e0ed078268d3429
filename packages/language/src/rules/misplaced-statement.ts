import { keywordOf, statementSpan, type StatementNode } from '../syntax/tree.ts'
import { clauseOf, rowsOf } from '../vocabulary/vocabulary.ts'
import type { ProblemOf } from '../model/problem.ts'
import type { TextEdit } from '../text/edit.ts'
import { defineRule } from './support/define-rule.ts'
import { indentOf, lineBreakOf, lineSpan, reindented } from '../text/lines.ts'
import { problemsOf } from './support/problems-of.ts'
import { places } from './support/wording.ts'

export default defineRule({
  id: 'misplaced-statement',
  level: 'error',
  preset: 'always',
  since: '0.1.0',
  summary: {
    en: 'Reports a statement in a block where it cannot stand.',
    nl: 'Meldt een statement in een blok waarin het niet kan staan.',
  },
  why: {
    en: 'A loop belongs to a journey and a wow to a step. In another block it belongs to nothing, so nothing follows from it.',
    nl: 'Een lus hoort bij een reis en een wow bij een stap. In een ander blok horen ze nergens bij, en dus volgt er niets uit.',
  },
  messages: {
    misplaced: {
      en: ({ word, where }: { word: string; where: { en: string; nl: string } }) =>
        `\`${word}\` cannot stand here. It stands ${where.en}.`,
      nl: ({ word, where }) => `\`${word}\` kan hier niet staan. Het staat ${where.nl}.`,
    },
  },
  fixes: {
    move: {
      en: ({ word }: { word: string }) => `Move \`${word}\` out of this block`,
      nl: ({ word }) => `Verplaats \`${word}\` uit dit blok`,
    },
  },
  check(model, report) {
    const lineBreak = lineBreakOf(model.tree.text)
    for (const problem of problemsOf(model, 'misplaced-statement')) {
      const { row, span } = problem
      const where = { en: places(row.word, 'en'), nl: places(row.word, 'nl') }
      const edits = move(model.tree.text, lineBreak, problem)
      report(
        'misplaced',
        span,
        { word: row.word, where },
        {
          fixes: edits
            ? [{ title: 'move', data: { word: row.word }, safe: !carriesOn(problem.shape.node), edits }]
            : [],
        },
      )
    }
  },
  bad: [
    {
      code: `
journey stay "A night away" {
  phase purchase {
    step books "Books a room" +1
    loop emotional from books to purchase "The view"
    ^^^^ \`loop\` cannot stand here. It stands in a journey.
  }
}
`,
      nl: ['`loop` kan hier niet staan. Het staat in een journey.'],
      fixed: [
        `
journey stay "A night away" {
  phase purchase {
    step books "Books a room" +1
  }
  loop emotional from books to purchase "The view"
}
`,
      ],
    },
    {
      code: `
journey stay "A night away" {
  wow "A letter on the pillow"
  ^^^ \`wow\` cannot stand here. It stands in a step.
}
`,
      nl: ['`wow` kan hier niet staan. Het staat in een step.'],
    },
    {
      code: `
journey stay "A night away" {
  phase use {
    step "Sleeps" +1 {
      step "Wakes up" +1 {
      ^^^^ \`step\` cannot stand here. It stands in a phase or in a maybe.
        via web
      }
      step "Dreams" +1 {
      ^^^^ \`step\` cannot stand here. It stands in a phase or in a maybe.
        wow "Of the sea"
      }
    }
    persona guest "A guest"
    ^^^^^^^ \`persona\` cannot stand here. It stands at the top of the file.
  }
}
`,
      nl: [
        '`step` kan hier niet staan. Het staat in een phase of in een maybe.',
        '`step` kan hier niet staan. Het staat in een phase of in een maybe.',
        '`persona` kan hier niet staan. Het staat bovenaan het bestand.',
      ],
      fixed: [
        `
journey stay "A night away" {
  phase use {
    step "Sleeps" +1 {
    }
    step "Wakes up" +1 {
      via web
    }
    step "Dreams" +1 {
      wow "Of the sea"
    }
  }
}
persona guest "A guest"
`,
      ],
    },
    {
      code: `
journey stay "A night away" {
  phase use {
    step "Leaves" +1 { promise fair "No surprise on the bill"; wow "A bun" }
                       ^^^^^^^ \`promise\` cannot stand here. It stands in a journey.
  }
}
`,
      nl: ['`promise` kan hier niet staan. Het staat in een journey.'],
    },
  ],
  good: [
    `
journey stay "A night away" {
  phase purchase {
    step books "Books a room" +1 {
      wow "A letter on the pillow"
    }
  }
  loop emotional from books to purchase "The view"
}
`,
  ],
})

/** Moves a statement with its lines behind the block that it has no place in, when a block around that one takes it. */
function move(
  text: string,
  lineBreak: string,
  problem: ProblemOf<'misplaced-statement'>,
): readonly TextEdit[] | undefined {
  let out = problem.shape.parent
  while (out && out.parent !== problem.target) out = out.parent
  const takes = problem.target
    ? problem.row.in.some((it) => it === problem.target?.word)
    : problem.row.in.includes('file')
  if (!out || !takes) return undefined
  const lines = lineSpan(text, statementSpan(problem.shape.node))
  const behind = statementSpan(out.node)
  if (!lines || lines.end > behind.end) return undefined
  const indent = indentOf(text, behind.start)
  const moved = reindented(text.slice(lines.start, lines.end), indent)
  return [
    { span: lines, newText: '' },
    { span: { start: behind.end, end: behind.end }, newText: `${lineBreak}${moved.replace(/[\r\n]+$/, '')}` },
  ]
}

/** Less indented, a header whose clauses stand on lines of their own may fit on one line again, which is up to the formatter. */
function carriesOn(node: StatementNode): boolean {
  const row = rowsOf(keywordOf(node) ?? '')[0]
  return (node.block?.children ?? []).some(
    (it) => (row && clauseOf(row, keywordOf(it) ?? '') !== undefined) || carriesOn(it),
  )
}
