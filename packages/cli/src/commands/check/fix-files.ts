import { bind, fixAll, format, lineIndex, parse, positionAt, visibleText, type LintOptions } from 'journey-lang'
import type { ReadFile, ReadFiles } from '../../files/read-models.ts'
import { UnwrittenFile, writeWhole } from '../../files/write-whole.ts'
import type { Io } from '../../io.ts'

/**
 * Makes the safe fixes of files, writes those that change, and says on standard error what was done. A file that could
 * not be written is as it was. Standard input cannot be written either, and is left as it came.
 */
export async function fixFiles(
  files: Iterable<ReadFile>,
  optionsFor: (file: ReadFile) => LintOptions,
  io: Io,
): Promise<Pick<ReadFiles, 'files' | 'failures'>> {
  const failures: string[] = []
  const after: ReadFile[] = []
  for (const file of files) {
    try {
      after.push(await fixFile(file, optionsFor(file), io))
    } catch (error) {
      if (!(error instanceof UnwrittenFile)) throw error
      failures.push(error.said[optionsFor(file).language ?? 'en'])
      after.push(file)
    }
  }
  return { files: after, failures }
}

async function fixFile(file: ReadFile, options: LintOptions, io: Io): Promise<ReadFile> {
  const { model, path } = file
  if (path === '-') return file
  const { uri, tree, workspace } = model
  const binding = { uri, patience: file.patience, ...(workspace ? { workspace } : {}) }
  const { text: mended, fixed } = fixAll(tree.text, { ...options, ...binding })
  // A longer name may no longer fit on its line. What was laid out stays so; what was not is left to its author.
  const text = isLaidOut(tree.text) ? laidOut(mended) : mended
  if (text === tree.text) return file
  await writeWhole({ path: uri, shown: path, before: tree.text, after: text })
  const lines = lineIndex(tree.text)
  for (const { finding, fix, at } of fixed.toSorted((a, b) => a.at - b.at)) {
    const { line } = positionAt(lines, at)
    io.error(`${visibleText(`${path}:${line + 1}: ${fix.title} (${finding.rule})`)}\n`)
  }
  return { ...file, model: bind(parse(text), binding) }
}

function isLaidOut(text: string): boolean {
  const result = format(text)
  return result.refused === undefined && result.broken.length === 0 && result.text === text
}

function laidOut(text: string): string {
  const result = format(text)
  return result.refused === undefined ? result.text : text
}
