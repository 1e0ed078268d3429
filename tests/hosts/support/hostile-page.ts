/** A page full of what was written to take over whoever shows it: as labels, as texts that are wrong, and behind backticks. */
import { readFileSync } from 'node:fs'
import { drawFence, type FenceProblem } from 'journey-lang'
import { quoted } from '../../browser/support/source.ts'

/** The page, and what is to be seen on it. */
export interface HostilePage {
  readonly text: string
  /** How many fences can be drawn. */
  readonly pictures: number
  /** What stands in the box of each that cannot, word for word. */
  readonly boxes: readonly string[]
}

/** The payloads: each would run a script, load something, or cover the page. */
export function payloads(): readonly string[] {
  const file = new URL('../../fixtures/hostile-payloads.json', import.meta.url)
  return JSON.parse(readFileSync(file, 'utf8')) as readonly string[]
}

/** Journeys with every payload in every place for a text, and without a mistake, in groups that are small enough to be drawn. */
export function hostileJourneys(): readonly string[] {
  const all = payloads().map(quoted)
  return Array.from({ length: Math.ceil(all.length / 16) }, (_, at) => journeyOf(all.slice(at * 16, at * 16 + 16)))
}

/** Every journey in both views, every payload as the text of a journey, and every payload as an option of a fence. */
export function hostilePage(): HostilePage {
  const pictures = hostileJourneys().flatMap((code) =>
    ['journey', 'funnel'].map((view) => drawable(`view=${view}`, code)),
  )
  const wrong = payloads().flatMap((it) => [
    { info: 'view=funnel', code: it },
    { info: `title=${it}`, code: 'journey a "A" {\n  phase use { step "Uses it" 0 }\n}' },
  ])
  const text = ['# Hostile', ...pictures, ...wrong.map(({ info, code }) => fence(info, code)), ''].join('\n\n')
  return { text, pictures: pictures.length, boxes: wrong.map(({ info, code }) => problemOf(code, info).text.trim()) }
}

function journeyOf(texts: readonly string[]): string {
  return [
    ...texts.flatMap((it, at) => [`persona p${at} ${it}`, `mentor m${at} ${it}`, `ally a${at} ${it}`]),
    `journey j ${texts[0]} for p0 {`,
    ...texts.flatMap((it, at) => [
      `  phase h${at} ${it} {`,
      `    step s${at} ${it} +2 with m${at}, a${at} by p${at} via store { wow ${it} }`,
      `    silence 3d ${it}`,
      `    step t${at} ${it} -1 by p0 via phone { pain ${it} }`,
      '  }',
    ]),
    ...texts.map((it, at) => `  loop emotional ${it} from t${at} to s${at} rate 40%`),
    '}',
  ].join('\n')
}

/** Tildes, since an info string behind backticks may hold none; and escapes, since Markdown knows entities there. */
function fence(info: string, code: string): string {
  return `~~~~journey ${info.replace(/[\\&]/g, String.raw`\$&`)}\n${code}\n~~~~`
}

function drawable(info: string, code: string): string {
  const drawn = drawFence(code, `journey ${info}`)
  if (drawn?.kind === 'picture') return fence(info, code)
  throw new Error(`This journey was meant to be drawn: ${drawn?.text}`)
}

function problemOf(code: string, info: string): FenceProblem {
  const drawn = drawFence(`${code}\n`, `journey ${info}`)
  if (drawn?.kind === 'problem') return drawn
  throw new Error(`This fence was meant to be wrong: ${info}\n${code}`)
}
