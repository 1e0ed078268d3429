import type { Severity } from '../rules/support/finding.ts'

/** The order of severities, the most serious first. */
export const seriousness: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2, hint: 3 }
