/** Every verb over the wire, and the older forms of answers for clients that know no others. */
import { describe, expect, test } from 'vitest'
import type {
  ClientCapabilities,
  CodeLens,
  DocumentSymbol,
  Hover,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver'
import { connect, type TestClient, type TestClientOptions } from './support/client.ts'

const uri = 'file:///w/main.journey'
const people = 'file:///w/people.journey'
const files = { [people]: 'mentor host "The host"\n' }
const text = `import host from "./people.journey"
persona guest "A guest"
journey stay "A stay" for guest {
  promise clean "A clean room" by host
  phase purchase {
    step books "Books a room" +1 with host via web for order
  }
  phase use {
    step sleeps "Sleeps" +2 after 3d {
      keeps clean
    }
  }
}
`
const newest: ClientCapabilities = {
  workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
  textDocument: {
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    completion: { completionItem: { snippetSupport: true } },
  },
}

/** A client with the text open, and the place of a word in it. */
async function opened(options: TestClientOptions = {}): Promise<TestClient> {
  const client = await connect({ files, ...options })
  await client.open(uri, text)
  return client
}

function at(word: string, offset = 0): { readonly line: number; readonly character: number } {
  const index = text.indexOf(word) + offset
  const before = text.slice(0, index).split('\n')
  return { line: before.length - 1, character: before.at(-1)!.length }
}

const asked = (word: string, offset = 0): object => ({ textDocument: { uri }, position: at(word, offset) })

describe('a client that knows everything', () => {
  const client = () => opened({ capabilities: newest })

  test.each([
    ['textDocument/hover', asked('sleeps'), 'contents'],
    ['textDocument/completion', asked('via web', 4), 'items'],
    ['textDocument/signatureHelp', asked('"Books'), 'signatures'],
    ['textDocument/definition', asked('host via'), '0'],
    ['textDocument/references', { ...asked('host via'), context: { includeDeclaration: true } }, '0'],
    ['textDocument/documentHighlight', asked('clean'), '0'],
    ['textDocument/prepareRename', asked('clean'), 'placeholder'],
    ['textDocument/rename', { ...asked('clean'), newName: 'tidy' }, 'documentChanges'],
    ['textDocument/prepareCallHierarchy', asked('clean'), '0'],
    ['textDocument/documentSymbol', { textDocument: { uri } }, '0'],
    ['textDocument/foldingRange', { textDocument: { uri } }, '0'],
    ['textDocument/selectionRange', { textDocument: { uri }, positions: [at('clean')] }, '0'],
    ['textDocument/documentLink', { textDocument: { uri } }, '0'],
    ['textDocument/formatting', { textDocument: { uri }, options: { tabSize: 2, insertSpaces: true } }, 'length'],
    ['textDocument/semanticTokens/full', { textDocument: { uri } }, 'data'],
    ['textDocument/inlayHint', { textDocument: { uri }, range: { start: at('import'), end: at('keeps') } }, '0'],
    ['textDocument/codeLens', { textDocument: { uri } }, '0'],
    [
      'textDocument/codeAction',
      { textDocument: { uri }, range: { start: at('sleeps'), end: at('sleeps') }, context: { diagnostics: [] } },
      '0',
    ],
    ['workspace/symbol', { query: 'host' }, '0'],
    [
      'workspace/willRenameFiles',
      { files: [{ oldUri: people, newUri: 'file:///w/x/people.journey' }] },
      'documentChanges',
    ],
    ['journey/preview/choices', { textDocument: { uri } }, 'views'],
    ['journey/preview/draw', { textDocument: { uri }, view: 'funnel' }, 'text'],
  ])('is answered to %s', async (method, params, has) => {
    const answer = await (await client()).request(method, params)
    expect(answer).toHaveProperty(has)
  })

  test('is told at once that the server is there, while other requests wait', async () => {
    const it = await opened({
      capabilities: { workspace: { configuration: true } },
      answers: { 'workspace/configuration': () => new Promise(() => {}) },
    })
    const order: string[] = []
    const hover = it.request('textDocument/hover', asked('sleeps')).then(() => order.push('hover'))
    const alive = await it.request('journey/alive', undefined)
    order.push('alive')
    await hover
    expect([alive, order]).toEqual([true, ['alive', 'hover']])
  })

  test('follows calls to what proves a promise', async () => {
    const it = await client()
    const [item] = (await it.request('textDocument/prepareCallHierarchy', asked('clean'))) as [object]
    const calls = (await it.request('callHierarchy/incomingCalls', { item })) as { from: { name: string } }[]
    expect(calls.map((call) => call.from.name)).toEqual(['sleeps'])
    const [from] = calls
    const outgoing = (await it.request('callHierarchy/outgoingCalls', { item: from?.from })) as {
      to: { name: string }
    }[]
    expect(outgoing.map((call) => call.to.name)).toEqual(['clean'])
  })

  test('is told what changed of the colours', async () => {
    const it = await client()
    const whole = (await it.request('textDocument/semanticTokens/full', { textDocument: { uri } })) as {
      resultId: string
      data: number[]
    }
    await it.change(uri, 2, text.replace('+2', '-2'))
    const delta = (await it.request('textDocument/semanticTokens/full/delta', {
      textDocument: { uri },
      previousResultId: whole.resultId,
    })) as { edits: { start: number; deleteCount: number; data: number[] }[] }
    const data = whole.data.slice()
    for (const { start, deleteCount, data: put } of delta.edits.toReversed()) data.splice(start, deleteCount, ...put)
    expect(delta.edits).toHaveLength(1)
    expect(await it.request('textDocument/semanticTokens/full', { textDocument: { uri } })).toMatchObject({ data })
    const unknown = await it.request('textDocument/semanticTokens/full/delta', {
      textDocument: { uri },
      previousResultId: 'x',
    })
    expect(unknown).toMatchObject({ data })
  })

  test('gets edits for the versions that they were made for', async () => {
    const edit = (await (
      await client()
    ).request('textDocument/rename', { ...asked('host via'), newName: 'desk' })) as WorkspaceEdit
    expect(edit.documentChanges?.map((it) => 'textDocument' in it && it.textDocument)).toEqual([
      { uri, version: 1 },
      { uri: people, version: null },
    ])
  })

  test('hears why a name is refused', async () => {
    const it = await client()
    const refused = it.request('textDocument/rename', { ...asked('clean'), newName: 'two words' })
    await expect(refused).rejects.toMatchObject({
      code: -32_803,
      message: expect.stringContaining('A name begins') as string,
    })
    await expect(it.request('textDocument/prepareRename', asked('"A clean'))).rejects.toMatchObject({ code: -32_803 })
  })
})

describe('a client that knows little', () => {
  test('is told where something is declared without links', async () => {
    const answer = await (await opened()).request('textDocument/definition', asked('host via'))
    expect(answer).toEqual([
      { uri: people, range: { start: { line: 0, character: 7 }, end: { line: 0, character: 11 } } },
    ])
  })

  test('gets edits without versions', async () => {
    const edit = (await (
      await opened()
    ).request('textDocument/rename', { ...asked('host via'), newName: 'desk' })) as WorkspaceEdit
    expect(Object.keys(edit.changes ?? {}).toSorted()).toEqual([uri, people])
    expect(edit.documentChanges).toBeUndefined()
  })

  test('gets the outline as a list, each with what it lies in', async () => {
    const symbols = (await (
      await opened()
    ).request('textDocument/documentSymbol', { textDocument: { uri } })) as SymbolInformation[]
    const books = symbols.find((it) => it.name.startsWith('books'))
    expect(books).toMatchObject({ location: { uri }, containerName: 'purchase' })
    const nested = (await (
      await opened({ capabilities: newest })
    ).request('textDocument/documentSymbol', { textDocument: { uri } })) as DocumentSymbol[]
    expect(nested.length).toBeLessThan(symbols.length)
  })

  test('gets only lenses that it can show', async () => {
    const commands = (lenses: unknown) => new Set((lenses as CodeLens[]).map((it) => it.command?.command))
    const plain = await (await opened()).request('textDocument/codeLens', { textDocument: { uri } })
    expect(commands(plain)).toEqual(new Set(['']))
    const initializationOptions = { commands: ['journey.openPreview', 'journey.showReferences'] }
    const known = await (
      await opened({ initializationOptions })
    ).request('textDocument/codeLens', { textDocument: { uri } })
    expect(commands(known)).toEqual(new Set(['journey.showReferences', 'journey.openPreview', '']))
  })

  test('gets no tab stops', async () => {
    const { items } = (await (await opened()).request('textDocument/completion', asked('keeps'))) as {
      items: { insertTextFormat?: number }[]
    }
    expect(items.length).toBeGreaterThan(10)
    expect(items.filter((it) => it.insertTextFormat === 2)).toEqual([])
  })
})

test('files keep the names that the client has for them', async () => {
  const odd = 'file:///w/M%61in.journey'
  const client = await connect({ files })
  await client.open(odd, text)
  const links = (await client.request('textDocument/references', {
    textDocument: { uri: odd },
    position: at('clean'),
    context: { includeDeclaration: true },
  })) as { uri: string }[]
  expect(new Set(links.map((it) => it.uri))).toEqual(new Set([odd]))
})

test('a Dutch editor is answered in Dutch', async () => {
  const hover = (await (await opened({ locale: 'nl' })).request('textDocument/hover', asked('persona'))) as Hover
  expect(JSON.stringify(hover.contents)).toContain('klant')
})

describe('a request that makes no sense', () => {
  test.each([
    ['textDocument/hover', {}],
    ['textDocument/hover', { textDocument: { uri } }],
    ['textDocument/hover', { textDocument: { uri: 7 }, position: { line: 0, character: 0 } }],
    ['textDocument/hover', { textDocument: { uri }, position: { line: '0', character: 0 } }],
    ['textDocument/selectionRange', { textDocument: { uri }, positions: 7 }],
    ['textDocument/rename', { textDocument: { uri }, position: { line: 0, character: 0 }, newName: 7 }],
    ['textDocument/codeAction', { textDocument: { uri }, range: null, context: {} }],
    ['workspace/symbol', { query: null }],
  ])('%s with %j is refused', async (method, params) => {
    await expect((await opened()).request(method, params)).rejects.toMatchObject({ code: -32_602 })
  })

  test('a file that nobody has is answered with nothing', async () => {
    const client = await opened()
    const params = { textDocument: { uri: 'file:///nowhere.journey' }, position: { line: 0, character: 0 } }
    expect(await client.request('textDocument/hover', params)).toBeNull()
    expect(await client.request('textDocument/completion', params)).toBeNull()
  })
})
