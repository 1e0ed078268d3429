import { codeFrame, lineIndex, positionAt, visibleText, type Finding } from 'journey-lang'
import type { Complaint } from './plugin-types.ts'
import type { ReadJourney } from './read-journey.ts'

/** An error in a journey as bundlers show it: what is wrong and where, and the line with the place underlined. */
export function complaintAbout({ message, span, rule }: Finding, { text, data }: ReadJourney, id: string): Complaint {
  const { line, character } = positionAt(lineIndex(text), span.start)
  const place = `${data.model.uri}:${line + 1}:${character + 1}`
  return {
    // The place stands in the message too, because some show nothing else of a warning.
    message: visibleText(`${place} ${message} ${rule}`),
    id,
    loc: { file: id, line: line + 1, column: character + 1 },
    frame: numberedFrame(text, span, String(line + 1)),
  }
}

/** The same for whoever shows nothing but the message: the line and the place stand in it. */
export function withFrameInMessage({ frame, message, ...rest }: Complaint): Complaint {
  return { ...rest, message: frame === undefined ? message : `${message}\n${frame}` }
}

function numberedFrame(text: string, span: Finding['span'], number: string): string {
  const { line, column, width } = codeFrame(text, span)
  const gutter = ' '.repeat(number.length)
  return `${number} | ${line}\n${gutter} | ${' '.repeat(column)}${'^'.repeat(width)}`
}
