#!/usr/bin/env node
// This launcher is committed, so that npm can link it before anything is built; all the work is in the build.
import { enableCompileCache } from 'node:module'

// Node.js keeps what it compiled in the folder for temporary files, and starts faster the next time.
enableCompileCache?.()
const { serve } = await import('../dist/node.js')

process.exitCode = await serve(process.argv.slice(2))
