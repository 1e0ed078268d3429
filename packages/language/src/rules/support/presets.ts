/** How much is said: what the text itself shows, what it does not say yet too, or coaching as well. Each holds those before it. */
export type Preset = 'recommended' | 'strict' | 'coaching'

/** The presets, the smallest first. */
export const presetNames: readonly Preset[] = ['recommended', 'strict', 'coaching']
