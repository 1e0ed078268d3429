/** What leaves a preview. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { exportName, markdownBlock, pictureBytes, pictureText } from '../../src/preview/texts.ts'
import { png } from './support/png.ts'

describe('a block for Markdown', () => {
  test.each([
    ['plain text', 'flowchart LR\n', '```mermaid\nflowchart LR\n```\n'],
    ['no fence but two ticks', 'a ``b``', '```mermaid\na ``b``\n```\n'],
    ['a fence', 'a\n```\nb', '````mermaid\na\n```\nb\n````\n'],
    ['a longer fence', 'a\n``````\nb\n```', '```````mermaid\na\n``````\nb\n```\n```````\n'],
    ['nothing', '', '```mermaid\n\n```\n'],
  ])('holds %s', (_, text, block) => {
    expect(markdownBlock(text)).toBe(block)
  })

  test('is closed by nothing that is in it', () => {
    const text = fc.string({ unit: fc.constantFrom('`', '~', '\n', 'a', ' ', '```\n') })
    fc.assert(
      fc.property(text, (mermaid) => {
        const lines = markdownBlock(mermaid).split('\n')
        const fence = lines[0]!.replace('mermaid', '')
        // A fence is closed by the first line that holds nothing else and is as long.
        const end = lines.findIndex((it, index) => index > 0 && new RegExp(`^ {0,3}${fence}\`*\\s*$`).test(it))
        expect(end).toBe(lines.length - 2)
        expect(lines.slice(1, end).join('\n')).toBe(mermaid.replace(/\n+$/, ''))
      }),
    )
  })
})

test.each([
  ['wine.journey', 'funnel', 'svg', 'wine-funnel.svg'],
  ['Wine.JOURNEY', 'journey', 'png', 'Wine-journey.png'],
  ['wine.journey', '', 'mmd', 'wine.mmd'],
  ['Untitled-1', 'funnel', 'md', 'Untitled-1-funnel.md'],
  ['één reis (oud).journey', 'funnel', 'svg', 'één-reis-oud-funnel.svg'],
  ['.journey', 'funnel', 'svg', 'funnel.svg'],
  ['..journey', 'fun/../nel', 'svg', 'fun-..-nel.svg'],
  ['a:b*c?.journey', 'funnel', 'svg', 'a-b-c-funnel.svg'],
])('%s as %s is saved as .%s in %s', (file, view, ending, name) => {
  expect(exportName(file, view, ending)).toBe(name)
})

describe('a picture of a page', () => {
  test.each([
    ['svg', '<svg xmlns="x"></svg>'],
    ['svg', '<?xml version="1.0"?>\n<svg>é</svg>'],
  ] as const)('as %s is %s', (format, data) => {
    expect(new TextDecoder().decode(pictureBytes(format, data))).toBe(data)
    expect(pictureText(format, data)).toBe(data)
  })

  test('as PNG is bytes, and as text an address that holds them', () => {
    expect(Buffer.from(pictureBytes('png', png)!).toString('base64')).toBe(png)
    expect(pictureText('png', png)).toBe(`data:image/png;base64,${png}`)
  })

  test.each([
    ['svg', '<html></html>'],
    ['svg', 'svg'],
    ['svg', '<svgs>'],
    ['svg', ''],
    ['png', 'not base64 at all!'],
    ['png', ''],
    ['png', btoa('GIF89a')],
    ['png', btoa('\x89PNG')],
  ] as const)('as %s is not %j', (format, data) => {
    expect(pictureBytes(format, data)).toBeUndefined()
    expect(pictureText(format, data)).toBeUndefined()
  })
})
