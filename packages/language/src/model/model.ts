/**
 * What a file means, as typed data. Immutable; every thing has its span in the text, in UTF-16 offsets.
 * Emotions run from -2 to +2, times are in days, rates are fractions of 1.
 */
import type { Span } from '../text/span.ts'
import type { Tree } from '../syntax/tree.ts'
import type { NameKind } from '../vocabulary/row.ts'
import type { JourneyState, LoopKind, Purpose, Stage } from '../vocabulary/words.ts'
import type { Balance } from './balance.ts'
import type { Cast } from './cast.ts'
import type { Metric, StepDetails } from './details.ts'
import type { Gap } from './gaps.ts'
import type { ResolvedImport } from './imports.ts'
import type { Overlap } from './overlaps.ts'
import type { Problem } from './problem.ts'
import type { BrandPromise } from './promises.ts'
import type { References } from './references.ts'
import type { Review } from './review.ts'
import type { Declaration, FileScope } from './scope.ts'
import type { Shape } from './shape.ts'
import type { Workspace } from './workspace.ts'

/** Everything that one file says. */
export interface Model {
  readonly uri: string
  readonly tree: Tree
  /** The statements of the file, read; also those that mean nothing. */
  readonly shapes: readonly Shape[]
  /** Every statement of the file, those in blocks included, in the order of the text. */
  readonly statements: readonly Shape[]
  readonly scope: FileScope
  readonly imports: ReadonlyMap<string, ResolvedImport>
  /** Where other files are found; undefined for a file that stands alone. */
  readonly workspace: Workspace | undefined
  readonly references: References
  /** The people and channels that the file declares, by name. Names are keys of a Map: `__proto__` is one like any other. */
  readonly cast: Cast
  /** In the order of the file. */
  readonly journeys: readonly Journey[]
  /** What could not be made sense of; the structure rules say it in words. */
  readonly problems: readonly Problem[]
}

/** A way of a customer. */
export interface Journey {
  readonly shape: Shape
  readonly span: Span
  /** Empty when it was left out. */
  readonly name: string
  /** The title, or the name without one. */
  readonly title: string
  /** Whose journey it is; the first lives every step that names no other. */
  readonly personas: readonly Actor[]
  /** The role in which the persona makes it. One person is a traveller today and a parent tomorrow. */
  readonly role: string | undefined
  readonly state: JourneyState
  /** The journey of today that this one is the future of. */
  readonly improves: Declaration | undefined
  /** The phase of another journey during which this one begins. */
  readonly overlap: Overlap | undefined
  /** How long a silence may last, in days; that of `BindOptions` when unwritten. */
  readonly patience: number
  /** When somebody last looked at it. */
  readonly reviewed: Review | undefined
  readonly promises: readonly BrandPromise[]
  /** As written. */
  readonly phases: readonly Phase[]
  /** All steps of all phases as written, those in a `maybe` included. */
  readonly steps: readonly Step[]
  readonly loops: readonly Loop[]
  readonly metrics: readonly Metric[]
  /** P: the step with which the purchase ends, on day 0. */
  readonly purchase: Step | undefined
  /** Whether anything in it says how long something lasts; without a clock no step has a day, and there are no gaps. */
  readonly hasClock: boolean
  /** The day on which everything written is over; undefined without a clock. */
  readonly endDay: number | undefined
  /** Steps in which one of us is in touch with the customer, by day and then as written. Broadcasts are none. */
  readonly contacts: readonly Step[]
  /** The time between contacts, and from the last one to the end. Empty without a clock. */
  readonly gaps: readonly Gap[]
  /** The emotional bank account: the sum of the emotions of own steps, and what it is after each of them. */
  readonly balance: readonly Balance[]
}

/** A stretch of the way. */
export interface Phase {
  readonly shape: Shape
  readonly span: Span
  readonly name: string
  readonly title: string
  readonly stage: Stage | undefined
  /** How many customers enter it. */
  readonly reach: number | undefined
  readonly steps: readonly Step[]
  readonly metrics: readonly Metric[]
  /** The silences said aloud in it, with the step before each. */
  readonly silences: readonly Silence[]
}

