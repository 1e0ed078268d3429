import type { ModelJson, Severity } from 'journey-lang'

/** What an import of a `.journey` file gives. */
export interface JourneyModule {
  /** The model as data; its schema is `grammar/model.schema.json`. `uri` is the path of the file, seen from the root. */
  readonly model: ModelJson
  /** What the rules say, in the order of the text. */
  readonly findings: readonly JourneyFinding[]
  /** Mermaid text, by the name of the journey and the id of the view; of journeys with one name the first. */
  readonly mermaid: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** One thing that a rule says about a file. Lines and columns count from 1, columns in UTF-16 code units. */
export interface JourneyFinding {
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  /** The path of the file, seen from the root, with `/`. */
  readonly path: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  /** The column behind the last character. */
  readonly endColumn: number
}

/**
 * The text of the module with this data. All of it stands in JSON within a string: so no name can be taken for something
 * that JavaScript knows, and nothing in it can end a script that somebody puts into a page.
 */
export function moduleText({ model, findings, mermaid }: JourneyModule): string {
  return `export const model = ${parsed(model)}
export const findings = ${parsed(findings)}
export const mermaid = ${parsed(mermaid)}
export default { model, findings, mermaid }
`
}

/** The mark says that nothing is lost where nobody uses it, so that bundlers leave out what is not imported. */
function parsed(data: unknown): string {
  return `/* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(data)).replaceAll(/[<\u2028\u2029]/g, escaped)})`
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
