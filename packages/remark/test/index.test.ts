import { join } from 'node:path'
import type { Root } from 'mdast'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { describe, expect, test, vi } from 'vitest'
import { folderWith } from '../../files/test/support/folder.ts'
import { likeFences, markdownCases, picture, wineFile, type SeenFence } from '../../../tests/support/markdown-fences.ts'
import journey, { type JourneyOptions } from '../src/index.ts'

const quiet = { warn: () => undefined }
const broken = '# A page\n\n- a list\n\n  ```journey\n\n  journy\n  ```\n'

const markdown = unified().use(remarkParse)
const mdx = unified().use(remarkParse).use(remarkMdx)

/** Runs the plugin alone. Returns what there is of code then, and the file with its messages. */
function run(
  processor: typeof markdown,
  value: string,
  options: JourneyOptions,
  file = new VFile({ path: 'page.md' }),
) {
  file.value = value
  const tree: Root = processor.parse(file)
  const result: unknown = journey(options)(tree, file)
  expect(result).toBe(undefined)
  return { codes: codesOf(tree), file }
}

function codesOf(tree: Root): readonly SeenFence[] {
  const codes: SeenFence[] = []
  visit(tree, 'code', ({ lang, meta, value }) => {
    codes.push({ info: [lang, meta].filter((it) => it !== null && it !== undefined).join(' '), code: value })
  })
  return codes
}

describe.each([
  ['Markdown', markdown],
  ['MDX', mdx],
])('%s', (_, processor) => {
  test.each(markdownCases)('$name', ({ markdown: text, fences }) => {
    const root = folderWith({ 'docs/wine.journey': wineFile, 'secret.journey': wineFile })
    const file = new VFile({ cwd: join(root, 'docs'), path: 'page.md' })
    const { codes } = run(processor, text, { ...quiet, root: join(root, 'docs') }, file)
    expect(codes).toEqual(likeFences(fences))
  })
})

test('in a component of MDX', () => {
  const text = `<Tabs>\n  <Tab name="a">\n    \`\`\`journey\n    ${wineFile}    \`\`\`\n  </Tab>\n</Tabs>\n`
  expect(run(mdx, text, {}).codes).toEqual([{ info: 'mermaid', code: picture() }])
})

test('is a plugin of unified, also with options and without a path', async () => {
  const root = folderWith({ 'wine.journey': wineFile })
  const processor = unified().use(remarkParse).use(journey, { root, strict: true })
  const text = '```journey src=./wine.journey\n```\n'
  const tree = processor.parse(text)
  await processor.run(tree, new VFile(text))
  expect(codesOf(tree)).toEqual([{ info: 'mermaid', code: picture() }])
})

describe('where the document is', () => {
  const text = '```journey src=./wine.journey\n```\n'

  test.each<[string, JourneyOptions, { path?: string; cwd?: string }]>([
    ['an absolute path', {}, { path: '$/docs/page.md' }],
    ['a path in another folder than the root', {}, { cwd: '$/docs', path: 'page.md' }],
    ['what the user says', { documentPath: () => 'docs/page.md' }, { path: '/nowhere.md' }],
  ])('%s', (_, options, written) => {
    const root = folderWith({ 'docs/wine.journey': wineFile })
    const file = new VFile(Object.fromEntries(Object.entries(written).map(([key, it]) => [key, it.replace('$', root)])))
    expect(run(markdown, text, { ...options, root, strict: true }, file).codes[0]?.info).toBe('mermaid')
  })

  test('is where it was read, whatever it will be called', () => {
    const root = folderWith({ 'docs/wine.journey': wineFile })
    const file = new VFile({ path: join(root, 'docs/page.md') })
    file.path = '/out/page.html'
    expect(run(markdown, text, { root, strict: true }, file).codes[0]?.info).toBe('mermaid')
  })
})

