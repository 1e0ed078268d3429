/** What becomes of journeys in Markdown, with the parser that VS Code has and files that are read late. */
import { readFileSync } from 'node:fs'
import MarkdownIt from 'markdown-it'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import * as library from '../../src/library/index.ts'
import { knownLabels } from '../../../tests/browser/support/hostile-labels.ts'
import { quoted } from '../../../tests/browser/support/source.ts'
import { fenceIn } from '../../../tests/support/html-fence.ts'
import { likeFences, markdownCases, wineFile } from '../../../tests/support/markdown-fences.ts'
import { fake, listenerCount, openText, resetFake, Uri, writeFile } from '../reading/support/vscode.ts'

vi.mock('vscode', () => import('../reading/support/vscode.ts'))

const { journeysInMarkdown } = await import('../../src/markdown/journeys-in-markdown.ts')

const log = { error: vi.fn<(message: string) => void>() }
const here = { now: () => library, load: () => Promise.resolve(library) }

beforeEach(() => {
  vi.useFakeTimers()
  log.error.mockReset()
  resetFake({ '/home/docs/wine.journey': wineFile, '/home/docs/wine.md': '' })
})
afterEach(() => vi.useRealTimers())

type Parser = InstanceType<typeof MarkdownIt>

/** Parses and renders as VS Code does: what the document is, only the renderer is told. */
function hostOf(md: Parser, path = '/home/docs/wine.md') {
  return (markdown: string): string =>
    md.renderer.render(md.parse(markdown, { currentDocument: undefined }), md.options, {
      currentDocument: Uri.file(path),
    })
}

/** A host that draws Mermaid as VS Code's own extension does, or none. */
function hosting(mermaid: 'mermaid' | 'none', loader = here, path?: string) {
  const md: Parser = new MarkdownIt({ html: true, highlight: (text) => md.utils.escapeHtml(text) })
  const journeys = journeysInMarkdown({ library: loader, log })
  expect(journeys.extendMarkdownIt(md)).toBe(md)
  if (mermaid === 'mermaid') {
    const before = md.options.highlight
    // Whoever comes after us still counts.
    md.options.highlight = (text, lang, attrs) =>
      lang === 'mermaid'
        ? `<pre class="mermaid">${md.utils.escapeHtml(text)}</pre>`
        : (before?.(text, lang, attrs) ?? text)
  }
  return { render: hostOf(md, path), journeys }
}

/** Renders until nothing more is awaited. */
async function settled(render: () => string): Promise<string> {
  render()
  await vi.advanceTimersByTimeAsync(1000)
  return render()
}

const picture = /<pre class="mermaid">([\s\S]*?)<\/pre>/
const named = '```journey src=./wine.journey\n```\n'

describe('every document', () => {
  test.each(markdownCases)('$name', async ({ markdown, fences }) => {
    const { render } = hosting('mermaid')
    const html = await settled(() => render(markdown))
    const seen = Array.from(
      html.matchAll(
        /<pre class="(mermaid)">([\s\S]*?)<\/pre>|<pre><code(?: class="language-([^"]*)")?>([\s\S]*?)<\/code>/g,
      ),
      ([, drawn, mermaid, lang = '', code]) => ({
        info: drawn ?? lang.toLowerCase(),
        code: plain(mermaid ?? code ?? '').replace(/\n$/, ''),
      }),
    )
    // The words behind the name of a language are not in the page.
    expect(seen).toEqual(likeFences(fences).map((it) => ({ ...it, info: it.info.split(' ')[0] ?? '' })))
  })
})

test('without Mermaid the text of the journey is shown, with a line that says why, and no Mermaid text', async () => {
  const { render } = hosting('none')
  const inline = await settled(() =>
    render('```journey\njourney wine "A <bottle>" { phase use { step "Drinks" } }\n```\n'),
  )
  expect(inline).toContain('<p><em>This editor draws no Mermaid in Markdown')
  expect(inline).toContain('<code class="language-journey">journey wine &quot;A &lt;bottle&gt;&quot; {')
  const file = await settled(() => render(named))
  expect(plain(file)).toContain(wineFile)
  for (const it of [inline, file]) expect(it).not.toContain('accTitle')
})

test('a file is read in the background, and then the previews are rendered once', async () => {
  fake.files.set('/home/docs/people.journey', 'persona ann "Ann"\n')
  fake.files.set('/home/docs/wine.journey', `import ann from "./people.journey"\n${wineFile}`)
  const { render } = hosting('mermaid')
  expect(fenceIn(render(named))).toEqual({ lang: 'text', code: 'The journey is being read…' })
  await vi.advanceTimersByTimeAsync(1000)
  expect(fake.commands).toEqual(['markdown.preview.refresh'])
  expect(render(named)).toMatch(picture)
  await vi.advanceTimersByTimeAsync(1000)
  expect(fake.commands).toHaveLength(1)
  expect(fake.reads).toEqual(['/home/docs/wine.journey', '/home/docs/people.journey'])
})

