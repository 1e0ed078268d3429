/** Everything that was read for a journey is watched by builds that go on. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rollup } from 'rollup'
import { build } from 'vite'
import { expect, onTestFinished, test } from 'vitest'
import { folderWith } from '../../files/test/support/folder.ts'
import journey from '../src/index.ts'

const files = {
  'main.js': `export { default } from './wine.journey'\n`,
  'wine.journey': 'import guest from "./people.journey"\njourney wine "Wine" for guest { phase use }\n',
  'people.journey': 'import guest from "./deep/people.journey"\n',
  'deep/people.journey': 'persona guest "A guest"\n',
  'journey.config.json': '{}\n',
}

test('Rollup is told of every file', async () => {
  const folder = folderWith(files)
  const plugin = journey()
  plugin.configResolved({ root: folder, command: 'build' })
  const { watchFiles } = await rollup({ input: join(folder, 'main.js'), plugins: [plugin] })
  expect(watchFiles.toSorted()).toEqual(
    Object.keys(files)
      .map((it) => join(folder, it))
      .toSorted(),
  )
})

test('a build of Vite that goes on builds again for a file that is imported, and for the configuration', async () => {
  const folder = folderWith(files)
  const watcher = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [journey()],
    build: { lib: { entry: 'main.js', formats: ['es'], fileName: () => 'out.mjs' }, outDir: 'dist', watch: {} },
  })
  if (!('on' in watcher)) throw new Error('This build does not go on.')
  onTestFinished(() => watcher.close())
  const out = join(folder, 'dist/out.mjs')
  const text = (): string => (existsSync(out) ? readFileSync(out, 'utf8') : '')
  const edit = (path: string, content: string): void => writeFileSync(join(folder, path), content)
  await expect.poll(text).toContain('A guest')
  edit('deep/people.journey', 'persona guest "Somebody else"\n')
  await expect.poll(text).toContain('Somebody else')
  edit('wine.journey', files['wine.journey'].replace('"Wine"', '"Another wine"'))
  await expect.poll(text).toContain('Another wine')
  edit('journey.config.json', '{ "textLanguage": "nl" }\n')
  await expect.poll(text).toContain('Fasen van boven')
})
