/** What each format of a report looks like, and that no name or text of a user is more than a name or a text in it. */
import { describe, expect, test } from 'vitest'
import * as v from 'valibot'
import { reportSchema } from '../../src/index.ts'
import { reporters } from '../../src/report/reporters.ts'
import { journey } from '../support/journey.ts'

const files = {
  'maps/repair.journey': `mentor mechanic "The mechanic"

journey repair "A bike in the shop" {
  phase purchase {
    step "Leaves her bike at the counter" +1 with mechanic via stor
  }
  phase use {
    step "Waits" 0 after 3d {
      collects "Her telephone number"
    }
    step rides "Rides home" +3 after 3
  }
  loop transactional from rides to purchase
}
`,
  'maps/fine.journey': 'journey fine "All is well" {\n  phase use {\n    step "Rides home" +1\n  }\n}\n',
}

const formats = Object.keys(reporters)

test.each(formats)('%s', async (format) => {
  const { code, out, error } = await journey(['check', '--format', format, '--preset', 'coaching'], { files })
  expect([code, error]).toEqual([1, ''])
  await expect(out).toMatchFileSnapshot(`../golden/${format}.txt`)
})

test.each(formats)('%s in Dutch', async (format) => {
  const { out } = await journey(['check', '--format', format, '--lang', 'nl', '--preset', 'coaching'], { files })
  await expect(out).toMatchFileSnapshot(`../golden/${format}.nl.txt`)
})

test('GitHub Actions gets annotations by itself, with paths from the root of the repository', async () => {
  const { out, folder } = await journey(['check', '--preset', 'coaching'], {
    files,
    variables: { GITHUB_ACTIONS: 'true' },
  })
  expect(out).toContain('::error file=maps/repair.journey,line=5,')
  expect(out).not.toContain(folder)
  const other = await journey(['check', '--format', 'pretty'], { files, variables: { GITHUB_ACTIONS: 'true' } })
  expect(other.out).not.toContain('::error')
})

test('a report is the same, byte for byte, whenever it is made', async () => {
  for (const format of formats) {
    const args = ['check', '--format', format, '--today', '2026-11-22']
    expect((await journey(args, { files })).out).toBe((await journey(args, { files })).out)
  }
})

test('fingerprints stay when lines come in above, and change with what the finding is about', async () => {
  const prints = async (text: string) => {
    const { out } = await journey(['check', '--format', 'sarif', '-'], { input: text })
    const log = JSON.parse(out) as { runs: { results: { partialFingerprints: Record<string, string> }[] }[] }
    return log.runs[0]!.results.map((it) => it.partialFingerprints['journeyFinding/v1'])
  }
  const text = files['maps/repair.journey']
  const before = await prints(text)
  expect(new Set(before).size).toBe(before.length)
  expect(await prints(`// A comment\n\n${text}`)).toEqual(before)
  expect(await prints(text.replace('via stor', 'via stoar'))).not.toEqual(before)
})

const escape = '\u001B[31m\u001B]8;;http://x\u0007'
const pieces = [
  escape,
  ',',
  ':',
  '::',
  '\n',
  '\r',
  '%0A',
  '%',
  '"',
  "'",
  '\\',
  '&',
  '<b>',
  '\u202E',
  '\u0000',
  ']',
  'é',
  '👩‍👧',
  ' ',
]
const names = Array.from({ length: 60 }, (_, index) => {
  const [a, b, c] = [1, 7, 11].map((step) => pieces[(index * step) % pieces.length]!)
  return `a${a}b${b}c${c}${index}`
})

describe.each(formats)('%s and names that want to be more', (format) => {
  test.each(names)('%j', async (name) => {
    const inText = name.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n').replaceAll('\r', '\\n')
    const text = `journey a "${inText}" {\n  phase use {\n    step "${inText}" +3 via stor\n    step "${inText}" nonsense\n  }\n}\n`
    const file = `${name.replaceAll('\u0000', '').replaceAll('/', '')}.journey`
    const { code, out, error } = await journey(['check', '--format', format], { files: { [file]: text } })
    expect(code, error).toBe(1)
    // oxlint-disable-next-line no-control-regex -- Control characters are what must not be there.
    expect(out).not.toMatch(/[\0-\x09\x0B-\x1F\x7F-\x9F\u202A-\u202E\u2066-\u2069]/)
    expect(faultsIn[format]!(out)).toEqual([])
  })
})

/** What is wrong with a report of one file, as whoever reads that format sees it. */
const faultsIn: Readonly<Record<string, (out: string) => readonly unknown[]>> = {
  pretty: () => [],
  json: (out) => (v.safeParse(reportSchema, JSON.parse(out)).success ? [] : [out]),
  sarif: (out) => {
    const log = JSON.parse(out) as {
      runs: { results: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }[]
    }
    const uris = log.runs[0]!.results.map((it) => it.locations[0]!.physicalLocation.artifactLocation.uri)
    return uris.filter((it) => !/^[\w.%~!*'()-]+$/.test(it))
  },
  compact: (out) => linesOf(out).filter((it) => !/:\d+:\d+: (?:error|warning|info|hint): .+ \[[a-z-]+\]$/.test(it)),
  github: (out) => {
    const command =
      /^::(?:error|warning|notice) file=[^,:]*,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[a-z-]+::[^\n]+$/
    const lines = linesOf(out)
    return [
      ...lines.slice(0, -1).filter((it) => !command.test(it)),
      ...lines.slice(-1).filter((it) => !it.startsWith('1 file with 1 journey: ')),
    ]
  },
}

function linesOf(out: string): readonly string[] {
  return out.trimEnd().split('\n')
}
