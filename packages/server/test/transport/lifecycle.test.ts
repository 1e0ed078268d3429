import { beforeEach, describe, expect, test, vi } from 'vitest'
import { rawClient, type RawClient } from '../support/raw-client.ts'

const introduction = { processId: null, rootUri: null, capabilities: {} }
const uri = 'file:///w/main.journey'
const text = 'journey a "A" {\n  phase use {\n    step "Uses it" +9\n  }\n}\n'
const didOpen = {
  jsonrpc: '2.0',
  method: 'textDocument/didOpen',
  params: { textDocument: { uri, languageId: 'journey', version: 1, text } },
}
const notInitialized = -32_002
const invalidRequest = -32_600
const invalidParams = -32_602
const notFound = -32_601

/** The codes that the server says about the text, or the code of the error. */
const codesOf = async (client: RawClient): Promise<unknown> => {
  const answer = await client.ask('textDocument/diagnostic', { textDocument: { uri } })
  return typeof answer === 'number' ? answer : (answer as { items: { code: string }[] }).items.map((it) => it.code)
}
const lastError = (client: RawClient): string | undefined => client.heard.findLast((it) => it.error)?.error?.message
const found = ['emotion-out-of-range']
const running = async (): Promise<RawClient> => {
  const client = rawClient()
  expect(await client.ask('initialize', introduction)).toMatchObject({ capabilities: { positionEncoding: 'utf-16' } })
  client.send({ jsonrpc: '2.0', method: 'initialized', params: {} })
  client.send(didOpen)
  return client
}

// That a shutdown came is remembered by the process, so these stand first.
describe('exit', () => {
  const exit = vi.fn<(code?: unknown) => never>()
  beforeEach(() => {
    exit.mockClear()
    vi.spyOn(process, 'exit').mockImplementation(exit)
    return () => vi.restoreAllMocks()
  })

  test('without a shutdown ends with 1, before initialize as well as behind it', async () => {
    for (const client of [rawClient(), await running()]) {
      exit.mockClear()
      client.send({ jsonrpc: '2.0', method: 'exit' })
      await expect.poll(() => exit.mock.calls).toEqual([[1]])
    }
  })

  test('after a shutdown ends with 0', async () => {
    const client = await running()
    await client.ask('shutdown')
    client.send({ jsonrpc: '2.0', method: 'exit' })
    await expect.poll(() => exit.mock.calls).toEqual([[0]])
  })
})

