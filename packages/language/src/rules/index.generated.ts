// The files of this folder. Written by `npm run generate`; do not edit.
import type { Rule } from './support/define-rule.ts'
import advocacyWithoutMeans from './advocacy-without-means.ts'
import assumptionOnly from './assumption-only.ts'
import badEncoding from './bad-encoding.ts'
import competitorBetter from './competitor-better.ts'
import complaintWithoutDeadline from './complaint-without-deadline.ts'
import confusableName from './confusable-name.ts'
import dataWithoutBenefit from './data-without-benefit.ts'
import dipWithoutReason from './dip-without-reason.ts'
import doubtUnanswered from './doubt-unanswered.ts'
import duplicateClause from './duplicate-clause.ts'
import duplicateName from './duplicate-name.ts'
import emotionOutOfRange from './emotion-out-of-range.ts'
import exclusiveClauses from './exclusive-clauses.ts'
import failureWithoutRepair from './failure-without-repair.ts'
import fileTooLarge from './file-too-large.ts'
import importCycle from './import-cycle.ts'
import importNotFound from './import-not-found.ts'
import invisibleCharacter from './invisible-character.ts'
import lookAlikeCharacter from './look-alike-character.ts'
import loopToNowhere from './loop-to-nowhere.ts'
import loopWithoutCue from './loop-without-cue.ts'
import milestoneNotCelebrated from './milestone-not-celebrated.ts'
import misplacedStatement from './misplaced-statement.ts'
import missingArgument from './missing-argument.ts'
import missingEmotion from './missing-emotion.ts'
import momentContradictsEmotion from './moment-contradicts-emotion.ts'
import noContactAfterPurchase from './no-contact-after-purchase.ts'
import painUnattended from './pain-unattended.ts'
import placeholderLeft from './placeholder-left.ts'
import promiseBroken from './promise-broken.ts'
import promiseWithoutProof from './promise-without-proof.ts'
import recoversNothing from './recovers-nothing.ts'
import recoveryDoesNotRecover from './recovery-does-not-recover.ts'
import refusalWithoutOffer from './refusal-without-offer.ts'
import repairWithoutDeadline from './repair-without-deadline.ts'
import saidTwice from './said-twice.ts'
import syntaxError from './syntax-error.ts'
import truthTurnsNegative from './truth-turns-negative.ts'
import truthWithoutExpectation from './truth-without-expectation.ts'
import unknownClause from './unknown-clause.ts'
import unknownKeyword from './unknown-keyword.ts'
import unknownReference from './unknown-reference.ts'
import unknownRule from './unknown-rule.ts'
import whyNotUnneeded from './why-not-unneeded.ts'
import whyNotWithoutReason from './why-not-without-reason.ts'
import wowExpected from './wow-expected.ts'
import wowOverOpenPain from './wow-over-open-pain.ts'
import wowWithoutOwner from './wow-without-owner.ts'
import wrongArgument from './wrong-argument.ts'

/** Every rule that comes with the library, by id. */
export const rules: readonly Rule[] = [
  advocacyWithoutMeans,
  assumptionOnly,
  badEncoding,
  competitorBetter,
  complaintWithoutDeadline,
  confusableName,
  dataWithoutBenefit,
  dipWithoutReason,
  doubtUnanswered,
  duplicateClause,
  duplicateName,
  emotionOutOfRange,
  exclusiveClauses,
  failureWithoutRepair,
  fileTooLarge,
  importCycle,
  importNotFound,
  invisibleCharacter,
  lookAlikeCharacter,
  loopToNowhere,
  loopWithoutCue,
  milestoneNotCelebrated,
  misplacedStatement,
  missingArgument,
  missingEmotion,
  momentContradictsEmotion,
  noContactAfterPurchase,
  painUnattended,
  placeholderLeft,
  promiseBroken,
  promiseWithoutProof,
  recoversNothing,
  recoveryDoesNotRecover,
  refusalWithoutOffer,
  repairWithoutDeadline,
  saidTwice,
  syntaxError,
  truthTurnsNegative,
  truthWithoutExpectation,
  unknownClause,
  unknownKeyword,
  unknownReference,
  unknownRule,
  whyNotUnneeded,
  whyNotWithoutReason,
  wowExpected,
  wowOverOpenPain,
  wowWithoutOwner,
  wrongArgument,
]
