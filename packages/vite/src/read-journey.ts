/** Reads journeys as `journey check` and `journey render` do. */
import { existsSync, realpathSync } from 'node:fs'
import { dirname, sep } from 'node:path'
import { configFinder, diskWorkspace, readTextFile, shownPath, type DiskWorkspace } from '@journey-lang/files'
import { bind, lint, lineIndex, positionAt, render, rulesOf, toJson, views } from 'journey-lang'
import type { Finding, Language, LintOptions, Model, Workspace } from 'journey-lang'
import { optionsOf, type Config } from 'journey-lang/config'
import type { JourneyFinding, JourneyModule } from './journey-module.ts'
import type { JourneyOptions } from './options.ts'

/** A journey that was read. */
export interface ReadJourney {
  readonly data: JourneyModule
  /** Its text, and what is wrong with it: the findings that are errors. */
  readonly text: string
  readonly errors: readonly Finding[]
  /** The paths of all that was read for it, itself left out: whoever edits one of them changes what it says. */
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
  const workspaces = new Map<string, DiskWorkspace>()
  const known = new Map<string, ReadJourney>()
  const read: ReadJourneyAt = (path) => {
    const { config, file } = findConfig(dirname(path))
    const { uri, text } = readTextFile(path, shownPath(path, root))
    const shown = shownPath(uri, realRoot)
    const folder = isBelow(realRoot, uri) ? realRoot : dirname(uri)
    const disk = workspaces.get(folder) ?? diskWorkspace(folder)
    workspaces.set(folder, disk)
    const files = new Set(file === undefined ? [] : [file])
    const workspace = remembering(disk, files)
    const { patience = 30 } = optionsOf(config)
    const model = bind(disk.treeOf(uri, text), { uri, workspace, patience })
    const findings = lint(model, lintOptions(config, options, today))
    files.delete(uri)
    return {
      data: {
        model: { ...toJson(model), uri: shown },
        findings: findings.map(findingData(text, shown)),
        mermaid: pictures(model, options.language ?? config.textLanguage ?? 'en'),
      },
      text,
      errors: findings.filter((it) => it.severity === 'error'),
      files: [...files],
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

/** A workspace that adds the paths of what it is asked for to a set. */
function remembering(workspace: DiskWorkspace, opened: Set<string>): Workspace {
  return {
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
