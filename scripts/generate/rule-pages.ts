/** The documentation of the rules: a page for each and a table of all, read off the rules themselves. */
import {
  bind,
  ideas,
  leavesToFillIn,
  lint,
  parse,
  presetNames,
  rules,
  type BadExample,
  type GoodExample,
  type Rule,
} from '../../packages/language/src/index.ts'
import { memoryWorkspace, withoutCarets } from '../../packages/language/src/testkit/index.ts'
import type { GeneratedFile } from './generated-file.ts'

const folder = 'grammar/rules'
const note = '<!-- Written by `npm run generate` from the rule itself; do not edit. -->'

/** Examples that are longer than this are made by a program, and explain nothing. */
const longestExample = 2_000

/** One page for each rule, and the table. */
export function rulePages(): GeneratedFile[] {
  return [
    { path: `${folder}/README.md`, text: table() },
    ...rules.map((it) => ({ path: `${folder}/${it.id}.md`, text: page(it) })),
  ]
}

function table(): string {
  return [
    note,
    '# Rules',
    `${rules.length} rules. Those about structure are always on: a text that contradicts itself cannot be judged.
The others judge the experience, and belong to a preset; each preset holds those before it.`,
    ...section('Structure, always on', 'always'),
    ...presetNames.flatMap((it) => section(headings[it], it)),
    '## Ideas',
    'Where the rules about the experience come from:',
    Object.entries(ideas)
      .map(([name, { en }]) => `- **${name}**: ${en}`)
      .join('\n'),
  ].join('\n\n')
}

const headings = {
  recommended: 'recommended: what the text itself shows, and the most useful of what it does not say yet',
  strict: 'strict: all that a journey does not say yet',
  coaching: 'coaching: hints too',
} as const

function section(heading: string, preset: Rule['preset']): readonly string[] {
  const rows = rules
    .filter((it) => it.preset === preset)
    .map((it) => `| [${it.id}](${it.id}.md) | ${it.level} | ${it.summary.en.replaceAll('|', '\\|')} | ${helpOf(it)} |`)
  return [
    `## ${heading}`,
    ['| rule | level | what it reports | help |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ]
}

/** Whether it mends by itself, or puts in something to fill in: found out on its own examples. */
function helpOf(rule: Rule): string {
  const fixes = rule.bad.flatMap(({ code, files: others, today }) => {
    const text = withoutCarets(code)
    const model = bind(parse(text), {
      uri: 'main.journey',
      workspace: memoryWorkspace({ ...others, 'main.journey': text }),
    })
    return lint(model, { rules: [rule], ...(today === undefined ? {} : { today }) }).flatMap((it) => it.fixes)
  })
  const help = [...(fixes.some((it) => it.safe) ? ['fix'] : []), ...(fixes.some((it) => !it.safe) ? ['insert'] : [])]
  return help.join(', ')
}

function page(rule: Rule): string {
  const { id, level, preset, since, summary, why, bad, good } = rule
  const shown = bad.filter((it) => it.code.length <= longestExample)
  const fixed = shown.find((it) => it.fixed !== undefined)
  const first = fixed ?? shown[0]
  return [
    note,
    `# ${id}`,
    `${level}, ${preset === 'always' ? 'always on' : `preset \`${preset}\``}, since ${since}`,
    summary.en,
    why.en,
    ...(rule.ideas ?? []).map((it) => `> ${ideas[it].en}`),
    ...(first ? ['## For example', ...files(first), fence('text', first.code)] : []),
    ...(first ? ['In Dutch:', first.nl.map((it) => `- ${it}`).join('\n')] : []),
    ...(fixed ? afterFix(fixed) : []),
    ...goodExample(good),
    ...(preset === 'always' ? [] : ['## Where it does not hold', ...silencing(id)]),
  ].join('\n\n')
}

/** The example after the first fix of each finding, which may be an insert. */
function afterFix({ code, fixed: [after] = [] }: BadExample): readonly string[] {
  if (after === undefined) return []
  const isToBeFilledIn = leavesToFillIn(withoutCarets(code), after)
  return [isToBeFilledIn ? 'With its insert, still to be filled in:' : 'After its fix:', fence('journey', after)]
}

function goodExample(good: readonly GoodExample[]): readonly string[] {
  const short = good
    .map((it) => (typeof it === 'string' ? { code: it } : it))
    .find((it) => it.code.length <= longestExample)
  return short ? ['## Nothing to report', ...files(short), fence('journey', short.code)] : []
}

function files({ files: others = {} }: Exclude<GoodExample, string>): readonly string[] {
  return Object.entries(others).flatMap(([path, code]) => [`Beside it, \`${path}\`:`, fence('journey', code)])
}

function silencing(id: string): readonly string[] {
  return [
    `Say why, in the block that it is about: \`why-not ${id} "…"\`. For all journeys of a project, in \`journey.config.json\`:`,
    fence('json', `{ "rules": { "${id}": "off" } }`),
  ]
}

/** A fence that is longer than any in the code. */
function fence(language: string, code: string): string {
  const longest = Math.max(2, ...Array.from(code.matchAll(/`+/g), (it) => it[0].length))
  const marks = '`'.repeat(longest + 1)
  return `${marks}${language}\n${visible(code.replace(/^\n|\n$/g, ''))}\n${marks}`
}

/** What nobody can see is shown as what it is; a file that holds it as it is would be as odd as the text it warns of. */
function visible(code: string): string {
  return code
    .toWellFormed()
    .replace(
      /[\0\u200B-\u200D\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/g,
      (it) => `⟨U+${it.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟩`,
    )
}
