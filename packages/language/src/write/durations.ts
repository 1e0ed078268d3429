/** Durations as they are written. Sums are made in minutes, so that nothing is lost in fractions of days. */

const minutesPerDay = 1440

/** Days as a duration in the largest unit of days, hours and minutes that divides it: `3d`, `36h`, `90min`. */
export function durationText(days: number): string {
  const minutes = Math.round(days * minutesPerDay)
  if (minutes % minutesPerDay === 0) return `${minutes / minutesPerDay}d`
  return minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}min`
}

/** Whether two times are the same minute. */
export function isSameTime(a: number | undefined, b: number | undefined): boolean {
  if (a === undefined || b === undefined) return a === b
  return Math.abs(a - b) * minutesPerDay < 0.5
}