test('a file that changes on the disk is read again, and the previews are rendered once for many changes', async () => {
  const { render } = hosting('mermaid')
  await settled(() => render(named))
  for (const it of ['a', 'b', 'c']) writeFile('/home/docs/wine.journey', wineFile.replace('A bottle', `Bottle ${it}`))
  writeFile('/home/docs/other.journey', 'nobody wants this')
  await vi.advanceTimersByTimeAsync(1000)
  expect(fake.commands).toHaveLength(2)
  expect(await settled(() => render(named))).toContain('Bottle c')
})

test('while a file is read again, what it said before is drawn', async () => {
  const { render } = hosting('mermaid')
  await settled(() => render(named))
  writeFile('/home/docs/wine.journey', wineFile.replace('A bottle', 'Another bottle'))
  expect(render(named)).toMatch(picture)
  expect(render(named)).not.toContain('Another bottle')
  await vi.advanceTimersByTimeAsync(1000)
  expect(render(named)).toContain('Another bottle')
})

test('previews that do not hear that they are to be rendered again are asked once more, and not for ever', async () => {
  const { render, journeys } = hosting('mermaid')
  await settled(() => render(named))
  fake.commands.length = 0
  writeFile('/home/docs/wine.journey', wineFile.replace('A bottle', 'Another bottle'))
  await vi.advanceTimersByTimeAsync(300)
  expect(fake.commands).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(2_000)
  expect(fake.commands).toHaveLength(2)
  render(named)
  await vi.advanceTimersByTimeAsync(10_000)
  expect(fake.commands).toHaveLength(2)
  writeFile('/home/docs/wine.journey', wineFile)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(fake.commands).toHaveLength(5)
  writeFile('/home/docs/wine.journey', wineFile)
  journeys.dispose()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(fake.commands).toHaveLength(5)
})

test('what is typed and not saved is drawn, and forgotten with its editor', async () => {
  const document = openText('/home/docs/wine.journey', wineFile.replace('A bottle', 'Typed'))
  const { render } = hosting('mermaid')
  await settled(() => render(named))
  expect(render(named)).toContain('Typed')
  const before = fake.commands.length
  document.text = wineFile.replace('A bottle', 'Typed on')
  fake.on.change.fire({ document })
  await vi.advanceTimersByTimeAsync(1000)
  expect(fake.commands).toHaveLength(before + 1)
  expect(render(named)).toContain('Typed on')
  fake.documents = []
  fake.on.close.fire(document)
  expect(await settled(() => render(named))).toContain('A bottle')
})

test.each([
  ['a file outside of the workspace', '```journey src=../../secret.journey\n```\n'],
  ['a link', '```journey src=./link.journey\n```\n'],
  ['a file in a folder that is a link', '```journey src=./linked/a.journey\n```\n'],
  ['a file of another kind', '```journey src=./wine.md\n```\n'],
])('%s is never read', async (_, markdown) => {
  for (const it of ['/secret.journey', '/home/docs/link.journey', '/home/docs/linked/a.journey']) {
    fake.files.set(it, wineFile)
  }
  fake.links = new Set(['/home/docs/link.journey', '/home/docs/linked'])
  const { render } = hosting('mermaid')
  expect(fenceIn(await settled(() => render(markdown))).code).toMatch(/no file|\.journey/)
  expect(fake.reads).toEqual([])
})

test('a document outside of the workspace opens nothing', async () => {
  const { render } = hosting('mermaid', here, '/elsewhere/page.md')
  expect(fenceIn(await settled(() => render(named))).code).toContain('No file can be opened here')
  expect(fake.reads).toEqual([])
})

test('a text that is in no document is drawn', () => {
  const md = new MarkdownIt()
  journeysInMarkdown({ library: here, log }).extendMarkdownIt(md)
  expect(md.render(`\`\`\`journey\n${wineFile}\`\`\`\n`)).toContain('language-journey')
  expect(md.render(named)).toContain('No file can be opened here')
})

