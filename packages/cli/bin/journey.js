#!/usr/bin/env node
// This launcher is committed, so that npm can link it before anything is built; all the work is in the build.
import { enableCompileCache } from 'node:module'

// Node.js keeps what it compiled in the folder for temporary files, and starts faster the next time.
enableCompileCache?.()
const { main } = await import('../dist/journey.js')

process.exitCode = await main(process.argv.slice(2))
