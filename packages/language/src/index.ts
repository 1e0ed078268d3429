export * from './vocabulary/vocabulary.ts'
