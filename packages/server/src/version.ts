declare const journeyServerVersion: string | undefined

/** The version of this package; put in by the bundler. */
export function version(): string {
  return typeof journeyServerVersion === 'string' ? journeyServerVersion : 'unbundled'
}
