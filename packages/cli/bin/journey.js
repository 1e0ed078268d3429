#!/usr/bin/env node
// This launcher is committed, so that npm can link it before anything is built; all the work is in the build.
import { main } from '../dist/index.js'

process.exitCode = await main(process.argv.slice(2))
