import { lineIndex, positionAt, visibleText } from 'journey-lang'
import type { Checked } from './checked-file.ts'

/** One line a finding, as editors and scripts read it: `path:line:column: severity: message [rule]`. */
export function compactReport({ files }: Checked): string {
  return files
    .flatMap(({ path, text, findings }) => {
      const lines = lineIndex(text)
      return findings.map(({ span, severity, message, rule }) => {
        const { line, character } = positionAt(lines, span.start)
        return `${visibleText(`${path}:${line + 1}:${character + 1}: ${severity}: ${message} [${rule}]`)}\n`
      })
    })
    .join('')
}
