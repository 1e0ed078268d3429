import journey from '@journey-lang/markdown-it'
import { showPictures, slides } from './pictures.mjs'

// A strict build fails where a journey cannot be drawn. One that is not shows a box with what is wrong.
const strict = process.env.JOURNEY_STRICT === '1'

export default {
  inputDir: slides,
  output: 'dist',
  // All slides one below the other.
  template: 'bare',
  // Mermaid measures texts wrongly inside of slides, so what stands there are pictures that `draw.mjs` has drawn.
  engine: ({ marp }) => marp.use(journey, { root: slides, strict }).use(showPictures),
}
