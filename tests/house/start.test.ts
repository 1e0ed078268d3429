/** `npm start` does the main job, also for somebody who stands elsewhere. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { views } from 'journey-lang'
import { expect, onTestFinished, test } from 'vitest'
import { exampleTexts } from '../support/example-texts.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const journeys = [...exampleTexts.values()].join('\n').match(/^journey /gm)?.length ?? 0

function start(
  args: readonly string[],
  caller: string,
): { readonly status: number | null; readonly out: string; readonly error: string } {
  const env = { ...process.env, INIT_CWD: caller }
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/start.ts', ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
  })
  return { status, out: stdout, error: stderr }
}

test('files are seen from where the caller stands, and errors in them do not stop the pictures', () => {
  const folder = mkdtempSync(join(tmpdir(), 'journey-start-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'mine.journey'), 'journey a "</script><!--<b>" {\n  phase use {\n    step "Uses it" +3\n')
  const { status, out, error } = start(['mine.journey', 'nowhere.journey'], folder)
  expect(status).toBe(2)
  expect(error).toBe('There is no file or folder nowhere.journey.\n')
  expect(out).toContain('3:20 error +3 is outside the scale')
  const page = readFileSync(join(root, 'out/index.html'), 'utf8')
  const data = /<script type="application\/json" id="pictures">(.*)<\/script>/.exec(page)?.[1] ?? ''
  expect(data).not.toContain('<')
  expect(JSON.parse(data)).toMatchObject([{ journey: '</script><!--<b>' }, { journey: '</script><!--<b>' }])
  expect(start(['mine.journey'], folder).status).toBe(1)
})

test('it draws every journey of the examples in every view', () => {
  const { status, out, error } = start([], root)
  expect([status, error]).toEqual([0, ''])
  expect(out).toContain(`${journeys * views.length} pictures: open out/index.html in a browser.`)
  expect(readdirSync(join(root, 'out')).filter((it) => it.endsWith('.mmd'))).toHaveLength(journeys * views.length)
})

test('the page loads nothing', () => {
  const page = readFileSync(join(root, 'out/index.html'), 'utf8')
  expect(page).toContain("default-src 'none'")
  const outside = page.replaceAll(/<script[\s\S]*?<\/script>/g, '')
  expect(outside).not.toMatch(/\b(?:src|href)=/)
})
