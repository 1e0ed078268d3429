// The files of this folder. Written by `npm run generate`; do not edit.
import type { Rule } from './support/define-rule.ts'
import accountOverdrawn from './account-overdrawn.ts'
import allAboutUs from './all-about-us.ts'
import badEncoding from './bad-encoding.ts'
import confusableName from './confusable-name.ts'
import customerBreaksSilence from './customer-breaks-silence.ts'
import duplicateClause from './duplicate-clause.ts'
import duplicateName from './duplicate-name.ts'
import emotionOutOfRange from './emotion-out-of-range.ts'
import exclusiveClauses from './exclusive-clauses.ts'
import fileTooLarge from './file-too-large.ts'
import funnelOutOfOrder from './funnel-out-of-order.ts'
import importCycle from './import-cycle.ts'
import importNotFound from './import-not-found.ts'
import invisibleCharacter from './invisible-character.ts'
import journeyEndsAtPurchase from './journey-ends-at-purchase.ts'
import journeyStartsAtPurchase from './journey-starts-at-purchase.ts'
import justBecauseWithStrings from './just-because-with-strings.ts'
import longSilence from './long-silence.ts'
import lookAlikeCharacter from './look-alike-character.ts'
import loopToNowhere from './loop-to-nowhere.ts'
import loopWithoutCue from './loop-without-cue.ts'
import misplacedStatement from './misplaced-statement.ts'
import missingArgument from './missing-argument.ts'
import momentContradictsEmotion from './moment-contradicts-emotion.ts'
import negativeStreak from './negative-streak.ts'
import noContactAfterPurchase from './no-contact-after-purchase.ts'
import noFailurePlan from './no-failure-plan.ts'
import noLoyaltyLoop from './no-loyalty-loop.ts'
import nobodyAsks from './nobody-asks.ts'
import nothingToTell from './nothing-to-tell.ts'
import phaseWithoutStage from './phase-without-stage.ts'
import placeholderLeft from './placeholder-left.ts'
import prePostGap from './pre-post-gap.ts'
import reactiveOnly from './reactive-only.ts'
import recoversNothing from './recovers-nothing.ts'
import saidTwice from './said-twice.ts'
import sellBeforeAsk from './sell-before-ask.ts'
import silenceAfterPurchase from './silence-after-purchase.ts'
import staleJourney from './stale-journey.ts'
import startsOnOurGround from './starts-on-our-ground.ts'
import syntaxError from './syntax-error.ts'
import unknownClause from './unknown-clause.ts'
import unknownKeyword from './unknown-keyword.ts'
import unknownReference from './unknown-reference.ts'
import unreachableAfterPurchase from './unreachable-after-purchase.ts'
import usePhaseThin from './use-phase-thin.ts'
import weakEnding from './weak-ending.ts'
import wrongArgument from './wrong-argument.ts'

/** Every rule that comes with the library, by id. */
export const rules: readonly Rule[] = [
  accountOverdrawn,
  allAboutUs,
  badEncoding,
  confusableName,
  customerBreaksSilence,
  duplicateClause,
  duplicateName,
  emotionOutOfRange,
  exclusiveClauses,
  fileTooLarge,
  funnelOutOfOrder,
  importCycle,
  importNotFound,
  invisibleCharacter,
  journeyEndsAtPurchase,
  journeyStartsAtPurchase,
  justBecauseWithStrings,
  longSilence,
  lookAlikeCharacter,
  loopToNowhere,
  loopWithoutCue,
  misplacedStatement,
  missingArgument,
  momentContradictsEmotion,
  negativeStreak,
  noContactAfterPurchase,
  noFailurePlan,
  noLoyaltyLoop,
  nobodyAsks,
  nothingToTell,
  phaseWithoutStage,
  placeholderLeft,
  prePostGap,
  reactiveOnly,
  recoversNothing,
  saidTwice,
  sellBeforeAsk,
  silenceAfterPurchase,
  staleJourney,
  startsOnOurGround,
  syntaxError,
  unknownClause,
  unknownKeyword,
  unknownReference,
  unreachableAfterPurchase,
  usePhaseThin,
  weakEnding,
  wrongArgument,
]
