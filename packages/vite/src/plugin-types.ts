/**
 * The plugin as far as Vite, Rolldown and Rollup look at it. None of their types is named here, so that whoever has one of
 * them needs no other.
 */

/** A plugin for Vite, Rolldown and Rollup. */
export interface JourneyPlugin {
  readonly name: 'journey'
  configResolved(config: { readonly root: string; readonly command: string }): void
  buildStart(): void
  watchChange(id: string): void
  readonly load: {
    readonly filter: { readonly id: RegExp }
    handler(this: LoadContext, id: string): LoadedModule | null
  }
  hotUpdate<Module extends HotModule>(
    this: { readonly environment: HotEnvironment<Module> },
    update: { readonly file: string; readonly modules: Module[] },
  ): Module[] | undefined
}

/** What a bundler does for whoever loads a module. */
export interface LoadContext {
  addWatchFile(id: string): void
  warn(log: Complaint): void
  error(log: Complaint): never
  /** In Vite, what the module is loaded for. */
  readonly environment?: object
}

/** A mistake, with its place where there is one. */
export interface Complaint {
  readonly message: string
  readonly id: string
  /** As people count: both from 1. */
  readonly loc?: { readonly file: string; readonly line: number; readonly column: number }
  readonly frame?: string
}

/** JavaScript in the place of a journey. */
export interface LoadedModule {
  readonly code: string
  /** Nobody can step through data. */
  readonly map: { mappings: '' }
  readonly moduleSideEffects: false
  /** Rolldown would ask for it, because it does not know the ending of the file. */
  readonly moduleType: 'js'
}

/** The modules that one of the environments of Vite has, by their ids. */
export interface HotEnvironment<Module> {
  readonly moduleGraph: { readonly idToModuleMap: ReadonlyMap<string, Module> }
}

/** A module that Vite knows. */
export interface HotModule {
  readonly id: string | null
  readonly importers: ReadonlySet<HotModule>
}
