import { codeFrame, type Span } from 'journey-lang'
import type { Io } from '../io.ts'

/** The line in which a span begins, behind its number, with the span underlined, as far as it lies on that line. */
export function numberedFrame(text: string, span: Span, line: number, io: Io): string {
  const frame = codeFrame(text, span)
  const number = String(line + 1)
  const gutter = ' '.repeat(number.length)
  return [
    `${io.style('dim', `${number} │`)} ${frame.line}`,
    `${io.style('dim', `${gutter} │`)} ${' '.repeat(frame.column)}${io.style('red', '^'.repeat(frame.width))}`,
  ].join('\n')
}
