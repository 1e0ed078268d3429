import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import MarkdownIt15 from 'markdown-it'
import { describe, expect, test, vi } from 'vitest'
import { folderWith } from '../../files/test/support/folder.ts'
import { likeFences, markdownCases, picture, wineFile } from '../../../tests/support/markdown-fences.ts'
import journey, { type JourneyOptions } from '../src/index.ts'

const MarkdownIt14: typeof MarkdownIt15 = createRequire(import.meta.url)('markdown-it-14')

const quiet = { warn: () => undefined }
const broken = '# A page\n\n- a list\n\n  ```journey\n\n  journy\n  ```\n'

function parser(options: JourneyOptions = quiet) {
  return new MarkdownIt15().use(journey, options)
}

describe.each([
  ['14', MarkdownIt14],
  ['15', MarkdownIt15],
])('markdown-it %s', (_, MarkdownIt) => {
  test.each(markdownCases)('$name', ({ markdown, fences }) => {
    const root = folderWith({ 'docs/wine.journey': wineFile, 'secret.journey': wineFile })
    const md = new MarkdownIt().use(journey, { ...quiet, root: join(root, 'docs') })
    const seen = md.parse(markdown, { path: 'page.md' }).filter((it) => it.type === 'fence')
    const codes = seen.map(({ info, content }) => ({
      info: md.utils.unescapeAll(info),
      code: content.replace(/(?<!\n)\n$/, ''),
    }))
    expect(codes).toEqual(likeFences(fences))
  })

  test('is drawn by whoever draws Mermaid: a renderer that was wrapped before or after, and a highlighter', () => {
    const mermaid = (md: InstanceType<typeof MarkdownIt>): void => {
      const before = md.renderer.rules['fence']
      md.renderer.rules['fence'] = (tokens, index, options, env, self) =>
        tokens[index]?.info.trim() === 'mermaid'
          ? `<Mermaid graph="${encodeURIComponent(tokens[index].content)}"/>`
          : (before?.(tokens, index, options, env, self) ?? '')
    }
    const graph = `<Mermaid graph="${encodeURIComponent(`${picture()}\n`)}"/>`
    const text = `\`\`\`journey\n${wineFile}\`\`\`\n`
    expect(new MarkdownIt().use(journey).use(mermaid).render(text)).toBe(graph)
    expect(new MarkdownIt().use(mermaid).use(journey).render(text)).toBe(graph)
    const highlight = vi.fn(() => '<pre>coloured</pre>')
    expect(new MarkdownIt({ highlight }).use(journey).render(text)).toContain('coloured')
    expect(highlight).toHaveBeenCalledWith(`${picture()}\n`, 'mermaid', '')
  })
})

test('a fence that VitePress fills with a file when it is rendered shows that file', () => {
  const md = parser()
  md.block.ruler.before('fence', 'snippet', (state, start, _end, silent) => {
    if (!state.src.startsWith('<<<') || silent) return false
    state.line = start + 1
    Object.assign(state.push('fence', 'code', 0), { info: 'journey  ', src: ['/wine.journey', ''] })
    return true
  })
  const [token] = md.parse('<<< ./wine.journey', {})
  expect([token?.info, token?.content]).toEqual(['journey  ', ''])
})

describe('where the document is', () => {
  const markdown = '```journey src=./wine.journey\n```\n'

  test.each<[string, (docs: string) => unknown]>([
    ['VitePress', (docs) => ({ path: join(docs, 'page.md'), relativePath: 'docs/page.md' })],
    ['a page of VitePress from elsewhere', (docs) => ({ path: '/page.md', realPath: join(docs, 'page.md') })],
    ['Eleventy', (docs) => ({ page: { inputPath: join(docs, 'page.md') } })],
    ['a path below the root', () => ({ path: 'docs/page.md' })],
  ])('%s', (_, env) => {
    const root = folderWith({ 'docs/wine.journey': wineFile })
    expect(parser({ root, strict: true }).render(markdown, Object(env(join(root, 'docs'))))).toContain('mermaid')
  })

  test('as the user says', () => {
    const root = folderWith({ 'docs/wine.journey': wineFile })
    const documentPath = (env: unknown) => (Object(env).file === 1 ? 'docs/page.md' : undefined)
    expect(parser({ root, strict: true, documentPath }).render(markdown, { file: 1 })).toContain('mermaid')
    expect(() => parser({ root, strict: true, documentPath }).render(markdown, {})).toThrow('Markdown:1: ')
  })

  test.each([{}, { path: 1, page: 'x' }, { page: { inputPath: null } }])('unknown in %j: the root itself', (env) => {
    const root = folderWith({ 'wine.journey': wineFile })
    expect(parser({ root, strict: true }).render(markdown, env)).toContain('mermaid')
  })
})

