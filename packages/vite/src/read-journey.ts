/** Reads journeys as `journey check` and `journey render` do. */
import { existsSync, realpathSync } from 'node:fs'
import { dirname, sep } from 'node:path'
import { configFinder, diskWorkspace, readTextFile, shownPath, type DiskWorkspace } from '@journey-lang/files'
import { bind, lint, lineIndex, positionAt, render, rulesOf, toJson, views } from 'journey-lang'
import type { Finding, Language, LintOptions, Model } from 'journey-lang'
import { optionsOf, type Config } from 'journey-lang/config'
import type { JourneyFinding, JourneyModule } from './journey-module.ts'
import type { JourneyOptions } from './options.ts'

/** A journey that was read. */
export interface ReadJourney {
  readonly data: JourneyModule
  /** Its text, and what is wrong with it: the findings that are errors. */
  readonly text: string
  readonly errors: readonly Finding[]
  /** The paths of what was opened for it, what had been opened before for another journey left out. */
  readonly files: readonly string[]
}

/** Reads the journey at a path. Throws `UnreadableFile` and `WrongConfig`, which say in words what is the matter. */
export type ReadJourneyAt = (path: string) => ReadJourney

/**
 * Makes a reader of the files below a folder as they are at one moment; each is read once. Of a file that lies elsewhere
 * the imports lead to what lies beside or below it.
 */
export function journeyReader(root: string, options: JourneyOptions): ReadJourneyAt {
  const realRoot = existsSync(root) ? realpathSync(root) : root
  const findConfig = configFinder(realRoot)
  const today = options.today ?? localDay(new Date())
  const workspaces = new Map<string, RememberingWorkspace>()
  const known = new Map<string, ReadJourney>()
  const read: ReadJourneyAt = (path) => {
    const { config, file } = findConfig(dirname(path))
    const { uri, text } = readTextFile(path, shownPath(path, root))
    const shown = shownPath(uri, realRoot)
    const folder = isBelow(realRoot, uri) ? realRoot : dirname(uri)
    // What is known of all files is known by their workspace, so that all journeys share one.
    const workspace = workspaces.get(folder) ?? remembering(diskWorkspace(folder))
    workspaces.set(folder, workspace)
    const { patience = 30 } = optionsOf(config)
    const model = bind(workspace.treeOf(uri, text), { uri, workspace, patience })
    const findings = lint(model, lintOptions(config, options, today))
    return {
      data: {
        model: { ...toJson(model), uri: shown },
        findings: findings.map(findingData(text, shown)),
        mermaid: pictures(model, options.language ?? config.textLanguage ?? 'en'),
      },
      text,
      errors: findings.filter((it) => it.severity === 'error'),
      files: [...workspace.takeOpened(), ...(file === undefined ? [] : [file])],
    }
  }
  return (path) => {
    const journey = known.get(path) ?? read(path)
    known.set(path, journey)
    return journey
  }
}

/** What the plugin is told wins over what the configuration says. */
function lintOptions(config: Config, { preset, language }: JourneyOptions, today: string): LintOptions {
  return {
    ...optionsOf(config),
    ...(preset === undefined ? {} : { rules: rulesOf(preset) }),
    ...(language === undefined ? {} : { language }),
    today,
  }
}

function findingData(text: string, path: string): (finding: Finding) => JourneyFinding {
  const lines = lineIndex(text)
  return ({ rule, severity, message, span }) => {
    const start = positionAt(lines, span.start)
    const end = positionAt(lines, span.end)
    return {
      rule,
      severity,
      message,
      path,
      line: start.line + 1,
      column: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
    }
  }
}

/** Names are written by users, and one of them may be `__proto__`: entries make it a name like any other. */
function pictures(model: Model, language: Language): JourneyModule['mermaid'] {
  return Object.fromEntries(
    model.journeys.map(({ name }) => [
      name,
      Object.fromEntries(views.map((it) => [it.id, render(model, it, { journey: name, language }).text])),
    ]),
  )
}

interface RememberingWorkspace extends DiskWorkspace {
  /** The paths of what was opened since this was asked before. */
  readonly takeOpened: () => readonly string[]
}

function remembering(workspace: DiskWorkspace): RememberingWorkspace {
  const opened = new Set<string>()
  let taken = 0
  return {
    treeOf: workspace.treeOf,
    takeOpened() {
      const fresh = [...opened].slice(taken)
      taken = opened.size
      return fresh
    },
    open(path, from) {
      const file = workspace.open(path, from)
      if (file) opened.add(file.uri)
      return file
    },
    files() {
      const files = [...(workspace.files?.() ?? [])]
      for (const it of files) opened.add(it.uri)
      return files
    },
  }
}

function isBelow(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

function localDay(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((it) => String(it).padStart(2, '0')).join('-')
}
