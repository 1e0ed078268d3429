import lamp from './lamp.journey'
import wine from './wine.journey'
import bread from './bread.journey'
import { show } from './show.js'

await show([
  { journeys: lamp, view: 'funnel' },
  { journeys: wine, view: 'journey' },
  { journeys: bread, view: 'journey' },
])
