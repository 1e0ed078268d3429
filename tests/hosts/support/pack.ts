/** Packs our packages as npm would publish them, once for the whole suite: that is what users get, and what hosts get here. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

/** The packages that hosts are given, by the names of their folders. */
const names = ['language', 'files', 'markdown-it', 'remark', 'vite'] as const

/** One of our packages that a host can be given. */
export type OurPackage = (typeof names)[number]

declare module 'vitest' {
  export interface ProvidedContext {
    /** The tarball of each package: a path. */
    readonly tarballs: Readonly<Record<OurPackage, string>>
  }
}

/** Runs before the first file of the suite. What it gives runs after the last. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'journey-tarballs-'))
  const packed = names.map((name) => [name, join(folder, pack(name, folder))] as const)
  project.provide('tarballs', Object.fromEntries(packed) as Record<OurPackage, string>)
  return () => rmSync(folder, { recursive: true, force: true })
}

/** Gives the name of the tarball. */
function pack(name: OurPackage, folder: string): string {
  const cwd = fileURLToPath(new URL(`../../../packages/${name}`, import.meta.url))
  return npm(['pack', '--pack-destination', folder, '--loglevel=error'], cwd).trim().split('\n').at(-1) ?? ''
}

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' })
}
