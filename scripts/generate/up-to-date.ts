import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import type { GeneratedFile } from './generated-file.ts'

const root = new URL('../../', import.meta.url)

/** Folders in which every file is generated, so that a file which nobody makes any more is left over. */
const ownedFolders: readonly string[] = ['grammar/railroad', 'grammar/rules']

/** Writes the files that differ from the disk and removes those left over in these folders. Returns the paths it touched, in order. */
export async function bringUpToDate(files: readonly GeneratedFile[], folders = ownedFolders): Promise<string[]> {
  const written = await Promise.all(files.map(writeWhenDifferent))
  const removed = await removeLeftOvers(folders, new Set(files.map((file) => file.path)))
  return [...written.flat(), ...removed].toSorted()
}

async function writeWhenDifferent({ path, text }: GeneratedFile): Promise<string[]> {
  const place = new URL(path, root)
  if ((await textAt(place)) === text) return []

  await mkdir(new URL('.', place), { recursive: true })
  await writeFile(place, text)
  return [path]
}

async function removeLeftOvers(folders: readonly string[], wanted: ReadonlySet<string>): Promise<string[]> {
  const found = await Promise.all(folders.map(pathsIn))
  const leftOver = found.flat().filter((path) => !wanted.has(path))
  await Promise.all(leftOver.map((path) => rm(new URL(path, root), { recursive: true })))
  return leftOver
}

async function pathsIn(folder: string): Promise<string[]> {
  const names = await readdir(new URL(`${folder}/`, root)).catch(whenMissing([]))
  return names.map((name) => `${folder}/${name}`)
}

function textAt(place: URL): Promise<string | undefined> {
  return readFile(place, 'utf8').catch(whenMissing(undefined))
}

/** A file that is not there yet is the normal case; any other trouble with the disk must be seen. */
function whenMissing<Fallback>(fallback: Fallback): (error: unknown) => Fallback {
  return (error) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return fallback
    throw error
  }
}
