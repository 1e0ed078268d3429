/** Refuses files that a command is not made for, so that none is taken for a journey, and written over as if it were one. */
import { extname } from 'node:path'
import { journeyFiles, markdownFiles, type FileKind } from '@journey-lang/files'
import type { Doc } from 'journey-lang'
import { shellWord } from './shell-word.ts'

/** Whether the name of a file ends as those of this kind do. Capitals do not matter where somebody typed the name. */
export function isOfKind(path: string, { extensions }: FileKind): boolean {
  return extensions.includes(extname(path).slice(1).toLowerCase())
}

/** Why a file is left alone by a command for files of another kind, and which command there is for it. */
export function wrongKind(shown: string, wanted: FileKind): Doc {
  const other = others.find((it) => it.kind !== wanted && isOfKind(shown, it.kind))
  const hint = other?.hint(shellWord(shown)) ?? { en: '', nl: '' }
  return {
    en: `${shown} is no ${wanted.name} file.${hint.en}`,
    nl: `${shown} is geen ${wanted.name}-bestand.${hint.nl}`,
  }
}

interface OtherKind {
  readonly kind: FileKind
  readonly hint: (path: string) => Doc
}

const others: readonly OtherKind[] = [
  {
    kind: markdownFiles,
    hint: (path) => ({
      en: ` For Markdown there is \`journey embed ${path}\`.`,
      nl: ` Voor Markdown is er \`journey embed ${path}\`.`,
    }),
  },
  {
    kind: journeyFiles,
    hint: (path) => ({
      en: ` To draw a journey there is \`journey render ${path}\`.`,
      nl: ` Om een reis te tekenen is er \`journey render ${path}\`.`,
    }),
  },
]
