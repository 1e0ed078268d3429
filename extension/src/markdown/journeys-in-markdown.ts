/** Journeys in VS Code's own preview of Markdown: drawn by the Mermaid that is there, or shown as they are written. */
import * as vscode from 'vscode'
import type { LibraryLoader } from '../library/loader.ts'
import { placeOf } from '../reading/place.ts'
import { makeTexts, withAllTexts, type Texts } from '../reading/texts.ts'
import { replaceFences, type MarkdownIt, type Shown } from './fences.ts'
import { refreshPreviews } from './refresh.ts'

/** What VS Code's preview of Markdown asks of an extension. */
export interface JourneysInMarkdown extends vscode.Disposable {
  /** Called with every parser that is made. */
  readonly extendMarkdownIt: <Parser extends MarkdownIt>(md: Parser) => Parser
}

/** What is needed. */
export interface MarkdownParts {
  readonly library: LibraryLoader
  readonly log: Pick<vscode.LogOutputChannel, 'error'>
}

/** Makes it. Nothing is loaded or watched before the first of our fences is rendered. */
export function journeysInMarkdown({ library, log }: MarkdownParts): JourneysInMarkdown {
  const texts = makeTexts()
  const refresh = refreshPreviews()
  let watching: vscode.Disposable | undefined

  /** Renders again once all is there that the fence needs. */
  const fetch = async (code: string, info: string, document: vscode.Uri | undefined): Promise<void> => {
    try {
      const { drawFenceAt } = await library.load()
      await withAllTexts(texts, (look) => drawFenceAt(code, info, placeOf(document, look)))
      refresh.want()
    } catch (error) {
      log.error(String(error))
    }
  }
  const show = (code: string, info: string, env: unknown): Shown | undefined => {
    refresh.came()
    watching ??= watchFiles(texts, refresh.want)
    const document = documentOf(env)
    const look = texts.look()
    const loaded = library.now()
    const drawn = loaded?.drawFenceAt(code, info, placeOf(document, look))
    if (!loaded || look.pending().length > 0) {
      void fetch(code, info, document)
      return { kind: 'text', text: vscode.l10n.t('The journey is being read…') }
    }
    if (!drawn) return undefined
    if (drawn.kind === 'problem') return { kind: 'text', text: drawn.text }
    // What was written in the document itself, or else the file that it names, which is the first that was opened.
    const [file] = drawn.files
    const source = code.trim() === '' && file !== undefined ? look.read(file) : code
    return { kind: 'picture', mermaid: drawn.mermaid, source: source ?? code, note: noMermaid() }
  }

  return {
    extendMarkdownIt(md) {
      replaceFences(md, (code, info, env) => {
        try {
          return show(code, info, env)
        } catch (error) {
          // An error would leave the whole document empty.
          log.error(String(error))
          return { kind: 'text', text: vscode.l10n.t('The journey cannot be drawn, because the extension failed.') }
        }
      })
      return md
    },
    dispose() {
      watching?.dispose()
      refresh.dispose()
    },
  }
}

function noMermaid(): string {
  return vscode.l10n.t('This editor draws no Mermaid in Markdown, so here is the text of the journey.')
}

/** The document that is rendered; undefined for a text that is in none. */
function documentOf(env: unknown): vscode.Uri | undefined {
  if (typeof env !== 'object' || env === null || !('currentDocument' in env)) return undefined
  return env.currentDocument instanceof vscode.Uri ? env.currentDocument : undefined
}

/** Tells of files that somebody wanted and that are others now, be it in an editor or on the disk. */
function watchFiles(texts: Texts, changed: () => void): vscode.Disposable {
  const { workspace } = vscode
  const renew = (uri: vscode.Uri): void => {
    const key = uri.toString()
    if (texts.wasWanted(key)) void texts.renew(key).then(changed)
  }
  // What is in an editor need not be read.
  const typed = (uri: vscode.Uri): void => {
    if (texts.wasWanted(uri.toString())) changed()
  }
  const watcher = workspace.createFileSystemWatcher('**/{*.journey,journey.config.json,package.json}')
  return vscode.Disposable.from(
    watcher,
    watcher.onDidCreate(renew),
    watcher.onDidChange(renew),
    watcher.onDidDelete(renew),
    workspace.onDidChangeTextDocument(({ document }) => typed(document.uri)),
    // What was never saved is gone with the editor.
    workspace.onDidCloseTextDocument(({ uri }) => renew(uri)),
    workspace.onDidChangeConfiguration((it) => {
      if (it.affectsConfiguration('journey')) changed()
    }),
  )
}
