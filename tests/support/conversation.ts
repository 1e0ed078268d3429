/**
 * A conversation with a language server, made up as it goes: somebody opens, types, asks, takes back, renames and closes.
 * Keeps what the texts must be at each moment, and says where the server said something that cannot be.
 * Longer than other files, because whoever talks, remembers and checks shares one state of all texts.
 */
import { PassThrough } from 'node:stream'
import { lengthIn, offsetAt, positionAt, type Lines, type PositionEncoding } from '@journey-lang/service'
import { lineIndex } from 'journey-lang'
import {
  CancellationTokenSource,
  createConnection,
  createProtocolConnection,
  ProposedFeatures,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
  type MessageConnection,
} from 'vscode-languageserver/node'
import { start } from '../../packages/server/src/start.ts'
import { connectionOptions } from '../../packages/server/src/transport/options.ts'
import { memoryHost, type MemoryHost } from '../../packages/server/test/support/memory-host.ts'
import { rangesIn, type Place } from './answer-places.ts'

/** What is done next, as numbers, so that fast-check can make a bad conversation shorter. */
export interface Action {
  readonly kind: number
  readonly a: number
  readonly b: number
  readonly c: number
}

/** What a conversation came to. */
export interface Outcome {
  /** One sentence for everything that may not be. */
  readonly faults: readonly string[]
  readonly requests: number
  /** Answers that were not taken back and not refused. */
  readonly answered: number
}

const encodings: readonly PositionEncoding[] = ['utf-16', 'utf-8', 'utf-32']
const folder = 'file:///w'
const allowedErrors = new Set([-32_800, -32_801, -32_803])

/** Holds a conversation. `texts` are the files of the workspace by name; `fragments` is what is typed. */
export async function converse(
  texts: ReadonlyMap<string, string>,
  fragments: readonly string[],
  actions: readonly Action[],
): Promise<Outcome> {
  const talk = new Conversation(texts, fragments, actions[0]?.a ?? 0)
  await talk.begin()
  for (const it of actions) await talk.act(it)
  return await talk.end()
}

/** What a document was, and when: the number of the message with which it became so. */
interface Moment {
  readonly text: string
  readonly since: number
}

interface OpenText {
  version: number
  text: string
}

class Conversation {
  readonly #host: MemoryHost
  readonly #client: MessageConnection
  readonly #server: { dispose: () => void }
  readonly #encoding: PositionEncoding
  readonly #pulls: boolean
  readonly #fragments: readonly string[]
  readonly #uris: readonly string[]
  readonly #open = new Map<string, OpenText>()
  readonly #history = new Map<string, Moment[]>()
  readonly #onDisk: (Moment & { readonly uri: string })[] = []
  readonly #faults: string[] = []
  readonly #pending: Promise<void>[] = []
  readonly #sources: CancellationTokenSource[] = []
  readonly #published = new Map<string, number>()
  #now = 0
  #version = 0
  #requests = 0
  #answered = 0
  /** The last rename that was answered, to be made. */
  #renamed: unknown

