/**
 * What a language server may be told, and what must hold then. Long, because it is one table: a case a line.
 * After every case that does not end the server, it answers the next question rightly within a second.
 */

/** What comes back for a request: the code of an error, any result, or a report with just the findings of `text`. */
export type Outcome = number | 'result' | 'findings'

/** What must hold: these answers and no others come, by the id of the request; or the process ends with 1 within a second. */
export type Holds = { readonly answers: readonly (readonly [id: number | string, outcome: Outcome])[] } | 'ends'

/** A message, or several, as a client would send them: each is the text of a JSON value. */
export interface MessageCase {
  readonly name: string
  /** Made when it is needed, since some are long. */
  readonly messages: () => readonly string[]
  readonly holds: Exclude<Holds, 'ends'>
}

/** Bytes as they come in on a stream, in pieces. */
export interface FramingCase {
  readonly name: string
  readonly pieces: () => readonly (string | Uint8Array)[]
  readonly holds: Holds
}

/** The document that is open, of which the next question asks, and all that is to be found in it. */
export const uri = 'file:///w/main.journey'
export const text = 'journey a "A ☕" {\n  phase use {\n    step "Uses it" +9\n  }\n}\n'
export const found = ['emotion-out-of-range']

const parseFails = { answers: [] }
const invalidRequest = -32_600
const methodNotFound = -32_601
const invalidParams = -32_602
const megabyte = 1_000_000
const diagnostic = 'textDocument/diagnostic'
const good = { textDocument: { uri } }
const somewhere = { line: 0, character: 0 }

/** The text of a request with the id `case`. */
const request = (method: unknown, params?: unknown, id: unknown = 'case'): string =>
  JSON.stringify({ jsonrpc: '2.0', id, method, params })
