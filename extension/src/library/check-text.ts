import { bind, lineIndex, lint, parse, positionAt, rules, type Finding, type Severity } from 'journey-lang'
import { surroundingsOf, type Place } from './place.ts'

/** Something that a rule says about a text. */
export interface CheckedFinding {
  /** From 1. */
  readonly line: number
  /** From 1, in UTF-16 code units. */
  readonly column: number
  readonly severity: Severity
  /** The id of the rule. */
  readonly rule: string
  readonly message: string
  /** Why it matters, in English. */
  readonly why: string
}

/** What there is to say about a text. */
export interface CheckedText {
  /** In the order of the text. */
  readonly findings: readonly CheckedFinding[]
  /** What is wrong with the configuration of the project, which counts as unsaid then. */
  readonly mistakes: readonly string[]
}

/** Checks a text as it is on a day, `YYYY-MM-DD`. Never throws, unless the place does. */
export function checkText(text: string, place: Place, today: string): CheckedText {
  const { workspace, options, mistakes } = surroundingsOf(place)
  const { patience } = options
  const model = bind(parse(text), {
    uri: place.uri,
    ...(place.folders.length === 0 ? {} : { workspace }),
    ...(patience === undefined ? {} : { patience }),
  })
  const lines = lineIndex(text)
  const findings = lint(model, { ...options, today }).map((it) => {
    const { line, character } = positionAt(lines, it.span.start)
    return { ...plain(it), line: line + 1, column: character + 1 }
  })
  return { findings, mistakes }
}

const whys: ReadonlyMap<string, string> = new Map(rules.map((it) => [it.id, it.why.en]))

function plain({ severity, rule, message }: Finding): Omit<CheckedFinding, 'line' | 'column'> {
  return { severity, rule, message, why: whys.get(rule) ?? '' }
}
