/** What is to be seen of journeys in VS Code's own preview of Markdown. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { breadMarkdownFiles } from './bread-markdown.ts'
import { goTo, openFileByName } from './editor-ui.ts'
import { markdownIn, openMarkdownPreview } from './markdown-ui.ts'
import type { Stage } from './stage.ts'
import { eventually, type Check } from './window-checks.ts'

const file = 'journeys/bread.journey'
const people = 'journeys/people/people.journey'

/** In a VS Code that draws Mermaid, in this order. The Markdown file is open. */
export function drawnChecks({ window, keep }: Stage): readonly Check[] {
  const { page, folder, requestsElsewhere, errors } = window
  const preview = markdownIn(page)
  const rolls = 'At the counter | Asks for six rolls'
  return [
    [
      'a journey in the text and one in a file are drawn, with what the file imports',
      async () => {
        await openMarkdownPreview(page)
        await eventually(preview.pictures, [rolls, 'Gets hungry | Smells fresh bread'], 60_000)
        await keep('markdown')
      },
    ],
    [
      'a journey that is wrong says what and where, and others stay what they are',
      async () => {
        await eventually(async () => (await preview.codes()).map(([language]) => language), ['text', 'js'])
        const [[, text] = ['', '']] = await preview.codes()
        await eventually(() => text.split('\n')[0], 'This journey cannot be drawn.')
        await eventually(() => text.includes('1:25 There is no persona `nobody`.'), true)
        await eventually(() => preview.shows('flowchart'), false)
        await eventually(preview.strangeScripts, 0)
      },
    ],
    [
      'what is written to the file on the disk is drawn',
      async () => {
        writeFileSync(join(folder, file), breadMarkdownFiles[file].replace('Smells fresh bread', 'Sees fresh bread'))
        await eventually(preview.pictures, [rolls, 'Gets hungry | Sees fresh bread'])
      },
    ],
    [
      'a mistake in what it imports is said, and gone with it',
      async () => {
        writeFileSync(join(folder, people), 'persona maria "Maria"\n')
        await eventually(preview.pictures, [rolls])
        await eventually(() => preview.shows('journeys/bread.journey:1:8'), true)
        writeFileSync(join(folder, people), breadMarkdownFiles[people])
        await eventually(preview.pictures, [rolls, 'Gets hungry | Sees fresh bread'])
      },
    ],
    [
      'what is typed and not saved is drawn',
      async () => {
        await openFileByName(page, 'bread.journey')
        const [line, column] = placeOf('Sees fresh bread')
        await goTo(page, line, column)
        await page.keyboard.type('Really ')
        await eventually(preview.pictures, [rolls, 'Gets hungry | Really Sees fresh bread'])
        await keep('markdown typed')
      },
    ],
    ['nothing was asked of another machine', async () => eventually(() => requestsElsewhere, [], 0)],
    [
      'nothing of ours complained',
      async () => eventually(() => errors.filter((it) => /journey-lang|extendMarkdownIt|plugin/.test(it)), [], 0),
    ],
  ]
}

/** In a VS Code that draws no Mermaid, in this order. */
export function undrawnChecks({ window, keep }: Stage): readonly Check[] {
  const { page, folder } = window
  const preview = markdownIn(page)
  const note = 'This editor draws no Mermaid in Markdown, so here is the text of the journey.'
  const texts = async (): Promise<readonly string[]> =>
    (await preview.codes()).map(([language, text]) => `${language}: ${text.split('\n').find((it) => it !== '')}`)
  const expected = (first: string): readonly string[] => [
    'journey: persona tom "Tom"',
    `journey: ${first}`,
    'text: This journey cannot be drawn.',
    "js: const journey = 'none'",
  ]
  return [
    [
      'journeys are shown as they are written, with a line that says why',
      async () => {
        await openMarkdownPreview(page)
        await eventually(texts, expected('import mara from "./people/people.journey"'), 60_000)
        await eventually(async () => (await preview.paragraphs()).filter((it) => it === note).length, 2)
        await eventually(() => preview.shows('flowchart'), false)
        await eventually(preview.pictures, [])
        await keep('markdown')
      },
    ],
    [
      'what is written to the file on the disk is shown',
      async () => {
        writeFileSync(join(folder, file), `// Fresh.\n${breadMarkdownFiles[file]}`)
        await eventually(texts, expected('// Fresh.'))
      },
    ],
  ]
}

/** Where a part of the file stands after it was written anew; lines and columns count from one. */
function placeOf(part: string): readonly [line: number, column: number] {
  const text = breadMarkdownFiles[file].replace('Smells fresh bread', 'Sees fresh bread')
  const before = text.slice(0, text.indexOf(part)).split('\n')
  return [before.length, (before.at(-1) ?? '').length + 1]
}
