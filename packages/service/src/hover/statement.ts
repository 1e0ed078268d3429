/** What is known of a statement: who or what it declares, and what is worked out for it. */
import type { Language, Shape } from 'journey-lang'
import { docCommentOf } from '../find/doc-comment.ts'
import { markdownText } from '../markdown.ts'
import type { SourceFile } from '../project/project.ts'
import { commentAsMarkdown } from './comment.ts'
import { journeyFacts, loopFacts, maybeFacts, phaseFacts, promiseFacts, silenceFacts } from './journey.ts'
import { bullets, codeOf, paragraphs } from './lines.ts'
import { channelFacts, memberFacts, mentorFacts, personaFacts } from './people.ts'
import { ruleTold } from './rule.ts'
import { stepFacts } from './step.ts'

/** Something in a file about which there is something to tell. */
export interface Subject {
  readonly home: SourceFile
  readonly shape: Shape
  readonly language: Language
}

/** Facts, each in a line; undefined for one that nobody knows. */
export type Facts = readonly (string | undefined)[]

/** What is known of a statement of a file; undefined when that is nothing but what it says itself. */
export function statementTold(home: SourceFile, shape: Shape, language: Language = home.language): string | undefined {
  if (!shape.stands) return undefined
  if (shape.word === 'why-not') return ruleTold(home, shape)
  const facts = factsOf.get(shape.word)?.({ home, shape, language }) ?? []
  const title = titleOf(shape)
  const comment = docCommentOf(home.tree, shape)
  const told = paragraphs([title, bullets(facts), comment === undefined ? undefined : commentAsMarkdown(comment)])
  return told === '' ? undefined : told
}

const factsOf: ReadonlyMap<string, (subject: Subject) => Facts> = new Map([
  ['persona', personaFacts],
  ['mentor', mentorFacts],
  ['ally', memberFacts],
  ['competitor', memberFacts],
  ['channel', channelFacts],
  ['journey', journeyFacts],
  ['promise', promiseFacts],
  ['phase', phaseFacts],
  ['loop', loopFacts],
  ['step', stepFacts],
  ['silence', silenceFacts],
  ['maybe', maybeFacts],
])

/** What is declared: `**The host** · mentor` with its name; undefined for a statement that can have no name. */
function titleOf({ row, word, positionals }: Shape): string | undefined {
  if (!row?.positionals.some((it) => it.value.kind === 'name')) return undefined
  const name = positionals.get('name')?.values[0]?.text
  const text = positionals.get('text')?.values[0]?.text.trim() ?? ''
  const declared = name === undefined ? word : `${word} ${codeOf(name)}`
  return text === '' ? `**${declared}**` : `**${markdownText(text)}** · ${declared}`
}