test('files to watch are in the data of the file, each once, also those of a problem', () => {
  const root = folderWith({ 'wine.journey': wineFile, 'journey.config.json': '{}', 'broken.journey': 'journy' })
  const text = ['wine', 'wine', 'broken'].map((it) => `\`\`\`journey src=./${it}.journey\n\`\`\`\n`).join('\n')
  const { file } = run(markdown, text, { ...quiet, root }, new VFile({ path: join(root, 'page.md') }))
  const names = ['wine.journey', 'journey.config.json', 'broken.journey']
  expect(file.data).toEqual({ journeyFiles: names.map((it) => join(root, it)) })
  expect(run(markdown, '```js\n```', {}).file.data).toEqual({})
})

describe('a problem', () => {
  const reason = expect.stringMatching(/^This journey cannot be drawn\.\n\n2:1 [^]*`journy` is not/)

  test('is a message of the file at its line, and goes to `warn`', () => {
    const warn = vi.fn()
    const { file } = run(markdown, broken, { warn }, new VFile({ path: 'docs/page.md' }))
    expect(file.messages).toMatchObject([
      { reason, line: 7, column: 3, ruleId: 'fence', source: 'journey-lang', file: 'docs/page.md', fatal: false },
    ])
    expect(warn.mock.calls).toEqual([[expect.stringMatching(/^docs\/page\.md:7: This journey cannot be drawn\.\n/)]])
  })

  test('in the info string has the place of the fence', () => {
    const { file } = run(markdown, '\n\n```journey veiw=funnel\n```\n', quiet)
    expect(file.messages).toMatchObject([{ place: { start: { line: 3, column: 1 }, end: { line: 4, column: 4 } } }])
  })

  test('goes to the console when nobody else is told', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    run(markdown, broken, {})
    expect(warn.mock.calls).toEqual([[expect.stringMatching(/^page\.md:7: /)]])
    warn.mockRestore()
  })

  test('fails the build when users are strict, and warns nobody', () => {
    const warn = vi.fn()
    const file = new VFile({ path: 'docs/page.md' })
    const failing = () => run(markdown, broken, { strict: true, warn }, file)
    // Webpack shows nothing but the stack of an error.
    const stack = expect.stringMatching(/^docs\/page\.md:7:3: This journey cannot be drawn\./)
    expect(failing).toThrow(expect.objectContaining({ name: 'docs/page.md:7:3', reason, stack, fatal: true }))
    expect(file.messages).toHaveLength(1)
    expect(warn).not.toHaveBeenCalled()
  })

  test('fails the build with all problems of a page, at the first, when users are strict', () => {
    const file = new VFile({ path: 'page.md' })
    const text = `${broken}\n~~~journey veiw=funnel\n~~~\n\n~~~js\n~~~\n`
    const all = /^This journey [^]*`journy` [^]*\n\npage\.md:10:1-11:4: This journey [^]*`veiw`/
    const stack = expect.stringMatching(
      /^page\.md:7:3: This journey [^]*`journy` [^]*\n\npage\.md:10:1-11:4: This [^]*`veiw`/,
    )
    const failing = () => run(markdown, text, { strict: true }, file)
    expect(failing).toThrow(expect.objectContaining({ message: expect.stringMatching(all), stack, line: 7 }))
    const veiw = expect.stringMatching(/^This journey [^]*`veiw`/)
    expect(file.messages).toMatchObject([
      { reason, fatal: true, line: 7 },
      { reason: veiw, message: veiw, fatal: true, line: 10 },
    ])
    expect(file.messages[0]?.reason).not.toContain('veiw')
  })

  test('of a node that another plugin made has no place', () => {
    const file = new VFile({ path: 'page.md' })
    const tree: Root = { type: 'root', children: [{ type: 'code', lang: 'journey', value: '' }] }
    journey(quiet)(tree, file)
    expect(codesOf(tree)).toMatchObject([{ info: 'text' }])
    expect(file.messages).toMatchObject([{ place: undefined }])
  })
})

test.each([
  [{ strcit: true }, 'There is no option `strcit`. Did you mean `strict`?'],
  [{ documentPath: 'a.md' }, '`documentPath` is a function, and not "a.md".'],
])('options that cannot be are said at once: %j', (options, message) => {
  expect(() => journey(options as object)).toThrow(new TypeError(`@journey-lang/remark: ${message}`))
})
