/**
 * Looks at the frames of messages as they come in. A reader that lost the beginning of a frame waits for ever and hears
 * nothing any more: whoever started it thinks it is alive. It is better to end, and to be started again.
 */

/** Says what is wrong with the frames so far, once for all; undefined as long as nothing is. */
export type FramingGuard = (bytes: Uint8Array) => string | undefined

/** No message is longer: editors send no file of more than fifty million bytes. */
const longestBody = 200_000_000
const longestHeader = 4_096

/** Makes a guard for one stream. */
export function framingGuard(): FramingGuard {
  let header = ''
  let bodyLeft = 0
  let fault: string | undefined
  return (bytes) => {
    let at = 0
    while (at < bytes.length && fault === undefined) {
      if (bodyLeft > 0) {
        const taken = Math.min(bodyLeft, bytes.length - at)
        bodyLeft -= taken
        at += taken
        continue
      }
      header += String.fromCharCode(bytes[at]!)
      at += 1
      if (header.endsWith('\r\n\r\n')) {
        const length = bodyLength(header)
        header = ''
        if (typeof length === 'string') fault = length
        else bodyLeft = length
      } else fault = headerFault(header)
    }
    return fault
  }
}

/**
 * A header that is not whole yet may still become one, or it may not. The reader behind us understands one spelling alone;
 * everything else is a fault here, also what the standard would forgive, because it would wait for ever behind it.
 */
function headerFault(header: string): string | undefined {
  if (header.length > longestHeader) return 'The header of a message is too long.'
  const line = header.slice(header.lastIndexOf('\n') + 1).toLowerCase()
  const isAscii = header.charCodeAt(header.length - 1) < 0x80
  const isLastLine = line === '\r' && header !== '\r'
  if (!isAscii || (!isLastLine && !names.some((it) => beginsLike(line, it)))) {
    return `A message does not begin with Content-Length, but with ${JSON.stringify(header.slice(0, 40))}.`
  }
  // These two stand only together, at the end of a line.
  if ((header.at(-1) === '\n') !== (header.at(-2) === '\r')) return 'A line of a header does not end with CR LF.'
  // Said at once: the end of such a line may never come.
  if (line.startsWith(lengthName) && !/^[ \t]*\d*[ \t]*\r?$/.test(line.slice(lengthName.length))) {
    return `The Content-Length ${JSON.stringify(line.slice(lengthName.length).trim())} is no length.`
  }
  return undefined
}

const lengthName = 'content-length:'
const names = [lengthName, 'content-type:']

function beginsLike(line: string, name: string): boolean {
  return line.startsWith(name) || name.startsWith(line)
}

/** The length of the body in bytes, or what is wrong. */
function bodyLength(header: string): number | string {
  const lengths = header
    .toLowerCase()
    .split('\r\n')
    .flatMap((it) => (it.startsWith(lengthName) ? [it.slice(lengthName.length).trim()] : []))
  const [length] = lengths
  if (length === undefined) return 'A message has no Content-Length.'
  if (length === '' || lengths.length > 1)
    return `The Content-Length ${JSON.stringify(lengths.join(', '))} is no length.`
  return Number(length) > longestBody ? `The Content-Length ${length.slice(0, 40)} is too large.` : Number(length)
}
