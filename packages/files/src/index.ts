/** `@journey-lang/files`: journeys on disk. Found, read with their configuration, and drawn where Markdown files ask for it. */
export {
  aBoolean,
  aDay,
  aFunction,
  aLanguage,
  aText,
  aWordOf,
  checkOptions,
  hostOptionForms,
  type OptionForm,
  type OptionForms,
} from './check-options.ts'
export { diskWorkspace, isBelow, type DiskWorkspace } from './disk-workspace.ts'
export {
  embedsOnDisk,
  fencesOnDisk,
  type EmbedOnDisk,
  type EmbedsOnDisk,
  type FencesOnDisk,
  type OnDisk,
} from './draw-fence.ts'
export {
  problemMessage,
  reportProblems,
  type FencePlace,
  type HostOptions,
  type PlacedProblem,
} from './fence-report.ts'
export {
  findFiles,
  journeyFiles,
  markdownFiles,
  shownPath,
  type FileKind,
  type FoundFile,
  type FoundFiles,
} from './find-files.ts'
export { configFinder, WrongConfig, type ConfigFinder, type ProjectConfig } from './project-config.ts'
export { decode, readTextFile, UnreadableFile, type TextFile } from './read-text-file.ts'
