/**
 * All journeys at one moment. A project never changes: whoever has new texts makes a new one of it, and what is still true
 * is taken over. Every verb gets a file of a project and nothing else.
 */
import {
  bind,
  lineIndex,
  lint,
  parse,
  type BindOptions,
  type Finding,
  type Language,
  type LineIndex,
  type LintOptions,
  type Model,
  type Tree,
  type Workspace,
} from 'journey-lang'
import type { PositionEncoding } from '../place/encoding.ts'
import type { Lines } from '../place/ranges.ts'
import { canonicalUri, importedUri } from './paths.ts'

/** A text that somebody wrote. A new text is a new object: what is known of a text is remembered by it. */
export interface SourceText {
  readonly text: string
  /** What the editor calls this state of the text; null for a file that no editor has open. */
  readonly version: number | null
}

/** How a file is judged: what a project says in its configuration. The same settings are the same object. */
export type Settings = Pick<BindOptions, 'patience'> & Omit<LintOptions, 'language' | 'today'>

/** What a project is made of. */
export interface ProjectState {
  /** By canonical uri. */
  readonly sources: ReadonlyMap<string, SourceText>
  readonly settingsOf: (uri: string) => Settings
  /** Whether the sources are all files there are. Without that, nobody says that a name is used nowhere. */
  readonly hasAllFiles: boolean
  /** The language of what is said about a file. The words of the journey stay as they are. */
  readonly languageOf: (uri: string) => Language
  /** The day on which they are looked at, as `YYYY-MM-DD`. */
  readonly today: string | undefined
  /** What the characters of positions are. */
  readonly encoding: PositionEncoding
  /** Where the page of a rule is; undefined where nobody has the pages. */
  readonly rulePage: (rule: string) => string | undefined
}

/** All journeys at one moment. */
export interface Project {
  readonly state: ProjectState
  /** The file with this uri, in any spelling; undefined when nobody has it. */
  readonly file: (uri: string) => SourceFile | undefined
  /** All files, in the order of their uris. */
  readonly files: () => readonly SourceFile[]
}

/** A file of a project. What it means is found out when somebody asks. */
export interface SourceFile extends Lines {
  readonly uri: string
  readonly version: number | null
  readonly tree: Tree
  readonly model: Model
  /** What there is to say about it, in the order of the text. */
  readonly findings: readonly Finding[]
  readonly settings: Settings
  /** The language of what is said about it. */
  readonly language: Language
  readonly project: Project
}

/** Makes a project of what is there now. */
export function makeProject(state: ProjectState): Project {
  const files = new Map<string, SourceFile>()
  const fileAt = (uri: string, source: SourceText): SourceFile => {
    const known = files.get(uri)
    if (known) return known
    const file = new LazyFile(uri, source, project, workspace)
    files.set(uri, file)
    return file
  }
  const workspace: Workspace = {
    open: (path, from) => {
      const uri = importedUri(path, from)
      const source = uri === undefined ? undefined : state.sources.get(uri)
      return source && uri !== undefined ? { uri, tree: treeOf(source) } : undefined
    },
    ...(state.hasAllFiles
      ? { files: () => Array.from(state.sources, ([uri, source]) => ({ uri, tree: treeOf(source) })) }
      : {}),
  }
  const project: Project = {
    state,
    file: (uri) => {
      const known = state.sources.has(uri) ? uri : canonicalUri(uri)
      const source = state.sources.get(known)
      return source && fileAt(known, source)
    },
    files: () =>
      [...state.sources].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([uri, source]) => fileAt(uri, source)),
  }
  return project
}

/** What is known of a text, whatever else changes. */
interface Known {
  readonly tree: Tree
  readonly lines: LineIndex
  /** What it means where it depends on no other file. */
  alone?: { readonly model: Model; readonly settings: Settings; readonly uri: string }
}

const known = new WeakMap<SourceText, Known>()

function knownOf(source: SourceText): Known {
  const before = known.get(source)
  if (before) return before
  const fresh: Known = { tree: parse(source.text), lines: lineIndex(source.text) }
  known.set(source, fresh)
  return fresh
}

function treeOf(source: SourceText): Tree {
  return knownOf(source).tree
}

class LazyFile implements SourceFile {
  readonly uri: string
  readonly project: Project
  readonly settings: Settings
  readonly language: Language
  readonly encoding: PositionEncoding
  readonly #source: SourceText
  readonly #workspace: Workspace
  #model: Model | undefined
  #findings: readonly Finding[] | undefined

  constructor(uri: string, source: SourceText, project: Project, workspace: Workspace) {
    const { settingsOf, languageOf, encoding } = project.state
    this.uri = uri
    this.project = project
    this.settings = settingsOf(uri)
    this.language = languageOf(uri)
    this.encoding = encoding
    this.#source = source
    this.#workspace = workspace
  }

  get text(): string {
    return this.#source.text
  }

  get version(): number | null {
    return this.#source.version
  }

  get tree(): Tree {
    return treeOf(this.#source)
  }

  get lines(): LineIndex {
    return knownOf(this.#source).lines
  }

  get model(): Model {
    this.#model ??= modelOf(this.#source, this.uri, this.settings, this.#workspace)
    return this.#model
  }

  get findings(): readonly Finding[] {
    const { today } = this.project.state
    this.#findings ??= lint(this.model, {
      ...this.settings,
      language: this.language,
      ...(today === undefined ? {} : { today }),
    })
    return this.#findings
  }
}

/** A file that imports nothing means the same whatever happens elsewhere; only its workspace is another one. */
function modelOf(source: SourceText, uri: string, settings: Settings, workspace: Workspace): Model {
  const about = knownOf(source)
  const { alone } = about
  if (alone && alone.settings === settings && alone.uri === uri) return { ...alone.model, workspace }
  const { patience } = settings
  const model = bind(about.tree, { uri, workspace, ...(patience === undefined ? {} : { patience }) })
  if (model.scope.imports.size === 0) about.alone = { model, settings, uri }
  return model
}
