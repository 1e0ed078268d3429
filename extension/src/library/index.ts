/**
 * The language, for what the extension does without the server: drawing in Markdown, where nobody waits for an answer, and
 * answering language models. It is bundled apart, because most windows never need it.
 */
export { checkText, type CheckedFinding, type CheckedText } from './check-text.ts'
export { drawFenceAt } from './draw-fence-at.ts'
export type { Place } from './place.ts'
