/** Pictures that leave VS Code, opened again elsewhere. */
import { today } from './bread.ts'
import { closeTab, exportTo, textSeen } from './editor-ui.ts'
import { previewIn } from './preview-ui.ts'
import type { Stage } from './stage.ts'
import { eventually, type Check } from './window-checks.ts'

/** In this order; each exports the first journey as a funnel. */
export function exportChecks({ window, keep }: Stage): readonly Check[] {
  const { page, run } = window
  const preview = previewIn(page)
  let mermaid = ''
  let size = { width: 0, height: 0 }
  return [
    [
      'Mermaid is exported',
      async () => {
        mermaid = (await exportTo(window, 'Journey: Export as Mermaid…', [], 'bread-funnel.mmd')).toString()
        await eventually(() => [mermaid.includes('flowchart'), mermaid.includes('Smells fresh bread')], [true, true], 0)
      },
    ],
    [
      'a Markdown block holds the same text',
      async () => {
        const text = (await exportTo(window, 'Journey: Export as Markdown…', [], 'bread-funnel.md')).toString()
        await eventually(() => text, `\`\`\`mermaid\n${mermaid.trimEnd()}\n\`\`\`\n`, 0)
      },
    ],
    [
      'an SVG is exported that any program can show',
      async () => {
        const svg = (await exportTo(window, 'Journey: Export as SVG…', [], 'bread-funnel.svg')).toString()
        const other = await page.context().newPage()
        try {
          const found = await other.evaluate(lookAtSvg, svg)
          size = { width: found.width, height: found.height }
          const { text, ...rest } = found
          const holds = ['Smellsfreshbread', 'Waitsinalongqueue', 'Takesthefirstbite', '80%'].map((it) =>
            text.includes(it),
          )
          const expected = { root: 'svg', errors: 0, foreign: 0, scripts: 0, ...size, loads: true }
          await eventually(
            () => [rest, holds, size.width > 200] as const,
            [expected, [true, true, true, true], true],
            0,
          )
        } finally {
          await other.close()
        }
      },
    ],
    [
      'a PNG is exported as large as wished',
      async () => {
        const png = await exportTo(window, 'Journey: Export as PNG…', ['3 times', 'White'], 'bread-funnel.png')
        const found = [
          png.subarray(0, 8).toString('hex'),
          png.readUInt32BE(16),
          png.readUInt32BE(20),
          png.length > 1024,
        ]
        const expected = ['89504e470d0a1a0a', Math.ceil(size.width * 3), Math.ceil(size.height * 3), true]
        await eventually(() => found, expected, 0)
      },
    ],
    [
      'Mermaid is copied',
      async () => {
        await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
        await run('Journey: Copy as Mermaid')
        await eventually(() => page.evaluate(() => navigator.clipboard.readText()), mermaid)
      },
    ],
    [
      'the Mermaid text is shown as a document',
      async () => {
        await run('Journey: Show Mermaid Text')
        await eventually(async () => (await textSeen(page)).includes('flowchart'), true)
        await keep('mermaid text')
        await closeTab(page, 'bread-funnel.mmd')
        // What lay below it comes back by itself.
        await eventually(preview.names, today)
      },
    ],
  ]
}

/** Runs in a page without anything else. */
async function lookAtSvg(svg: string) {
  const { documentElement: root } = new DOMParser().parseFromString(svg, 'image/svg+xml')
  const count = (name: string): number => root.getElementsByTagName(name).length
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  const loads = await image.decode().then(
    () => image.naturalWidth > 0,
    () => false,
  )
  return {
    root: root.localName,
    errors: count('parsererror'),
    foreign: count('foreignObject'),
    scripts: count('script'),
    text: (root.textContent ?? '').replaceAll(/\s+/g, ''),
    width: Number(root.getAttribute('width')),
    height: Number(root.getAttribute('height')),
    loads,
  }
}
