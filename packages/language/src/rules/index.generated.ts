// The files of this folder. Written by `npm run generate`; do not edit.
import type { Rule } from './support/define-rule.ts'
import accountOverdrawn from './account-overdrawn.ts'
import advocacyWithoutMeans from './advocacy-without-means.ts'
import allAboutUs from './all-about-us.ts'
import assumptionOnly from './assumption-only.ts'
import badEncoding from './bad-encoding.ts'
import badNewsWithoutCredit from './bad-news-without-credit.ts'
import competitorBetter from './competitor-better.ts'
import complaintWithoutDeadline from './complaint-without-deadline.ts'
import confusableName from './confusable-name.ts'
import customerBreaksSilence from './customer-breaks-silence.ts'
import dataWithoutBenefit from './data-without-benefit.ts'
import differenceWithoutComparison from './difference-without-comparison.ts'
import dipWithoutReason from './dip-without-reason.ts'
import doubtUnanswered from './doubt-unanswered.ts'
import duplicateClause from './duplicate-clause.ts'
import duplicateName from './duplicate-name.ts'
import emotionOutOfRange from './emotion-out-of-range.ts'
import exclusiveClauses from './exclusive-clauses.ts'
import failureWithoutRepair from './failure-without-repair.ts'
import fileTooLarge from './file-too-large.ts'
import funnelOutOfOrder from './funnel-out-of-order.ts'
import importCycle from './import-cycle.ts'
import importNotFound from './import-not-found.ts'
import insideOutWording from './inside-out-wording.ts'
import invisibleCharacter from './invisible-character.ts'
import journeyEndsAtPurchase from './journey-ends-at-purchase.ts'
import journeyStartsAtPurchase from './journey-starts-at-purchase.ts'
import justBecauseWithStrings from './just-because-with-strings.ts'
import longSilence from './long-silence.ts'
import lookAlikeCharacter from './look-alike-character.ts'
import loopStartsOver from './loop-starts-over.ts'
import loopToNowhere from './loop-to-nowhere.ts'
import loopWithoutCue from './loop-without-cue.ts'
import loyaltyOnlyTransactional from './loyalty-only-transactional.ts'
import marketWidePain from './market-wide-pain.ts'
import milestoneNotCelebrated from './milestone-not-celebrated.ts'
import misplacedStatement from './misplaced-statement.ts'
import missingArgument from './missing-argument.ts'
import missingDuration from './missing-duration.ts'
import missingEmotion from './missing-emotion.ts'
import momentContradictsEmotion from './moment-contradicts-emotion.ts'
import negativeStreak from './negative-streak.ts'
import noContactAfterPurchase from './no-contact-after-purchase.ts'
import noCta from './no-cta.ts'
import noFailurePlan from './no-failure-plan.ts'
import noLoyaltyLoop from './no-loyalty-loop.ts'
import nobodyAsks from './nobody-asks.ts'
import nothingToTell from './nothing-to-tell.ts'
import painSurvivesRedesign from './pain-survives-redesign.ts'
import painUnattended from './pain-unattended.ts'
import phaseWithoutContact from './phase-without-contact.ts'
import phaseWithoutStage from './phase-without-stage.ts'
import placeholderLeft from './placeholder-left.ts'
import prePostGap from './pre-post-gap.ts'
import promiseBroken from './promise-broken.ts'
import promiseWithoutProof from './promise-without-proof.ts'
import quickWinWaiting from './quick-win-waiting.ts'
import reactiveOnly from './reactive-only.ts'
import recoversNothing from './recovers-nothing.ts'
import recoveryDoesNotRecover from './recovery-does-not-recover.ts'
import refusalWithoutOffer from './refusal-without-offer.ts'
import repairWithoutDeadline from './repair-without-deadline.ts'
import roleCollision from './role-collision.ts'
import saidTwice from './said-twice.ts'
import sellBeforeAsk from './sell-before-ask.ts'
import silenceAfterPurchase from './silence-after-purchase.ts'
import silenceOverbroken from './silence-overbroken.ts'
import staleJourney from './stale-journey.ts'
import startsOnOurGround from './starts-on-our-ground.ts'
import syntaxError from './syntax-error.ts'
import truthTurnsNegative from './truth-turns-negative.ts'
import truthWithoutExpectation from './truth-without-expectation.ts'
import unknownClause from './unknown-clause.ts'
import unknownKeyword from './unknown-keyword.ts'
import unknownReference from './unknown-reference.ts'
import unknownRule from './unknown-rule.ts'
import unreachableAfterPurchase from './unreachable-after-purchase.ts'
import unusedName from './unused-name.ts'
import usePhaseThin from './use-phase-thin.ts'
import weakEnding from './weak-ending.ts'
import whyNotUnneeded from './why-not-unneeded.ts'
import whyNotWithoutReason from './why-not-without-reason.ts'
import wowEverywhere from './wow-everywhere.ts'
import wowExpected from './wow-expected.ts'
import wowOverOpenPain from './wow-over-open-pain.ts'
import wowWithoutOwner from './wow-without-owner.ts'
import wowWithoutStory from './wow-without-story.ts'
import wrongArgument from './wrong-argument.ts'

/** Every rule that comes with the library, by id. */
export const rules: readonly Rule[] = [
  accountOverdrawn,
  advocacyWithoutMeans,
  allAboutUs,
  assumptionOnly,
  badEncoding,
  badNewsWithoutCredit,
  competitorBetter,
  complaintWithoutDeadline,
  confusableName,
  customerBreaksSilence,
  dataWithoutBenefit,
  differenceWithoutComparison,
  dipWithoutReason,
  doubtUnanswered,
  duplicateClause,
  duplicateName,
  emotionOutOfRange,
  exclusiveClauses,
  failureWithoutRepair,
  fileTooLarge,
  funnelOutOfOrder,
  importCycle,
  importNotFound,
  insideOutWording,
  invisibleCharacter,
  journeyEndsAtPurchase,
  journeyStartsAtPurchase,
  justBecauseWithStrings,
  longSilence,
  lookAlikeCharacter,
  loopStartsOver,
  loopToNowhere,
  loopWithoutCue,
  loyaltyOnlyTransactional,
  marketWidePain,
  milestoneNotCelebrated,
  misplacedStatement,
  missingArgument,
  missingDuration,
  missingEmotion,
  momentContradictsEmotion,
  negativeStreak,
  noContactAfterPurchase,
  noCta,
  noFailurePlan,
  noLoyaltyLoop,
  nobodyAsks,
  nothingToTell,
  painSurvivesRedesign,
  painUnattended,
  phaseWithoutContact,
  phaseWithoutStage,
  placeholderLeft,
  prePostGap,
  promiseBroken,
  promiseWithoutProof,
  quickWinWaiting,
  reactiveOnly,
  recoversNothing,
  recoveryDoesNotRecover,
  refusalWithoutOffer,
  repairWithoutDeadline,
  roleCollision,
  saidTwice,
  sellBeforeAsk,
  silenceAfterPurchase,
  silenceOverbroken,
  staleJourney,
  startsOnOurGround,
  syntaxError,
  truthTurnsNegative,
  truthWithoutExpectation,
  unknownClause,
  unknownKeyword,
  unknownReference,
  unknownRule,
  unreachableAfterPurchase,
  unusedName,
  usePhaseThin,
  weakEnding,
  whyNotUnneeded,
  whyNotWithoutReason,
  wowEverywhere,
  wowExpected,
  wowOverOpenPain,
  wowWithoutOwner,
  wowWithoutStory,
  wrongArgument,
]