  constructor(texts: ReadonlyMap<string, string>, fragments: readonly string[], choice: number) {
    this.#fragments = fragments
    this.#encoding = encodings[choice % encodings.length]!
    this.#pulls = choice % 2 === 1
    const host = memoryHost(Object.fromEntries(Array.from(texts, ([name, text]) => [`${folder}/${name}`, text])))
    // A disk that takes its time lets other messages come in between.
    this.#host = choice % 4 < 2 ? host : { ...host, readFile: (uri) => soon(() => host.readFile(uri)) }
    this.#uris = [...this.#host.files.keys(), `${folder}/new.journey`, 'untitled:Untitled-1']
    for (const [uri, text] of this.#host.files) this.#history.set(uri, [{ text, since: 0 }])
    const [toServer, toClient] = [new PassThrough(), new PassThrough()]
    const writer = new StreamMessageWriter(toClient)
    const options = connectionOptions((response) => void writer.write(response))
    const server = createConnection(ProposedFeatures.all, new StreamMessageReader(toServer), writer, options)
    start(server, this.#host)
    this.#server = server
    this.#client = createProtocolConnection(
      new StreamMessageReader(toClient),
      new StreamMessageWriter(toServer),
    ) as unknown as MessageConnection
  }

  async begin(): Promise<void> {
    this.#client.onNotification('textDocument/publishDiagnostics', (params) =>
      this.#hearDiagnostics(params as Published),
    )
    this.#client.onNotification('window/logMessage', ({ type, message }: { type: number; message: string }) => {
      if (type === 1) this.#faults.push(`The server logged an error: ${message}`)
    })
    this.#client.onRequest((method) => (method === 'workspace/configuration' ? [null] : null))
    this.#client.listen()
    await this.#client.sendRequest('initialize', {
      processId: null,
      locale: this.#pulls ? 'nl' : 'en',
      workspaceFolders: [{ uri: folder, name: 'w' }],
      capabilities: {
        general: { positionEncodings: [this.#encoding] },
        workspace: { workspaceEdit: { documentChanges: this.#pulls }, workspaceFolders: true },
        textDocument: {
          ...(this.#pulls ? { diagnostic: {} } : {}),
          definition: { linkSupport: this.#pulls },
          documentSymbol: { hierarchicalDocumentSymbolSupport: this.#pulls },
          completion: { completionItem: { snippetSupport: this.#pulls } },
        },
      },
    })
    await this.#notify('initialized', {})
  }

  async act({ kind, a, b, c }: Action): Promise<void> {
    const what = kind % 100
    const uri = this.#uris[a % this.#uris.length]!
    const isOpen = this.#open.has(uri)
    if (what < 8 || (!isOpen && what < 50)) return await this.#openText(uri, b)
    if (what < 40) return await this.#change(uri, b, c)
    if (what < 43) return await this.#staleChange(uri, b)
    if (what < 47) return await this.#close(uri)
    if (what < 50) return await this.#changeOnDisk(a, b)
    if (what < 52) return await this.#notify('textDocument/didSave', { textDocument: { uri } })
    if (what < 54) return await this.#notify('workspace/didChangeWatchedFiles', { changes: [configChange] })
    if (what < 55)
      return await this.#notify('workspace/didChangeConfiguration', { settings: { journey: configs[b % 4] } })
    if (what < 58) return this.#cancel(b)
    if (what < 61) return await this.#makeRename()
    this.#request(uri, b, c)
  }

  async end(): Promise<Outcome> {
    const late = new Promise<'late'>((resolve) => setTimeout(() => resolve('late'), 20_000).unref())
    const all = Promise.all(this.#pending).then(() => 'answered' as const)
    if ((await Promise.race([all, late])) === 'late') this.#faults.push('A request was never answered.')
    await this.#client.sendRequest('shutdown')
    this.#client.dispose()
    this.#server.dispose()
    return { faults: this.#faults, requests: this.#requests, answered: this.#answered }
  }

  async #openText(uri: string, choice: number): Promise<void> {
    const texts = [...this.#host.files.values(), '', this.#fragments[choice % this.#fragments.length]!]
    this.#version += 1
    const text = texts[choice % texts.length]!
    this.#open.set(uri, { version: this.#version, text })
    this.#remember(uri, text)
    const textDocument = { uri, languageId: 'journey', version: this.#version, text }
    await this.#notify('textDocument/didOpen', { textDocument })
  }

  async #change(uri: string, b: number, c: number): Promise<void> {
    const open = this.#open.get(uri)
    if (!open) return
    this.#version += 1 + (b % 3)
    const contentChanges = Array.from({ length: 1 + (c % 3) }, (_, index) =>
      this.#nextChange(open, b + index * 7919, c),
    )
    open.version = this.#version
    this.#remember(uri, open.text)
    await this.#notify('textDocument/didChange', { textDocument: { uri, version: this.#version }, contentChanges })
  }

  #nextChange(open: OpenText, b: number, c: number): object {
    const inserted = this.#fragments[(b + c) % this.#fragments.length]!
    if (b % 23 === 0) {
      open.text = inserted
      return { text: inserted }
    }
    const lines = this.#lines(open.text)
    const from = wholePlace(open.text, b % (open.text.length + 1))
    const to = wholePlace(open.text, Math.min(open.text.length, from + (c % 12)))
    const isFar = b % 29 === 0
    open.text = open.text.slice(0, from) + inserted + (isFar ? '' : open.text.slice(to))
    const end = isFar ? { line: 1e9, character: 1e9 } : positionAt(lines, to)
    return { range: { start: positionAt(lines, from), end }, text: inserted }
  }

  /** What goes back in time, or belongs to nothing, is ignored. */
  async #staleChange(uri: string, b: number): Promise<void> {
    const version = [0, this.#open.get(uri)?.version ?? 1, -1, null][b % 4]
    await this.#notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ text: 'stale' }],
    })
  }

  async #close(uri: string): Promise<void> {
    this.#open.delete(uri)
    this.#published.delete(uri)
    this.#remember(uri, this.#host.files.get(uri) ?? '')
    await this.#notify('textDocument/didClose', { textDocument: { uri } })
  }

  async #changeOnDisk(a: number, b: number): Promise<void> {
    const uri = this.#uris[a % (this.#uris.length - 1)]!
    const text = this.#fragments[b % this.#fragments.length]!
    if (b % 5 === 0) this.#host.files.delete(uri)
    else this.#host.files.set(uri, text)
    const now = this.#host.files.get(uri) ?? ''
    // The server may read it at once, for a message that it heard before this one.
    this.#onDisk.push({ uri, text: now, since: this.#now + 1 })
    if (!this.#open.has(uri)) this.#remember(uri, now)
    await this.#notify('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] })
  }

  /** Takes the last request back, or one that never was. */
  #cancel(choice: number): void {
    const source = this.#sources[this.#sources.length - 1 - (choice % 4)]
    if (source) source.cancel()
    else void this.#client.sendNotification('$/cancelRequest', { id: choice })
  }

  /** Makes the edits of the last rename, as an editor does: version by version, from the end of each file. */
  async #makeRename(): Promise<void> {
    const edit = this.#renamed as { documentChanges?: readonly DocumentChange[] } | undefined
    this.#renamed = undefined
    for (const { textDocument, edits } of edit?.documentChanges ?? []) {
      const open = this.#open.get(textDocument.uri)
      if (open?.version !== textDocument.version) continue
      const lines = this.#lines(open.text)
      const ordered = edits
        .map((it) => ({ from: offsetAt(lines, it.range.start), to: offsetAt(lines, it.range.end), text: it.newText }))
        .toSorted((one, other) => other.from - one.from)
      for (const [index, it] of ordered.entries()) {
        const behind = ordered[index - 1]
        if (behind && it.to > behind.from) this.#faults.push('The edits of a rename overlap.')
        open.text = open.text.slice(0, it.from) + it.text + open.text.slice(it.to)
      }
      this.#version += 1
      open.version = this.#version
      this.#remember(textDocument.uri, open.text)
      await this.#notify('textDocument/didChange', {
        textDocument: { uri: textDocument.uri, version: this.#version },
        contentChanges: [{ text: open.text }],
      })
    }
  }

  #request(uri: string, b: number, c: number): void {
    const { method, params } = this.#nextRequest(uri, b, c)
    const asked = this.#now
    const version = this.#open.get(uri)?.version
    const source = new CancellationTokenSource()
    this.#sources.push(source)
    this.#requests += 1
    const answer = this.#client.sendRequest(method, params, source.token).then(
      (result) => {
        this.#answered += 1
        this.#checkPlaces(result, uri, asked, method)
        if (method === 'textDocument/rename') this.#renamed = result
        const drawn = (result as { version?: number } | null)?.version
        if (method === 'journey/preview/draw' && result && version !== undefined && drawn !== version) {
          this.#faults.push(`${method} drew version ${drawn} when ${version} was meant.`)
        }
      },
      (error: unknown) => {
        const code = error instanceof ResponseError ? error.code : undefined
        if (code === undefined || !allowedErrors.has(code)) this.#faults.push(`${method} failed: ${String(error)}`)
      },
    )
    this.#pending.push(answer)
  }

  #nextRequest(uri: string, b: number, c: number): { readonly method: string; readonly params: object } {
    const [method, extra] = requests[b % requests.length]!
    const text = this.#open.get(uri)?.text ?? this.#history.get(uri)?.at(-1)?.text ?? ''
    const old = this.#history.get(uri)?.[0]?.text ?? text
    const place = (choice: number): Place => {
      if (choice % 17 === 0) return odd[choice % odd.length]!
      const of = choice % 5 === 0 ? old : text
      return positionAt(this.#lines(of), choice % (of.length + 1))
    }
    const range = { start: place(c), end: place(c + (b % 400)) }
    const position = place(c)
    return { method, params: { textDocument: { uri }, position, range, ...extra(position, c) } }
  }

  #checkPlaces(answer: unknown, uri: string, asked: number, method: string): void {
    if (answer && method.startsWith('textDocument/semanticTokens')) return this.#checkTokens(answer, uri, asked, method)
    const folds = method === 'textDocument/foldingRange' ? ((answer ?? []) as readonly Fold[]) : []
    const ranges = folds.map(({ startLine, endLine }) => {
      return { uri, path: 'fold', start: { line: startLine, character: 0 }, end: { line: endLine, character: 0 } }
    })
    for (const found of [...rangesIn(answer, uri), ...ranges]) {
      const texts = this.#textsSince(found.uri, asked)
      if (texts.some((it) => isIn(found.start, this.#lines(it)) && isIn(found.end, this.#lines(it)))) continue
      const where = JSON.stringify([found.start, found.end])
      this.#faults.push(`${method} names ${where} at ${found.path}, which is not in ${found.uri}.`)
    }
  }

  #checkTokens(answer: unknown, uri: string, asked: number, method: string): void {
    const { data } = answer as { data?: readonly number[] }
    if (!data?.length) return
    const texts = this.#textsSince(uri, asked).map((it) => this.#lines(it))
    const isFine = texts.some((lines) => {
      let [line, character, end] = [0, 0, -1]
      for (let at = 0; at < data.length; at += 5) {
        if (data[at]! > 0) [line, character, end] = [line + data[at]!, 0, -1]
        character += data[at + 1]!
        if (character < end || !isIn({ line, character: character + data[at + 2]! }, lines)) return false
        end = character + data[at + 2]!
      }
      return true
    })
    if (!isFine)
      this.#faults.push(
        `${method} gave tokens that overlap, or are not in ${uri}, ${this.#open.has(uri) ? 'open' : 'closed'}.`,
      )
  }

  #hearDiagnostics({ uri, version, diagnostics }: Published): void {
    if (this.#pulls) this.#faults.push('Diagnostics were sent to a client that asks for them.')
    if (version === undefined) return
    if (version < (this.#published.get(uri) ?? 0)) this.#faults.push(`Diagnostics of ${uri} went back in time.`)
    this.#published.set(uri, version)
    this.#checkPlaces(diagnostics, uri, 0, 'publishDiagnostics')
  }

  #textsSince(uri: string, asked: number): readonly string[] {
    const moments = this.#history.get(uri) ?? []
    const last = moments.findLastIndex((it) => it.since <= asked)
    const onDisk = this.#onDisk.filter((it) => it.uri === uri && it.since > asked)
    return [...moments.slice(Math.max(0, last)), ...onDisk].map((it) => it.text)
  }

  #remember(uri: string, text: string): void {
    const moments = this.#history.get(uri) ?? []
    // The message that makes it so is the next one.
    moments.push({ text, since: this.#now + 1 })
    this.#history.set(uri, moments)
  }

  async #notify(method: string, params: object): Promise<void> {
    this.#now += 1
    await this.#client.sendNotification(method, params)
  }

  #lines(text: string): Lines {
    return { text, lines: lineIndex(text), encoding: this.#encoding }
  }
}

