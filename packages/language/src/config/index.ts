/** `journey-lang/config`: what a project says about its journeys. Apart from the rest, because it brings a validator with it. */
export { configSchema, type Config } from './config.ts'
export { optionsOf } from './options.ts'
export { readConfig, type ConfigProblem, type ReadConfig } from './read-config.ts'
