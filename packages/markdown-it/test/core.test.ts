import { readFileSync } from 'node:fs'
import { drawFence } from 'journey-lang'
import MarkdownIt from 'markdown-it'
import { expect, test, vi } from 'vitest'
import { drawJourneys } from '../src/core.ts'

const text = '\n```journey view=funnel\njourney wine "A bottle" {}\n```\n'

test('draws with what it is given', () => {
  const md = new MarkdownIt()
  const draw = vi.fn((code: string, info: string, _env: unknown) => drawFence(code, info))
  const see = vi.fn()
  drawJourneys(md, draw, see)
  const env = {}
  expect(md.render(text, env)).toContain('<pre><code class="language-mermaid">')
  expect(draw.mock.calls).toEqual([['journey wine "A bottle" {}\n', 'journey view=funnel', env]])
  expect(draw.mock.calls[0]?.[2]).toBe(env)
  expect(see.mock.calls).toEqual([[expect.objectContaining({ kind: 'picture' }), { line: 2, source: text, env }]])
})

test('leaves what is not drawn', () => {
  const md = new MarkdownIt()
  drawJourneys(md, () => undefined)
  expect(md.render(text)).toContain('<pre><code class="language-journey">journey wine')
})

test('a fence that another plugin made has no line', () => {
  const md = new MarkdownIt()
  const see = vi.fn()
  drawJourneys(md, (code, info) => drawFence(code, info), see)
  md.core.ruler.before('journey', 'made', ({ tokens, Token }) => {
    tokens.push(Object.assign(new Token('fence', 'code', 0), { info: 'journey', content: '' }))
  })
  expect(md.render('')).toContain('There is no journey in this text.\n</code>')
  expect(see).toHaveBeenCalledWith(expect.anything(), { line: undefined, source: '', env: {} })
})

test('needs no Node.js', () => {
  for (const it of ['core.ts', 'markdown-it.ts']) {
    expect(readFileSync(new URL(`../src/${it}`, import.meta.url), 'utf8')).not.toMatch(/from '(?:node:|@journey-lang)/)
  }
})
