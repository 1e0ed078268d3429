import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { bind, parse, render } from 'journey-lang'
import { expect, test } from 'vitest'
import { journey, type Outcome } from '../support/journey.ts'

const wine = 'journey wine "A bottle" { phase use { step "Drinks it" +2 } }\n'
const bag = 'journey bag "A bag" { phase use { step "Carries it" +1 } }\n'
const marker = '<!-- journey: ./wine.journey -->\n'
const end = '<!-- /journey -->\n'

function fenceOf(code: string, view = 'journey', language: 'en' | 'nl' = 'en'): string {
  return `\n\`\`\`mermaid\n${render(bind(parse(code)), view, { language }).text}\`\`\`\n\n`
}

const before = `# A\n\n${marker}${end}\nB\n`
const after = `# A\n\n${marker}${fenceOf(wine)}${end}\nB\n`

function textOf({ folder }: Outcome, path: string): string {
  return readFileSync(join(folder, path), 'utf8')
}

test('blocks are filled, what is up to date is counted, and other documents are not touched', async () => {
  const files = {
    'wine.journey': wine,
    'README.md': before,
    'current.markdown': after,
    'none.md': '# None',
    'docs/deep.mdx': '{/* journey: ../wine.journey view=funnel */}\n{/* /journey */}\n',
    'node_modules/a.md': before,
    'notes.txt': before,
  }
  const first = await journey(['embed'], { files })
  expect(first).toMatchObject({
    code: 0,
    out: 'README.md\ndocs/deep.mdx\n',
    error: '3 files with journeys: 2 written, 1 up to date.\n',
  })
  expect(textOf(first, 'README.md')).toBe(after)
  expect(textOf(first, 'docs/deep.mdx')).toContain(fenceOf(wine, 'funnel'))
  for (const it of ['current.markdown', 'none.md', 'node_modules/a.md', 'notes.txt'] as const) {
    expect(textOf(first, it)).toBe(files[it])
  }
})

test('nothing is written the second time, and nothing stays behind', async () => {
  const files = { 'wine.journey': wine, 'README.md': after }
  const second = await journey(['embed', 'README.md'], { files })
  expect(second).toMatchObject({ code: 0, out: '', error: '1 file with journeys: 0 written, 1 up to date.\n' })
  expect(readdirSync(second.folder).toSorted()).toEqual(['README.md', 'wine.journey'])
})

test('globs in quotes, folders and files can be mixed, and a file is written once', async () => {
  const files = { 'docs/a.md': before, 'docs/b.md': before, 'docs/c.MD': before, 'docs/wine.journey': wine }
  const result = await journey(['embed', 'docs/*', 'docs', 'docs/c.MD', 'link.md'], {
    files,
    prepare: (folder) => symlinkSync('docs/a.md', join(folder, 'link.md')),
  })
  expect(result).toMatchObject({ code: 0, error: '3 files with journeys: 3 written, 0 up to date.\n' })
  expect(textOf(result, 'docs/a.md')).toBe(after)
})

test('standard input is printed', async () => {
  const files = { 'wine.journey': wine }
  expect(await journey(['embed', '-'], { files, input: before })).toMatchObject({ code: 0, out: after })
  expect(await journey(['embed', '-'], { files, input: 'A' })).toMatchObject({ code: 0, out: 'A' })
  expect(await journey(['embed', '--check', '-'], { files, input: after })).toMatchObject({ code: 0, out: '' })
})

test('--check writes nothing and shows what would change', async () => {
  const files = { 'wine.journey': wine, 'README.md': after.replace('A bottle', 'A \u202Ebox'), 'current.md': after }
  const result = await journey(['embed', '--check'], { files })
  expect(result.code).toBe(1)
  expect(result.out).toMatch(/^--- README\.md\n\+\+\+ README\.md\n@@ -\d+,7 \+\d+,7 @@\n/)
  expect(result.out).toContain('\n-    title A ⟨U+202E⟩box\n+    title A bottle\n')
  const summary = '2 files with journeys: 1 would change, 1 up to date.\n'
  expect(result.error).toBe(`${summary}Run \`journey embed .\` to bring that up to date.\n`)
  expect(textOf(result, 'README.md')).toBe(files['README.md'])
  expect(await journey(['embed', '--check', 'current.md'], { files })).toMatchObject({ code: 0, out: '' })
})

test('--check says how to mend what it finds, with the paths of the call as a shell takes them', async () => {
  const files = { 'wine.journey': wine, 'a.md': before, 'b b.md': before }
  const check = async (args: readonly string[], input = '') =>
    (await journey(['embed', '--check', ...args], { files, input })).error.split('\n').slice(1)
  expect(await check(['*.md', 'b b.md'])).toEqual(['Run `journey embed "*.md" "b b.md"` to bring that up to date.', ''])
  expect(await check(['a.md', '--lang', 'nl'])).toEqual(['Voer `journey embed a.md` uit om dat bij te werken.', ''])
  expect(await check(['-'], before)).toEqual([''])
})

test.each([
  ['wine.journey', 'such as `./wine.journey` or `../wine.journey`. Did you mean `./wine.journey`?'],
  ['wine', 'such as `./wine.journey` or `../wine.journey`. Did you mean `./wine.journey`?'],
  ['./wien.journey', 'There is no file "./wien.journey" that can be opened from here. Did you mean `./wine.journey`?'],
])('a marker with %s is answered with the file that was meant', async (path, said) => {
  const files = { 'wine.journey': wine, 'a.md': `<!-- journey: ${path} -->\n${end}` }
  const { code, error } = await journey(['embed', 'a.md'], { files })
  expect(code).toBe(2)
  expect(error).toContain(said)
})

