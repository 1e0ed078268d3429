/** Who and what a file declares: the customers, our people, and the world around them. */
import { saying, type Saying } from './details.ts'
import type { FileScope } from './scope.ts'
import { childrenOf, clauseValues, type Shape } from './shape.ts'
import type { NameKind } from '../vocabulary/row.ts'

/** Everyone and everything that a file declares by name. */
export interface Cast {
  readonly personas: ReadonlyMap<string, Persona>
  readonly mentors: ReadonlyMap<string, Mentor>
  readonly allies: ReadonlyMap<string, Member>
  readonly competitors: ReadonlyMap<string, Member>
  readonly channels: ReadonlyMap<string, Channel>
}

/** Somebody or something that is declared. */
export interface Member extends Saying {
  readonly name: string
}

/** The customer: the hero of the story. */
export interface Persona extends Member {
  readonly goals: readonly Saying[]
  readonly doubts: readonly Saying[]
}

/** Someone of ours who guides the customer. */
export interface Mentor extends Member {
  readonly reachable: readonly Reachable[]
}

/** How and when a mentor can be reached. */
export interface Reachable extends Saying {
  readonly channels: readonly string[]
}

/** A channel beyond the built-in ones. */
export interface Channel extends Member {
  /** Ours, but nobody is contacted by it. */
  readonly isBroadcast: boolean
}

/** Reads the declarations of a file. A name that is declared twice keeps its first meaning. */
export function castOf(scope: FileScope): Cast {
  const all = <It>(kind: NameKind, read: (shape: Shape, name: string) => It): ReadonlyMap<string, It> => {
    const found = new Map<string, It>()
    for (const it of scope.names.values()) if (it.kind === kind) found.set(it.name, read(it.shape, it.name))
    return found
  }
  const member = (shape: Shape, name: string): Member => ({ ...saying(shape), name })
  return {
    personas: all('persona', (shape, name) => ({
      ...member(shape, name),
      goals: childrenOf(shape, 'goal').map(saying),
      doubts: childrenOf(shape, 'doubts').map(saying),
    })),
    mentors: all('mentor', (shape, name) => ({
      ...member(shape, name),
      reachable: childrenOf(shape, 'reachable').map((it) => ({
        ...saying(it),
        channels: clauseValues(it, 'via').map((via) => via.text),
      })),
    })),
    allies: all('ally', member),
    competitors: all('competitor', member),
    channels: all('channel', (shape, name) => ({
      ...member(shape, name),
      isBroadcast: shape.clauses.has('broadcast'),
    })),
  }
}
