/**
 * Makes the one file that editors install: `out/journey-lang-VERSION.vsix`. The same sources give the same bytes, on whatever
 * machine and day: what is in it is copied first, with the same permissions everywhere, and gets one date.
 */
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createVSIX, listFiles, PackageManager } from '@vscode/vsce'
import { bundleExtension, sizesOf } from './bundle-extension.ts'

const root = fileURLToPath(new URL('../', import.meta.url))
const extension = join(root, 'extension')

/** Two million bytes are a second of downloading; nobody waits longer to look at a picture. */
export const mostBytes = 2_000_000

/** What was made. */
export interface Packaged {
  readonly path: string
  readonly bytes: number
  readonly sha256: string
}

/** Puts what was bundled into one file in a folder. */
export async function packageExtension(folder = join(root, 'out')): Promise<Packaged> {
  const { version } = JSON.parse(readFileSync(join(extension, 'package.json'), 'utf8')) as { readonly version: string }
  const copy = join(folder, 'vsix')
  const path = join(folder, `journey-lang-${version}.vsix`)
  rmSync(copy, { recursive: true, force: true })
  for (const it of await listFiles({ cwd: extension, packageManager: PackageManager.None })) {
    mkdirSync(dirname(join(copy, it)), { recursive: true })
    cpSync(join(extension, it), join(copy, it))
    chmodSync(join(copy, it), 0o644)
  }
  leaveOutPictures(join(copy, 'README.md'))
  await withOneDate(() =>
    createVSIX({
      cwd: copy,
      packagePath: path,
      dependencies: false,
      allowMissingRepository: true,
      allowUnusedFilesPattern: true,
    }),
  )
  rmSync(copy, { recursive: true })
  const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex')
  return { path, bytes: statSync(path).size, sha256 }
}

/**
 * Editors show pictures of a README only from an address on the web, which these do not have before the project has one:
 * a page without them is better than one with holes.
 */
function leaveOutPictures(readme: string): void {
  writeFileSync(readme, readFileSync(readme, 'utf8').replaceAll(/^!\[[^\]\n]*\]\(pictures\/[\w-]+\.png\)\n\n/gm, ''))
}

/** A zip keeps local times, and the packager takes the date from the environment. 1980 is the first year that a zip knows. */
async function withOneDate(work: () => Promise<void>): Promise<void> {
  const before = { SOURCE_DATE_EPOCH: process.env['SOURCE_DATE_EPOCH'], TZ: process.env['TZ'] }
  Object.assign(process.env, { SOURCE_DATE_EPOCH: String(Date.UTC(1980, 0, 2) / 1000), TZ: 'UTC' })
  try {
    await work()
  } finally {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(sizesOf(await bundleExtension()))
  const { path, bytes, sha256 } = await packageExtension()
  console.log(`${path}: ${(bytes / 1000).toFixed(0)} kB\nsha256 ${sha256}`)
  if (bytes > mostBytes) {
    console.error(`It is larger than ${mostBytes / 1000} kB.`)
    process.exitCode = 1
  }
}
