/** Plain data and regular expressions as they are written in TypeScript. */
export function sourceOf(value: unknown): string {
  if (value instanceof RegExp) return String(value)
  if (Array.isArray(value)) return `[${value.map(sourceOf).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value).map(([name, it]) => `${JSON.stringify(name)}: ${sourceOf(it)}`)
  return `{ ${members.join(', ')} }`
}
