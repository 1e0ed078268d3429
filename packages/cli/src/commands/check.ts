import type { Command } from 'commander'
import { lint, rulesOf, presetNames, visibleText, type Finding, type LintOptions, type Preset } from 'journey-lang'
import { optionsOf } from 'journey-lang/config'
import { progress } from '../files/progress.ts'
import { readModels, type ReadFile } from '../files/read-models.ts'
import type { ExitCode, Io } from '../io.ts'
import { checkedFile, type Checked, type CheckedFile } from '../report/checked-file.ts'
import { reporters, type ReportFormat } from '../report/reporters.ts'
import { statsOf } from '../report/stats.ts'
import { fixFiles } from './check/fix-files.ts'
import {
  languageOption,
  maxWarningsOption,
  oneOfOption,
  ruleOption,
  todayOption,
  type LanguageOptions,
  type RuleSeverities,
} from './options.ts'

interface CheckOptions extends LanguageOptions {
  readonly format?: ReportFormat
  readonly fix?: boolean
  readonly preset?: Preset
  readonly rule: RuleSeverities
  readonly maxWarnings?: number
  readonly today?: string
  readonly quiet?: boolean
}

const more = `
Settings come from journey.config.json, or "journey" in package.json, in the folder of a file or above it;
options of the call win. Ends with 0 when all is well, 1 when there is an error or a warning too many, and 2 when
the call or the configuration was wrong, or a file could not be read or written.`

/** `journey check`: says where journeys hurt, and what is wrong with their text. */
export function addCheck(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('check')
    .description('say where the journeys in files and folders hurt, and what is wrong with their text')
    .argument('[paths...]', 'files, folders, or - for standard input', ['.'])
    .option('--fix', 'mend what can be mended without changing the meaning, and say what')
    .addOption(
      oneOfOption('--preset <preset>', 'how much to say (default: as configured, else "recommended")', presetNames),
    )
    .addOption(ruleOption())
    .addOption(
      oneOfOption(
        '--format <format>',
        'how to report (default: "pretty"; "github" in GitHub Actions)',
        Object.keys(reporters),
      ),
    )
    .addOption(maxWarningsOption())
    .addOption(todayOption())
    .option('--quiet', 'report errors only; the others still count for --max-warnings')
    .addOption(languageOption())
    .addHelpText('after', more)
    .action(async (paths: readonly string[], options: CheckOptions) => end(await checkAll(paths, options, io)))
}

async function checkAll(paths: readonly string[], options: CheckOptions, io: Io): Promise<ExitCode> {
  // What is said about files of several projects is in the language of the first that asks for one.
  const { files: read, failures, count, language } = await readModels(paths, { language: options.lang }, io)
  const today = options.today ?? io.today()
  const lintOptions = (file: ReadFile): LintOptions => optionsFor(file, options, today)
  const mended = options.fix ? await fixFiles(read, lintOptions, io) : { files: read, failures: [] }
  const problems = [...failures, ...mended.failures]
  for (const it of problems) io.error(`${visibleText(it)}\n`)
  const steps = progress(count, io)
  const files: CheckedFile[] = []
  for (const it of mended.files) {
    files.push(checkedFile(it.path, it.model, lint(it.model, lintOptions(it))))
    steps.next()
  }
  steps.end()
  const checked: Checked = { files, unreadable: problems.length, language, cwd: io.cwd }
  const format = options.format ?? (io.variable('GITHUB_ACTIONS') === 'true' ? 'github' : 'pretty')
  const isForMachines = format === 'json' || format === 'sarif'
  if (files.length > 0 || isForMachines) io.out(reporters[format](options.quiet ? errorsOnly(checked) : checked, io))
  return exitCode(checked, options)
}

/** How a file is checked: what the call says wins over what the configuration says. */
export function optionsFor(
  { config }: ReadFile,
  { preset, rule, lang }: Pick<CheckOptions, 'preset' | 'rule' | 'lang'>,
  today: string,
): LintOptions {
  const configured = optionsOf(config)
  return {
    ...configured,
    ...(preset === undefined ? {} : { rules: rulesOf(preset) }),
    ...(lang === undefined ? {} : { language: lang }),
    severities: { ...configured.severities, ...rule },
    today,
  }
}

function errorsOnly(checked: Checked): Checked {
  const only = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === 'error')
  const files = checked.files.map((it) => ({
    ...it,
    findings: only(it.findings),
    groups: it.groups
      .map((group) => ({ ...group, findings: only(group.findings) }))
      .filter((group) => group.findings.length > 0),
  }))
  return { ...checked, files }
}

function exitCode({ files, unreadable }: Checked, { maxWarnings = Infinity }: CheckOptions): ExitCode {
  if (unreadable > 0) return 2
  const { errors, warnings } = statsOf(files, unreadable)
  return errors > 0 || warnings > maxWarnings ? 1 : 0
}
