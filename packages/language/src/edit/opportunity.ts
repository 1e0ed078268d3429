import type { Model } from '../model/model.ts'
import { clauseValue, type Shape } from '../model/shape.ts'
import { hasGuessedBraces, isBrokenToken, statementSpan } from '../syntax/tree.ts'
import { snippetIn } from '../vocabulary/placeholders.ts'
import type { Language } from '../vocabulary/row.ts'
import { rowIn } from '../vocabulary/vocabulary.ts'
import { indented } from '../write/children.ts'
import { lineBeside } from '../write/new-step.ts'
import { quotedText } from '../write/quoted-text.ts'
import { plainText, snippetOf } from '../write/snippets.ts'
import type { Edited } from './edited.ts'
import { usualMentor } from './usual.ts'

/**
 * Writes below a pain what would take it away, to be filled in, in the language of the journeys. The pain stays, and where it is tracked is taken over.
 * Who would do it is who owns the step, or the usual mentor. Refuses where an opportunity stands right behind the pain.
 */
export function addOpportunity(model: Model, pain: Shape, textLanguage: Language = 'en'): Edited {
  const beside = pain.parent?.children ?? []
  const row = rowIn('step', 'opportunity')
  if (!row || pain.word !== 'pain' || !pain.stands || !pain.parent) return { refused: 'nothing-to-do' }
  if (beside[beside.indexOf(pain) + 1]?.word === row.word) return { refused: 'nothing-to-do' }
  if (hasGuessedBraces(model.tree) || pain.node.tokens.some(isBrokenToken)) return { refused: 'broken' }
  const journey = model.journeys.find((it) => it.steps.some(({ shape }) => shape === pain.parent))
  const step = journey?.steps.find(({ shape }) => shape === pain.parent)
  if (!journey || !step) return { refused: 'not-in-this-file' }
  const mentor = step.owner?.name ?? usualMentor(model, journey)
  const ref = clauseValue(pain, 'ref')
  const tracked = ref === undefined ? '' : ` ref ${quotedText(ref.text)}`
  const by = mentor === undefined ? '' : ` by \${2:${mentor}}`
  // Where nobody chooses them, nothing is said about effort, impact and status.
  const snippet = snippetIn(row.snippet, textLanguage).replace(/ by \$\{\d+:[^}]*\}/, () => by)
  const short = /^\w+ "\$\{1:[^}]*\}"/.exec(snippet)?.[0] ?? row.word
  const plain = plainText(short + by) + tracked
  return { edits: [inserted(model, pain, plain, snippet + snippetOf(tracked))] }
}

/** On a line of its own below the pain; behind it where the pain shares its line. */
function inserted(model: Model, pain: Shape, plain: string, snippet: string) {
  const own = statementSpan(pain.node)
  const below = lineBeside(model, 'after', own, plain)
  if (!below) return { span: { start: own.end, end: own.end }, newText: `; ${plain}`, snippet: `; ${snippet}` }
  const before = below.newText.slice(0, below.newText.length - indented(plain, '', '').length)
  return { ...below, snippet: before + snippet }
}
