import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { bind, parse, render, type DrawnFence } from 'journey-lang'
import { describe, expect, test } from 'vitest'
import { embedsOnDisk, fencesOnDisk } from '../src/index.ts'
import { folderWith } from './support/folder.ts'

const wine = 'journey wine "A bottle" { phase use { step "Drinks it" +2 } }\n'
const empty = 'journey wine "A bottle" { phase use { } }\n'

function text(drawn: DrawnFence | undefined): string {
  return drawn?.kind === 'picture' ? drawn.mermaid : (drawn?.text ?? '')
}

const cannotOpen = 'that can be opened from here.'

describe('a picture', () => {
  test('of a file beside the document, with what to watch', () => {
    const root = folderWith({
      'docs/wine.journey': `import guest from "../people.journey"\n${wine.replace('{', 'for guest {')}`,
      'people.journey': 'persona guest "A guest"\n',
      'journey.config.json': '{}',
    })
    const drawn = fencesOnDisk({ root })('', 'journey src=./wine.journey', 'docs/page.md')
    expect(text(drawn)).toContain('A guest')
    expect(drawn?.files).toEqual(
      ['docs/wine.journey', 'people.journey', 'journey.config.json'].map((it) => join(root, it)),
    )
  })

  test('of a text is what render draws', () => {
    const drawn = fencesOnDisk({ root: folderWith({}) })(wine, 'journey view=funnel', 'page.md')
    expect(text(drawn)).toBe(render(bind(parse(wine)), 'funnel').text)
  })

  test('of a marker', () => {
    const root = folderWith({ 'docs/wine.journey': wine })
    const expected = render(bind(parse(wine)), 'funnel').text
    expect(text(embedsOnDisk({ root })('./wine.journey view=funnel', 'docs/page.md'))).toBe(expected)
    expect(text(embedsOnDisk({ root })('./docs/wine.journey view=funnel'))).toBe(expected)
    expect(text(embedsOnDisk({ root })('./wine.journey', 'page.md'))).toContain(cannotOpen)
  })

  test.each(['docs/page.md', undefined])('of a document that is not on disk, or has no name: %s', (document) => {
    const root = folderWith({ 'wine.journey': wine })
    const src = document === undefined ? './wine.journey' : '../wine.journey'
    expect(fencesOnDisk({ root })('', `journey src=${src}`, document)?.kind).toBe('picture')
  })

  test('of a document with an absolute path, below a root that is a link', () => {
    const root = folderWith({ 'real/docs/wine.journey': wine })
    symlinkSync(join(root, 'real'), join(root, 'linked'))
    const draw = fencesOnDisk({ root: join(root, 'linked') })
    for (const it of ['linked', 'real']) {
      expect(draw('', 'journey src=./wine.journey', join(root, it, 'docs/page.md'))?.kind).toBe('picture')
    }
  })
})

test.each(['', 'js', 'mermaid', 'journey source'])(
  '%j is left to others, also beside a wrong configuration',
  (info) => {
    const root = folderWith({ 'journey.config.json': '{' })
    expect(fencesOnDisk({ root })(wine, info, 'page.md')).toBe(undefined)
  },
)

describe('every call sees what is on disk', () => {
  test('an edit of the same length at once, a file that goes, and one that comes', () => {
    const root = folderWith({ 'wine.journey': wine })
    const draw = fencesOnDisk({ root })
    const drawn = () => text(draw('', 'journey src=./wine.journey', 'page.md'))
    expect(drawn()).toContain('Drinks it')
    writeFileSync(join(root, 'wine.journey'), wine.replace('Drinks', 'Enjoys'))
    expect(drawn()).toContain('Enjoys it')
    rmSync(join(root, 'wine.journey'))
    expect(drawn()).toContain(cannotOpen)
    writeFileSync(join(root, 'wine.journey'), wine)
    expect(drawn()).toContain('Drinks it')
  })

  test('a file that an import brings', () => {
    const root = folderWith({ 'people.journey': 'persona guest "One"\n' })
    const draw = fencesOnDisk({ root })
    const drawn = () =>
      text(draw(`import guest from "./people.journey"\n${wine.replace('{', 'for guest {')}`, 'journey', 'page.md'))
    expect(drawn()).toContain('One')
    writeFileSync(join(root, 'people.journey'), 'persona guest "Two"\n')
    expect(drawn()).toContain('Two')
  })

  test('a configuration', () => {
    const root = folderWith({})
    const draw = fencesOnDisk({ root })
    const drawn = () => text(draw(empty, 'journey', 'docs/page.md'))
    expect(drawn()).toContain('No step yet')
    mkdirSync(join(root, 'docs'))
    writeFileSync(join(root, 'docs/journey.config.json'), '{ "textLanguage": "nl" }')
    expect(drawn()).toContain('Nog geen stap')
    writeFileSync(join(root, 'docs/journey.config.json'), '{ "textLanguages": "nl" }')
    expect(drawn()).toContain('Did you mean `textLanguage`?')
  })
})

