import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { Command } from 'commander'
import { lint, render, structure, views, visibleText, type Journey, type Language, type Model } from 'journey-lang'
import { readModels } from '../files/read-models.ts'
import type { ExitCode, Io } from '../io.ts'
import { languageOption, oneOfOption, type LanguageOptions } from './options.ts'

interface RenderOptions extends LanguageOptions {
  readonly view?: string
  readonly journey?: string
  readonly format: 'mermaid'
  readonly out?: string
}

/** The view that is drawn when none is asked for. */
const unsaidView = 'journey'

/** `journey render`: draws a journey as Mermaid text. */
export function addRender(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('render')
    .description('draw a journey; prints Mermaid text and nothing else, or writes files with --out')
    .argument('<file>', 'a file, or - for standard input')
    .option(
      '--view <view>',
      `what to draw: ${views.map((it) => it.id).join(', ')} (default "${unsaidView}", with --out every view)`,
    )
    .option('--journey <name>', 'which journey, in a file with several')
    .addOption(oneOfOption('--format <format>', 'how to draw', ['mermaid'], 'mermaid'))
    .option('--out <folder>', 'write one file for each journey and view into this folder')
    .addOption(languageOption('the language of what the picture says itself (default: as configured, else "en")'))
    .action(async (path: string, options: RenderOptions) => {
      end(await draw(path, options, io))
    })
}

async function draw(path: string, options: RenderOptions, io: Io): Promise<ExitCode> {
  const { files, failures, language: told } = await readModels([path], { language: options.lang }, io)
  const [file, second] = [...files]
  const say = words[told]
  const complaint = failures[0] ?? (second ? say.folder(path) : complaintAbout(file?.model, options, say))
  if (!file || complaint !== undefined) return refuse(complaint ?? say.nothing(path), io)
  const { model, config } = file
  const language = options.lang ?? config.textLanguage ?? 'en'
  noteErrors(model, path, say, io)
  const journeys = model.journeys.filter((it) => options.journey === undefined || it.name === options.journey)
  if (options.out !== undefined)
    return await writeAll(model, journeys, path, options.out, { ...options, lang: language, say }, io)
  const name = journeys[0]?.name
  io.out(
    render(model, options.view ?? unsaidView, {
      language,
      ...(name === undefined ? {} : { journey: name }),
    }).text,
  )
  return 0
}

function complaintAbout(
  model: Model | undefined,
  { view, journey, out }: RenderOptions,
  say: RenderWords,
): string | undefined {
  if (!model) return undefined
  const names = model.journeys.map((it) => it.name)
  if (view !== undefined && !views.some((it) => it.id === view)) {
    return say.noView(view, views.map((it) => it.id).join(', '))
  }
  if (names.length === 0) return say.noJourney
  if (journey !== undefined && !names.includes(journey)) {
    return say.notThisJourney(journey, names.join(', '))
  }
  if (journey === undefined && out === undefined && names.length > 1) {
    return say.several(names.join(', '))
  }
  return undefined
}

async function writeAll(
  model: Model,
  journeys: readonly Journey[],
  path: string,
  out: string,
  options: RenderOptions & { readonly lang: Language; readonly say: RenderWords },
  io: Io,
): Promise<ExitCode> {
  const folder = resolve(io.cwd, out)
  const base = path === '-' ? 'journey' : basename(path).replace(/\.journey$/, '')
  const wanted = views.filter((it) => options.view === undefined || it.id === options.view)
  try {
    await mkdir(folder, { recursive: true })
    for (const journey of new Set(journeys.map((it) => it.name))) {
      for (const view of wanted) {
        const name = [base, journey, view.id].join('.')
        await writeFile(join(folder, `${name}.mmd`), render(model, view, { journey, language: options.lang }).text)
        io.error(`${visibleText(join(out, `${name}.mmd`))}\n`)
      }
    }
    return 0
  } catch (error) {
    return refuse(options.say.unwritten(out, error instanceof Error ? error.message : String(error)), io)
  }
}

/** A picture of half-typed text is better than none, but its author should know. */
function noteErrors(model: Model, path: string, say: RenderWords, io: Io): void {
  const errors = lint(model, { rules: structure }).filter((it) => it.severity === 'error').length
  if (errors === 0) return
  io.error(`${visibleText(say.errors(path, errors))}\n`)
}

function refuse(complaint: string, io: Io): ExitCode {
  io.error(`${visibleText(complaint)}\n`)
  return 2
}

interface RenderWords {
  readonly folder: (path: string) => string
  readonly nothing: (path: string) => string
  readonly noView: (view: string, known: string) => string
  readonly noJourney: string
  readonly notThisJourney: (journey: string, known: string) => string
  readonly several: (known: string) => string
  readonly unwritten: (folder: string, reason: string) => string
  readonly errors: (path: string, count: number) => string
}

const words: Readonly<Record<Language, RenderWords>> = {
  en: {
    folder: (path) => `${path} is a folder; name one file.`,
    nothing: (path) => `There is nothing to draw in ${path}.`,
    noView: (view, known) => `There is no view ${view}. The views are: ${known}.`,
    noJourney: 'There is no journey in this file.',
    notThisJourney: (journey, known) => `There is no journey ${journey}. The journeys of this file are: ${known}.`,
    several: (known) =>
      `This file has several journeys: ${known}. Say which with --journey, or write all of them with --out.`,
    unwritten: (folder, reason) => `Nothing more could be written to ${folder} (${reason}).`,
    errors: (path, count) => `${path} has ${count} ${count === 1 ? 'error' : 'errors'}; "journey check" shows them.`,
  },
  nl: {
    folder: (path) => `${path} is een map; noem één bestand.`,
    nothing: (path) => `In ${path} is niets te tekenen.`,
    noView: (view, known) => `Er is geen weergave ${view}. De weergaven zijn: ${known}.`,
    noJourney: 'In dit bestand staat geen reis.',
    notThisJourney: (journey, known) => `Er is geen reis ${journey}. De reizen in dit bestand zijn: ${known}.`,
    several: (known) =>
      `In dit bestand staan meerdere reizen: ${known}. Zeg welke met --journey, of schrijf ze allemaal met --out.`,
    unwritten: (folder, reason) => `In ${folder} kon niets meer worden geschreven (${reason}).`,
    errors: (path, count) => `${path} bevat ${count} ${count === 1 ? 'fout' : 'fouten'}; "journey check" laat ze zien.`,
  },
}
