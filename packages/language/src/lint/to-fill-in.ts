import { bind } from '../model/bind.ts'
import placeholderLeft from '../rules/placeholder-left.ts'
import { parse } from '../syntax/parse.ts'
import { lint } from './lint.ts'

/**
 * Whether a change of a text leaves something to fill in that was not there before, as inserts do and other fixes do not.
 * Both are texts of one file, without its surroundings. Never throws.
 */
export function leavesToFillIn(before: string, after: string): boolean {
  return placeholdersIn(after) > placeholdersIn(before)
}

function placeholdersIn(text: string): number {
  return lint(bind(parse(text)), { rules: [placeholderLeft] }).length
}
