/** What there is to say about the parts of a picture. */
import type { Finding, Mark, Severity, Span } from 'journey-lang'
import type { Range } from 'vscode-languageserver-types'
import { rangeOf, type Lines } from '../place/ranges.ts'

/** Something to say about a drawn thing. */
export interface PreviewBadge {
  /** What is drawn of the place; the smallest thing that holds it. */
  readonly mark: string
  readonly severity: Severity
  readonly rule: string
  readonly message: string
  readonly range: Range
}

/** The findings that are about what a picture shows, each at the smallest drawn thing around it. */
export function badgesOf(lines: Lines, findings: readonly Finding[], marks: readonly Mark[]): readonly PreviewBadge[] {
  const bySize = marks.toSorted((a, b) => lengthOf(a.span) - lengthOf(b.span))
  return findings.flatMap(({ span, severity, rule, message }) => {
    const mark = bySize.find((it) => it.span.start <= span.start && span.start < it.span.end)
    return mark ? [{ mark: mark.id, severity, rule, message, range: rangeOf(lines, span) }] : []
  })
}

function lengthOf({ start, end }: Span): number {
  return end - start
}
