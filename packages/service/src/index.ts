/** `@journey-lang/service`: what editors show and do for `.journey` files, as plain data of the Language Server Protocol. */
export {
  makeProject,
  type Project,
  type ProjectState,
  type Settings,
  type SourceFile,
  type SourceText,
} from './project/project.ts'
export { canonicalUri, importedUri, importPath } from './project/paths.ts'
export { offsetAt, positionAt, rangeOf, spanOf, type Lines } from './place/ranges.ts'
export { lengthIn, offsetIn, type PositionEncoding } from './place/encoding.ts'
export { completion, completionTriggers, type CompletionOptions } from './completion.ts'
export { signatureHelp, signatureTriggers } from './signature-help.ts'
export { diagnostics } from './diagnostics.ts'
export {
  marksAt,
  preview,
  previewChoices,
  rangeOfMark,
  type Preview,
  type PreviewChoice,
  type PreviewChoices,
  type PreviewMark,
} from './preview.ts'
export type { PreviewBadge } from './preview/badges.ts'
export type { PreviewRow, PreviewTable } from './preview/table.ts'
export { locationOf, workspaceEditOf, type FileEdits } from './project/workspace-edit.ts'
export { definition } from './definition.ts'
export { references, type ReferenceOptions } from './references.ts'
export { documentHighlight } from './document-highlight.ts'
export { prepareRename, rename, type RenameRefusal, type RenameTarget } from './rename.ts'
export { workspaceSymbol } from './workspace-symbol.ts'
export { willRenameFiles, type FileRename } from './will-rename-files.ts'
export { incomingCalls, outgoingCalls, prepareCallHierarchy } from './call-hierarchy.ts'
export { documentSymbol } from './document-symbol.ts'
export { foldingRange } from './folding-range.ts'
export { selectionRange } from './selection-range.ts'
export { documentLink } from './document-link.ts'
export { formatting } from './formatting.ts'
export { rangeFormatting } from './range-formatting.ts'
export { onTypeFormatting, onTypeTriggers } from './on-type-formatting.ts'
export { hover } from './hover.ts'
export { inlayHint, type InlayHintOptions } from './inlay-hint.ts'
export { codeLens } from './code-lens.ts'
export { semanticTokens, semanticTokensDelta, semanticTokensLegend } from './semantic-tokens.ts'
export { codeAction, codeActionKinds, type CodeActionOptions } from './code-action.ts'
