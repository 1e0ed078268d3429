export { parse, maxTextLength } from './syntax/parse.ts'
export * from './syntax/tree.ts'
export * from './vocabulary/vocabulary.ts'
