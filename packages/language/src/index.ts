/**
 * journey-lang: customer journeys as code. Text in; tree, model, findings and pictures out.
 * Pure: no file, no clock, no network. All positions are UTF-16 offsets.
 */
export { applyEdits, type SnippetEdit, type TextEdit } from './text/edit.ts'
export { lineEdits } from './text/line-edits.ts'
export { lineIndex, positionAt, type LineIndex, type Position } from './text/line-index.ts'
export { partitionPoint } from './text/partition-point.ts'
export { type Span } from './text/span.ts'
export { codeFrame, type CodeFrame } from './text/code-frame.ts'
export { visibleText } from './text/visible-text.ts'
export { maxTextLength, parse } from './syntax/parse.ts'
export {
  hasGuessedBraces,
  headerSpan,
  isClosedText,
  keywordOf,
  print,
  statementSpan,
  tokenKind,
  tokenSpan,
  tokensOf,
  type BlockNode,
  type StatementNode,
  type SyntaxFault,
  type Token,
  type TokenKind,
  type Tree,
} from './syntax/tree.ts'
export { bind, type BindOptions } from './model/bind.ts'
export type { Actor, Direction, Journey, Loop, LoopEnd, Model, Moment, Phase, Silence, Step } from './model/model.ts'
export { builtInChannels, type Declaration, type FileScope, type ImportedName } from './model/scope.ts'
export { readStatements, type FileShapes } from './model/read-statements.ts'
export { placeholder } from './model/read-value.ts'
export { readWord } from './model/value.ts'
export { isImportPath } from './model/import-path.ts'
export { scopeOf, type ResolvedImport } from './model/imports.ts'
export { declarationAt, declarationOf, mentionsByDeclaration, mentionsOf, type Mention } from './model/mentions.ts'
export type { Reference, References } from './model/references.ts'
export { readHeader, type ReadHeader } from './model/read-header.ts'
export type { Problem, ProblemKind, ProblemOf, SlotRow, WrongArgument } from './model/problem.ts'
export type { Shape, ShapedClause, ShapedPositional, SlotValue } from './model/shape.ts'
export { nearest } from './model/nearest.ts'
export { durationUnits } from './model/value.ts'
export type { Workspace, WorkspaceFile } from './model/workspace.ts'
export { lint, type LintOptions } from './lint/lint.ts'
export { fixAll, fixesTogether, type Fixed, type FixedFinding, type MadeFix } from './lint/fix.ts'
export { groupFindings, type FindingGroup } from './lint/group.ts'
export { leavesToFillIn } from './lint/to-fill-in.ts'
export { silencedBy } from './lint/silenced.ts'
export { coaching, recommended, rulesOf, strict, structure } from './lint/presets.ts'
export { presetNames, type Preset } from './rules/support/presets.ts'
export { ideas, type Idea } from './rules/support/ideas.ts'
export { aValue } from './rules/support/wording.ts'
export type { RuleContext, WhyNot } from './rules/support/context.ts'
export { rules } from './rules/index.generated.ts'
export {
  defineRule,
  type BadExample,
  type GoodExample,
  type Report,
  type ReportDetails,
  type ReportedFix,
  type ReportedPlace,
  type Rule,
  type RuleDefinition,
  type Texts,
} from './rules/support/define-rule.ts'
export type { Finding, Fix, FixEdit, RelatedPlace, Severity } from './rules/support/finding.ts'
export type {
  ClauseRow,
  Doc,
  Language,
  ListWord,
  NameKind,
  Place,
  PositionalRow,
  StatementRow,
  Value,
  WordList,
} from './vocabulary/row.ts'
export { channelName, stageName } from './vocabulary/dutch.ts'
export { snippetIn } from './vocabulary/placeholders.ts'
export { clauseOf, rowIn, rowsIn, rowsOf, statements } from './vocabulary/vocabulary.ts'
export {
  wordLists,
  type EvidenceSource,
  type JourneyState,
  type Level,
  type LoopKind,
  type OpportunityStatus,
  type Purpose,
  type Stage,
} from './vocabulary/words.ts'
export {
  format,
  formatTree,
  refusalTexts,
  type FormatOptions,
  type FormatRefusal,
  type FormatResult,
  type FormattedText,
  type RefusalReason,
} from './format/format.ts'
export { sameMeaning } from './format/meaning.ts'
export { render, type RenderOptions } from './render/render.ts'
export { drawEmbed, drawFence, type FenceOptions } from './fence/draw-fence.ts'
export { hostFence, type HostFence } from './fence/host-fence.ts'
export { fenceProblem, type DrawnFence, type FencePicture, type FenceProblem } from './fence/drawn-fence.ts'
export {
  readEmbed,
  readFence,
  readOptions,
  type Fence,
  type OptionName,
  type OptionProblem,
  type OptionsReading,
} from './fence/read-fence.ts'
export { views } from './views/index.generated.ts'
export { defineView, type Drawing, type Mark, type View, type ViewOptions } from './views/support/define-view.ts'
export { daysInWords, exactPercent, percent, wholeNumber } from './views/support/figures.ts'
export { meanEmotion } from './views/support/mean-emotion.ts'
export { phaseTitle } from './views/support/phase-title.ts'
export { displayText, longestActor, longestLabel } from './views/support/escape.ts'
export { addImport, declareName, type Declarable } from './edit/declarations.ts'
export { addContact, isFollowedBySilence } from './edit/contact.ts'
export { declareRole, type DeclaredRole } from './edit/declare-role.ts'
export { isRefused, type Edited, type Refused } from './edit/edited.ts'
export { movePhase, moveStep } from './edit/move.ts'
export { addOpportunity } from './edit/opportunity.ts'
export { organizeImports } from './edit/organize-imports.ts'
export { rename, type Renamed } from './edit/rename.ts'
export { renameAlias } from './edit/rename-alias.ts'
export { splitPhase } from './edit/split-phase.ts'
export { addStep, removeStep, setEmotion, type Emotion, type NewStep } from './edit/steps.ts'
export { addWhyNot, whyNotHolder } from './edit/why-not.ts'
export { quotedText } from './write/quoted-text.ts'
export type { Balance } from './model/balance.ts'
export type { Cast, Channel, Member, Mentor, Persona, Reachable } from './model/cast.ts'
export type {
  Collected,
  Doubt,
  Evidence,
  Failure,
  Measure,
  Metric,
  Opportunity,
  Owner,
  Pain,
  Refusal,
  Saying,
  Share,
  StepDetails,
  Versus,
  Wow,
} from './model/details.ts'
export type { Gap } from './model/gaps.ts'
export type { Overlap } from './model/overlaps.ts'
export type { BrandPromise } from './model/promises.ts'
export type { Review } from './model/review.ts'
export { toJson, type ModelJson } from './model/to-json.ts'
