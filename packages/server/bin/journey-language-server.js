#!/usr/bin/env node
// This launcher is committed, so that npm can link it before anything is built; all the work is in the build.
// It imports nothing by name but what any Node.js has: an older one would fail at that, before it could say why.
import { readFileSync } from 'node:fs'
import * as modules from 'node:module'

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const oldest = engines.node.replace('>=', '')

if (isOlder(process.versions.node, oldest)) {
  // Standard output belongs to the protocol.
  console.error(
    `journey-language-server needs Node.js ${oldest} or newer, and this is Node.js ${process.versions.node}.`,
  )
  process.exitCode = 2
} else {
  // Node.js keeps what it compiled in the folder for temporary files, and starts faster the next time.
  modules.enableCompileCache?.()
  const { serve } = await import('../dist/node.js')
  process.exitCode = await serve(process.argv.slice(2))
}

function isOlder(version, other) {
  const [major, minor] = version.split('.').map(Number)
  const [otherMajor, otherMinor = 0] = other.split('.').map(Number)
  return major === otherMajor ? minor < otherMinor : major < otherMajor
}