test('a document with a mistake is left as it is, and the others are written', async () => {
  const files = {
    'wine.journey': wine,
    'broken.journey': 'journey a "A" {',
    'a.md': `${marker}old\n${end}\n- ${end}`,
    'b.md': `<!-- journey: ./broken.journey -->\nold\n${end}`,
    'c.md': `<!-- journey: ./nowhere.journey -->\nold\n${end}`,
    'd.md': before,
  }
  const result = await journey(['embed'], { files })
  expect(result).toMatchObject({ code: 2, out: 'd.md\n' })
  expect(result.error).toBe(`\
a.md:5:3: No block ends here, because none has begun. A block begins with a marker such as <!-- journey: ./my.journey -->.
b.md:1:1: This journey cannot be drawn.
  broken.journey:1:15 This block is not closed: its \`}\` is missing.
    journey a "A" {
                  ^
c.md:1:1: This journey cannot be drawn.
  There is no file "./nowhere.journey" that can be opened from here.
    ./nowhere.journey
    ^^^^^^^^^^^^^^^^^
4 files with journeys: 1 written, 0 up to date, 3 left as they were.
`)
  for (const it of ['a.md', 'b.md', 'c.md'] as const) expect(textOf(result, it)).toBe(files[it])
  expect(await journey(['embed', '--check', 'c.md'], { files })).toMatchObject({ code: 2, out: '' })
})

test.each([
  [['--lang', 'nl'], {}],
  [[], { 'journey.config.json': '{ "language": "nl" }' }],
])('messages are in Dutch with %j %j, and pictures are not', async (args, config) => {
  const files = { 'wine.journey': wine, 'a.md': before, 'c.md': end, ...config }
  const result = await journey(['embed', ...args], { files })
  expect(result.error).toBe(`\
c.md:1:1: Hier eindigt geen blok, want er is er geen begonnen. Een blok begint met een markering als <!-- journey: ./my.journey -->.
2 bestanden met reizen: 1 geschreven, 0 actueel, 1 gelaten zoals het was.
`)
  expect(textOf(result, 'a.md')).toBe(after)
})

test('pictures speak the language of the project, or of the marker', async () => {
  const funnel = '<!-- journey: ./wine.journey view=funnel'
  const files = {
    'wine.journey': wine,
    'journey.config.json': '{ "textLanguage": "nl" }',
    'a.md': `${funnel} -->\n${end}${funnel} lang=en -->\n${end}`,
  }
  const result = await journey(['embed', '--lang', 'en'], { files })
  const [dutch, english] = [fenceOf(wine, 'funnel', 'nl'), fenceOf(wine, 'funnel')]
  expect(dutch).not.toBe(english)
  expect(textOf(result, 'a.md')).toBe(`${funnel} -->\n${dutch}${end}${funnel} lang=en -->\n${english}${end}`)
})

test('a journey is seen from the document, and so is what it imports', async () => {
  const files = {
    'people.journey': 'persona guest "A guest"\n',
    'docs/a/wine.journey': `import guest from "../../people.journey"\n${wine.replace('{', 'for guest {')}`,
    'docs/b/a.md': '<!-- journey: ../a/wine.journey -->\n<!-- /journey -->\n',
  }
  const result = await journey(['embed', 'docs'], { files })
  expect(result.code).toBe(0)
  expect(textOf(result, 'docs/b/a.md')).toContain('Drinks it: 5: A guest')
})

test('the journey of several is named, and a wrong name is said', async () => {
  const embed = (name: string) => `<!-- journey: ./both.journey journey=${name} -->\n<!-- /journey -->\n`
  const files = { 'both.journey': wine + bag, 'a.md': embed('bag'), 'b.md': embed('bagg') }
  const result = await journey(['embed'], { files })
  expect(textOf(result, 'a.md')).toContain('Carries it')
  expect(result.error).toContain('There is no journey `bagg`. Did you mean `bag`?')
})

test.each([
  [['embed', 'none.md'], 'There is no file or folder none.md.\n'],
  [['embed', 'docs'], 'There is no Markdown file in docs.\n'],
  [['embed', 'docs/*.md'], 'There is no Markdown file named like docs/*.md.\n'],
  [['embed', 'latin.md'], 'latin.md is not UTF-8 text. Save it as UTF-8 and try again; it was left as it is.\n'],
])('a wrong call ends with 2: %j', async (args, message) => {
  const files = { 'latin.md': new Uint8Array([0xe9]) }
  const prepare = (folder: string) => mkdirSync(join(folder, 'docs'))
  expect(await journey(args, { files, prepare })).toMatchObject({ code: 2, out: '', error: message })
})

test('a project without a marker is well', async () => {
  expect(await journey(['embed', '--check'], { files: { 'a.md': 'A', 'b.mdx': '{' } })).toMatchObject({
    code: 0,
    out: '',
    error: 'There is no marker of a journey in these 2 files.\n',
  })
})

test('what the configuration ignores is left alone, unless it is named', async () => {
  const files = { 'journey.config.json': '{ "ignore": ["drafts"] }', 'drafts/a.md': end, 'b.md': 'B' }
  expect(await journey(['embed'], { files })).toMatchObject({ code: 0 })
  expect(await journey(['embed', 'drafts/a.md'], { files })).toMatchObject({ code: 2 })
})

test('a file that is up to date is not written again', async () => {
  let inode = 0
  const { folder } = await journey(['embed'], {
    files: { 'wine.journey': wine, 'a.md': after },
    prepare: (it) => {
      inode = statSync(join(it, 'a.md')).ino
    },
  })
  // What is written is a new file that takes the name of the old one.
  expect(statSync(join(folder, 'a.md')).ino).toBe(inode)
})
