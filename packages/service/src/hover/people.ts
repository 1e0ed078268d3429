/** What is known of the people and channels that a file declares: how they can be reached, and where they take part. */
import { statementSpan, type Language, type Shape } from 'journey-lang'
import { stepsThatName } from '../find/appearances.ts'
import { markdownText } from '../markdown.ts'
import { filesThatMayName } from '../project/name-users.ts'
import { codeOf, counted, listedShort, quotedText } from './lines.ts'
import { reachOfChannel } from './meaning.ts'
import type { Facts, Subject } from './statement.ts'

/** What the persona longs for, and the steps that it lives or takes part in. */
export function personaFacts(subject: Subject): Facts {
  const { home, shape, language } = subject
  const persona = [...home.model.cast.personas.values()].find((it) => isOf(it, shape))
  const goals = persona?.goals ?? []
  return [...goals.slice(0, 3).map((it) => `${words[language].goal} ${quotedText(it.text)}`), appearances(subject)]
}

/** How the mentor can be reached, and the steps that name it. */
export function mentorFacts(subject: Subject): Facts {
  const { home, shape, language } = subject
  const say = words[language]
  const mentor = [...home.model.cast.mentors.values()].find((it) => isOf(it, shape))
  const ways = (mentor?.reachable ?? []).slice(0, 3).map(({ channels, text }) => {
    const via = channels.length === 0 ? '' : ` via ${listedShort(channels, say.and, codeOf)}`
    return `${say.reachable}${via}${text === '' ? '' : `: ${markdownText(text)}`}`
  })
  return [...(mentor && ways.length === 0 ? [say.notReachable] : ways), appearances(subject)]
}

/** The steps that name an ally or a competitor. */
export function memberFacts(subject: Subject): Facts {
  return [appearances(subject)]
}

/** Whether anybody is contacted on a channel, and the steps that go along it. */
export function channelFacts(subject: Subject): Facts {
  const { shape, language } = subject
  const kind = shape.clauses.has('broadcast') ? 'broadcast' : 'contact'
  return [reachOfChannel(kind, language), appearances(subject)]
}

/** In how many steps somebody takes part, in all files that may know them. */
function appearances({ home, shape, language }: Subject): string {
  const say = words[language]
  let steps = 0
  let journeys = 0
  for (const { model } of filesThatMayName(home)) {
    const found = stepsThatName(model, shape)
    steps += found.length
    journeys += new Set(found.map(rootOf)).size
  }
  if (steps === 0) return say.nowhere
  return `${say.in} ${counted(steps, say.steps)} ${say.of} ${counted(journeys, say.journeys)}`
}

function rootOf(shape: Shape): Shape {
  let at = shape
  while (at.parent) at = at.parent
  return at
}

function isOf({ span }: { readonly span: { readonly start: number } }, { node }: Shape): boolean {
  return span.start === statementSpan(node).start
}

const words = {
  en: {
    goal: 'Longs for',
    reachable: 'Reachable',
    notReachable: 'How to reach them is not written',
    and: 'and',
    in: 'In',
    of: 'of',
    steps: ['step', 'steps'],
    journeys: ['journey', 'journeys'],
    nowhere: 'In no step',
  },
  nl: {
    goal: 'Verlangt naar',
    reachable: 'Bereikbaar',
    notReachable: 'Hoe ze te bereiken zijn staat er niet',
    and: 'en',
    in: 'In',
    of: 'van',
    steps: ['stap', 'stappen'],
    journeys: ['reis', 'reizen'],
    nowhere: 'In geen enkele stap',
  },
} as const satisfies Readonly<Record<Language, object>>
