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

/** All that is wrong, in the order of the text. Of a key that is none, or is written twice, the value is not looked at. */
function problemsOf(root: Node, language: Language): readonly ConfigProblem[] {
  const names = nameProblems(root, language)
  const told = names.map(({ node }) => node.offset)
  const isGood = (key: Node | undefined): boolean => !key || (!told.includes(key.offset) && !isTwice(key))
  const values = valueProblems(root, language).filter(({ key }) => isGood(key))
  return [...names, ...values]
    .map(({ node, message }) => ({ message, span: spanOf(node) }))
    .toSorted((a, b) => a.span.start - b.span.start)
}

interface NodeProblem {
  readonly node: Node
  readonly message: string
}

/** What is wrong with the names of settings and of rules. */
function nameProblems(root: Node, language: Language): readonly NodeProblem[] {
  const words = configWords[language]
  const settings = Object.keys(configSchema().entries)
  const ids = rules.filter((it) => it.preset !== 'always').map((it) => it.id)
  const always = rules.filter((it) => it.preset === 'always').map((it) => it.id)
  const problems: NodeProblem[] = []
  const say = (node: Node, message: string): void => void problems.push({ node, message })
  const sayTwice = (key: Node): void => say(key, words.twice(String(key.value)))
  const known = settings.filter((it) => it !== '$schema')
  for (const [name, node] of keysOf(root, sayTwice)) {
    if (!settings.includes(name)) say(node, words.unknownSetting(name, known))
  }
  const severities = findNodeAtLocation(root, ['rules'])
  for (const [name, node] of severities ? keysOf(severities, sayTwice) : []) {
    if (always.includes(name)) say(node, words.alwaysOn(name))
    else if (!ids.includes(name)) say(node, words.unknownRule(name, ids))
  }
  return problems
}

interface ValueProblem extends NodeProblem {
  /** The key whose value it is; what stands in a list has none. */
  readonly key: Node | undefined
}

/** What is wrong with values. */
function valueProblems(root: Node, language: Language): readonly ValueProblem[] {
  const { wrongValue } = configWords[language]
  const severities = findNodeAtLocation(root, ['rules'])
  // To the schema a list is an object whose names are numbers.
  const list = severities?.type === 'array' ? severities : undefined
  const problems = (v.safeParse(configSchema(), valueOf(root)).issues ?? []).flatMap(
    (issue): readonly ValueProblem[] => {
      const path = (issue.path ?? []).map((it) => it.key as string | number)
      const [setting = '', rule] = path
      if (list && setting === 'rules') return []
      const node = findNodeAtLocation(root, path) ?? root
      const ofRule = setting === 'rules' && rule !== undefined ? String(rule) : undefined
      return [{ node, key: keyOf(node), message: wrongValue(String(setting), ofRule, node.value) }]
    },
  )
  if (!list) return problems
  return [...problems, { node: list, key: keyOf(list), message: wrongValue('rules', undefined, undefined) }]
}

/** The key of a value in an object. */
function keyOf({ parent }: Node): Node | undefined {
  return parent?.type === 'property' ? parent.children?.[0] : undefined
}

/** Whether another key of the same object has this name. */
function isTwice({ value, parent }: Node): boolean {
  const all: unknown[] = (parent?.parent?.children ?? []).map((it) => it.children?.[0]?.value)
  return all.filter((it) => it === value).length > 1
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
