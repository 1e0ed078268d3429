/** Reads a configuration: JSON with comments, checked by a schema, with the place of everything that is wrong. */
import { findNodeAtLocation, parseTree, type Node, type ParseError } from 'jsonc-parser'
import * as v from 'valibot'
import { rules } from '../rules/index.generated.ts'
import type { Span } from '../text/span.ts'
import type { Language } from '../vocabulary/row.ts'
import { configSchema, type Config } from './config.ts'
import { configWords } from './config-words.ts'
import { notJson } from './not-json.ts'

/** Something that is wrong with a configuration. */
export interface ConfigProblem {
  readonly message: string
  /** In UTF-16 offsets of the text. */
  readonly span: Span
}

/** A configuration that was read. */
export interface ReadConfig {
  /** Undefined when something is wrong with it: half a configuration would say other things than its author. */
  readonly config: Config | undefined
  readonly problems: readonly ConfigProblem[]
  /** The language of messages that it asks for, also when something else is wrong with it; undefined when it asks for none. */
  readonly language: Language | undefined
}

/**
 * Reads the text of a `journey.config.json`. With `key`, of a file that holds more: only the value of that key is looked
 * at, as `journey` in a `package.json`; a file without it has no configuration, and nothing is wrong with that. Never throws.
 */
export function readConfig(text: string, language: Language = 'en', key?: string): ReadConfig {
  const words = configWords[language]
  const errors: ParseError[] = []
  const withoutMark = text.replace(/^\uFEFF/, ' ')
  const whole = parseTree(withoutMark, errors, { allowTrailingComma: true })
  const [error] = errors
  const root = whole && (key === undefined ? whole : findNodeAtLocation(whole, [key]))
  const asked = root && askedLanguage(root)
  const wrong = (problems: readonly ConfigProblem[]): ReadConfig => ({ config: undefined, problems, language: asked })
  if (error || !whole) return wrong([notJson(withoutMark, error, language)])
  if (!root) return wrong([])
  if (root.type !== 'object') return wrong([{ message: words.notAnObject, span: spanOf(root) }])
  const problems = problemsOf(root, language)
  if (problems.length > 0) return wrong(problems)
  return { config: v.parse(configSchema(), valueOf(root)), problems, language: asked }
}

function askedLanguage(root: Node): Language | undefined {
  const { output, success } = v.safeParse(
    configSchema().entries.language,
    findNodeAtLocation(root, ['language'])?.value,
  )
  return success ? output : undefined
}

function problemsOf(root: Node, language: Language): readonly ConfigProblem[] {
  const words = configWords[language]
  const settings = Object.keys(configSchema().entries)
  const ids = rules.filter((it) => it.preset !== 'always').map((it) => it.id)
  const always = rules.filter((it) => it.preset === 'always').map((it) => it.id)
  const problems: ConfigProblem[] = []
  const say = (node: Node, message: string): void => void problems.push({ message, span: spanOf(node) })
  for (const [name, node] of keysOf(root, (it) => say(it, words.twice(String(it.value))))) {
    if (!settings.includes(name))
      say(
        node,
        words.unknownSetting(
          name,
          settings.filter((it) => it !== '$schema'),
        ),
      )
  }
  const severities = findNodeAtLocation(root, ['rules'])
  if (severities && severities.type !== 'object') say(severities, words.wrongValue('rules', undefined, undefined))
  for (const [name, node] of severities ? keysOf(severities, (it) => say(it, words.twice(String(it.value)))) : []) {
    if (always.includes(name)) say(node, words.alwaysOn(name))
    else if (!ids.includes(name)) say(node, words.unknownRule(name, ids))
  }
  if (problems.length > 0) return problems
  for (const issue of v.safeParse(configSchema(), valueOf(root)).issues ?? []) {
    const path = (issue.path ?? []).map((it) => it.key as string | number)
    const node = findNodeAtLocation(root, path) ?? root
    const [setting = ''] = path
    say(
      node,
      words.wrongValue(
        String(setting),
        path.length > 1 && setting === 'rules' ? String(path[1]) : undefined,
        node.value,
      ),
    )
  }
  return problems
}

/** The keys of an object by name. One that is written twice is given to `sayTwice`: a reader would see the other one. */
function keysOf(object: Node, sayTwice: (key: Node) => void): ReadonlyMap<string, Node> {
  const keys = new Map<string, Node>()
  for (const property of object.children ?? []) {
    const key = property.children?.[0]
    if (property.type !== 'property' || !key) continue
    const name = String(key.value)
    if (keys.has(name)) sayTwice(key)
    else keys.set(name, key)
  }
  return keys
}

/** The value of a node. Objects have no prototype, so that `__proto__` is a key like any other. */
function valueOf(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(valueOf)
  if (node.type !== 'object') return node.value as unknown
  const object = Object.create(null) as Record<string, unknown>
  for (const { children: [key, value] = [] } of node.children ?? []) {
    if (key && value) object[String(key.value)] = valueOf(value)
  }
  return object
}

function spanOf(node: Node): Span {
  return { start: node.offset, end: node.offset + node.length }
}
