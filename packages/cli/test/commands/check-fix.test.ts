/** `check --fix` mends what it safely can, says what it did, and leaves everything else as it is. */
import { chmodSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { journey } from '../support/journey.ts'

const broken = `journey bread "Bread" {\r
  phase purchase {\r
    step buys "Buys a loaf" +3 via stor // as always\r
  }\r
  loop transactional from buys to purchase "The smell"\r
}\r
`

test('mends what is safe, says what, and reports what is left', async () => {
  const { code, out, error, folder } = await journey(['check', '--fix', 'a.journey', 'b.journey'], {
    files: {
      'a.journey': broken,
      'b.journey': 'ally x "X"\njourney a "A" { phase use { step "Uses it" with x nonsense } }\n',
    },
  })
  const text = readFileSync(join(folder, 'a.journey'), 'utf8')
  expect(text).toBe(broken.replace('+3', '+2').replace('stor ', 'store '))
  expect(error).toBe(
    'a.journey:3: Change to +2 (emotion-out-of-range)\na.journey:3: Change to `store` (unknown-reference)\n',
  )
  expect(out).not.toContain('emotion-out-of-range')
  expect(out).toContain('unknown-clause')
  expect(code).toBe(1)
})

test('lines are those of the file as it was, from top to bottom', async () => {
  const a = `journey a "A" {
  phase use {
    step first "S" +1
    stepp "T" +1 viaa store
    step "U" +3
  }
}
ally nobody "N"; ally nobodyy "N"
`
  const { error } = await journey(['check', '--fix', 'a.journey'], { files: { 'a.journey': a } })
  const lines = [...error.matchAll(/^a\.journey:(\d+): /gm)].map((it) => Number(it[1]))
  expect(lines).toEqual(lines.toSorted((x, y) => x - y))
  expect(lines).toEqual(expect.arrayContaining([4, 5]))
  expect(lines.every((it) => it <= a.split('\n').length)).toBe(true)
})

test('what has nothing to mend is not touched', async () => {
  const { folder, code } = await journey(['check', '--fix'], {
    files: { 'a.journey': 'journey a "A" { phase use { step "Uses it" +1 } }\n' },
    prepare: (it) => chmodSync(join(it, 'a.journey'), 0o444),
  })
  expect(code).toBe(0)
  expect(statSync(join(folder, 'a.journey')).mode & 0o777).toBe(0o444)
})

test('a file that may not be written is reported, and the others are mended', async () => {
  const { code, error, folder } = await journey(['check', '--fix'], {
    files: { 'a.journey': broken, 'b.journey': broken },
    prepare: (it) => chmodSync(join(it, 'a.journey'), 0o444),
  })
  expect(code).toBe(2)
  expect(error).toContain('a.journey is read-only; it was left as it is.')
  expect(readFileSync(join(folder, 'a.journey'), 'utf8')).toBe(broken)
  expect(readFileSync(join(folder, 'b.journey'), 'utf8')).not.toBe(broken)
})

test('standard input is checked, and nothing is written', async () => {
  expect(await journey(['check', '--fix', '-'], { input: broken })).toMatchObject({ code: 1, error: '' })
})

test('what only the author can say is never put in', async () => {
  const text = broken.replace(' "The smell"', '').replace('+3 via stor', '+2')
  const { out, folder } = await journey(['check', '--fix', 'a.journey'], { files: { 'a.journey': text } })
  expect(out).toContain('loop-without-cue')
  expect(readFileSync(join(folder, 'a.journey'), 'utf8')).toBe(text)
})

test('a channel that does not exist may be another word for one that does, so it is not declared unseen', async () => {
  const text = 'journey a "A" {\n  phase use {\n    step "Orders" +1 via website\n  }\n}\n'
  const { code, out, folder } = await journey(['check', '--fix', 'a.journey'], { files: { 'a.journey': text } })
  expect(code).toBe(1)
  expect(out).toContain('Built in are `store`, `web`,')
  expect(readFileSync(join(folder, 'a.journey'), 'utf8')).toBe(text)
})

test('what was laid out stays so, also when a line gets too long', async () => {
  const text = `mentor her-own-dentist "Her dentist"

journey brace "A brace" {
  phase service {
    step calls "Calls, because a wire came loose in the first week" -1 to her-own-dentis via phone for support
  }
}
`
  const { folder, code } = await journey(['check', '--fix', 'a.journey'], { files: { 'a.journey': text } })
  expect(code).toBe(0)
  expect(readFileSync(join(folder, 'a.journey'), 'utf8')).toContain(
    '-1 {\n      to her-own-dentist via phone for support\n    }\n',
  )
})
