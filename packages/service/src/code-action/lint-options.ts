import type { BindOptions, LintOptions } from 'journey-lang'
import type { SourceFile } from '../project/project.ts'

/** How a text in the place of a file is read and judged: as the file is. */
export function lintOptionsOf(file: SourceFile): LintOptions & BindOptions {
  const { today } = file.project.state
  const { workspace } = file.model
  return {
    ...file.settings,
    language: file.language,
    uri: file.uri,
    ...(workspace === undefined ? {} : { workspace }),
    ...(today === undefined ? {} : { today }),
  }
}
