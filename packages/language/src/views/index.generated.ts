// The files of this folder. Written by `npm run generate`; do not edit.
import type { View } from './support/define-view.ts'
import funnel from './funnel.ts'
import journey from './journey.ts'

/** Every view that comes with the library, by id. */
export const views: readonly View[] = [funnel, journey]
