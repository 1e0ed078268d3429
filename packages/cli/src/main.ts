import { Command, CommanderError } from 'commander'
import { addCheck } from './commands/check.ts'
import { addEmbed } from './commands/embed.ts'
import { addFormat } from './commands/format.ts'
import { addInit } from './commands/init.ts'
import { addLsp } from './commands/lsp.ts'
import { addRender } from './commands/render.ts'
import { addRules } from './commands/rules.ts'
import { addViews } from './commands/views.ts'
import { addWatch } from './commands/watch.ts'
import { processIo, type ExitCode, type Io } from './io.ts'
import { version } from './version.ts'

/**
 * Runs the command line. Gives 0 when nothing is wrong, 1 when a journey has errors or `--check` finds a file that would change,
 * and 2 when the call was wrong or a file could not be read or written.
 */
export async function main(args: readonly string[], io: Io = processIo()): Promise<ExitCode> {
  let code: ExitCode = 0
  const program = makeProgram(io, (it) => {
    code = it
  })
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    throw error
  }
}

function makeProgram(io: Io, end: (code: ExitCode) => void): Command {
  const program = new Command('journey')
    .description('Customer journeys as code: checks, formats and draws .journey files.')
    .version(version())
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.error })
    .showHelpAfterError('(journey --help shows what there is)')
  addCheck(program, io, end)
  addFormat(program, io, end)
  addEmbed(program, io, end)
  addRender(program, io, end)
  addWatch(program, io, end)
  addViews(program, io)
  addRules(program, io, end)
  addInit(program, io, end)
  addLsp(program)
  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program)
  return program
}
