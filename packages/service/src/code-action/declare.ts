import { declareName, declareRole, isRefused, type Declarable, type Language, type Span } from 'journey-lang'
import { CodeActionKind, type CodeAction } from 'vscode-languageserver-types'
import { spotAt } from '../find/spot.ts'
import { actionOf, titleText, type Asked } from './asked.ts'

interface Words {
  readonly declare: (kind: string, name: string) => string
  readonly use: (name: string, role: string) => string
}

const words: Readonly<Record<Language, Words>> = {
  en: {
    declare: (kind, name) => `Declare ${kind} ${name}`,
    use: (name, role) => `Use the mentor \`${name}\` for ${role}`,
  },
  nl: {
    declare: (kind, name) => `Declareer ${kind} ${name}`,
    use: (name, role) => `Gebruik de mentor \`${name}\` voor ${role}`,
  },
}

/** Declares who is meant by a name that is nowhere declared, or by a role that is written as a text. */
export function declareActions(asked: Asked): readonly CodeAction[] {
  return [...unknownNameActions(asked), ...roleActions(asked)]
}

/** As each kind that may be meant there: whether somebody is one of us, only the author knows. */
function unknownNameActions(asked: Asked): readonly CodeAction[] {
  const { file, span } = asked
  const { model, language } = file
  const problem = model.problems.find((it) => it.kind === 'unknown-reference' && touches(it.span, span))
  if (problem?.kind !== 'unknown-reference' || problem.found !== undefined || problem.name.includes('.')) return []
  const label = problem.name.replaceAll(/[-_]+/g, ' ')
  const text = `${label.charAt(0).toUpperCase()}${label.slice(1)}`
  return problem.to.filter(isDeclarable).flatMap((kind) => {
    const edited = declareName(model, kind, problem.name, text)
    if (isRefused(edited)) return []
    const title = words[language].declare(kind, problem.name)
    return [actionOf(asked, { title, kind: CodeActionKind.RefactorRewrite, edits: edited.edits })]
  })
}

function roleActions(asked: Asked): readonly CodeAction[] {
  const { file, span } = asked
  const spot = spotAt(file.model, span.start)
  if (spot.kind !== 'value' || !spot.value || spot.value.span.end < span.end) return []
  const declared = declareRole(file.model, spot.value)
  if (isRefused(declared)) return []
  const { declare, use } = words[file.language]
  const { name, isKnown, edits } = declared
  const title = isKnown ? use(name, titleText(spot.value.text)) : declare('mentor', `\`${name}\``)
  return [actionOf(asked, { title, kind: CodeActionKind.RefactorRewrite, edits })]
}

const declarables: ReadonlySet<string> = new Set<Declarable>(['mentor', 'ally', 'competitor', 'persona', 'channel'])

function isDeclarable(kind: string): kind is Declarable {
  return declarables.has(kind)
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end
}
