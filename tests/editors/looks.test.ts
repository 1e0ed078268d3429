/** How Neovim and Emacs show a journey without a server, and that their files are sound. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerOf, type Program } from './support/program.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const editors = fileURLToPath(new URL('../../packages/server/editors/', import.meta.url))
const neovim: Program = {
  name: 'Neovim',
  program: 'nvim',
  arguments: ['--headless', '--clean', '--cmd', `set rtp^=${editors}neovim`, '-S', `${here}neovim/look.lua`],
}
const emacs: Program = {
  name: 'Emacs',
  program: 'emacs',
  arguments: ['--batch', '-L', `${editors}emacs`, '-l', `${here}emacs/look.el`],
}

/** Words that are keywords elsewhere, a text that is not closed, braces in texts and comments, `#` of other languages. */
const journey = `// a "comment {
persona __proto__ "it's 🍷 {x" {
goal "unclosed {
}
}
journey step "A \\" bottle" for __proto__ {
phase purchase reach 1_000 { // from here
step for-all "to via" +1 to merchant via store; step a-step "b; wow" -2 after 2d
from x
collects """
  long "text" { step
  via
""" gives "x"
}
/* block
   step "x" */
}
`

const indented = `// a "comment {
persona __proto__ "it's 🍷 {x" {
  goal "unclosed {
  }
}
journey step "A \\" bottle" for __proto__ {
  phase purchase reach 1_000 { // from here
    step for-all "to via" +1 to merchant via store; step a-step "b; wow" -2 after 2d
    from x
    collects """
  long "text" { step
  via
""" gives "x"
  }
  /* block
   step "x" */
}`.split('\n')

/** Files seen from the home folder, and the project that each belongs to. */
const places: readonly (readonly [path: string, root?: string])[] = [
  ['shop/sub/a.journey', 'shop'],
  ['repository/sub/a.journey', 'repository'],
  ['bottle/a.journey', 'bottle'],
  ['a.journey'],
  [''],
]

interface Looks {
  readonly indented: readonly string[]
  readonly colours: readonly (readonly [colour: string, text: string])[]
  readonly comment: string
}

interface NeovimLooks extends Looks {
  readonly roots: readonly string[]
  readonly enabled: Readonly<Record<string, unknown>>
}

let home = ''
let ofNeovim: NeovimLooks
let ofEmacs: Looks

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'journey-looks-'))
  const file = join(home, 'shop/sub/a.journey')
  for (const it of ['.git', 'bottle', 'shop/sub', 'repository/.git', 'repository/sub'])
    mkdirSync(join(home, it), { recursive: true })
  writeFileSync(file, journey)
  writeFileSync(join(home, 'shop/journey.config.json'), '{}')
  for (const it of ['shop/sub', 'repository/sub']) writeFileSync(join(home, it, 'package.json'), '{}')
  const env = {
    HOME: home,
    PATH: process.env['PATH'],
    LANG: 'C.UTF-8',
    JOURNEY_TASK: JSON.stringify({ file, paths: places.map(([path]) => path && join(home, path)) }),
  }
  ofNeovim = (await answerOf(neovim, home, env)) as NeovimLooks
  ofEmacs = (await answerOf(emacs, home, env)) as Looks
})

afterAll(() => rmSync(home, { recursive: true, force: true }))

test('both indent by blocks, and leave texts and comments alone', () => {
  expect(ofNeovim.indented).toEqual(indented)
  expect(ofEmacs.indented).toEqual(indented)
})

test('both comment with two slashes', () => {
  expect(ofNeovim.comment).toBe('// %s')
  expect(ofEmacs.comment).toBe('a "comment {\n')
})

test.each([
  ['Neovim', () => ofNeovim.colours, ['Keyword', 'Clause', 'Number']],
  ['Emacs', () => ofEmacs.colours, ['keyword', 'builtin', 'constant']],
] as const)('%s colours keywords where statements begin, and clauses in their own', (_, colours, names) => {
  const texts = (wanted: string): readonly string[] =>
    colours().flatMap(([colour, text]) => (colour === wanted ? [text] : []))
  const [keyword, clause, number] = names
  expect(texts(keyword)).toEqual(['persona', 'goal', 'journey', 'phase', 'step', 'step', 'collects'])
  expect(texts(clause).slice(0, 6)).toEqual(['for', 'reach', 'to', 'via', 'after', 'from'])
  expect(texts(number)).toEqual(['1_000', '+1', '-2', '2d'])
})

test('the project of a file is the nearest that says so, and never a whole home', () => {
  expect(ofNeovim.roots).toEqual(places.map(([, root]) => (root === undefined ? 'none' : join(home, root))))
})

test('newer versions of Neovim are told what they start', () => {
  expect(ofNeovim.enabled).toEqual({
    name: 'journey',
    enabled: 'journey',
    root: join(home, 'shop'),
    cmd: ['sh', '-c', 'true'],
    filetypes: ['journey'],
  })
})

test('Emacs compiles its files without a warning', async () => {
  const compile = `(progn
    (setq byte-compile-error-on-warn t
          byte-compile-dest-file-function (lambda (it) (expand-file-name (concat (file-name-nondirectory it) "c") "${home}")))
    (let ((done (mapcar #'byte-compile-file (directory-files "${editors}emacs" t "\\\\.el\\\\'"))))
      (princ (format "{\\"compiled\\": %d}\\n" (length (delq nil done))))))`
  const program = { ...emacs, arguments: ['--batch', '-L', `${editors}emacs`, '--eval', compile] }
  expect(await answerOf(program, home, { HOME: home, PATH: process.env['PATH'] })).toEqual({ compiled: 2 })
})
