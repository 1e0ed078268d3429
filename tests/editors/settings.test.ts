/** The files for editors that cannot be started here: they can be read, and name the same things. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { makeHome } from './support/home.ts'
import { codeBlocks } from './support/page.ts'
import { parseToml } from './support/toml.ts'

const server = new URL('../../packages/server/', import.meta.url)
const { bin, files } = JSON.parse(textOf('package.json')) as {
  readonly bin: Readonly<Record<string, string>>
  readonly files: readonly string[]
}
const [command] = Object.keys(bin)

test('the files for editors are published', () => expect(files).toContain('editors'))

test('Helix starts the server for journeys', () => {
  const helix = parseToml(textOf('editors/helix/languages.toml'))
  expect(helix['language-server']).toEqual({ 'journey-language-server': { command, args: ['--stdio'] } })
  expect(helix['language']).toEqual([
    {
      name: 'journey',
      scope: 'source.journey',
      'injection-regex': '^journey$',
      'file-types': ['journey'],
      roots: ['journey.config.json', 'package.json'],
      'comment-tokens': ['//', '///'],
      'block-comment-tokens': { start: '/*', end: '*/' },
      indent: { 'tab-width': 2, unit: '  ' },
      'auto-format': true,
      'language-servers': ['journey-language-server'],
    },
  ])
})

test('Zed has a language, a server for it, and a program that starts the server', () => {
  const extension = parseToml(textOf('editors/zed/extension.toml'))
  const language = parseToml(textOf('editors/zed/languages/journey/config.toml'))
  const { name, path_suffixes: suffixes } = language
  expect(suffixes).toEqual(['journey'])
  expect(extension['schema_version']).toBe(1)
  expect(extension['language_servers']).toEqual({
    [`${command}`]: {
      name: 'Journey Language Server',
      languages: [name],
      language_ids: { [`${String(name)}`]: 'journey' },
    },
  })
  expect(textOf('editors/zed/src/lib.rs')).toContain(`worktree.which("${command}")`)
  const cargo = parseToml(textOf('editors/zed/Cargo.toml'))
  expect(cargo).toMatchObject({ lib: { 'crate-type': ['cdylib'] }, dependencies: { zed_extension_api: '0.7.0' } })
})

test('Zed indents as Visual Studio Code does', () => {
  const { increase_indent_pattern: increase, decrease_indent_pattern: decrease } = parseToml(
    textOf('editors/zed/languages/journey/config.toml'),
  )
  const { indentationRules: rules } = JSON.parse(textOf('../../grammar/language-configuration.json')) as {
    readonly indentationRules: Readonly<Record<'increaseIndentPattern' | 'decreaseIndentPattern', string>>
  }
  const lines = ['phase a {', 'phase a { // why', '// phase a {', 'phase a', '}', '  } {', 'step "//" {', '  {', 'a {}']
  const matching = (pattern: unknown): readonly string[] => lines.filter((it) => new RegExp(String(pattern)).test(it))
  expect(matching(increase)).toHaveLength(5)
  expect(matching(increase)).toEqual(matching(rules.increaseIndentPattern))
  expect(matching(decrease)).toEqual(matching(rules.decreaseIndentPattern))
})

test('the commands for Helix put its file in its place, those for Zed say where the extension is', () => {
  const helix = makeHome('Helix')
  onTestFinished(helix.remove)
  const installed = readFileSync(join(helix.folder, '.config/helix/languages.toml'), 'utf8')
  expect(parseToml(installed)).toEqual(parseToml(textOf('editors/helix/languages.toml')))
  const zed = makeHome('Zed')
  onTestFinished(zed.remove)
  expect(readFileSync(join(zed.printed.trim(), 'extension.toml'), 'utf8')).toBe(textOf('editors/zed/extension.toml'))
  const [settings = ''] = codeBlocks('Zed').texts
  expect(JSON.parse(settings)).toMatchObject({ lsp: { [`${command}`]: {} }, languages: { Journey: {} } })
})

test.each(['key', '[open', 'a = {', 'a = 1\na = 2', '[a]\n[a]'])('what is no TOML is noticed: %j', (text) =>
  expect(() => parseToml(text)).toThrow(/known here|twice|JSON/),
)

function textOf(path: string): string {
  return readFileSync(new URL(path, server), 'utf8')
}
