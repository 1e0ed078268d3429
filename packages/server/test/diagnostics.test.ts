import { describe, expect, test } from 'vitest'
import type { DocumentDiagnosticReport } from 'vscode-languageserver'
import { connect } from './support/client.ts'

const uri = 'file:///w/main.journey'
const wrong = 'mentor host "H"\nmentor host "I"\n'

describe('a client that does not ask', () => {
  test('is sent what there is to say, with the version of the text', async () => {
    const client = await connect()
    await client.open(uri, wrong, 7)
    const found = await client.diagnosticsOf(uri, 7)
    expect(found.map((it) => it.code)).toContain('duplicate-name')
    expect(client.published.at(-1)?.version).toBe(7)
    expect(client.initialized.capabilities.diagnosticProvider).toBeUndefined()
  })

  test('gets them again when the text changed, and none when it is closed', async () => {
    const client = await connect()
    await client.open(uri, wrong)
    await client.diagnosticsOf(uri, 1)
    await client.change(uri, 2, '// Nothing.\n')
    expect(await client.diagnosticsOf(uri, 2)).toEqual([])
    await client.change(uri, 3, wrong)
    expect(await client.diagnosticsOf(uri, 3)).not.toEqual([])
    await client.notify('textDocument/didClose', { textDocument: { uri } })
    await expect.poll(() => client.published.at(-1)?.diagnostics).toEqual([])
  })

  test('is never sent anything about a text that is older than the newest it knows', async () => {
    const client = await connect()
    await client.open(uri, wrong)
    for (let version = 2; version <= 40; version += 1) await client.change(uri, version, `${wrong}// ${version}\n`)
    await client.diagnosticsOf(uri, 40)
    const versions = client.published.map((it) => it.version ?? 0)
    expect(versions).toEqual(versions.toSorted((a, b) => a - b))
    // Not every letter was worth a look.
    expect(versions.length).toBeLessThan(40)
  })

  test('hears of what changes in another file', async () => {
    const files = { 'file:///w/people.journey': 'mentor host "H"\n' }
    const client = await connect({ files })
    await client.open(uri, 'import host from "./people.journey"\n')
    await expect.poll(() => client.published.at(-1)?.diagnostics.map((it) => it.code)).toEqual(['unused-name'])
    client.host.files.set('file:///w/people.journey', 'mentor desk "D"\n')
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: 'file:///w/people.journey', type: 2 }],
    })
    await expect.poll(() => client.published.at(-1)?.diagnostics.map((it) => it.code)).toEqual(['import-not-found'])
  })
})

describe('a client that asks', () => {
  const pull = { textDocument: { diagnostic: {} } }
  const ask = async (client: Awaited<ReturnType<typeof connect>>, previousResultId?: string) =>
    (await client.request('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    })) as DocumentDiagnosticReport

  test('is answered, and never sent anything', async () => {
    const client = await connect({ capabilities: pull })
    await client.open(uri, wrong)
    const report = await ask(client)
    expect(report).toMatchObject({ kind: 'full' })
    expect(report.kind === 'full' ? report.items.map((it) => it.code) : []).toContain('duplicate-name')
    expect(client.published).toEqual([])
  })

  test('hears only that nothing changed, when nothing did', async () => {
    const client = await connect({ capabilities: pull })
    await client.open(uri, wrong)
    const { resultId } = await ask(client)
    expect(await ask(client, resultId)).toEqual({ kind: 'unchanged', resultId })
    await client.change(uri, 2, `\n${wrong}`)
    expect(await ask(client, resultId)).toMatchObject({ kind: 'full' })
  })

  test('gets the whole workspace, closed files included', async () => {
    const files = { 'file:///w/a.journey': wrong, 'file:///w/sub/b.journey': '// Fine.\n' }
    const client = await connect({ capabilities: pull, files })
    await client.open(uri, wrong, 3)
    await expect
      .poll(async () => {
        const { items } = (await client.request('workspace/diagnostic', { previousResultIds: [] })) as {
          items: { uri: string; version: number | null; items: unknown[] }[]
        }
        return items.map((it) => [it.uri, it.version, it.items.length > 0])
      })
      .toEqual([
        ['file:///w/a.journey', null, true],
        [uri, 3, true],
        ['file:///w/sub/b.journey', null, false],
      ])
  })

  test('is told to ask again when files changed', async () => {
    const capabilities = { ...pull, workspace: { diagnostics: { refreshSupport: true } } }
    const client = await connect({ capabilities })
    await client.open(uri, wrong)
    await expect.poll(() => client.asked).toContain('workspace/diagnostic/refresh')
  })
})

test('a Dutch editor is spoken to in Dutch', async () => {
  const client = await connect({ locale: 'nl-NL' })
  await client.open(uri, wrong)
  const messages = (await client.diagnosticsOf(uri, 1)).map((it) => it.message)
  expect(messages).toContain('De naam `host` is al bezet. Geef deze een eigen naam.')
})
