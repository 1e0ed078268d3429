/** What is odd about folders, files and settings costs itself alone. */
import { expect, test } from 'vitest'
import { connect } from './support/client.ts'
import { rawClient } from './support/raw-client.ts'

const wrong = 'journey a "A" {\n  phase use {\n    step "Uses it" +9\n  }\n}\n'
const files = { 'file:///w/a.journey': wrong, 'file:///more/b.journey': wrong }
const capabilities = { textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true } }

/** The uris of all files that the server knows. */
const urisOf = async (client: { readonly request: (method: string, params: unknown) => Promise<unknown> }) => {
  const answer = await client.request('workspace/diagnostic', { previousResultIds: [] })
  return (answer as { items: { uri: string }[] }).items.map((it) => it.uri)
}

test.each([
  ['is a number', 5],
  ['is null', null],
  ['has a number as its uri', { uri: 5 }],
  ['has a uri that has no text', { uri: { toString: 1 } }],
  ['has half a pair of surrogates as its uri', { uri: 'file:///\ud800' }],
  ['has no uri', {}],
])('a folder that %s keeps no other from being searched', async (_, odd) => {
  const client = await connect({ files, capabilities })
  await expect.poll(() => urisOf(client)).toEqual(['file:///w/a.journey'])
  await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [odd], removed: [odd] } })
  await client.notify('workspace/didChangeWorkspaceFolders', {
    event: { added: [odd, { uri: 'file:///more', name: 'more' }], removed: null },
  })
  await expect.poll(() => urisOf(client)).toEqual(['file:///more/b.journey', 'file:///w/a.journey'])
})

test('a changed file whose uri is none keeps no other from being read again', async () => {
  const client = await connect({ files, capabilities })
  await expect.poll(() => urisOf(client)).toEqual(['file:///w/a.journey'])
  client.host.files.set('file:///w/new.journey', wrong)
  await client.notify('workspace/didChangeWatchedFiles', {
    changes: [null, 5, { uri: 5, type: 1 }, { uri: 'file:///w/new.journey', type: 1 }],
  })
  await expect.poll(() => urisOf(client)).toEqual(['file:///w/a.journey', 'file:///w/new.journey'])
})

test('settings that nobody can read keep no file from being read', async () => {
  const client = rawClient(files)
  const deep = '['.repeat(100_000) + ']'.repeat(100_000)
  client.sendText(
    `{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"capabilities":${JSON.stringify(capabilities)},
      "workspaceFolders":[{"uri":"file:///w","name":"w"}],"initializationOptions":{"settings":{"rules":${deep}}}}}`,
  )
  client.send({ jsonrpc: '2.0', method: 'initialized', params: {} })
  await expect
    .poll(() => urisOf({ request: (method, params) => client.ask(method, params) }))
    .toEqual(['file:///w/a.journey'])
})
