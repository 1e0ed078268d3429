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
export { codeAction, codeActionKinds, type CodeActionOptions } from './code-action.ts'
export { diagnostics } from './diagnostics.ts'
