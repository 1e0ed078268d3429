/** `journey-lang/testkit`: tests as data, for this language and for what others build on it. Needs no test runner. */
export { check, CheckFailure, type Feature, type FoundPlace, type Given } from './check.ts'
export { readMarkers, withCarets, withoutCarets, type Caret, type Marked, type MarkedFile } from './markers.ts'
export { memoryWorkspace } from './memory-workspace.ts'
