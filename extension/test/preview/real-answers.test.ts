/** What the real language server says of the examples becomes messages that a page takes. */
import { readdirSync, readFileSync } from 'node:fs'
import { makeProject, preview, previewChoices, type PreviewChoice } from '@journey-lang/service'
import { describe, expect, test } from 'vitest'
import { nearestChoice } from '../../src/preview/choices.ts'
import { makeShown } from '../../src/preview/shown.ts'
import { readToPage } from '../../src/protocol.ts'

const folder = new URL('../../../examples/', import.meta.url)
const names = readdirSync(folder).filter((it) => it.endsWith('.journey'))
const sources = new Map(
  names.map((it) => [`file:///${it}`, { text: readFileSync(new URL(it, folder), 'utf8'), version: 1 }]),
)
const project = makeProject({
  sources,
  settingsOf: () => ({}),
  hasAllFiles: true,
  languageOf: () => 'en',
  today: '2026-11-22',
  encoding: 'utf-16',
  rulePage: () => undefined,
})

describe.each(names)('%s', (name) => {
  test.each(['funnel', 'journey'])('as %s', (view) => {
    const uri = `file:///${name}`
    const file = project.file(uri)!
    const choices = previewChoices(file)
    const wish = { view }
    const chosen = nearestChoice(wish, choices)
    expect(chosen.view).toBe(view)
    const drawn = { choices, chosen, preview: preview(file, chosen as PreviewChoice)! }
    // A server's answer travels as JSON.
    const received = JSON.parse(JSON.stringify(drawn)) as typeof drawn
    const messages = makeShown('follows').look({ state: 'drawn', drawn: received, uri, file: name, wish })
    expect(messages.map((it) => it.type)).toEqual(['choices', 'draw', 'status'])
    for (const it of messages) expect(readToPage(it)).toEqual(it)
    expect(JSON.stringify(messages)).not.toContain('"range"')
  })
})
