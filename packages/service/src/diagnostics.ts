import { rules, type Finding, type Severity } from 'journey-lang'
import {
  DiagnosticSeverity,
  DiagnosticTag,
  type Diagnostic,
  type DiagnosticRelatedInformation,
} from 'vscode-languageserver-types'
import { rangeOf } from './place/ranges.ts'
import type { SourceFile } from './project/project.ts'

/** What there is to say about a file, as editors show it. */
export function diagnostics(file: SourceFile): Diagnostic[] {
  return file.findings.map((it) => diagnosticOf(file, it))
}

/** One finding as editors show it. Its code is the id of the rule. */
export function diagnosticOf(file: SourceFile, finding: Finding): Diagnostic {
  const { rule, severity, message, span } = finding
  const page = file.project.state.rulePage(rule)
  const related = relatedOf(file, finding)
  const tag = tags.get(rule)
  return {
    range: rangeOf(file, span),
    severity: severities[severity],
    code: rule,
    source: 'journey',
    message,
    ...(page === undefined ? {} : { codeDescription: { href: page } }),
    ...(tag === undefined ? {} : { tags: [tag] }),
    ...(related.length === 0 ? {} : { relatedInformation: related }),
  }
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

const tags: ReadonlyMap<string, DiagnosticTag> = new Map(
  rules.flatMap((it) => (it.tag === 'unnecessary' ? [[it.id, DiagnosticTag.Unnecessary] as const] : [])),
)

/** Places of the same file, and of others that are known. */
function relatedOf(file: SourceFile, { related }: Finding): DiagnosticRelatedInformation[] {
  return related.flatMap(({ message, span, uri }) => {
    const home = uri === '' ? file : file.project.file(uri)
    return home ? [{ location: { uri: home.uri, range: rangeOf(home, span) }, message }] : []
  })
}