const notification = (method: string, params?: unknown): string => JSON.stringify({ jsonrpc: '2.0', method, params })
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
const frame = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`

/** A case whose messages are not answered. */
const ignored = (name: string, ...messages: readonly string[]): MessageCase => ({
  name,
  messages: () => messages,
  holds: { answers: [] },
})
/** A case of one request with the id `case`. */
const answered = (name: string, outcome: Outcome, method: unknown, params?: unknown): MessageCase => ({
  name,
  messages: () => [request(method, params)],
  holds: { answers: [['case', outcome]] },
})
/** A document that is opened under one name and asked for under another. */
const sameDocument = (name: string, opened: string, asked: string = opened): MessageCase => ({
  name: `a uri with ${name}`,
  messages: () => [
    notification('textDocument/didOpen', { textDocument: { uri: opened, languageId: 'journey', version: 1, text } }),
    request(diagnostic, { textDocument: { uri: asked } }),
  ],
  holds: { answers: [['case', 'findings']] },
})
const long = (name: string, outcome: Outcome, messages: () => readonly string[]): MessageCase => ({
  name: `a million letters: ${name}`,
  messages,
  holds: { answers: [['case', outcome]] },
})
const change = (contentChanges: unknown, version: unknown = 2, textDocument: object = { uri }): string =>
  notification('textDocument/didChange', { textDocument: { ...textDocument, version }, contentChanges })
const ranged = (start: unknown, end: unknown): unknown => [{ range: { start, end }, text: '' }]
/** A change of another document; of that in question nothing may be lost. */
const other = 'file:///w/other.journey'
const changesOther = (name: string, ...changes: readonly string[]): MessageCase => ({
  name,
  messages: () => [
    notification('textDocument/didOpen', { textDocument: { uri: other, languageId: 'journey', version: 1, text } }),
    ...changes,
    request(diagnostic, { textDocument: { uri: other } }),
  ],
  holds: { answers: [['case', 'result']] },
})

const shapes: readonly MessageCase[] = [
  ignored('null', 'null'),
  ignored('a number', '42'),
  ignored('a text', '"shutdown"'),
  ignored('true', 'true'),
  ignored('an empty list', '[]'),
  ignored('a batch', `[${request('shutdown')},${request(diagnostic, good)}]`),
  ignored('an empty object', '{}'),
  ignored('a thousand lists in each other', nested(1_000)),
  ignored('an id alone', '{"jsonrpc":"2.0","id":"case"}'),
  ignored('a version alone', '{"jsonrpc":"2.0"}'),
  ignored('`__proto__` with a request in it', `{"__proto__":${request('shutdown')}}`),
  ignored('a method that is null, without an id', '{"method":null}'),
  answered('a method that is a number', invalidRequest, 42),
  answered('a method that is null', invalidRequest, null),
  answered('a method that is an object', invalidRequest, { toString: 'shutdown' }),
  answered('an empty method', methodNotFound, ''),
  answered('a method that nobody knows', methodNotFound, 'textDocument/noSuch', good),
  answered('a private method that nobody knows', methodNotFound, '$/noSuch', good),
  answered('the method `__proto__`', methodNotFound, '__proto__', {}),
  answered('the method `constructor`', methodNotFound, 'constructor', {}),
  answered('exit as a request', methodNotFound, 'exit'),
  answered('a notification as a request', methodNotFound, 'textDocument/didOpen', good),
  answered('a second initialize', invalidRequest, 'initialize', { capabilities: {}, processId: null, rootUri: null }),
  ignored('a notification that nobody knows', notification('no/such', {})),
  ignored('shutdown as a notification', notification('shutdown')),
  ignored('initialize as a notification', notification('initialize', { capabilities: {} })),
  ignored('initialized once more', notification('initialized', {}), notification('initialized')),
  {
    name: 'no version of JSON-RPC, and one that is none',
    messages: () => [
      JSON.stringify({ id: 1.5, method: diagnostic, params: good }),
      JSON.stringify({ jsonrpc: 3, id: 2.5, method: diagnostic, params: good }),
    ],
    holds: {
      answers: [
        [1.5, 'findings'],
        [2.5, 'findings'],
      ],
    },
  },
]

const ids: readonly MessageCase[] = [
  ignored('an id that is null', request('shutdown', undefined, null)),
  ignored('an id that is an object', request('shutdown', undefined, {})),
  ignored('an id that is a list', request('shutdown', undefined, ['case'])),
  ignored('an id that is true', request('shutdown', undefined, true)),
  ...['', '__proto__', 'constructor', '☕', ' ', 0.5, -1, 1e308, 0].map((id): MessageCase => ({
    name: `the id ${JSON.stringify(id)}`,
    messages: () => [request(diagnostic, good, id)],
    holds: { answers: [[id, 'findings']] },
  })),
]

const params: readonly MessageCase[] = [
  answered('no params', invalidParams, diagnostic),
  answered('params that are null', invalidParams, diagnostic, null),
  answered('params that are a number', invalidParams, diagnostic, 42),
  answered('params that are a text', invalidParams, diagnostic, uri),
  answered('params that are true', invalidParams, diagnostic, true),
  answered('params that are an empty list', invalidParams, diagnostic, []),
  answered('params that are a list of texts', invalidParams, diagnostic, [uri]),
  answered('params that are a list of lists', invalidParams, diagnostic, [[]]),
  answered('params in a list', invalidParams, diagnostic, [good]),
  answered('params in a list, where no type forbids it', 'result', 'journey/preview/choices', [good]),
  answered('empty params', invalidParams, diagnostic, {}),
  answered('no document', invalidParams, diagnostic, { textDocument: null }),
  answered('a document that is a uri', invalidParams, diagnostic, { textDocument: uri }),
  answered('a document that is a list', invalidParams, diagnostic, { textDocument: [uri] }),
  answered('a document without a uri', invalidParams, diagnostic, { textDocument: {} }),
  answered('a uri that is null', invalidParams, diagnostic, { textDocument: { uri: null } }),
  answered('a uri that is a number', invalidParams, diagnostic, { textDocument: { uri: 5 } }),
  answered('a uri that is an object', invalidParams, diagnostic, { textDocument: { uri: { toString: 1 } } }),
  answered('a document that nobody has', 'result', diagnostic, { textDocument: { uri: 'file:///w/none.journey' } }),
  answered('a last answer that is a number', 'findings', diagnostic, { ...good, previousResultId: 5 }),
  answered('fields that nobody knows', 'findings', diagnostic, { ...good, identifier: {}, more: [[]] }),
  answered('tokens for progress that are none', 'findings', diagnostic, {
    ...good,
    workDoneToken: {},
    partialResultToken: [],
  }),
  answered('a document in `__proto__`', invalidParams, diagnostic, JSON.parse(`{"__proto__":${JSON.stringify(good)}}`)),
  answered('`__proto__` beside a document', 'findings', diagnostic, {
    ...(JSON.parse('{"__proto__":{"position":5}}') as object),
    ...good,
  }),
  answered('all files, without the last answers', 'result', 'workspace/diagnostic', {}),
  answered('all files, last answers that are a number', invalidParams, 'workspace/diagnostic', {
    previousResultIds: 5,
  }),
  answered('all files, a last answer that is null', invalidParams, 'workspace/diagnostic', {
    previousResultIds: [null],
  }),
  answered('all files, a last answer of a uri that is none', invalidParams, 'workspace/diagnostic', {
    previousResultIds: [{ uri: {}, value: 1 }],
  }),
  answered('all files, params that are a list', invalidParams, 'workspace/diagnostic', [{ previousResultIds: [] }]),
  answered('a picture without a view', invalidParams, 'journey/preview/draw', good),
  answered('a picture of `__proto__`', 'result', 'journey/preview/draw', { ...good, view: '__proto__' }),
  answered('a view that is a number', invalidParams, 'journey/preview/draw', { ...good, view: 5 }),
  answered('a journey that is a list', invalidParams, 'journey/preview/draw', {
    ...good,
    view: 'journey',
    journey: [],
  }),
  answered('a language that is none', invalidParams, 'journey/preview/draw', {
    ...good,
    view: 'journey',
    language: '__proto__',
  }),
  answered('a position that is a text', invalidParams, 'journey/preview/marksAt', {
    ...good,
    view: 'journey',
    position: '1:1',
  }),
  answered('a position without a line', invalidParams, 'journey/preview/marksAt', {
    ...good,
    view: 'journey',
    position: { character: 1 },
  }),
  ...[-1, 1e9, 1e308, 0.5].map((at) =>
    answered(`a position at ${at}`, 'result', 'journey/preview/marksAt', {
      ...good,
      view: 'journey',
      position: { line: at, character: at },
    }),
  ),
  answered('a mark that is null', invalidParams, 'journey/preview/rangeOfMark', {
    ...good,
    view: 'journey',
    mark: null,
  }),
]

const documents: readonly MessageCase[] = [
  ...['didOpen', 'didChange', 'didClose', 'didSave'].flatMap((it) => {
    const method = `textDocument/${it}`
    return [
      ignored(`${it} without params`, notification(method)),
      ignored(`${it} of null`, notification(method, null)),
      ignored(`${it} of a number`, notification(method, 42)),
      ignored(`${it} of a list`, notification(method, [{}])),
      ignored(`${it} of no document`, notification(method, { textDocument: null })),
      ignored(
        `${it} of a uri that is none`,
        notification(method, { textDocument: { uri: { toString: 1 }, text: 'x' } }),
      ),
      ignored(
        `${it} of a document that nobody opened`,
        notification(method, { textDocument: { uri: 'file:///none' } }),
      ),
    ]
  }),
  ignored(
    'a text that is a number',
    notification('textDocument/didOpen', { textDocument: { uri, version: 2, text: 5 } }),
  ),
  ignored('a version that goes back', change([{ text: '' }], -1)),
  ignored('a version that repeats', change([{ text: '' }], 1)),
  ignored('a version that is null', change([{ text: '' }], null)),
  ignored('a version that is a text', change([{ text: '' }], '2')),
  ignored('no changes', change(undefined)),
  ignored('changes that are null', change(null)),
  ignored('changes that are an object', change({ text: '' })),
  ignored('a change that is null', change([{ text: '' }, null])),
  ignored('a change without a text', change([{ range: { start: somewhere, end: somewhere } }])),
  ignored('a change of a text that is a number', change([{ text: 5 }])),
  ignored('a range that is a text', change([{ range: 'all', text: '' }])),
  ignored('a range without an end', change(ranged(somewhere, undefined))),
  ignored('a place that is a list', change(ranged([0, 0], [0, 1]))),
  ignored('a change before it is opened', change([{ text: '' }], 2, { uri: 'file:///w/late.journey' })),
  changesOther(
    'a range that is outside',
    change(ranged({ line: 1e9, character: 1e9 }, { line: 2e9, character: 0 }), 2, { uri: other }),
  ),
  changesOther('a range that is reversed', change(ranged({ line: 3, character: 0 }, somewhere), 2, { uri: other })),
  changesOther(
    'a range that is negative',
    change(ranged({ line: -1, character: -9 }, { line: -1, character: 5 }), 2, { uri: other }),
  ),
  changesOther(
    'a range inside a pair of surrogates',
    change(ranged({ line: 0, character: 12 }, { line: 0, character: 14 }), 2, { uri: other }),
  ),
  changesOther(
    'a document that is opened twice',
    notification('textDocument/didOpen', { textDocument: { uri: other, languageId: 'x', version: 0, text: '{{{' } }),
  ),
  changesOther(
    'a document that is closed twice',
    notification('textDocument/didClose', { textDocument: { uri: other } }),
    notification('textDocument/didClose', { textDocument: { uri: other } }),
  ),
]

const workspace: readonly MessageCase[] = [
  ...[
    'workspace/didChangeWatchedFiles',
    'workspace/didChangeConfiguration',
    'workspace/didChangeWorkspaceFolders',
  ].flatMap((method) => [
    ignored(`${method} without params`, notification(method)),
    ignored(`${method} of null`, notification(method, null)),
    ignored(`${method} of a number`, notification(method, 42)),
    ignored(`${method} of a list`, notification(method, [[]])),
  ]),
  ignored('changed files that are no list', notification('workspace/didChangeWatchedFiles', { changes: { uri } })),
  ignored(
    'changed files that are none',
    notification('workspace/didChangeWatchedFiles', { changes: [null, 5, {}, { uri: 5, type: 'x' }, { uri: '' }] }),
  ),
  ignored('folders that are null', notification('workspace/didChangeWorkspaceFolders', { event: null })),
  {
    name: 'folders that are none, and a question about all files',
    messages: () => [
      notification('workspace/didChangeWorkspaceFolders', {
        event: { added: [null, 5, { uri: 5 }, { uri: { toString: 1 } }, { uri: 'a b:c' }], removed: 'x' },
      }),
      request('workspace/diagnostic', { previousResultIds: [] }),
    ],
    holds: { answers: [['case', 'result']] },
  },
  ...[
    null,
    5,
    'strict',
    [],
    { journey: null },
    { journey: 5 },
    { journey: { rules: 5, preset: {}, patience: 'x', language: 'xx' } },
    { journey: { rules: JSON.parse('{"__proto__":"off","constructor":"error"}') as unknown } },
    JSON.parse('{"__proto__":{"journey":{"preset":"strict"}},"journey":{"__proto__":{"language":"nl"}}}') as unknown,
    { journey: { rules: JSON.parse(nested(1_000)) as unknown } },
  ].map((settings) =>
    ignored(
      `the settings ${JSON.stringify(settings).slice(0, 60)}`,
      notification('workspace/didChangeConfiguration', { settings }),
    ),
  ),
]

const control: readonly MessageCase[] = [
  ignored('taking back nothing', notification('$/cancelRequest')),
  ignored('taking back null', notification('$/cancelRequest', null)),
  ignored('taking back a number', notification('$/cancelRequest', 42)),
  ignored('taking back a list', notification('$/cancelRequest', ['case'])),
  ignored('taking back an id that is null', notification('$/cancelRequest', { id: null })),
  ignored('taking back an id that is an object', notification('$/cancelRequest', { id: { toString: 1 } })),
  ignored('taking back what nobody asked', notification('$/cancelRequest', { id: 999_999 })),
  ignored('taking back `__proto__`', notification('$/cancelRequest', { id: '__proto__' })),
  ignored('taking back what was answered', notification('$/cancelRequest', { id: 'question 1' })),
  ignored('a result that nobody waits for', '{"jsonrpc":"2.0","id":999999,"result":{}}'),
  ignored('an error that nobody waits for', '{"jsonrpc":"2.0","id":"x","error":{"code":-1,"message":"No"}}'),
  ignored('a result of null', '{"jsonrpc":"2.0","id":null,"result":null}'),
  ignored('an error of null', '{"jsonrpc":"2.0","id":null,"error":{"code":-32700,"message":"No"}}'),
  ignored('an error that is none', '{"jsonrpc":"2.0","id":0,"error":5}', '{"jsonrpc":"2.0","id":1,"error":"x"}'),
  ignored('a result and an error', '{"jsonrpc":"2.0","id":2,"result":1,"error":{"code":0,"message":1}}'),
  ignored('answers twice', ...[0, 1, 2, 3].map((id) => `{"jsonrpc":"2.0","id":${id},"result":[[]]}`)),
  ignored('progress of nothing', notification('$/progress')),
  ignored('progress of null', notification('$/progress', null)),
  ignored('progress that nobody knows', notification('$/progress', { token: 'x', value: { kind: 'end' } })),
  ignored('progress of an object', notification('$/progress', { token: {}, value: null })),
  ignored('progress in a list', notification('$/progress', ['x', 5])),
  ignored('the end of progress that nobody knows', notification('window/workDoneProgress/cancel', { token: 'x' })),
  ignored('the end of no progress', notification('window/workDoneProgress/cancel')),
  ignored('a trace that is none', notification('$/setTrace'), notification('$/setTrace', { value: 'loud' })),
  ignored('a trace that is a number', notification('$/setTrace', { value: 5 }), notification('$/logTrace', null)),
  ignored(
    'a trace, and no trace',
    notification('$/setTrace', { value: 'verbose' }),
    notification('$/setTrace', { value: 'off' }),
  ),
]

const uris: readonly MessageCase[] = [
  sameDocument('no file yet', 'untitled:Untitled-1'),
  sameDocument('a folder of no disk', 'vscode-vfs://github/o/r/a%20b.journey', 'vscode-vfs://github/o/r/a b.journey'),
  sameDocument('a query', 'git:/w/a.journey?%7B%22ref%22%3A%22~%22%7D', 'git:/w/a.journey?{"ref":"~"}'),
  sameDocument('a drive', 'file:///c%3A/w/x.journey', 'file:///C:/w/x.journey'),
  sameDocument('a space', 'file:///w/a b.journey', 'file:///w/a%20b.journey'),
  sameDocument('#', 'file:///w/a%23b.journey'),
  sameDocument('a part', 'vscode-notebook-cell:/w/a.journey#W0'),
  sameDocument('?', 'file:///w/a%3Fb.journey'),
  sameDocument('letters that are not ASCII', 'file:///w/é☕.journey', 'file:///w/%C3%A9%E2%98%95.journey'),
  sameDocument('half a pair of surrogates', 'file:///w/\ud800.journey'),
  sameDocument('percent signs that say nothing', 'file:///w/%ZZ%.journey'),
  sameDocument('NUL', 'file:///w/%00.journey'),
  sameDocument('backslashes', '\\\\server\\w\\a.journey'),
  sameDocument('a host', 'file://server/w/a.journey'),
  sameDocument('four slashes', 'file:////w/a.journey'),
  sameDocument('two slashes alone', '//'),
  sameDocument('a scheme that is none', 'a b:c'),
  sameDocument('a scheme alone', 'journey:'),
  sameDocument('`__proto__`', '__proto__'),
  sameDocument('a name of Windows', 'C:\\w\\a.journey'),
  sameDocument('nothing in it', ''),
  ...['untitled:1', 'a b:c', 'file:///w/\ud800.journey', 'file:////w/a.journey', 'git:/w/a.journey?x'].map(
    (odd): MessageCase => ({
      name: `imports of ${JSON.stringify(odd)}`,
      messages: () => [
        notification('textDocument/didOpen', {
          textDocument: {
            uri: odd,
            languageId: 'journey',
            version: 1,
            text: 'import a, b from "./\ud800.journey"\nimport c from "../x.journey"\n',
          },
        }),
        request(diagnostic, { textDocument: { uri: odd } }),
      ],
      holds: { answers: [['case', 'result']] },
    }),
  ),
]

const longOnes: readonly MessageCase[] = [
  long('a method', methodNotFound, () => [request('x'.repeat(megabyte), good)]),
  long('a uri', 'result', () => [request(diagnostic, { textDocument: { uri: `file:///${'x'.repeat(megabyte)}` } })]),
  long('a uri that is opened', 'findings', () => {
    const textDocument = {
      uri: `file:///${'x/'.repeat(megabyte / 2)}a.journey`,
      languageId: 'journey',
      version: 1,
      text,
    }
    return [notification('textDocument/didOpen', { textDocument }), request(diagnostic, { textDocument })]
  }),
  long('the last answer', 'findings', () => [request(diagnostic, { ...good, previousResultId: 'x'.repeat(megabyte) })]),
  long('a field that nobody knows', 'findings', () => [request(diagnostic, { ...good, more: '\0'.repeat(megabyte) })]),
  long('a setting', 'findings', () => [
    notification('workspace/didChangeConfiguration', { settings: { journey: { preset: 'x'.repeat(megabyte) } } }),
    request(diagnostic, good),
  ]),
  long('a change that is refused', 'findings', () => [
    change([{ text: 'x'.repeat(megabyte) }], 1),
    request(diagnostic, good),
  ]),
  {
    name: 'a million letters: an id',
    messages: () => [request('no/such', {}, 'x'.repeat(megabyte))],
    holds: { answers: [['x'.repeat(megabyte), methodNotFound]] },
  },
  {
    name: 'a million letters: neither question nor answer',
    messages: () => [JSON.stringify({ text: 'x'.repeat(megabyte) })],
    holds: { answers: [] },
  },
]

