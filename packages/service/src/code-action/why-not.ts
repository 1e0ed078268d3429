import { addWhyNot, isRefused, rules, whyNotHolder, type Finding, type Language, type Rule } from 'journey-lang'
import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types'
import type { SourceFile } from '../project/project.ts'
import { actionOf, findingsAt, type Asked } from './asked.ts'

interface Words {
  readonly title: (rule: string, place: string) => string
  /** What holds the reason, by the word of its statement; the file without one. */
  readonly places: ReadonlyMap<string, string>
  /** For a word that has no other name. */
  readonly place: (word: string) => string
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    title: (rule, place) => `Say why not: \`${rule}\` in this ${place}`,
    places: new Map([['', 'file']]),
    place: (word) => word,
  },
  nl: {
    title: (rule, place) => `Zeg waarom niet: \`${rule}\` in ${place}`,
    places: new Map([
      ['', 'dit bestand'],
      ['step', 'deze stap'],
      ['phase', 'deze fase'],
      ['journey', 'deze reis'],
    ]),
    place: (word) => `deze ${word}`,
  },
}

/** For each rule that may be silenced: a `why-not` in the innermost block in which it speaks, with the reason to fill in. */
export function whyNotActions(asked: Asked): readonly CodeAction[] {
  const { file } = asked
  return findingsAt(asked).flatMap((finding) => {
    if (!canBeSilenced(file, finding)) return []
    const holder = whyNotHolder(file.model, finding.span.start)
    const edited = addWhyNot(file.model, finding.rule, holder, file.settings.textLanguage)
    if (isRefused(edited)) return []
    const title = titleOf(file.language, finding.rule, holder?.word ?? '')
    return [actionOf(asked, { title, kind: CodeActionKind.QuickFix, edits: edited.edits, findings: [finding] })]
  })
}

function titleOf(language: Language, rule: string, word: string): string {
  const { title, places, place } = words[language]
  return title(rule, places.get(word) ?? place(word))
}

/** What is always on, and what judges the reasons themselves, hears no reason. */
function canBeSilenced({ settings }: SourceFile, { rule }: Finding): boolean {
  const found: Rule | undefined = byId.get(rule) ?? settings.rules?.find((it) => it.id === rule)
  return found !== undefined && found.preset !== 'always' && found.looksAtWhyNots !== true
}

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((it) => [it.id, it]))
