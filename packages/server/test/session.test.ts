/** What a client and the server agree on, and what reaches the journeys of it. */
import { describe, expect, test } from 'vitest'
import { connect } from './support/client.ts'

const uri = 'file:///w/main.journey'

describe('positions', () => {
  test.each([
    [undefined, 'utf-16', 13],
    [['utf-8', 'utf-16'], 'utf-16', 13],
    [['utf-8'], 'utf-8', 16],
    [['utf-32'], 'utf-32', 12],
    [['utf-7'], 'utf-16', 13],
  ])('a client that offers %j counts in %s', async (positionEncodings, encoding, character) => {
    const client = await connect({ capabilities: positionEncodings ? { general: { positionEncodings } } : {} })
    expect(client.initialized.capabilities.positionEncoding).toBe(encoding)
    // The second name is one too many, behind a bottle and an accent.
    await client.open(uri, 'ally a "🍷é"; ally a "B"\n')
    const found = await client.diagnosticsOf(uri, 1)
    const duplicate = found.find((it) => it.code === 'duplicate-name')
    expect(duplicate?.range.start.character).toBe(character + 'ly a "'.length)
  })

  test.each(['utf-16', 'utf-8', 'utf-32'])(
    'changes are made where a client that counts in %s means them',
    async (encoding) => {
      const client = await connect({ capabilities: { general: { positionEncodings: [encoding] } } })
      await client.open(uri, 'ally b "🍷é"; ally a "B"\n')
      const character = { 'utf-16': 19, 'utf-8': 22, 'utf-32': 18 }[encoding]!
      const start = { line: 0, character }
      await client.notify('textDocument/didChange', {
        textDocument: { uri, version: 2 },
        contentChanges: [{ range: { start, end: { line: 0, character: character + 1 } }, text: 'b' }],
      })
      const found = await client.diagnosticsOf(uri, 2)
      expect(found.map((it) => it.code)).toContain('duplicate-name')
    },
  )
})

describe('settings', () => {
  const weak = 'journey a "A" {\n  phase purchase {\n    step "Buys" +1\n  }\n}\n'
  type Client = Awaited<ReturnType<typeof connect>>
  /** How serious the rule is in what was said last: 1 is an error, 2 a warning. */
  const severity = (client: Client) => () =>
    client.published.findLast((it) => it.uri === uri)?.diagnostics.find((it) => it.code === 'journey-ends-at-purchase')
      ?.severity
  const settings = { rules: { 'journey-ends-at-purchase': 'error' } }

  test.each([
    ['are what is usual where nobody says them', {}, 2],
    [
      'are asked for where a client can be asked',
      { settings, capabilities: { workspace: { configuration: true } } },
      1,
    ],
    ['come with the introduction where it cannot', { initializationOptions: { settings } }, 1],
  ])('%s', async (_, options, expected) => {
    const client = await connect(options)
    await client.open(uri, weak)
    await expect.poll(severity(client)).toBe(expected)
  })

  test('that are refused, or never come, keep nothing from being read', async () => {
    const files = { 'file:///w/people.journey': 'mentor host "H"\n' }
    const capabilities = { workspace: { configuration: true } }
    const client = await connect({ files, capabilities, settings: new Error('No settings here.') })
    await client.open(uri, 'import host from "./people.journey"\n')
    await expect
      .poll(() => client.published.findLast((it) => it.uri === uri)?.diagnostics.map((it) => it.code))
      .toEqual(['unused-name'])
  })

  test('are known before anything is said', async () => {
    const settings = { language: 'nl' }
    const client = await connect({ settings, capabilities: { workspace: { configuration: true } } })
    await client.open(uri, 'ally a "A"; ally a "B"\n')
    await client.diagnosticsOf(uri, 1)
    expect(client.published[0]?.diagnostics.map((it) => it.message)).toContain(
      'De naam `a` is al bezet. Geef deze een eigen naam.',
    )
  })

  test('of the project are read, and read again when they change', async () => {
    const files = { 'file:///w/journey.config.json': JSON.stringify(settings) }
    const client = await connect({ files })
    await client.open(uri, weak)
    await expect.poll(severity(client)).toBe(1)
    client.host.files.set('file:///w/journey.config.json', '{}')
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: 'file:///w/journey.config.json', type: 2 }],
    })
    await expect.poll(severity(client)).toBe(2)
  })

  test('that are wrong are said in words', async () => {
    const client = await connect({ files: { 'file:///w/journey.config.json': '{ "preset": "harsh" }' } })
    await client.open(uri, weak)
    await expect
      .poll(() => client.messages)
      .toContain('/w/journey.config.json:1:13: `preset` is one of "recommended", "strict", "coaching".')
  })
})

