import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { markdownToHtml, mdxToJs, type MdastPluginDefinition, type MdastPluginList } from 'satteri'
import { describe, expect, test, vi } from 'vitest'
import { folderWith } from '../../files/test/support/folder.ts'
import { likeFences, markdownCases, picture, wineFile, type SeenFence } from '../../../tests/support/markdown-fences.ts'
import journey, { type JourneyOptions } from '../src/satteri.ts'

const quiet = { warn: () => undefined }
const broken = '# A page\n\n- a list\n\n  ```journey\n\n  journy\n  ```\n'

type Compile = (text: string, options: { mdastPlugins: MdastPluginList; fileURL: URL }) => unknown

const toHtml: Compile = (text, options) => markdownToHtml(text, options)
const toJs: Compile = (text, options) => mdxToJs(text, options)

/** Runs the plugin, and then one that sees what there is of code. */
function run(compile: Compile, text: string, options: JourneyOptions, path: string) {
  const codes: SeenFence[] = []
  const see: MdastPluginDefinition = {
    name: 'see',
    code({ lang, meta, value }) {
      codes.push({ info: [lang, meta].filter((it) => it !== null && it !== undefined).join(' '), code: value })
    },
  }
  const result = compile(text, { mdastPlugins: [journey(options), see], fileURL: pathToFileURL(path) })
  return { codes, result }
}

describe.each<[string, Compile]>([
  ['Markdown', toHtml],
  ['MDX', toJs],
])('%s', (_, compile) => {
  test.each(markdownCases)('$name', ({ markdown, fences }) => {
    const root = folderWith({ 'docs/wine.journey': wineFile, 'secret.journey': wineFile })
    const { codes } = run(compile, markdown, { ...quiet, root: join(root, 'docs') }, join(root, 'docs/page.md'))
    expect(codes).toEqual(likeFences(fences))
  })
})

test('a problem is told with its line on disk, without the front matter that Astro takes away', () => {
  const root = folderWith({ 'page.md': `---\ntitle: x\n---\n\n${broken}\n` })
  const warn = vi.fn()
  const { result } = run(toHtml, broken.trim(), { warn }, join(root, 'page.md'))
  expect(warn.mock.calls).toEqual([[expect.stringMatching(/page\.md:11: This journey cannot be drawn\.\n/)]])
  expect(result).toMatchObject({ html: expect.stringContaining('<pre><code class="language-text">This journey') })
})

test('a problem fails the build when users are strict', () => {
  const warn = vi.fn()
  const failing = () => run(toHtml, broken, { strict: true, warn }, join(process.cwd(), 'docs/page.md'))
  expect(failing).toThrow(/docs\/page\.md:7: This journey cannot be drawn\.\n[^]*`journy`/)
  expect(warn).not.toHaveBeenCalled()
})

describe('all problems of a document fail the build at once when users are strict', () => {
  const text = `${broken}\n~~~journey veiw=funnel\n~~~\n`
  const all = /^Error: docs\/page\.md:7: This journey [^]*`journy`[^]*\n\ndocs\/page\.md:10: This journey [^]*`veiw`/
  const fileURL = pathToFileURL(join(process.cwd(), 'docs/page.md'))

  test('and no other document', () => {
    const mdastPlugins = [journey({ strict: true })]
    expect(() => markdownToHtml(text, { mdastPlugins, fileURL })).toThrow(
      expect.toSatisfy((it) => all.test(String(it))),
    )
    const html = markdownToHtml('```journey\njourney wine "A bottle" {}\n```', { mdastPlugins, fileURL })
    expect(html).toMatchObject({ html: expect.stringContaining('language-mermaid') })
  })

  test('each by itself, though they are read at the same time', async () => {
    const later: MdastPluginDefinition = { name: 'later', paragraph: () => Promise.resolve(undefined) }
    const mdastPlugins = [later, journey({ strict: true }), later]
    const read = async (markdown: string) => markdownToHtml(markdown, { mdastPlugins, fileURL })
    const [wrong, right] = await Promise.allSettled([read(`Text\n\n${text}`), read('Text')])
    expect(wrong).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('`veiw`') } })
    expect(right.status).toBe('fulfilled')
  })

  test('or the first does, by a Sätteri that does not say where a document begins', () => {
    const { code } = journey({ strict: true })
    const context = { fileURL, data: {}, source: text, report: () => undefined }
    const failing = () => code({ type: 'code', lang: 'journey', value: 'journy' }, context)
    expect(failing).toThrow(/^docs\/page\.md: This journey [^]*`journy`/)
  })
})

test('files to watch are in the data of the document', () => {
  const root = folderWith({ 'wine.journey': wineFile })
  const { result } = run(toHtml, '```journey src=./wine.journey\n```', { root }, join(root, 'page.md'))
  expect(result).toMatchObject({ data: { journeyFiles: [join(root, 'wine.journey')] } })
})

test('a document without a path, and one that the user says', () => {
  const root = folderWith({ 'docs/wine.journey': wineFile })
  const text = '```journey src=./wine.journey\n```'
  const html = (options: JourneyOptions) =>
    Object(markdownToHtml(text, { mdastPlugins: [journey({ ...quiet, root, ...options })] })).html
  expect(html({})).toContain('There is no file "./wine.journey"')
  expect(html({ documentPath: () => 'docs/page.md' })).toContain('language-mermaid')
  expect(picture()).toContain('Drinks it')
})

test.each([
  [{ strcit: true }, 'There is no option `strcit`. Did you mean `strict`?'],
  [{ root: true }, '`root` is a text, and not true.'],
])('options that cannot be are said at once: %j', (options, message) => {
  expect(() => journey(options as object)).toThrow(new TypeError(`@journey-lang/remark: ${message}`))
})
