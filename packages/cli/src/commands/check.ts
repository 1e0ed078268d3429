import type { Command } from 'commander'
import { lint } from 'journey-lang'
import { readModels } from '../files/read-models.ts'
import type { ExitCode, Io } from '../io.ts'
import type { CheckedFile } from '../report/checked-file.ts'
import { jsonReport } from '../report/json.ts'
import { prettyReport } from '../report/pretty.ts'
import { terminalText } from '../report/terminal-text.ts'
import { languageOption, oneOfOption, type LanguageOptions } from './options.ts'

interface CheckOptions extends LanguageOptions {
  readonly format: 'pretty' | 'json'
}

/** `journey check`: says what is wrong with journeys. */
export function addCheck(program: Command, io: Io, end: (code: ExitCode) => void): void {
  program
    .command('check')
    .description('say what is wrong with the journeys in files and folders')
    .argument('[paths...]', 'files, folders, or - for standard input', ['.'])
    .addOption(oneOfOption('--format <format>', 'how to report', ['pretty', 'json'], 'pretty'))
    .addOption(languageOption())
    .action(async (paths: readonly string[], options: CheckOptions) => {
      const { files, failures } = await readModels(paths, io)
      for (const it of failures) io.error(`${terminalText(it)}\n`)
      const checked = files.map((it): CheckedFile => ({ ...it, findings: lint(it.model, { language: options.lang }) }))
      if (options.format === 'json') io.out(`${JSON.stringify(jsonReport(checked, failures.length), undefined, 2)}\n`)
      else if (checked.length > 0) io.out(prettyReport(checked, failures.length, options.lang, io))
      end(exitCode(checked, failures.length))
    })
}

function exitCode(files: readonly CheckedFile[], failures: number): ExitCode {
  if (failures > 0) return 2
  return files.some((it) => it.findings.some((finding) => finding.severity === 'error')) ? 1 : 0
}
