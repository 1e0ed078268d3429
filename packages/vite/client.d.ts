/** What an import of a `.journey` file gives: `/// <reference types="@journey-lang/vite/client" />`. */
declare module '*.journey' {
  /** The model of the file as data; its schema is `grammar/model.schema.json`. */
  export const model: import('./dist/index.js').JourneyModule['model']
  /** What the rules say about the file, in the order of its text. */
  export const findings: import('./dist/index.js').JourneyModule['findings']
  /** Mermaid text, by the name of the journey and the id of the view. */
  export const mermaid: import('./dist/index.js').JourneyModule['mermaid']
  /** All three. */
  const journey: import('./dist/index.js').JourneyModule
  export default journey
}