describe('files to watch', () => {
  const fence = '```journey src=./wine.journey\n```\n'
  const root = () => folderWith({ 'wine.journey': wineFile, 'journey.config.json': '{}' })

  test('are where VitePress looks, each once', () => {
    const folder = root()
    const env = { path: join(folder, 'page.md'), includes: ['/other.md'] }
    parser({ root: folder }).render(`${fence}\n${fence}`, env)
    const read = ['wine.journey', 'journey.config.json'].map((it) => join(folder, it))
    expect(env).toEqual({ path: env.path, includes: ['/other.md', ...read] })
  })

  test('are on env elsewhere, also those of a problem', () => {
    const folder = root()
    writeFileSync(join(folder, 'wine.journey'), 'journy')
    const env = {}
    parser({ ...quiet, root: folder }).render(fence, env)
    expect(env).toEqual({ journeyFiles: ['wine.journey', 'journey.config.json'].map((it) => join(folder, it)) })
  })

  test.each([Object.freeze({}), { includes: 'x' }, { journeyFiles: 1 }])('do no harm to %j', (env) => {
    const before = { ...env }
    expect(parser({ root: root() }).render(fence, env)).toContain('mermaid')
    expect(env).toEqual(before)
  })

  test('of a document without journeys: env stays as it is', () => {
    const env = {}
    parser().render('```js\n```', env)
    expect(env).toEqual({})
  })
})

describe('a problem', () => {
  test('is told with its line, where front matter was taken away and lines end in CRLF', () => {
    const root = folderWith({ 'docs/page.md': `---\ntitle: x\n---\n\n${broken}`.replaceAll('\n', '\r\n') })
    const warn = vi.fn()
    const html = parser({ root, warn }).render(broken, { path: join(root, 'docs/page.md') })
    expect(warn.mock.calls).toEqual([[expect.stringMatching(/docs\/page\.md:11: This journey cannot be drawn\.\n/)]])
    expect(html).toContain('<pre><code class="language-text">This journey cannot be drawn.')
  })

  test('goes to the console when nobody else is told', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    new MarkdownIt15().use(journey).render(broken)
    expect(warn.mock.calls).toEqual([[expect.stringMatching(/^Markdown:7: This journey/)]])
    warn.mockRestore()
  })

  test('fails the build when users are strict, and warns nobody', () => {
    const warn = vi.fn()
    const render = () => parser({ strict: true, warn }).render(broken, { path: 'docs/page.md' })
    expect(render).toThrow(/^docs\/page\.md:7: This journey cannot be drawn\.\n[^]*`journy`/)
    expect(warn).not.toHaveBeenCalled()
  })

  test('fails the build with all problems of a document, and with no others', () => {
    const strict = parser({ strict: true })
    const two = `${broken}\n~~~journey veiw=funnel\n~~~\n`
    const all = /^a\.md:7: This journey [^]*`journy`[^]*\n\na\.md:10: This journey [^]*`veiw`/
    expect(() => strict.render(two, { path: 'a.md' })).toThrow(all)
    expect(strict.render('```journey\njourney wine "A bottle" {}\n```\n')).toContain('mermaid')
  })

  test('is said in the language of the user', () => {
    expect(parser({ ...quiet, language: 'nl' }).render(broken)).toContain('Deze reis kan niet worden getekend.')
  })
})

test.each([
  [{ strcit: true }, 'There is no option `strcit`. Did you mean `strict`?'],
  [{ documentPath: 'a.md' }, '`documentPath` is a function, and not "a.md".'],
])('options that cannot be are said at once: %j', (options, message) => {
  expect(() => parser(options as object)).toThrow(new TypeError(`@journey-lang/markdown-it: ${message}`))
})