describe('what may be opened', () => {
  test.each([
    '../secret.journey',
    '../../../../../etc/passwd.journey',
    './linked/secret.journey',
    './link.journey',
    '/etc/passwd.journey',
    './none.journey',
    './folder.journey',
    './large.journey',
    './latin.journey',
    './page.md',
    'file:///secret.journey',
  ])('not %s', (path) => {
    const folder = folderWith({
      'secret.journey': wine,
      'secret/secret.journey': wine,
      'in/folder.journey/x': '',
      'in/large.journey': '',
      'in/latin.journey': Uint8Array.of(0xe9),
      'in/page.md': wine,
    })
    const root = join(folder, 'in')
    symlinkSync(join(folder, 'secret'), join(root, 'linked'))
    symlinkSync(join(folder, 'secret.journey'), join(root, 'link.journey'))
    truncateSync(join(root, 'large.journey'), 20_000_001)
    for (const drawn of [
      fencesOnDisk({ root })('', `journey src=${path}`, 'page.md'),
      fencesOnDisk({ root })(`import wine from "${path}"\n${empty}`, 'journey', 'page.md'),
      embedsOnDisk({ root })(path, 'page.md'),
    ]) {
      expect([drawn?.kind, drawn?.files]).toEqual(['problem', []])
      expect(text(drawn)).not.toContain('Drinks')
    }
  })

  test.each(['../outside.md', '/outside.md'])('not beside a document that is elsewhere: %s', (document) => {
    const folder = folderWith({ 'secret.journey': wine, 'in/wine.journey': wine })
    const draw = fencesOnDisk({ root: join(folder, 'in') })
    expect(text(draw('', 'journey src=./secret.journey', document))).toContain(cannotOpen)
  })

  test('nothing without a root', () => {
    const root = join(folderWith({}), 'none')
    expect(text(fencesOnDisk({ root })('', 'journey src=./wine.journey', 'page.md'))).toContain(cannotOpen)
    expect(fencesOnDisk({ root })(wine, 'journey', 'page.md')?.kind).toBe('picture')
  })
})

describe('a configuration', () => {
  const languages = (config: string) => folderWith({ 'docs/journey.config.json': config })

  test.each<[string, 'en' | 'nl' | undefined, string, string, string]>([
    ['{}', undefined, 'journey', 'No step yet', 'This journey'],
    ['{ "language": "nl" }', undefined, 'journey', 'No step yet', 'Deze reis'],
    ['{ "textLanguage": "nl" }', undefined, 'journey', 'Nog geen stap', 'This journey'],
    ['{ "language": "en", "textLanguage": "en" }', 'nl', 'journey', 'Nog geen stap', 'Deze reis'],
    ['{ "language": "nl", "textLanguage": "nl" }', 'nl', 'journey lang=en', 'No step yet', 'This journey'],
  ])('%s, called with %s, for %s', (config, language, info, picture, problem) => {
    const draw = fencesOnDisk({ root: languages(config), ...(language === undefined ? {} : { language }) })
    expect(text(draw(empty, info, 'docs/page.md'))).toContain(picture)
    expect(text(draw('@', info, 'docs/page.md'))).toContain(problem)
  })

  test('holds for the folder of the document alone', () => {
    const draw = fencesOnDisk({ root: languages('{ "textLanguage": "nl" }') })
    expect(text(draw(empty, 'journey', 'page.md'))).toContain('No step yet')
  })

  test('that is wrong is a problem that says where, and is watched', () => {
    const root = languages('{\n  "patience": "soon"\n}')
    const draw = fencesOnDisk({ root })
    const expected = 'docs/journey.config.json:2:15: `patience` is a duration in quotes, such as "30d".'
    expect(draw(wine, 'journey', 'docs/page.md')).toEqual({
      kind: 'problem',
      text: `This journey cannot be drawn.\n\n${expected}`,
      line: 0,
      options: [],
      findings: [],
      files: [join(root, 'docs/journey.config.json')],
    })
    expect(text(draw(wine, 'journey lang=nl', 'docs/page.md'))).toContain('Deze reis kan niet')
    expect(text(embedsOnDisk({ root })('./wine.journey lang=nl', 'docs/page.md'))).toContain('Deze reis kan niet')
  })
})

test('messages may be in another language than pictures', () => {
  const root = folderWith({ 'wine.journey': wine, 'journey.config.json': '{ "textLanguage": "nl" }' })
  const draw = embedsOnDisk({ root, language: 'nl', textLanguage: 'en' })
  expect(text(draw('./wine.journey view=funnel'))).toBe(render(bind(parse(wine)), 'funnel').text)
  expect(text(draw('./wine.journey lang=en view=x'))).toContain('This journey')
  expect(text(draw('./none.journey'))).toContain('Deze reis')
})

test('no hostile text, option, path or name of a document throws', () => {
  const payloads: readonly string[] = JSON.parse(
    readFileSync(new URL('../../../tests/fixtures/hostile-payloads.json', import.meta.url), 'utf8'),
  )
  const root = folderWith({ 'wine.journey': wine })
  const draw = fencesOnDisk({ root })
  expect(payloads.length).toBeGreaterThan(70)
  for (const it of [...payloads, '\0', '\uD800', '\u202E', '../'.repeat(500), 'x'.repeat(10_000)]) {
    const quoted = it.replaceAll('"', "'")
    for (const drawn of [
      draw(it, 'journey', it),
      draw('', `journey src="./${quoted}.journey"`, it),
      draw(wine, `journey ${it}`, 'page.md'),
      embedsOnDisk({ root })(it, it),
    ]) {
      expect(drawn?.kind ?? 'undefined').toMatch(/^(picture|problem|undefined)$/)
      expect(text(drawn)).not.toMatch(/[\u202A-\u202E]/)
    }
  }
})
