/** Colours of the funnel: a fill always with its own text colour, so that both light and dark hosts can be read. */

/** Mermaid classes by name. Red to green in five, grey for what is not known. */
export const funnelClasses: Readonly<Record<string, string>> = {
  e2: 'fill:#1a7f4b,color:#ffffff,stroke:#0f5a33',
  e1: 'fill:#a8d98f,color:#1b1b1b,stroke:#5c8f3f',
  e0: 'fill:#fdf6c3,color:#1b1b1b,stroke:#b3a54d',
  em1: 'fill:#fbb374,color:#1b1b1b,stroke:#b96b1d',
  em2: 'fill:#c62f2f,color:#ffffff,stroke:#7f1510',
  eu: 'fill:#eceff1,color:#1b1b1b,stroke:#90a4ae',
  absent: 'fill:#eceff1,color:#1b1b1b,stroke:#c62f2f,stroke-width:2px,stroke-dasharray:6 4',
  silent: 'fill:#f5f5f5,color:#455a64,stroke:#b0bec5,stroke-dasharray:2 4',
}

const byEmotion: ReadonlyMap<number, string> = new Map([
  [2, 'e2'],
  [1, 'e1'],
  [0, 'e0'],
  [-1, 'em1'],
  [-2, 'em2'],
])

/** The class of a step: by its emotion, or dashed when the one who should have been there was absent. */
export function emotionClass(emotion: number | undefined, company: 'present' | 'absent'): string {
  if (company === 'absent' && emotion === undefined) return 'absent'
  return (emotion === undefined ? undefined : byEmotion.get(emotion)) ?? 'eu'
}

/** The frame of a phase, by the mean of its emotions. */
export function phaseStyle(mean: number | undefined): string {
  if (mean === undefined) return 'fill:#f7f9fa,color:#1b1b1b,stroke:#b0bec5'
  if (mean > 0.5) return 'fill:#eef8ea,color:#1b1b1b,stroke:#8fbf7a'
  return mean < -0.5 ? 'fill:#fdeee6,color:#1b1b1b,stroke:#d99a6c' : 'fill:#fffbe6,color:#1b1b1b,stroke:#d3c46f'
}
