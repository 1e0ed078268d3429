import { basename, isAbsolute, relative, sep } from 'node:path'
import { checkOptions, UnreadableFile, WrongConfig } from '@journey-lang/files'
import { visibleText, type Language } from 'journey-lang'
import { complaintAbout, withFrameInMessage } from './complaint.ts'
import { moduleText } from './journey-module.ts'
import { optionForms, type JourneyOptions } from './options.ts'
import type { HotModule, JourneyPlugin, LoadContext } from './plugin-types.ts'
import { journeyReader, type ReadJourney, type ReadJourneyAt } from './read-journey.ts'

/** Journeys, but not with a query behind them: `?raw` and `?url` are for whoever wants the text. */
const journeyId = /^[^\0?]+\.journey$/

/**
 * Makes `import wine from './wine.journey'` give the model of the file, what the rules say, and Mermaid text of every view.
 * Files are read below the root of Vite, or below the folder of the process where there is no Vite.
 * Throws a TypeError for options that there are not, or that are something else than they may be.
 */
export function journey(options: JourneyOptions = {}): JourneyPlugin {
  checkOptions('@journey-lang/vite', options, optionForms)
  let root = process.cwd()
  let isBuild = true
  let isOfVite = false
  let reader: ReadJourneyAt | undefined
  // What an environment of Vite was given of each journey; undefined where there was nothing to give.
  const given = new WeakMap<object, Map<string, string | undefined>>()

  const read = (id: string): ReadJourney => {
    reader ??= journeyReader(root, options)
    return reader(id)
  }
  const forget = (): void => {
    reader = undefined
  }
  return {
    name: 'journey',

    configResolved(config) {
      root = config.root
      isBuild = config.command === 'build'
      isOfVite = true
    },

    buildStart: forget,

    watchChange(id) {
      if (mayChangeJourneys(id)) forget()
    },

    load: {
      filter: { id: journeyId },
      handler(id) {
        // Bundlers that do not know filters ask for every file.
        if (!journeyId.test(id)) return null
        const told = this.environment && toldOf(given, this.environment)
        told?.set(id, undefined)
        // Builds watch only what they are told to; a server watches all below its root by itself.
        const watch = (path: string): void => {
          if (isBuild || isOutside(root, path)) this.addWatchFile(path)
        }
        watch(id)
        const found = readOrComplain(() => read(id), id, options.language, this)
        for (const it of found.files) watch(it)
        const complaints = found.errors.map((it) => complaintAbout(it, found, id))
        const [fatal, ...others] = isBuild && options.strict === true ? complaints : [undefined, ...complaints]
        // Of a warning in a build Vite shows the message alone.
        for (const it of others) if (it) this.warn(isOfVite && isBuild ? withFrameInMessage(it) : it)
        if (fatal) this.error(fatal)
        const code = moduleText(found.data)
        told?.set(id, code)
        return { code, map: { mappings: '' }, moduleSideEffects: false, moduleType: 'js' }
      },
    },

    hotUpdate({ file, modules }) {
      if (!mayChangeJourneys(file)) return undefined
      const told = toldOf(given, this.environment)
      const isJourney = ({ id }: HotModule): boolean => id !== null && told.has(id)
      // Vite takes what is watched for a module that the journey imports. What nobody else imports is none.
      const isOther = (it: HotModule): boolean => !isJourney(it) && ![...it.importers].every(isJourney)
      const changed = [...told].flatMap(([id, code]) => {
        const module = this.environment.moduleGraph.idToModuleMap.get(id)
        return module && (code === undefined || code !== codeAt(id, read)) ? [module] : []
      })
      return [...modules.filter(isOther), ...changed]
    },
  }
}

function toldOf<Told>(given: WeakMap<object, Map<string, Told>>, environment: object): Map<string, Told> {
  const told = given.get(environment) ?? new Map<string, Told>()
  given.set(environment, told)
  return told
}

/** Other journeys are imported or decide whether a name is used, and a configuration may be in any folder. */
function mayChangeJourneys(path: string): boolean {
  return journeyId.test(path) || ['journey.config.json', 'package.json'].includes(basename(path))
}

function isOutside(folder: string, path: string): boolean {
  const inside = relative(folder, path)
  return isAbsolute(inside) || inside.split(sep)[0] === '..'
}

function readOrComplain(
  read: () => ReadJourney,
  id: string,
  language: Language | undefined,
  context: LoadContext,
): ReadJourney {
  try {
    return read()
  } catch (error) {
    if (error instanceof WrongConfig) context.addWatchFile(error.file)
    else if (!(error instanceof UnreadableFile)) throw error
    const said = error instanceof WrongConfig ? error.said : [error.said]
    const told = language ?? (error instanceof WrongConfig ? error.language : undefined) ?? 'en'
    return context.error({ message: said.map((it) => visibleText(it[told])).join('\n'), id })
  }
}

/** Undefined for what cannot be read, which is for whoever loads it to say. */
function codeAt(id: string, read: ReadJourneyAt): string | undefined {
  try {
    return moduleText(read(id).data)
  } catch {
    return undefined
  }
}