describe('before initialize', () => {
  test.each([
    ['textDocument/diagnostic', { textDocument: { uri } }],
    ['textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } }],
    ['no/such/method', {}],
    ['shutdown', undefined],
    ['', {}],
  ])('%j is told to wait', async (method, params) => {
    const client = rawClient()
    expect(await client.ask(method, params)).toBe(notInitialized)
    expect(lastError(client)).toBe('The server is not initialized yet.')
  })

  test('notifications are dropped: a text that was opened then is not open', async () => {
    const client = rawClient()
    client.send(didOpen)
    client.send({ jsonrpc: '2.0', method: 'initialized', params: {} })
    await client.ask('initialize', introduction)
    expect(await client.ask('textDocument/diagnostic', { textDocument: { uri } })).toEqual({ kind: 'full', items: [] })
  })

  test('a refused shutdown does not shut down', async () => {
    const client = rawClient()
    await client.ask('shutdown')
    expect(await client.ask('initialize', introduction)).toHaveProperty('capabilities')
  })
})

describe('an initialize that is none', () => {
  test.each([
    ['no params', undefined],
    ['null', null],
    ['a number', 42],
    ['a text', 'x'],
    ['a list', []],
    ['a list with an introduction', [introduction]],
  ])('%s is refused, and the next one is heard', async (_, params) => {
    const client = rawClient()
    expect(await client.ask('initialize', params)).toBe(invalidParams)
    expect(await client.ask('shutdown')).toBe(notInitialized)
    expect(await client.ask('initialize', introduction)).toHaveProperty('capabilities')
  })

  test.each([
    ['a notification', { jsonrpc: '2.0', method: 'initialize', params: introduction }],
    ['one whose id is null', { jsonrpc: '2.0', id: null, method: 'initialize', params: introduction }],
    ['one whose id is an object', { jsonrpc: '2.0', id: {}, method: 'initialize', params: introduction }],
  ])('%s is nothing, and the next one is heard', async (_, message) => {
    const client = rawClient()
    client.send(message)
    expect(await client.ask('initialize', introduction)).toHaveProperty('capabilities')
  })

  const halfPair = '\ud800'
  test.each([
    ['nothing', {}],
    ['capabilities that are null', { capabilities: null }],
    ['capabilities that are a list', { capabilities: [] }],
    ['capabilities that are a number', { capabilities: 42 }],
    [
      'parts of capabilities that are null',
      { capabilities: { workspace: null, textDocument: null, window: null, general: null, notebookDocument: null } },
    ],
    [
      'parts of capabilities that are no objects',
      { capabilities: { workspace: 1, textDocument: 'x', window: [], general: true } },
    ],
    ['encodings that are none', { capabilities: { general: { positionEncodings: [null, 8, {}, 'utf-7'] } } }],
    ['encodings that are no list', { capabilities: { general: { positionEncodings: 'utf-8' } } }],
    ['a locale that has no text', { capabilities: {}, locale: { toString: 1, valueOf: 1 } }],
    ['folders that are none', { capabilities: {}, workspaceFolders: [null, 5, {}, { uri: 7 }, { uri: '' }, []] }],
    ['folders that are no list', { capabilities: {}, workspaceFolders: 'file:///w' }],
    ['a path with half a pair of surrogates', { capabilities: {}, rootPath: `/${halfPair}` }],
    ['a uri with half a pair of surrogates', { capabilities: {}, rootUri: `file:///${halfPair}` }],
    ['options that are null', { capabilities: {}, initializationOptions: null }],
    ['options that are a list', { capabilities: {}, initializationOptions: [1] }],
    [
      'options of the wrong kinds',
      {
        capabilities: {},
        initializationOptions: { commands: [{ toString: 1 }, null], settings: 5, rulePages: 1, today: {}, files: 3 },
      },
    ],
    ['a trace that is none', { capabilities: {}, trace: 'loud' }],
    ['a token for progress that is none', { capabilities: {}, workDoneToken: {} }],
    ['a process that is none', { capabilities: {}, processId: 'x' }],
    ['keys of prototypes', JSON.parse('{ "capabilities": { "__proto__": { "general": 1 } }, "__proto__": null }')],
  ])('%s in it is a client that can do nothing', async (_, params) => {
    const client = rawClient()
    expect(await client.ask('initialize', params)).toMatchObject({ capabilities: { positionEncoding: 'utf-16' } })
    client.send({ jsonrpc: '2.0', method: 'initialized' })
    client.send(didOpen)
    expect(await codesOf(client)).toEqual(found)
  })
})

describe('while it runs', () => {
  test('a second initialize is refused and changes nothing', async () => {
    const client = await running()
    expect(await client.ask('initialize', { ...introduction, locale: 'nl' })).toBe(invalidRequest)
    expect(lastError(client)).toBe('The server is initialized already.')
    expect(await codesOf(client)).toEqual(found)
  })

  test.each([
    ['no text as its method', { jsonrpc: '2.0', id: 7, method: 42 }, invalidRequest],
    ['null as its method', { jsonrpc: '2.0', id: 'x', method: null }, invalidRequest],
    ['a method that nobody knows', { jsonrpc: '2.0', id: 7, method: 'no/such' }, notFound],
    ['no params', { jsonrpc: '2.0', id: 7, method: 'textDocument/diagnostic' }, invalidParams],
    ['null as its params', { jsonrpc: '2.0', id: 7, method: 'textDocument/diagnostic', params: null }, invalidParams],
    ['an empty id', { jsonrpc: '2.0', id: '', method: 'no/such' }, notFound],
    ['a negative id', { jsonrpc: '2.0', id: -1, method: 'no/such' }, notFound],
    ['half an id', { jsonrpc: '2.0', id: 0.5, method: 'no/such' }, notFound],
    ['`__proto__` as its id', { jsonrpc: '2.0', id: '__proto__', method: 'no/such' }, notFound],
    ['no version', { id: 7, method: 'no/such' }, notFound],
    ['exit as its method', { jsonrpc: '2.0', id: 7, method: 'exit' }, notFound],
  ])('a request with %s is answered', async (_, message, code) => {
    const client = await running()
    client.send(message)
    expect(await codesOf(client)).toEqual(found)
    expect(client.heard.filter((it) => it.id === message.id && it.method === undefined)).toEqual([
      expect.objectContaining({ id: message.id, error: expect.objectContaining({ code }) }),
    ])
  })

  test.each([
    ['null', null],
    ['a number', 42],
    ['a text', 'textDocument/diagnostic'],
    ['true', true],
    ['an empty list', []],
    ['a batch', [{ jsonrpc: '2.0', id: 7, method: 'shutdown' }]],
    ['an empty object', {}],
    ['an id alone', { jsonrpc: '2.0', id: 7 }],
    ['an id that is null', { jsonrpc: '2.0', id: null, method: 'shutdown' }],
    ['an id that is a list', { jsonrpc: '2.0', id: [7], method: 'shutdown' }],
    ['shutdown as a notification', { jsonrpc: '2.0', method: 'shutdown' }],
    ['initialize as a notification', { jsonrpc: '2.0', method: 'initialize', params: introduction }],
    ['a notification that nobody knows', { jsonrpc: '2.0', method: '$/no/such', params: {} }],
    ['an answer that nobody waits for', { jsonrpc: '2.0', id: 999, result: null }],
    ['an answer that is an error without an id', { jsonrpc: '2.0', id: null, error: { code: 1, message: 'x' } }],
    ['taking back nothing', { jsonrpc: '2.0', method: '$/cancelRequest' }],
    ['taking back null', { jsonrpc: '2.0', method: '$/cancelRequest', params: null }],
    ['taking back a list', { jsonrpc: '2.0', method: '$/cancelRequest', params: [7] }],
    ['taking back an object', { jsonrpc: '2.0', method: '$/cancelRequest', params: { id: { toString: 1 } } }],
    ['taking back what nobody asked', { jsonrpc: '2.0', method: '$/cancelRequest', params: { id: 999 } }],
  ])('%s is not answered, and harms nothing', async (_, message) => {
    const client = await running()
    client.send(message)
    expect(await codesOf(client)).toEqual(found)
    const known = client.heard.filter((it) => it.method === undefined).map((it) => it.id)
    expect(known).toEqual([1_001, 1_002])
  })

  test('a request that is taken back before its turn is answered as that', async () => {
    const client = await running()
    await codesOf(client)
    client.send({ jsonrpc: '2.0', id: 7, method: 'textDocument/diagnostic', params: { textDocument: { uri } } })
    client.send({ jsonrpc: '2.0', method: '$/cancelRequest', params: { id: 7 } })
    expect(await codesOf(client)).toEqual(found)
    expect(client.heard.find((it) => it.id === 7)?.error?.code).toBe(-32_800)
  })

  test('errors as answers to what the server asks end nothing', async () => {
    const client = rawClient({ 'file:///w/journey.config.json': '{ "preset": 5 }' })
    const workspace = { configuration: true, didChangeConfiguration: { dynamicRegistration: true } }
    const capabilities = { workspace, window: { workDoneProgress: true }, textDocument: { diagnostic: {} } }
    const folders = [{ uri: 'file:///w', name: 'w' }]
    await client.ask('initialize', { ...introduction, capabilities, workspaceFolders: folders })
    client.send({ jsonrpc: '2.0', method: 'initialized', params: {} })
    client.send(didOpen)
    expect(await codesOf(client)).toEqual(found)
    await expect
      .poll(() => client.heard.flatMap((it) => it.method ?? []))
      .toEqual(expect.arrayContaining(['workspace/configuration', 'client/registerCapability', 'window/showMessage']))
    const failed = vi.fn<(reason: unknown) => void>()
    process.on('unhandledRejection', failed)
    for (const { id, method } of client.heard) {
      if (id !== undefined && method !== undefined)
        client.send({ jsonrpc: '2.0', id, error: { code: -1, message: 'No' } })
    }
    expect(await codesOf(client)).toEqual(found)
    process.off('unhandledRejection', failed)
    expect(failed).not.toHaveBeenCalled()
    // A sentence is shown; nobody has to answer it.
    expect(client.heard.find((it) => it.method === 'window/showMessage')).not.toHaveProperty('id')
  })
})

describe('after shutdown', () => {
  test.each([
    ['textDocument/diagnostic', { textDocument: { uri } }],
    ['initialize', introduction],
    ['shutdown', undefined],
    ['no/such', {}],
  ])('%s is refused', async (method, params) => {
    const client = await running()
    expect(await client.ask('shutdown')).toBeNull()
    expect(await client.ask(method, params)).toBe(invalidRequest)
    expect(lastError(client)).toBe('The server was shut down.')
  })

  test('params that are null are none', async () => {
    const client = await running()
    expect(await client.ask('shutdown', null)).toBeNull()
    expect(await client.ask('shutdown', null)).toBe(invalidRequest)
  })

  test('notifications are dropped', async () => {
    const client = await running()
    const versions = () => client.heard.flatMap((it) => (it.params as { version?: number } | undefined)?.version ?? [])
    await expect.poll(versions).toEqual([1])
    expect(await client.ask('shutdown')).toBeNull()
    client.send({ ...didOpen, params: { textDocument: { ...didOpen.params.textDocument, version: 2, text: 'x' } } })
    client.send({ jsonrpc: '2.0', method: 'no/such' })
    await client.ask('shutdown')
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(versions()).toEqual([1])
  })
})