/** Messages that are well framed. They hold on every transport. */
export const messageCases: readonly MessageCase[] = [
  ...shapes,
  ...ids,
  ...params,
  ...documents,
  ...workspace,
  ...control,
  ...uris,
  ...longOnes,
]

const ends = (name: string, ...pieces: readonly (string | Uint8Array)[]): FramingCase => ({
  name,
  pieces: () => pieces,
  holds: 'ends',
})
const unread = (name: string, ...bodies: readonly (string | Uint8Array)[]): FramingCase => ({
  name,
  pieces: () => bodies.flatMap((it) => [`Content-Length: ${Buffer.byteLength(it)}\r\n\r\n`, it]),
  holds: parseFails,
})
const read = (name: string, outcome: Outcome, pieces: () => readonly (string | Uint8Array)[]): FramingCase => ({
  name,
  pieces,
  holds: { answers: [['case', outcome]] },
})
const asked = request(diagnostic, { ...good, more: '☕👍' })
const bytes = (it: string, from = 0, to?: number): Uint8Array => Buffer.from(it).subarray(from, to)

/** Bytes of a stream that lose the beginning of a message, and some that seem to. */
export const framingCases: readonly FramingCase[] = [
  ends('garbage without a line end', 'hello'),
  ends('garbage with line ends', 'hello\r\n\r\n'),
  ends('a message without a header', asked),
  ends('a message on a line of its own', `${asked}\n`),
  ends('a request of a browser', 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}'),
  ends('a byte order mark', bytes(`\uFEFF${frame(asked)}`)),
  ends('UTF-16', Buffer.from(frame(asked), 'utf16le')),
  ends('a million NULs', Buffer.alloc(megabyte)),
  ends('bytes that are no text', Buffer.of(0xff, 0xfe, 0x80)),
  ends('an empty line between two messages', frame(asked), '\r\n', frame(asked)),
  ends('lines that end with LF', frame(asked).replaceAll('\r\n', '\n')),
  ends('a line end too many', `Content-Length: ${Buffer.byteLength(asked)}\r\r\n\r\n${asked}`),
  ends('a header without an end', 'Content-Type: ', 'x'.repeat(10_000)),
  ends('no length', 'Content-Type: application/vscode-jsonrpc\r\n\r\n{}'),
  ends('an empty length', 'Content-Length: \r\n\r\n{}'),
  ends('a negative length', 'Content-Length: -5\r\n\r\n{}'),
  ends('a negative length, without an end', 'Content-Length: -5'),
  ends('a length that is no number', 'Content-Length: NaN\r\n\r\n{}'),
  ends('a length with letters', 'Content-Length: 2abc\r\n\r\n{}'),
  ends('a length of a billion', 'Content-Length: 1000000000000\r\n\r\n{}'),
  ends('two lengths', 'Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}'),
  ends('a length that is too small', frame(asked).replace(/\d+/, '10')),
  ends(
    'a length that is too large, and the next message',
    frame(asked).replace(/\d+/, '200'),
    frame(asked),
    frame(asked),
  ),
  ends('a message whose end was lost, and the next one', frame(asked).slice(0, -40), frame(asked), frame(asked)),
  ends('a message whose beginning was lost', frame(asked).slice(8)),
  unread('an empty body', ''),
  unread('half a body', '{"jsonrpc":"2.0","id":'),
  unread('no JSON', 'undefined', "{'id':1}", '{"id":1,}', '// x', 'NaN'),
  unread('JSON with something behind it', `${asked}x`),
  unread('a body that begins with a byte order mark', `\uFEFF${asked}`),
  unread('a body of line ends', '\r\n\r\n'),
  unread('a body of NULs', '\0\0\0'),
  unread('a body in UTF-16', Buffer.from(asked, 'utf16le')),
  unread('a body that is no text', Buffer.of(0xff, 0xc0, 0x80)),
  unread('a hundred thousand lists that are never closed', '['.repeat(100_000)),
  unread('a hundred thousand lists', nested(100_000)),
  unread('a hundred thousand objects', '{"a":'.repeat(100_000) + '1' + '}'.repeat(100_000)),
  unread('a million letters of no JSON', 'x'.repeat(megabyte)),
  read('a hundred thousand lists as params', methodNotFound, () => [
    frame(`{"jsonrpc":"2.0","id":"case","method":"no/such","params":${nested(100_000)}}`),
  ]),
  read('a hundred thousand lists beside what is asked', 'findings', () => [
    frame(
      `{"jsonrpc":"2.0","id":"case","method":"${diagnostic}","params":{"textDocument":{"uri":"${uri}"},"x":${nested(100_000)}}}`,
    ),
  ]),
  read('a hundred thousand lists as settings', 'findings', () => [
    frame(
      `{"jsonrpc":"2.0","method":"workspace/didChangeConfiguration","params":{"settings":{"journey":{"rules":${nested(100_000)}}}}}`,
    ),
    frame(asked),
  ]),
  read('a byte that is no text inside a text', 'findings', () => {
    const body = Buffer.from(asked)
    body[body.indexOf(0xe2)] = 0xff
    return [`Content-Length: ${body.length}\r\n\r\n`, body]
  }),
  read('a message in single bytes', 'findings', () => Array.from(bytes(frame(asked)), (it) => Uint8Array.of(it))),
  read('a message that is cut inside a letter', 'findings', () => {
    const at = Buffer.from(frame(asked)).indexOf(0xf0) + 2
    return [bytes(frame(asked), 0, at), bytes(frame(asked), at)]
  }),
  read('a header in other letters, with a type', 'findings', () => [
    `CONTENT-LENGTH:${Buffer.byteLength(asked)}\r\ncontent-type: application/vscode-jsonrpc; charset=utf8\r\n\r\n${asked}`,
  ]),
  read('three messages at once, the middle one empty', 'findings', () => [
    `${frame(notification('no/such'))}Content-Length: 0\r\n\r\n${frame(asked)}`,
  ]),
]
