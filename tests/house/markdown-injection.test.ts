/** A fence called `journey` in a Markdown file has the colours of the language, and nothing else has. */
import { expect, test } from 'vitest'
import { colouredMarkdown } from './textmate/markdown-colours.ts'

const keyword = 'keyword.control.step.journey'

interface Case {
  readonly title: string
  readonly markdown: string
  /** Which lines, counted from 0, begin a step with its colour. */
  readonly steps: readonly number[]
}

const cases: readonly Case[] = [
  { title: 'a fence', markdown: '```journey\nstep "A"\n```', steps: [1] },
  { title: 'tildes', markdown: '~~~journey\nstep "A"\n~~~', steps: [1] },
  { title: 'a longer fence', markdown: '`````journey\nstep "A"\n`````\nstep "B"', steps: [1] },
  { title: 'capitals', markdown: '```Journey\nstep "A"\n```', steps: [1] },
  { title: 'more behind the name', markdown: '```journey title="x"\nstep "A"\n```', steps: [1] },
  { title: 'a brace behind the name', markdown: '```journey{1}\nstep "A"\n```', steps: [1] },
  { title: 'indented, as in a list', markdown: '- one\n\n  ```journey\n  step "A"\n  ```\n\n  step "B"', steps: [3] },
  { title: 'a quotation', markdown: '> ```journey\n> step "A"\n> ```\n\nstep "B"', steps: [1] },
  { title: 'two fences', markdown: '```journey\nstep "A"\n```\nstep "B"\n```journey\nstep "C"\n```', steps: [1, 5] },
  { title: 'an unclosed text', markdown: '```journey\nally a """open\n```\nstep "A"', steps: [] },
  {
    title: 'an unclosed comment',
    markdown: '```journey\n/* open\n```\nstep "A"\n```journey\nstep "B"\n```',
    steps: [5],
  },
  { title: 'an unclosed fence', markdown: '```journey\nstep "A"\n\nstep "B"', steps: [1, 3] },
  { title: 'another language', markdown: '```mermaid\nstep "A"\n```', steps: [] },
  { title: 'a name that only begins like ours', markdown: '```journeys\nstep "A"\n```', steps: [] },
  { title: 'a fence in a fence', markdown: '````text\n```journey\nstep "A"\n```\n````', steps: [] },
  { title: 'no fence', markdown: 'step "A"\n\n`journey` step "B"', steps: [] },
  { title: 'a comment', markdown: '<!--\n```journey\nstep "A"\n```\n-->', steps: [] },
]

test.for(cases)('$title', ({ markdown, steps }) => {
  const lines = colouredMarkdown(markdown)
  const found = lines.flatMap(({ text, scopesAt }, index) =>
    scopesAt(text.indexOf('step')).includes(keyword) ? [index] : [],
  )
  expect(found).toEqual(steps)
})

test('what is inside is known to editors as the language', () => {
  const [fence, inside, end, after] = colouredMarkdown('```journey\nstep "A"\n```\nText')
  expect(fence?.scopesAt(3)).toContain('fenced_code.block.language.markdown')
  expect(inside?.scopesAt(0)).toContain('meta.embedded.block.journey')
  expect(end?.scopesAt(0)).toContain('punctuation.definition.markdown')
  expect(after?.scopesAt(0).join(' ')).not.toContain('fenced_code')
})
