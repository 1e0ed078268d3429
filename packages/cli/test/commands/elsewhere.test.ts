/** A file that lies beside the folder of the call opens what its project holds, and nothing above that. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { journey } from '../support/journey.ts'

const drawn = 'journey wine "A bottle" { phase use { step "Drinks it" +2 } }\n'
const inside = {
  'home/people.journey': 'persona guest "A guest"\n',
  'home/wine.journey': drawn,
  'scratch/b.journey': `import guest from "../home/people.journey"\n${drawn.replace('{', 'for guest {')}`,
  'scratch/b.md': '<!-- journey: ../home/wine.journey -->\n<!-- /journey -->\n',
}

function below(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(inside).map(([path, text]) => [`${folder}/${path}`, text]))
}

const from = 'top/project/home'

test.each(['journey.config.json', 'package.json', '.git'])(
  'in a project with %s, all of it is opened',
  async (sign) => {
    const files = { ...below('top/project'), [`top/project/${sign}`]: '{}' }
    expect(await journey(['check', '../scratch/b.journey'], { files, from })).toMatchObject({
      code: 0,
      out: '1 file with 1 journey: 0 errors, 0 warnings\n',
    })
    const { code, folder } = await journey(['embed', '../scratch/b.md'], { files, from })
    expect(code).toBe(0)
    expect(readFileSync(join(folder, 'top/project/scratch/b.md'), 'utf8')).toContain('Drinks it')
  },
)

const refused = (path: string, root: string) =>
  `There is no file "${path}" that can be opened from here: it would lie outside of the folder \`${root}\`, and only files in that folder are opened.`

test.each<[string, Readonly<Record<string, string>>]>([
  ['without a sign of a project', {}],
  ['in the project of a folder', { 'top/project/scratch/package.json': '{}', 'top/package.json': '{}' }],
])('%s, the folder of the file is all', async (_, more) => {
  const files = { ...below('top/project'), ...more }
  const checked = await journey(['check', '../scratch/b.journey'], { files, from })
  expect(checked.code).toBe(1)
  expect(checked.out).toContain(refused('../home/people.journey', '../scratch/'))
  const embedded = await journey(['embed', '../scratch/b.md'], { files, from })
  expect(embedded.code).toBe(2)
  expect(embedded.error).toContain(refused('../home/wine.journey', '../scratch/'))
  const dutch = await journey(['embed', '../scratch/b.md', '--lang', 'nl'], { files, from })
  expect(dutch.error).toContain('het zou buiten de map `../scratch/` liggen, en alleen bestanden in die map')
})

test('nothing above the project is opened, nor above the folder of the call', async () => {
  const files = {
    ...below('top/project'),
    'top/people.journey': 'persona guest "A guest"\n',
    'top/project/package.json': '{}',
    'top/project/scratch/c.journey': 'import guest from "../../people.journey"\n',
    'top/project/home/d.journey': 'import guest from "../scratch/b.journey"\n',
    'top/project/home/..e.journey': 'import guest from "../scratch/b.journey"\n',
  }
  const check = async (path: string) => (await journey(['check', path], { files, from })).out
  expect(await check('../scratch/c.journey')).toContain(refused('../../people.journey', '../'))
  for (const it of ['d.journey', '..e.journey'])
    expect(await check(it)).toContain(refused('../scratch/b.journey', './'))
})
