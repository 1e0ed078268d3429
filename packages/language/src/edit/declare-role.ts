import type { Model } from '../model/model.ts'
import type { SlotValue } from '../model/shape.ts'
import { builtInChannels } from '../model/scope.ts'
import type { TextEdit } from '../text/edit.ts'
import { declareName } from './declarations.ts'
import { isRefused, type Refused } from './edited.ts'
import { freeName, nameOf } from './names.ts'

/** A role that got a name. */
export interface DeclaredRole {
  readonly name: string
  /** Whether somebody was called so already, and only the name is used. */
  readonly isKnown: boolean
  readonly edits: readonly TextEdit[]
}

/**
 * Makes a mentor of a role that is written as a text, as in `by "The host"`: declares it, and uses its name wherever the
 * same text stands for a role. A mentor who is described by this text already is used as it is.
 * Refuses a text of which no name can be made, and one that stands for no role.
 */
export function declareRole(model: Model, role: SlotValue): DeclaredRole | Refused {
  const places = rolesCalled(model, role.text)
  if (!places.includes(role)) return { refused: 'nothing-to-do' }
  const known = [...model.cast.mentors.values()].find((it) => it.text.trim() === role.text.trim() && it.text !== '')
  if (known) return { name: known.name, isKnown: true, edits: places.map(({ span }) => named(span, known.name)) }
  const wanted = nameOf(role.text)
  if (wanted === undefined) return { refused: 'not-a-name' }
  const { names, imports, journeys } = model.scope
  const inJourneys = [...journeys.values()]
  const name = freeName(wanted, (it) => {
    return names.has(it) || imports.has(it) || builtInChannels.has(it) || inJourneys.some((inside) => inside.has(it))
  })
  const declared = declareName(model, 'mentor', name, role.text)
  if (isRefused(declared)) return declared
  return { name, isKnown: false, edits: [...declared.edits, ...places.map(({ span }) => named(span, name))] }
}

function named(span: TextEdit['span'], newText: string): TextEdit {
  return { span, newText }
}

/** The values of a file that name a mentor by this text. */
function rolesCalled({ statements }: Model, text: string): readonly SlotValue[] {
  const found: SlotValue[] = []
  for (const { clauses, stands } of statements) {
    if (!stands) continue
    for (const { row, values } of clauses.values()) {
      const { value } = row
      if (value?.kind !== 'reference' || !value.orText || !value.to.includes('mentor')) continue
      found.push(...values.filter((it) => it.isText && it.text === text))
    }
  }
  return found
}
