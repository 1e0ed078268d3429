import { PassThrough } from 'node:stream'
import fc from 'fast-check'
import { StreamMessageReader } from 'vscode-languageserver/node'
import { describe, expect, test } from 'vitest'
import { framingGuard } from '../../src/transport/framing-guard.ts'
import { leastThreadTime } from '../../../../tests/support/thread-time.ts'

const seed = 20_261_122

/** What a guard says after it heard these bytes at once. */
const faultOf = (bytes: string | Uint8Array): string | undefined =>
  framingGuard()(typeof bytes === 'string' ? Buffer.from(bytes) : bytes)

const frame = (body: string): Buffer =>
  Buffer.concat([Buffer.from(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`), Buffer.from(body)])

describe('frames', () => {
  test.each([
    ['nothing', ''],
    ['a frame', 'Content-Length: 2\r\n\r\n{}'],
    ['two frames', 'Content-Length: 2\r\n\r\n{}Content-Length: 4\r\n\r\nnull'],
    ['an empty body', 'Content-Length: 0\r\n\r\nContent-Length: 2\r\n\r\n{}'],
    [
      'a type behind the length',
      'Content-Length: 2\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n{}',
    ],
    ['a type before the length', 'Content-Type: application/vscode-jsonrpc\r\nContent-Length: 2\r\n\r\n{}'],
    ['small letters', 'content-length: 2\r\n\r\n{}'],
    ['capitals', 'CONTENT-LENGTH: 2\r\n\r\n{}'],
    ['no space', 'Content-Length:2\r\n\r\n{}'],
    ['spaces and a tab around the length', 'Content-Length: \t 2 \r\n\r\n{}'],
    ['zeros before the length', 'Content-Length: 0002\r\n\r\n{}'],
    ['the longest body', 'Content-Length: 200000000\r\n\r\n{'],
    ['the beginning of a name', 'Content-Le'],
    ['a name without a length yet', 'Content-Length:'],
    ['a header without its last byte', 'Content-Length: 2\r\n\r'],
    ['a body that is still coming', 'Content-Length: 20\r\n\r\n{'],
    ['a body of line ends', 'Content-Length: 4\r\n\r\n\r\n\r\nContent-Length: 2\r\n\r\n{}'],
    ['a body that looks like a header', `${frame('Content-Length: 9\r\n\r\nx').toString()}Content-Length: 2\r\n\r\n{}`],
    ['a body of several bytes a letter', `${frame('"é☕👍🏽"').toString()}Content-Length: 2\r\n\r\n{}`],
    ['a byte that is no text in a body', Buffer.concat([Buffer.from('Content-Length: 1\r\n\r\n'), Buffer.of(0xff)])],
  ])('%s is none', (_, bytes) => {
    expect(faultOf(bytes)).toBeUndefined()
  })
})

describe('faults', () => {
  const noBeginning = (shown: string): string => `A message does not begin with Content-Length, but with "${shown}".`
  const noLineEnd = 'A line of a header does not end with CR LF.'
  test.each([
    ['a body alone', '{"jsonrpc":"2.0"}', noBeginning('{')],
    ['other words', 'Hello', noBeginning('H')],
    ['a request of a browser', 'GET / HTTP/1.1\r\n', noBeginning('G')],
    ['another header', 'Content-Length: 2\r\nHost: x\r\n', noBeginning('Content-Length: 2\\r\\nH')],
    ['a byte order mark', '\uFEFFContent-Length: 2\r\n\r\n{}', noBeginning('ï')],
    ['a space before the name', ' Content-Length: 2\r\n\r\n{}', noBeginning(' ')],
    ['a space before the colon', 'Content-Length : 2\r\n\r\n{}', noBeginning('Content-Length ')],
    ['an empty line before a header', '\r\nContent-Length: 2\r\n\r\n{}', noBeginning('\\r')],
    ['an empty line behind a body', 'Content-Length: 2\r\n\r\n{}\r\n', noBeginning('\\r')],
    ['NUL', '\0\0\0', noBeginning('\\u0000')],
    ['letters that are not ASCII', 'Content-Type: é\r\n', noBeginning('Content-Type: Ã')],
    ['LF alone', 'Content-Length: 2\n\n{}', noLineEnd],
    ['LF alone behind the header', 'Content-Length: 2\r\n\n{}', noLineEnd],
    ['LF before a header', '\nContent-Length: 2\r\n\r\n{}', noLineEnd],
    ['CR alone', 'Content-Length: 2\r\r{}', noLineEnd],
    ['CR twice', 'Content-Length: 2\r\r\n\r\n{}', noLineEnd],
    ['CR inside a type', 'Content-Type: a\rb', noLineEnd],
    ['an empty header', '\r\n\r\n{}', noBeginning('\\r')],
    ['no length at all', 'Content-Type: a\r\n\r\n', 'A message has no Content-Length.'],
    ['an empty length', 'Content-Length:\r\n\r\n', 'The Content-Length "" is no length.'],
    ['two lengths', 'Content-Length: 2\r\nContent-Length: 3\r\n\r\n', 'The Content-Length "2, 3" is no length.'],
    ['a negative length', 'Content-Length: -5', 'The Content-Length "-" is no length.'],
    ['a plus', 'Content-Length: +5', 'The Content-Length "+" is no length.'],
    ['NaN', 'Content-Length: NaN', 'The Content-Length "n" is no length.'],
    ['hexadecimal', 'Content-Length: 0x10', 'The Content-Length "0x" is no length.'],
    ['a fraction', 'Content-Length: 2.5', 'The Content-Length "2." is no length.'],
    ['an exponent', 'Content-Length: 1e3', 'The Content-Length "1e" is no length.'],
    ['a list', 'Content-Length: 5, 5', 'The Content-Length "5," is no length.'],
    ['two words', 'Content-Length: 5 5', 'The Content-Length "5 5" is no length.'],
    ['one byte too many', 'Content-Length: 200000001\r\n\r\n', 'The Content-Length 200000001 is too large.'],
    ['a billion', 'Content-Length: 1000000000000\r\n\r\n', 'The Content-Length 1000000000000 is too large.'],
    [
      'more digits than a number has',
      `Content-Length: ${'9'.repeat(400)}\r\n\r\n`,
      `The Content-Length ${'9'.repeat(40)} is too large.`,
    ],
    ['a header without an end', `Content-Type: ${'x'.repeat(5_000)}`, 'The header of a message is too long.'],
    ['digits without an end', `Content-Length: ${'1'.repeat(5_000)}`, 'The header of a message is too long.'],
    ['a length that is too small', 'Content-Length: 1\r\n\r\n{}', noBeginning('}')],
    ['a length that is too large', 'Content-Length: 3\r\n\r\n{}Content-Length: 2\r\n\r\n{}', noBeginning('o')],
  ])('%s: %j', (_, bytes, fault) => {
    expect(faultOf(bytes)).toBe(fault)
  })

  test('what is wrong once stays so, whatever comes', () => {
    const guard = framingGuard()
    expect(guard(Buffer.from('x'))).toBe(noBeginning('x'))
    expect(guard(frame('{}'))).toBe(noBeginning('x'))
    expect(guard(Buffer.of())).toBe(noBeginning('x'))
  })

  test('a header of 4096 bytes is not too long, one of 4097 is', () => {
    const start = 'Content-Type: '
    expect(faultOf(start + 'x'.repeat(4_096 - start.length))).toBeUndefined()
    expect(faultOf(start + 'x'.repeat(4_097 - start.length))).toBe('The header of a message is too long.')
  })

  test('a long body costs no more than its pieces', () => {
    const piece = Buffer.alloc(20_000, 'x')
    const work = (): void => {
      const guard = framingGuard()
      guard(Buffer.from('Content-Length: 200000000\r\n\r\n'))
      for (let at = 0; at < 10_000; at += 1) expect(guard(piece)).toBeUndefined()
      expect(guard(frame('{}'))).toBeUndefined()
    }
    expect(leastThreadTime(work, 1_000)).toBeLessThan(1_000)
  })
})

/** A header in one of the spellings that are right. */
const headerOf = (length: number): fc.Arbitrary<string> =>
  fc
    .record({
      name: fc.constantFrom('Content-Length', 'content-length', 'CONTENT-LENGTH', 'Content-length'),
      before: fc.constantFrom('', ' ', '\t', '  '),
      behind: fc.constantFrom('', ' ', '\t'),
      type: fc.constantFrom('', 'Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n', 'content-type:\r\n'),
      isTypeFirst: fc.boolean(),
    })
    .map(({ name, before, behind, type, isTypeFirst }) => {
      const line = `${name}:${before}${length}${behind}\r\n`
      return `${isTypeFirst ? type + line : line + type}\r\n`
    })

const anyBody = fc.oneof(
  fc.string({ unit: 'binary' }).map((it) => Buffer.from(it)),
  fc.uint8Array({ maxLength: 80 }).map((it) => Buffer.from(it)),
  fc.json().map((it) => Buffer.from(it)),
  fc.constantFrom('', '\r\n\r\n', 'Content-Length: 5\r\n\r\n').map((it) => Buffer.from(it)),
)
const anyFrame = anyBody.chain((body) => headerOf(body.length).map((it) => Buffer.concat([Buffer.from(it), body])))
const anyStream = fc.array(anyFrame, { maxLength: 6 }).map((it) => Buffer.concat(it))

/** The same bytes in pieces, some of them empty. */
const cutUp = (bytes: Buffer, cuts: readonly number[]): readonly Buffer[] => {
  const places = [0, ...cuts.map((it) => it % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length]
  return places.slice(1).map((end, index) => bytes.subarray(places[index], end))
}

test('frames give no fault, in whatever pieces they come', () => {
  fc.assert(
    fc.property(anyStream, fc.array(fc.nat(), { maxLength: 20 }), (stream, cuts) => {
      const guard = framingGuard()
      for (const piece of cutUp(stream, cuts)) expect(guard(piece)).toBeUndefined()
    }),
    { numRuns: 2_000, seed },
  )
})

test('garbage before, between and behind frames is a fault, however it is cut', () => {
  // Whatever begins like a header may become one.
  const garbage = fc
    .uint8Array({ minLength: 1, maxLength: 40 })
    .filter((it) => !['c', 'C'].includes(String.fromCharCode(it[0] ?? 0)))
    .map((it) => Buffer.from(it))
  fc.assert(
    fc.property(anyStream, garbage, anyStream, fc.array(fc.nat(), { maxLength: 20 }), (before, wrong, after, cuts) => {
      const guard = framingGuard()
      const said = cutUp(Buffer.concat([before, wrong, after]), cuts).map((it) => guard(it))
      const begin = String.fromCharCode(wrong[0] ?? 0)
      expect(said.at(-1)).toBe(
        begin === '\n'
          ? 'A line of a header does not end with CR LF.'
          : `A message does not begin with Content-Length, but with ${JSON.stringify(begin)}.`,
      )
      // It is said as soon as the first wrong byte is there, and from then on.
      const first = said.findIndex((it) => it !== undefined)
      expect(new Set(said.slice(first)).size).toBe(1)
    }),
    { numRuns: 2_000, seed },
  )
})

test('as long as there is no fault, the reader behind it is not deaf', async () => {
  const pieces = ['\r', '\n', '\r\n', '\r\n\r\n', 'Content-Length:', 'Content-Length: 3', 'content-type: a'].concat([
    'Content-',
    'Type',
    ':',
    ' ',
    '\t',
    '0',
    '7',
    '2',
    '-',
    'x',
    '{}',
    '\u008d',
    '\u008a',
    '\u00a0',
    '\0',
  ])
  const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((it) => Buffer.from(it.join(''), 'latin1'))
  const probe = frame(JSON.stringify({ jsonrpc: '2.0', method: 'are/you/there', params: 'x'.repeat(60) }))
  let spared = 0
  await fc.assert(
    fc.asyncProperty(anyFrame, soup, fc.array(fc.nat(), { maxLength: 10 }), async (before, it, cuts) => {
      const bytes = Buffer.concat([before, it, probe, probe])
      const guard = framingGuard()
      const faults = cutUp(bytes, cuts).map((piece) => guard(piece))
      if (faults.at(-1) !== undefined) return
      spared += 1
      const heard: unknown[] = []
      const stream = new PassThrough()
      const reader = new StreamMessageReader(stream)
      reader.onError(() => {})
      reader.listen((message) => heard.push(message))
      for (const piece of cutUp(bytes, cuts)) stream.write(piece)
      await new Promise((resolve) => setImmediate(resolve))
      await new Promise((resolve) => setImmediate(resolve))
      reader.dispose()
      expect(heard.at(-1)).toMatchObject({ method: 'are/you/there' })
    }),
    {
      numRuns: 5_000,
      seed,
      examples: [
        [Buffer.of(), Buffer.from('\r\n'), []],
        [Buffer.of(), Buffer.from('Content-Length: 0\r\r\n\r\n'), []],
        [Buffer.of(), Buffer.from('Content-Length: 0\r\n\r\r\n\r\n'), []],
        [Buffer.of(), Buffer.from('Content-Type: a\u008d\u008aContent-Length: 0\r\n\r\n', 'latin1'), []],
        [Buffer.of(), Buffer.from('Content-Length: 0\r\n\r\n'), []],
      ],
    },
  )
  // Not everything may be refused, or this would say nothing.
  expect(spared).toBeGreaterThan(100)
})
