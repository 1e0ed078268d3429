// The files of this folder. Written by `npm run generate`; do not edit.
import type { Rule } from './support/define-rule.ts'
import badEncoding from './bad-encoding.ts'
import badNewsWithoutCredit from './bad-news-without-credit.ts'
import confusableName from './confusable-name.ts'
import differenceWithoutComparison from './difference-without-comparison.ts'
import duplicateClause from './duplicate-clause.ts'
import duplicateName from './duplicate-name.ts'
import emotionOutOfRange from './emotion-out-of-range.ts'
import exclusiveClauses from './exclusive-clauses.ts'
import fileTooLarge from './file-too-large.ts'
import importCycle from './import-cycle.ts'
import importNotFound from './import-not-found.ts'
import insideOutWording from './inside-out-wording.ts'
import invisibleCharacter from './invisible-character.ts'
import lookAlikeCharacter from './look-alike-character.ts'
import loopStartsOver from './loop-starts-over.ts'
import loopToNowhere from './loop-to-nowhere.ts'
import loopWithoutCue from './loop-without-cue.ts'
import loyaltyOnlyTransactional from './loyalty-only-transactional.ts'
import marketWidePain from './market-wide-pain.ts'
import misplacedStatement from './misplaced-statement.ts'
import missingArgument from './missing-argument.ts'
import missingDuration from './missing-duration.ts'
import momentContradictsEmotion from './moment-contradicts-emotion.ts'
import noContactAfterPurchase from './no-contact-after-purchase.ts'
import noCta from './no-cta.ts'
import painSurvivesRedesign from './pain-survives-redesign.ts'
import phaseWithoutContact from './phase-without-contact.ts'
import placeholderLeft from './placeholder-left.ts'
import quickWinWaiting from './quick-win-waiting.ts'
import recoversNothing from './recovers-nothing.ts'
import roleCollision from './role-collision.ts'
import saidTwice from './said-twice.ts'
import silenceOverbroken from './silence-overbroken.ts'
import syntaxError from './syntax-error.ts'
import unknownClause from './unknown-clause.ts'
import unknownKeyword from './unknown-keyword.ts'
import unknownReference from './unknown-reference.ts'
import unusedName from './unused-name.ts'
import wowEverywhere from './wow-everywhere.ts'
import wowWithoutStory from './wow-without-story.ts'
import wrongArgument from './wrong-argument.ts'

/** Every rule that comes with the library, by id. */
export const rules: readonly Rule[] = [
  badEncoding,
  badNewsWithoutCredit,
  confusableName,
  differenceWithoutComparison,
  duplicateClause,
  duplicateName,
  emotionOutOfRange,
  exclusiveClauses,
  fileTooLarge,
  importCycle,
  importNotFound,
  insideOutWording,
  invisibleCharacter,
  lookAlikeCharacter,
  loopStartsOver,
  loopToNowhere,
  loopWithoutCue,
  loyaltyOnlyTransactional,
  marketWidePain,
  misplacedStatement,
  missingArgument,
  missingDuration,
  momentContradictsEmotion,
  noContactAfterPurchase,
  noCta,
  painSurvivesRedesign,
  phaseWithoutContact,
  placeholderLeft,
  quickWinWaiting,
  recoversNothing,
  roleCollision,
  saidTwice,
  silenceOverbroken,
  syntaxError,
  unknownClause,
  unknownKeyword,
  unknownReference,
  unusedName,
  wowEverywhere,
  wowWithoutStory,
  wrongArgument,
]
