/** What a page of a preview is made of, before anything is drawn: its HTML, and the files that it loads. */
import { expect, test } from 'vitest'
import { previewHtml } from '../../extension/src/preview/html.ts'
import { bundleWebview, sizesInWords } from '../../scripts/bundle/webview.ts'

const page = {
  nonce: 'abc',
  cspSource: 'https://w.example',
  script: 'https://w.example/main.js',
  style: 'https://w.example/page.css',
  language: 'nl',
} as const

test('only scripts with the nonce run, and nothing is asked of any network', () => {
  const html = previewHtml(page)
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html) ?? []
  expect(policy?.split('; ')).toEqual([
    "default-src 'none'",
    'img-src data: blob: https://w.example',
    "style-src 'unsafe-inline' https://w.example",
    "script-src 'nonce-abc'",
    'font-src https://w.example',
    "base-uri 'none'",
    "form-action 'none'",
  ])
  expect(html.match(/<script[^>]*>/g)).toEqual(['<script type="module" nonce="abc" src="https://w.example/main.js">'])
  expect(html).toContain('<html lang="nl">')
})

test.each(['nonce', 'cspSource', 'script', 'style'] as const)('nothing gets out of the attribute of %s', (name) => {
  const html = previewHtml({ ...page, [name]: '"><script>alert(1)</script><p title="&' })
  expect(html.match(/<script/g)).toHaveLength(1)
  expect(html).not.toContain('<p')
})

test('of Mermaid only what we draw with is bundled', async () => {
  const files = await bundleWebview('out/preview-bundle')
  console.log(sizesInWords(files))
  expect(files.map((it) => it.path)).toEqual(
    expect.arrayContaining(['out/preview-bundle/main.js', 'out/preview-bundle/page.css']),
  )
  expect(files.reduce((sum, it) => sum + it.bytes, 0)).toBeLessThan(1_000_000)
  expect(files.reduce((sum, it) => sum + it.zipped, 0)).toBeLessThan(280_000)
})
