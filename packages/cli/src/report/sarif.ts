/** The Static Analysis Results Interchange Format 2.1.0, which code scanners and dashboards read. */
import {
  lineIndex,
  positionAt,
  rules,
  type Finding,
  type Language,
  type LineIndex,
  type Rule,
  type Severity,
  type Span,
} from 'journey-lang'
import type { Log, Region, ReportingDescriptor, Result } from 'sarif'
import { version } from '../version.ts'
import type { Checked, CheckedFile } from './checked-file.ts'

/** SARIF knows three levels; a hint is a note like an info. */
const levels: Readonly<Record<Severity, Result.level>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
}

/** The report as one run. Paths are relative to the folder of the call, columns are counted in UTF-16 code units. */
export function sarifReport({ files, language }: Checked): Log {
  const said = new Set(files.flatMap((it) => it.findings.map((finding) => finding.rule)))
  const used = rules.filter((it) => said.has(it.id))
  const descriptors = used.map((it) => descriptorOf(it, language))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'journey', semanticVersion: version(), rules: descriptors } },
        language,
        columnKind: 'utf16CodeUnits',
        results: files.flatMap((it) => resultsOf(it, used)),
      },
    ],
  }
}

function descriptorOf({ id, level, summary, why }: Rule, language: Language): ReportingDescriptor {
  return {
    id,
    shortDescription: { text: summary[language] },
    fullDescription: { text: why[language] },
    defaultConfiguration: { level: levels[level] },
    help: { text: `${summary[language]} ${why[language]}` },
  }
}

function resultsOf(file: CheckedFile, used: readonly Rule[]): Result[] {
  const lines = lineIndex(file.text)
  const seen = new Map<string, number>()
  return file.groups.flatMap(({ journey, step, findings }) =>
    findings.map((finding): Result => {
      const index = used.findIndex((it) => it.id === finding.rule)
      const subject = [
        file.path,
        finding.rule,
        journey?.name ?? '',
        step?.name ?? step?.text ?? '',
        textOf(finding, file),
      ]
      const key = JSON.stringify(subject)
      const count = seen.get(key) ?? 0
      seen.set(key, count + 1)
      return {
        ruleId: finding.rule,
        ...(index === -1 ? {} : { ruleIndex: index }),
        level: levels[finding.severity],
        message: { text: finding.message.toWellFormed() },
        locations: [locationOf(file.path, finding.span, lines)],
        ...(finding.related.length === 0
          ? {}
          : {
              relatedLocations: finding.related
                .filter((it) => it.uri === '')
                .map((it, id) => ({
                  id,
                  message: { text: it.message.toWellFormed() },
                  ...locationOf(file.path, it.span, lines),
                })),
            }),
        // What a finding is about, not where it stands: lines above it may come and go.
        partialFingerprints: { 'journeyFinding/v1': fingerprint(`${key} ${count}`) },
        ...fixesOf(finding, file.path, lines),
      }
    }),
  )
}

function fixesOf(finding: Finding, path: string, lines: LineIndex): Pick<Result, 'fixes'> {
  const safe = finding.fixes.filter((it) => it.safe && it.edits.length > 0)
  if (safe.length === 0) return {}
  return {
    fixes: safe.map(({ title, edits }) => ({
      description: { text: title.toWellFormed() },
      artifactChanges: [
        {
          artifactLocation: artifactOf(path),
          replacements: edits.map((it) => ({
            deletedRegion: regionOf(it.span, lines),
            ...(it.newText === '' ? {} : { insertedContent: { text: it.newText.toWellFormed() } }),
          })),
        },
      ],
    })),
  }
}

function locationOf(path: string, span: Span, lines: LineIndex) {
  return { physicalLocation: { artifactLocation: artifactOf(path), region: regionOf(span, lines) } }
}

/** A path as a relative URI: every part of it encoded, so that nothing in a name is read as more than a name. */
function artifactOf(path: string): { readonly uri: string; readonly uriBaseId: string } {
  const uri = path
    .split('/')
    .map((it) => encodeURIComponent(it.toWellFormed()))
    .join('/')
  return { uri, uriBaseId: '%SRCROOT%' }
}

function regionOf(span: Span, lines: LineIndex): Region {
  const start = positionAt(lines, span.start)
  const end = positionAt(lines, span.end)
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  }
}

function textOf({ span }: Finding, { text }: CheckedFile): string {
  return text.slice(span.start, span.end)
}

function fingerprint(key: string): string {
  // Loaded here, because it takes long and no other report needs it.
  const { createHash } = process.getBuiltinModule('node:crypto')
  return createHash('sha256').update(key).digest('hex').slice(0, 32)
}
