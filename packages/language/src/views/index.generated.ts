/** Every view, from the files of this folder. Written by `npm run generate`; do not edit. */
import type { View } from './support/define-view.ts'
import funnel from './funnel.ts'
import journey from './journey.ts'

export const views: readonly View[] = [funnel, journey]
