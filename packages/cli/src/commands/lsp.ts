import type { Command } from 'commander'

/** `journey lsp`: the language server, for editors that start one. It speaks until its input ends. */
export function addLsp(program: Command): void {
  program
    .command('lsp')
    .description('start the language server, for editors; all they need is this and --stdio')
    .option('--stdio', 'speak over standard input and output (the default)')
    .option('--socket <port>', 'connect to a port of this machine')
    .option('--pipe <name>', 'connect to a pipe')
    .action(async ({ socket, pipe }: { readonly socket?: string; readonly pipe?: string }) => {
      const { serve } = await import('@journey-lang/server/node')
      await serve(transportArguments(socket, pipe))
    })
}

function transportArguments(socket: string | undefined, pipe: string | undefined): readonly string[] {
  if (pipe !== undefined) return [`--pipe=${pipe}`]
  return socket === undefined ? ['--stdio'] : [`--socket=${socket}`]
}
