import { expect, test } from 'vitest'
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'
import { PassThrough } from 'node:stream'
import { connect } from '../support/client.ts'
import { clientHost } from '../../src/files/client-host.ts'

const uri = 'vscode-vfs://github/main.journey'
const initializationOptions = { files: 'client', rulePages: 'https://rules.example/' }

test('files are read through the client, with what they import and what their project says', async () => {
  const texts = new Map([
    ['vscode-vfs://github/people.journey', 'mentor host "H"\n'],
    ['vscode-vfs://github/journey.config.json', '{ "rules": { "unused-name": "error" } }'],
  ])
  const client = await connect({
    initializationOptions,
    folders: ['vscode-vfs://github'],
    answers: {
      'journey/readFile': ({ uri: wanted }) => texts.get(String(wanted)) ?? null,
      'journey/findFiles': () => [...texts.keys()].filter((it) => it.endsWith('.journey')),
    },
  })
  await client.open(uri, 'import host from "./people.journey"\n')
  await expect
    .poll(() => client.published.at(-1)?.diagnostics.map((it) => [it.code, it.severity, it.codeDescription?.href]))
    .toEqual([['unused-name', 1, 'https://rules.example/unused-name.md']])
})

test.each([
  [
    'refuses',
    () => {
      throw new Error('No.')
    },
  ],
  ['answers nonsense', () => ({ text: 7 })],
  ['answers nothing', () => null],
])('a client that %s has no files', async (_, answer) => {
  const answers = { 'journey/readFile': answer, 'journey/findFiles': answer }
  const client = await connect({ initializationOptions, folders: ['vscode-vfs://github'], answers })
  await client.open(uri, 'import host from "./people.journey"\n')
  await expect.poll(() => client.published.at(-1)?.diagnostics.map((it) => it.code)).toEqual(['import-not-found'])
})

test('without pages of rules nothing leads to any', () => {
  const stream = new PassThrough()
  const connection = createConnection(new StreamMessageReader(stream), new StreamMessageWriter(stream))
  expect(clientHost(connection, undefined).rulePage('no-cta')).toBeUndefined()
  expect(clientHost(connection, 'x/').rulePage('no-cta')).toBe('x/no-cta.md')
})
