/**
 * The main job: checks and draws journeys. `npm start` takes `examples/`, `npm start -- files…` what is named,
 * seen from the folder in which the caller stands.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { checkedFile, processIo, readModels, reporters } from '@journey-lang/cli'
import { lint, render, views, visibleText } from 'journey-lang'
import { optionsOf } from 'journey-lang/config'
import { page, type Picture } from './start/page.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const out = join(root, 'out')
const caller = process.env['INIT_CWD'] ?? process.cwd()
const named = process.argv.slice(2)

const cwd = named.length > 0 ? caller : root
const io = { ...processIo(), cwd }
const { files, failures, language } = await readModels(
  named.length > 0 ? named : ['examples'],
  { language: undefined },
  io,
)
for (const it of failures) io.error(`${it}\n`)

const today = io.today()
const checked = [...files].map((it) => ({
  ...checkedFile(it.path, it.model, lint(it.model, { ...optionsOf(it.config), today })),
  model: it.model,
  config: it.config,
}))
type Shown = (typeof checked)[number]
for (const it of checked) io.out(overview(it))
if (checked.length > 0) io.out(reporters.pretty({ files: checked, unreadable: failures.length, language, cwd }, io))

const pictures = checked.flatMap(picturesOf)
await rm(out, { recursive: true, force: true })
await mkdir(out, { recursive: true })
for (const it of pictures) await writeFile(join(out, `${it.id}.mmd`), it.text)
await writeFile(join(out, 'index.html'), await page(pictures))
const shown = (path: string): string => relative(caller, path) || '.'
io.out(`\n${pictures.length} pictures: open ${shown(join(out, 'index.html'))} in a browser.\n`)
io.out(`Their Mermaid text is beside it, in ${shown(out)}.\n`)

process.exitCode = failures.length > 0 ? 2 : checked.some(hasError) ? 1 : 0

function picturesOf({ path, model, findings, config }: Shown): readonly Picture[] {
  const file = path.replace(/\.journey$/, '')
  return model.journeys.flatMap((journey, index) =>
    views.map((view) => ({
      id: [file.replaceAll(/[^\p{L}\p{N}_-]+/gu, '-'), index + 1, journey.name, view.id].join('.'),
      path,
      journey: journey.title,
      findings: findings.filter((it) => it.span.start >= journey.span.start && it.span.start < journey.span.end).length,
      view: view.title.en,
      question: view.question.en,
      text: render(model, view, { journey: journey.name, language: config.textLanguage ?? 'en' }).text,
    })),
  )
}

/** One line a journey: what there is of it. */
function overview({ path, model }: Shown): string {
  return model.journeys
    .map(
      ({ title, phases, steps, loops }) =>
        `${path}  ${visibleText(title)}: ${count(phases, 'phase')}, ${count(steps, 'step')}, ${count(loops, 'loop')}\n`,
    )
    .join('')
}

function count(things: readonly unknown[], word: string): string {
  return `${things.length} ${word}${things.length === 1 ? '' : 's'}`
}

function hasError({ findings }: Shown): boolean {
  return findings.some((it) => it.severity === 'error')
}
