import type { Command } from 'commander'
import { leavesToFillIn, rules, visibleText, type Rule, type Severity } from 'journey-lang'
import type { ExitCode, Io, Style } from '../io.ts'
import { unknownRule } from './unknown-rule.ts'

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue', hint: 'cyan' }

/** `journey rules` lists the rules, and `journey explain` tells all about one. */
export function addRules(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('rules')
    .description('list the rules, each with what it reports')
    .action(() => {
      const widest = Math.max(...rules.map((it) => it.id.length))
      for (const { id, level, summary } of rules) {
        io.out(`${io.style('bold', id.padEnd(widest))}  ${io.style(styles[level], level.padEnd(7))}  ${summary}\n`)
      }
    })
  program
    .command('explain')
    .description('tell what a rule reports, why it matters, and how it looks')
    .argument('<rule>', 'the id of a rule')
    .action((id: string) => {
      const rule = rules.find((it) => it.id === id)
      if (rule) io.out(explanation(rule, io))
      else io.error(`${unknownRule(id)}\n`)
      end(rule ? 0 : 2)
    })
}

/** Examples that are longer than this are made by a program, and explain nothing. */
const longestExample = 4_000

function explanation(rule: Rule, io: Io): string {
  const bad = rule.bad.filter((it) => it.code.length <= longestExample)
  const fixed = bad.find((it) => it.fixed !== undefined)
  const shown = fixed ?? bad[0]
  return [
    `${io.style('bold', rule.id)} (${rule.level}, ${rule.preset === 'always' ? 'always on' : rule.preset}, since ${rule.since})`,
    `${rule.summary}\n${rule.why}`,
    ...(shown ? [`For example:\n\n${indented(shown.code)}`] : []),
    ...(fixed?.fixed?.[0] === undefined
      ? []
      : [`${headingOf(fixed.code, fixed.fixed[0])}\n\n${indented(fixed.fixed[0])}`]),
    '',
  ].join('\n\n')
}

/** What stands above an example after the first fix of each finding, which may be an insert. */
function headingOf(code: string, fixed: string): string {
  const before = code.replaceAll(/^ *\^.*\n/gm, '')
  return leavesToFillIn(before, fixed) ? 'With the insert, still to be filled in:' : 'Fixed:'
}

function indented(code: string): string {
  return terminalLines(code.replace(/^\n|\n$/g, ''))
    .map((line) => `    ${line}`.trimEnd())
    .join('\n')
}

function terminalLines(code: string): readonly string[] {
  return code.split('\n').map(visibleText)
}