test('the words of the project and of the editor count', async () => {
  fake.files.set('/home/journey.config.json', '{ "textLanguage": "nl" }')
  const { render } = hosting('mermaid')
  expect(await settled(() => render(named))).toContain('Emotie')
  writeFile('/home/journey.config.json', '{ "textLanguage": "de" }')
  await vi.advanceTimersByTimeAsync(1000)
  expect(fenceIn(await settled(() => render(named))).code).toContain('journey.config.json:1:')
  writeFile('/home/journey.config.json', '{ "textLanguage": "de", "language": "nl" }')
  expect(fenceIn(await settled(() => render(named))).code).toContain('"en" of "nl"')
  writeFile('/home/journey.config.json', '{}')
  fake.settings = { language: 'nl', patience: 'wrong' }
  fake.on.configuration.fire({ affectsConfiguration: (it) => it === 'journey' })
  await vi.advanceTimersByTimeAsync(1000)
  expect(fenceIn(await settled(() => render('```journey\n```\n'))).code).toContain('Deze reis kan niet')
})

test('a library that comes late is waited for', async () => {
  let loaded: typeof library | undefined
  const loader = {
    now: () => loaded,
    load: () => Promise.resolve((loaded = library)),
  }
  const { render } = hosting('mermaid', loader as typeof here)
  const text = `\`\`\`journey\n${wineFile}\`\`\`\n`
  expect(fenceIn(render(text)).code).toBe('The journey is being read…')
  await vi.advanceTimersByTimeAsync(1000)
  expect(fake.commands).toHaveLength(1)
  expect(render(text)).toMatch(picture)
})

test('one that cannot be loaded, or fails, leaves the rest of the document as it is', async () => {
  const broken = {
    now: () => {
      throw new Error('no such file')
    },
    load: () => Promise.reject(new Error('no such file')),
  }
  const md = new MarkdownIt()
  journeysInMarkdown({ library: broken, log }).extendMarkdownIt(md)
  const html = md.render('Before\n\n```journey\n```\n\nAfter')
  expect(html).toContain('<p>After</p>')
  expect(html).toContain('because the extension failed')
  const absent = { ...broken, now: () => undefined }
  const { render } = hosting('none', absent as unknown as typeof here)
  expect(fenceIn(await settled(() => render('```journey\n```\n'))).code).toBe('The journey is being read…')
  expect(log.error).toHaveBeenCalledWith('Error: no such file')
})

test('who has no command to render again is not troubled', async () => {
  fake.commandFails = true
  const { render } = hosting('mermaid')
  expect(await settled(() => render(named))).toMatch(picture)
  expect(log.error).not.toHaveBeenCalled()
})

test('nothing is watched before there is a journey, and nothing afterwards', () => {
  const { render, journeys } = hosting('mermaid')
  render('# No journey\n\n```js\n1\n```\n')
  expect(listenerCount()).toBe(0)
  render(named)
  expect(listenerCount()).toBeGreaterThan(3)
  journeys.dispose()
  expect(listenerCount()).toBe(0)
})

describe('hostile texts', () => {
  const payloads = JSON.parse(
    readFileSync(new URL('../../../tests/fixtures/hostile-payloads.json', import.meta.url), 'utf8'),
  ) as readonly string[]
  const texts = [...knownLabels(), ...payloads]
  const code = (label: string): string => `journey wine ${label} { phase use { step ${label} +2 } }`

  test('there are all of them', () => expect([texts.length, payloads.length]).toEqual([300, 77]))

  test.each(['mermaid', 'none'] as const)('become no element, with %s', async (mermaid) => {
    const { render } = hosting(mermaid)
    // Afterwards it is known that there is no configuration, and nothing is waited for.
    expect(await settled(() => render(fence('journey', code('"A bottle"'))))).toContain('A bottle')
    for (const text of texts) {
      for (const [info, content] of [
        ['journey', code(quoted(text.toWellFormed()))],
        ['journey', text],
        [`journey ${text}`, code('"A bottle"')],
        [`journey src="./${text.replaceAll('"', "'")}.journey"`, ''],
      ] as const) {
        const html = render(fence(info, content))
        expect(
          tagsOf(html).filter((it) => !known.test(it)),
          `${info}\n${content}`,
        ).toEqual([])
      }
    }
  })
})

const known = /^<\/?(?:p|em|pre|code)(?: class="(?:mermaid|language-(?:text|journey))")?>$/

function tagsOf(html: string): readonly string[] {
  return html.match(/<[^>]*>?/g) ?? []
}

/** A fence that nothing in it can close. */
function fence(info: string, content: string): string {
  const longest = Math.max(2, ...Array.from(content.matchAll(/~+/g), ([it]) => it.length))
  const marks = '~'.repeat(longest + 1)
  return `${marks}${info}\n${content}\n${marks}\n`
}

function plain(html: string): string {
  return html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
}