describe('folders', () => {
  const people = { 'file:///w/people.journey': 'mentor host "H"\n', 'file:///v/people.journey': 'mentor desk "D"\n' }
  const imported = 'import desk from "../v/people.journey"\n'
  const codesOf = (client: Awaited<ReturnType<typeof connect>>) => () =>
    client.published.findLast((it) => it.uri === uri)?.diagnostics.map((it) => it.code)

  test('that are added and taken away change what can be imported', async () => {
    const client = await connect({ files: people, capabilities: { workspace: { workspaceFolders: true } } })
    await client.open(uri, imported)
    await expect.poll(codesOf(client)).toEqual(['import-not-found'])
    const v = { uri: 'file:///v', name: 'v' }
    await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [v], removed: [] } })
    await expect.poll(codesOf(client)).toEqual(['unused-name'])
    await client.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [v] } })
    await expect.poll(codesOf(client)).toEqual(['import-not-found'])
  })

  test('without one, what a file imports beside it is found, and nobody claims to know all uses', async () => {
    const client = await connect({ folders: [], files: people })
    await client.open(uri, 'import host from "./people.journey"\nimport nobody from "./people.journey"\n')
    await expect.poll(codesOf(client)).toEqual(['import-not-found'])
  })

  test('progress is shown where the client shows such things', async () => {
    const client = await connect({ files: people, capabilities: { window: { workDoneProgress: true } } })
    await expect.poll(() => client.asked).toContain('window/workDoneProgress/create')
  })

  test('files are watched by the client where it can', async () => {
    const capabilities = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } }
    const client = await connect({ capabilities })
    await expect.poll(() => client.asked).toContain('client/registerCapability')
  })

  test('where it cannot, files are looked at again when one is opened or saved', async () => {
    const client = await connect({ files: people })
    await client.open(uri, 'import host from "./people.journey"\n')
    await expect.poll(codesOf(client)).toEqual(['unused-name'])
    client.host.files.delete('file:///w/people.journey')
    await client.notify('textDocument/didSave', { textDocument: { uri } })
    await expect.poll(codesOf(client)).toEqual(['import-not-found'])
  })
})

describe('names of files', () => {
  test.each([
    ['file:///c%3A/w/a.journey', 'file:///c:/w/a.journey'],
    ['file:///w/%C3%A9%20%23%3F.journey', 'file:///w/é%20%23%3F.journey'],
    ['untitled:Untitled-1', 'untitled:Untitled-1'],
    ['vscode-vfs://github/a/b.journey', 'vscode-vfs://github/a/b.journey'],
    ['git:/w/a.journey?%7B%22ref%22%3A%22~%22%7D', 'git:/w/a.journey?%7B%22ref%22%3A%22~%22%7D'],
  ])('%s and %s are one document', async (opened, changed) => {
    const client = await connect()
    await client.open(opened, '// Nothing.\n')
    await client.change(changed, 2, 'ally a "A"; ally a "B"\n')
    // What is said about it is said under the name under which it was opened.
    const found = await client.diagnosticsOf(opened, 2)
    expect(found.map((it) => it.code)).toContain('duplicate-name')
  })
})