interface Published {
  readonly uri: string
  readonly version?: number
  readonly diagnostics: readonly unknown[]
}

interface Fold {
  readonly startLine: number
  readonly endLine: number
}

interface DocumentChange {
  readonly textDocument: { readonly uri: string; readonly version: number | null }
  readonly edits: readonly {
    readonly range: { readonly start: Place; readonly end: Place }
    readonly newText: string
  }[]
}

const configs = [null, { preset: 'coaching' }, { preset: 'nonsense', patience: '3d' }, { language: 'nl' }]

const configChange = { uri: `${folder}/journey.config.json`, type: 2 }

async function soon<Value>(run: () => Promise<Value>): Promise<Value> {
  await new Promise((resolve) => setTimeout(resolve, 0))
  return await run()
}

const odd: readonly Place[] = [
  { line: -1, character: -1 },
  { line: 0, character: 1e9 },
  { line: 1e9, character: 0 },
  { line: 3, character: 1_000 },
]

const nothing = (): object => ({})
const names = ['renamed', 'via', '__proto__', 'two words', '', 'use', 'host', 'é', '_']
const views = ['funnel', 'journey', 'nothing']

/** Every request that the server answers, with what it takes beside a file, a position and a range. */
const requests: readonly (readonly [string, (position: Place, choice: number) => object])[] = [
  ['textDocument/completion', nothing],
  ['textDocument/signatureHelp', nothing],
  ['textDocument/hover', nothing],
  ['textDocument/definition', nothing],
  ['textDocument/references', (_, choice) => ({ context: { includeDeclaration: choice % 2 === 0 } })],
  ['textDocument/documentHighlight', nothing],
  ['textDocument/prepareRename', nothing],
  ['textDocument/rename', (_, choice) => ({ newName: names[choice % names.length] })],
  ['textDocument/documentSymbol', nothing],
  ['workspace/symbol', (_, choice) => ({ query: names[choice % names.length] })],
  ['textDocument/foldingRange', nothing],
  ['textDocument/selectionRange', (position) => ({ positions: [position, odd[0]] })],
  ['textDocument/documentLink', nothing],
  ['textDocument/semanticTokens/full', nothing],
  ['textDocument/semanticTokens/full/delta', () => ({ previousResultId: 'none' })],
  ['textDocument/semanticTokens/range', nothing],
  ['textDocument/inlayHint', nothing],
  ['textDocument/codeLens', nothing],
  ['textDocument/formatting', () => ({ options: { tabSize: 2, insertSpaces: true } })],
  ['textDocument/rangeFormatting', () => ({ options: { tabSize: 2, insertSpaces: true } })],
  ['textDocument/onTypeFormatting', () => ({ ch: '}', options: { tabSize: 2, insertSpaces: true } })],
  ['textDocument/codeAction', () => ({ context: { diagnostics: [] } })],
  [
    'workspace/willRenameFiles',
    (_, choice) => ({ files: [{ oldUri: `${folder}/wine.journey`, newUri: `${folder}/x${choice}.journey` }] }),
  ],
  ['textDocument/prepareCallHierarchy', nothing],
  ['textDocument/diagnostic', nothing],
  ['workspace/diagnostic', () => ({ previousResultIds: [] })],
  ['journey/preview/choices', nothing],
  ['journey/preview/draw', (_, choice) => ({ view: views[choice % views.length] })],
  ['journey/preview/marksAt', (_, choice) => ({ view: views[choice % views.length] })],
  ['journey/preview/rangeOfMark', () => ({ view: 'funnel', mark: 'nothing' })],
]

/** A place that is not inside a pair of surrogates or of a line end. */
function wholePlace(text: string, offset: number): number {
  const isInside = /^(?:\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])$/.test(text.slice(offset - 1, offset + 1))
  return isInside ? offset - 1 : offset
}

function isIn({ line, character }: Place, { text, lines, encoding }: Lines): boolean {
  const start = lines[line]
  if (start === undefined || character < 0) return false
  const content = text.slice(start, lines[line + 1] ?? text.length)
  // A line end may be part of a range, as when a whole line is taken away.
  return character <= lengthIn(content, encoding)
}
