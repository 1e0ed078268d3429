/**
 * The licences of what others wrote and we bundle: nearly all of them ask that their words go along. Which packages that are
 * is read off the bundles themselves, so that the list is never out of date.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Metafile } from 'esbuild'
import { root } from './options.ts'

/** One text with the name, version and licence of every package of which something is in these bundles. */
export function noticesFor(bundles: readonly Metafile[]): string {
  const folders = new Set(bundles.flatMap(writtenInputs).flatMap(packageFolder))
  const notices = [...folders].map(noticeOf).toSorted((a, b) => (a.title < b.title ? -1 : 1))
  const intro = 'This extension holds parts of these packages, under the licences that follow.'
  const parts = notices.map(({ title, text }) => `${'='.repeat(80)}\n${title}\n${'='.repeat(80)}\n\n${text.trim()}\n`)
  return `${intro}\n\n${[...new Set(parts)].join('\n')}`
}

/** What a bundler read and then left out is not in the bundle. */
function writtenInputs({ outputs }: Metafile): readonly string[] {
  return Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  )
}

/** `node_modules/a/node_modules/@b/c/d.js` is of the package in `node_modules/a/node_modules/@b/c`. */
function packageFolder(path: string): readonly string[] {
  const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []
  return folder === undefined ? [] : [folder]
}

function noticeOf(folder: string): { readonly title: string; readonly text: string } {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8')) as {
    readonly name: string
    readonly version: string
    readonly license?: string
  }
  const title = `${manifest.name} ${manifest.version} (${manifest.license ?? 'licence below'})`
  const files = readdirSync(join(root, folder)).filter((it) => /^(?:licen[cs]e|copying|notice)/i.test(it))
  const texts = files.toSorted().map((it) => readFileSync(join(root, folder, it), 'utf8').replaceAll('\r\n', '\n'))
  if (texts.length > 0) return { title, text: texts.join('\n') }
  // Some packages of a family keep the words in the first of them only.
  const readme = join(root, folder, 'README.md')
  const [ofReadme] = existsSync(readme) ? (/^#+ licen[cs]e[\s\S]*/im.exec(readFileSync(readme, 'utf8')) ?? []) : []
  return { title, text: ofReadme ?? `Licence: ${manifest.license ?? 'not said'}` }
}
