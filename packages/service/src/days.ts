/** Days and emotions in the words that people read beside a journey. */
import { daysInWords, type Journey, type Language, type Step } from 'journey-lang'

/** A day that can be shown: an endless duration makes a day that is no number. */
export function isDay(day: number | undefined): day is number {
  return day !== undefined && Number.isFinite(day)
}

/** `day 12`, `day -3`: whole days that have passed since day 0, or are still to go to it. */
export function dayLabel(day: number, language: Language): string {
  // Hours and minutes that are added up are a hair off; a day begins a minute early rather than a day late.
  const whole = Math.trunc(Math.round(day * 1440) / 1440)
  return `${words[language].day} ${whole === 0 ? 0 : whole}`
}

/** Where the day of a step lies, as a sentence without its full stop; undefined when the step has no day. */
export function dayInWords({ purchase }: Journey, step: Step, language: Language): string | undefined {
  if (!isDay(step.day)) return undefined
  const say = words[language]
  const label = capital(dayLabel(step.day, language))
  if (step === purchase) return `${label}: ${say.isPurchase}`
  const isExactly = Math.round(step.day * 1440) === 0
  const away = daysInWords(Math.abs(step.day), language)
  if (!purchase) return `${label}: ${isExactly ? say.atStart : `${away} ${say.afterStart}`}`
  if (isExactly) return `${label}: ${step.isAfterPurchase ? say.rightAfter : say.rightBefore}`
  return `${label}: ${away} ${step.day < 0 ? say.before : say.after}`
}

/** An emotion as it is written: `+2`, `0`, `-1`, and `+0.5` for a mean. */
export function emotionLabel(emotion: number, language: Language): string {
  const rounded = Math.round(emotion * 10) / 10
  const text = rounded > 0 ? `+${rounded}` : String(rounded === 0 ? 0 : rounded)
  return language === 'nl' ? text.replace('.', ',') : text
}

const words = {
  en: {
    day: 'day',
    isPurchase: 'the purchase, which ends here',
    before: 'before the purchase',
    after: 'after the purchase',
    rightBefore: 'right before the purchase is over',
    rightAfter: 'right after the purchase',
    atStart: 'where the journey begins',
    afterStart: 'after the journey begins',
  },
  nl: {
    day: 'dag',
    isPurchase: 'de aankoop, die hier eindigt',
    before: 'voor de aankoop',
    after: 'na de aankoop',
    rightBefore: 'vlak voordat de aankoop rond is',
    rightAfter: 'vlak na de aankoop',
    atStart: 'waar de reis begint',
    afterStart: 'na het begin van de reis',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
