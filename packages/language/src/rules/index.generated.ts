// The files of this folder. Written by `npm run generate`; do not edit.
import type { Rule } from './support/define-rule.ts'
import badEncoding from './bad-encoding.ts'
import confusableName from './confusable-name.ts'
import duplicateClause from './duplicate-clause.ts'
import duplicateName from './duplicate-name.ts'
import emotionOutOfRange from './emotion-out-of-range.ts'
import exclusiveClauses from './exclusive-clauses.ts'
import fileTooLarge from './file-too-large.ts'
import importCycle from './import-cycle.ts'
import importNotFound from './import-not-found.ts'
import invisibleCharacter from './invisible-character.ts'
import lookAlikeCharacter from './look-alike-character.ts'
import loopToNowhere from './loop-to-nowhere.ts'
import loopWithoutCue from './loop-without-cue.ts'
import misplacedStatement from './misplaced-statement.ts'
import missingArgument from './missing-argument.ts'
import momentContradictsEmotion from './moment-contradicts-emotion.ts'
import noContactAfterPurchase from './no-contact-after-purchase.ts'
import placeholderLeft from './placeholder-left.ts'
import recoversNothing from './recovers-nothing.ts'
import saidTwice from './said-twice.ts'
import syntaxError from './syntax-error.ts'
import unknownClause from './unknown-clause.ts'
import unknownKeyword from './unknown-keyword.ts'
import unknownReference from './unknown-reference.ts'
import unknownRule from './unknown-rule.ts'
import whyNotUnneeded from './why-not-unneeded.ts'
import whyNotWithoutReason from './why-not-without-reason.ts'
import wrongArgument from './wrong-argument.ts'

/** Every rule that comes with the library, by id. */
export const rules: readonly Rule[] = [
  badEncoding,
  confusableName,
  duplicateClause,
  duplicateName,
  emotionOutOfRange,
  exclusiveClauses,
  fileTooLarge,
  importCycle,
  importNotFound,
  invisibleCharacter,
  lookAlikeCharacter,
  loopToNowhere,
  loopWithoutCue,
  misplacedStatement,
  missingArgument,
  momentContradictsEmotion,
  noContactAfterPurchase,
  placeholderLeft,
  recoversNothing,
  saidTwice,
  syntaxError,
  unknownClause,
  unknownKeyword,
  unknownReference,
  unknownRule,
  whyNotUnneeded,
  whyNotWithoutReason,
  wrongArgument,
]