/** What a customer lives. */
export interface Step {
  readonly shape: Shape
  readonly span: Span
  readonly name: string | undefined
  readonly text: string
  /** -2…+2 at the end of the step; undefined is unknown, never 0. */
  readonly emotion: number | undefined
  readonly expected: number | undefined
  /** Who lives it. */
  readonly persona: Actor | undefined
  /** Whether that is the first persona of the journey, whose balance, streaks and means count. */
  readonly isMainPersona: boolean
  readonly direction: Direction | undefined
  readonly actors: readonly Actor[]
  readonly channel: string | undefined
  readonly purpose: Purpose | undefined
  /** The `maybe` in which it stands: it happens to some, off the main line. */
  readonly maybe: Maybe | undefined
  /** Whether time passes for everyone: neither in a `maybe` nor `during` another step. */
  readonly isOnMainLine: boolean
  /** The day on which it begins, counted from day 0; undefined without a clock. */
  readonly day: number | undefined
  /** The day on which it ends. */
  readonly endDay: number | undefined
  /** A `to`, `from` or `with` step whose actors include a mentor. */
  readonly isTouchpoint: boolean
  /** A touchpoint, or a step without a mentor who should have been there. Every other step is the customer's own life. */
  readonly isOwn: boolean
  /** The first mentor of an own step. */
  readonly owner: Actor | undefined
  /** A touchpoint that reaches this one customer: on any channel but a broadcast, and not in a `maybe`. */
  readonly isContact: boolean
  /** A contact that we began: `from` a mentor, or `with` one after the purchase. */
  readonly isProactive: boolean
  /** A contact about business only: order, confirmation, billing, delivery, appointment or reminder, unless it is a wow or a difference. */
  readonly isFunctional: boolean
  /** Behind the run of purchase phases. */
  readonly isAfterPurchase: boolean
  /** How long after the step before it begins, in days, as written. */
  readonly after: number | undefined
  /** How long it lasts, in days. */
  readonly takes: number | undefined
  /** How often it recurs until the next step, in days between. */
  readonly every: number | undefined
  /** The answer time that we promise, in days. */
  readonly within: number | undefined
  /** The step meanwhile which it happens. */
  readonly during: Step | undefined
  /** The step that this one puts right. */
  readonly recovers: Step | undefined
  readonly moments: readonly Moment[]
  readonly details: StepDetails
}

/** What happens to some: its time and emotions stay off the main line. */
export interface Maybe {
  readonly shape: Shape
  readonly span: Span
  readonly text: string
  /** The share of customers, 0…1. */
  readonly rate: number | undefined
}

/** How the customer and the actors of a step meet. */
export type Direction = 'to' | 'from' | 'with' | 'without'

/** Somebody in a journey. */
export interface Actor {
  readonly name: string
  /** Who it is in words; the name when nobody says so. */
  readonly label: string
  /** Undefined for a name that is nowhere declared; rules that depend on it stay quiet. */
  readonly kind: NameKind | undefined
  readonly span: Span
}

/** A moment that a picture marks: wow, pain, silence, truth or difference. */
export interface Moment {
  /** The word of the statement. */
  readonly kind: string
  readonly glyph: string
  readonly text: string
  readonly span: Span
}

/** A moment of silence, said aloud. */
export interface Silence extends Moment {
  /** How long it lasts in days, when it says so itself. */
  readonly duration: number | undefined
  /** The step behind which it falls, in the same phase. */
  readonly after: Step | undefined
}

/** Why a customer comes back, or sends someone. */
export interface Loop {
  readonly shape: Shape
  readonly span: Span
  readonly kind: LoopKind
  readonly from: LoopEnd | undefined
  readonly to: LoopEnd | undefined
  /** The share of customers, 0…1. */
  readonly rate: number | undefined
  /** What reminds them. */
  readonly cue: string | undefined
}

/** Where a loop begins or ends: a phase, and a step of it when the loop names one. */
export interface LoopEnd {
  readonly phase: Phase
  readonly step: Step | undefined
}
