/** A command leaves alone what it is not made for: nothing is taken for a journey because somebody named it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { journey } from '../support/journey.ts'

// Something in each would be mended, laid out or drawn, were it read as what it is not.
const files = {
  'README.md': '# Hello\n\n  see   the step "Uses it" +3\n',
  'package.json': '{  "name": "a",\n\n\n "type": "module" }',
  notes: 'journey a "A" { phase use { step "Uses it" +3 } }',
  'a.journey': 'journey a "A" {\n  phase use {\n    step "Uses it" +1\n  }\n}\n',
  '-x y.md': 'A',
  'b.journey': '<!-- journey: ./a.journey -->\n<!-- /journey -->\n',
}

const toMarkdown = 'For Markdown there is `journey embed'

test.each([
  [['check', 'README.md'], `README.md is no .journey file. ${toMarkdown} README.md\`.\n`],
  [['check', '--fix', 'README.md'], `README.md is no .journey file. ${toMarkdown} README.md\`.\n`],
  [['check', '--fix', 'package.json'], 'package.json is no .journey file.\n'],
  [['check', '--fix', 'notes'], 'notes is no .journey file.\n'],
  [['check', '--fix', './-x y.md'], `-x y.md is no .journey file. ${toMarkdown} "./-x y.md"\`.\n`],
  [['check', '*.md'], 'There is no .journey file named like *.md.\n'],
  [['format', '--write', 'README.md'], `README.md is no .journey file. ${toMarkdown} README.md\`.\n`],
  [['format', '--write', 'package.json'], 'package.json is no .journey file.\n'],
  [['format', 'notes'], 'notes is no .journey file.\n'],
  [['render', 'README.md'], `README.md is no .journey file. ${toMarkdown} README.md\`.\n`],
  [['render', 'notes', '--out', '.'], 'notes is no .journey file.\n'],
  [['embed', 'b.journey'], 'b.journey is no Markdown file. To draw a journey there is `journey render b.journey`.\n'],
  [['embed', 'package.json'], 'package.json is no Markdown file.\n'],
  [
    ['watch', 'notes', 'package.json'],
    'notes is neither a .journey file nor Markdown.\npackage.json is neither a .journey file nor Markdown.\n',
  ],
])('%j is refused, and nothing is written', async (args, said) => {
  const { code, out, error, folder } = await journey(args, { files })
  expect([code, out, error]).toEqual([2, '', said])
  expect(readdirSync(folder).toSorted()).toEqual(Object.keys(files).toSorted())
  for (const [path, text] of Object.entries(files)) expect(readFileSync(join(folder, path), 'utf8')).toBe(text)
})

test.each([
  [['check', 'README.md'], 'README.md is geen .journey-bestand. Voor Markdown is er `journey embed README.md`.\n'],
  [['format', 'notes'], 'notes is geen .journey-bestand.\n'],
  [
    ['embed', 'b.journey'],
    'b.journey is geen Markdown-bestand. Om een reis te tekenen is er `journey render b.journey`.\n',
  ],
  [['watch', 'notes'], 'notes is geen .journey-bestand en ook geen Markdown.\n'],
])('%j is refused in Dutch', async (args, said) => {
  expect(await journey([...args, '--lang', 'nl'], { files })).toMatchObject({ code: 2, out: '', error: said })
})

test('what is refused does not stop the others, and what is called otherwise on purpose goes through -', async () => {
  const { code, out } = await journey(['check', 'README.md', 'a.journey'], { files })
  expect([code, out]).toEqual([2, '1 file with 1 journey: 0 errors, 0 warnings\n'])
  expect(await journey(['check', '-'], { input: files['a.journey'] })).toMatchObject({ code: 0, error: '' })
})
