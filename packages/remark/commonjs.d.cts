export { default, type JourneyOptions } from './dist/index.js'
