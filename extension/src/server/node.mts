/** The language server as the process beside the extension. It is a file of its own, so that it can be started. */
import './older-node.mts'
import { serve } from '@journey-lang/server/node'

process.exitCode = await serve(process.argv.slice(2))
