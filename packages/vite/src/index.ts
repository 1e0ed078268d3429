/** `@journey-lang/vite`: journeys as modules. The same plugin is one for Rollup. */
import { journey } from './plugin.ts'

export default journey
export type { JourneyOptions } from './options.ts'
export type { JourneyFinding, JourneyModule } from './journey-module.ts'
export type { JourneyPlugin } from './plugin-types.ts'
