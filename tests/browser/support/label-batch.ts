/** Puts many labels into one journey, each in every place for a text, and says what both pictures must show there. */
import { displayText, longestActor, type Drawing, type Journey, type Span } from 'journey-lang'
import { quoted } from './source.ts'

/** The source of a journey with a phase for each label; the first label is its title as well. */
export function batchSource(labels: readonly string[]): string {
  return [
    ...labels.flatMap((label, at) => [
      `persona p${at} ${quoted(label)}`,
      `mentor m${at} ${quoted(label)}`,
      `ally a${at} ${quoted(label)}`,
    ]),
    `journey j ${quoted(labels[0] ?? '')} for p0 {`,
    ...labels.map((label, at) => phaseSource(quoted(label), at)),
    ...labels.map((label, at) => {
      const { kind, rate } = variant(at).loop
      const before = (at + labels.length - 1) % labels.length
      const ends = isWithin(at, labels) ? `from t${at} to s${at}` : `from h${at} to h${before}`
      return `loop ${kind} ${quoted(label)} ${ends}${rate}`
    }),
    '}',
  ].join('\n')
}

/** What a place in a picture must show. Names and lines are parted by `\n`. */
export interface Expected {
  readonly place: string
  readonly text: string
}

/** What the journey view must show of {@link batchSource}. */
export function expectedInJourney(labels: readonly string[]): readonly Expected[] {
  const persons = (at: number, inFull: boolean): readonly string[] => {
    const names = [`p${at}`, ...(inFull ? [`m${at}`, `a${at}`] : [])].map((name) => actorText(labels[at]!, name))
    return [...new Set(names)]
  }
  const legend = new Set(labels.flatMap((_, at) => persons(at, true)))
  return [
    { place: 'accessible title', text: textOr(labels[0]!, 'j') },
    { place: 'title', text: `${textOr(labels[0]!, 'j')} · (?) = emotion not written` },
    { place: 'legend', text: [...legend].join('\n') },
    ...labels.flatMap((label, at) => [
      { place: `section ${at}`, text: textOr(label, `h${at}`) },
      { place: `task ${2 * at}`, text: withGlyphs([...variant(at).glyphs, '…'].join(''), label) + unknown(at) },
      { place: `people ${2 * at}`, text: persons(at, true).join('\n') },
      { place: `task ${2 * at + 1}`, text: `${withGlyphs(variant(at).maybe ? '◇' : '', label)} (?)` },
      {
        place: `people ${2 * at + 1}`,
        text: [
          ...new Set([actorText(labels[0]!, 'p0'), ...(variant(at).alone ? [] : [actorText(label, `m${at}`)])]),
        ].join('\n'),
      },
    ]),
  ]
}

/** What the funnel view must show of {@link batchSource}. */
export function expectedInFunnel(labels: readonly string[], journey: Journey, drawing: Drawing): readonly Expected[] {
  const idOf = (span: Span | undefined): string => drawing.marks.find((it) => it.span === span)?.id ?? 'nowhere'
  const phaseId = (at: number): string => idOf(journey.phases.at(at)?.span)
  const stepId = (at: number, index: number): string => idOf(journey.phases[at]?.steps[index]?.span)
  const silenceId = (at: number): string => idOf(journey.phases[at]?.silences[0]?.span)
  return [
    { place: 'accessible title', text: textOr(labels[0]!, 'j') },
    ...labels.flatMap((label, at) => {
      const { glyphs, frame, maybe, alone, loop } = variant(at)
      const [mentor, ally, persona] = [`m${at}`, `a${at}`, `p${at}`].map((name) =>
        displayText(label.trim() === '' ? name : label),
      )
      // The first persona is the one whose journey it is; any other is named.
      const lives = at === 0 ? '' : `${persona} · `
      return [
        { place: phaseId(at), text: textOr(label, `h${at}`) + frame.shown },
        { place: stepId(at, 0), text: `${withGlyphs(glyphs.join(' '), label)}\n${lives}store · ${mentor}, ${ally}` },
        { place: silenceId(at), text: silenceText(label, at) },
        { place: stepId(at, 1), text: withGlyphs(maybe ? '◇' : '', label) + (alone ? '' : `\nwithout ${mentor}`) },
        ...(maybe ? [{ place: `${silenceId(at)}>${stepId(at, 1)}`, text: `${displayText(label)} (3%)` }] : []),
        ...(frame === frames[1] && at + 1 < labels.length
          ? [{ place: `${phaseId(at)}>${phaseId(at + 1)}`, text: '0.6%' }]
          : []),
        {
          place: isWithin(at, labels) ? `${stepId(at, 1)}>${stepId(at, 0)}` : `${phaseId(at)}>${phaseId(at - 1)}`,
          text: `${loop.sign} ${displayText(label)}${loop.shown}`,
        },
      ]
    }),
  ]
}

const frames = [
  { written: '', shown: '' },
  { written: ' as loyalty reach 1_200', shown: ' · loyalty · 1,200' },
  { written: ' reach 7', shown: ' · 7' },
] as const

/** Every phase is a little different, so that each label comes to stand beside other words of ours. */
function variant(at: number) {
  return {
    emotion: ['+2', '', '-1', '0'][at % 4]!,
    moments: ['wow "w"', 'pain "p" ; truth "t"', ''][at % 3]!,
    glyphs: [['★'], ['✖', '⚖'], []][at % 3]!,
    frame: frames[at % 3]!,
    maybe: at % 4 === 1,
    alone: at % 2 === 0,
    silence: [
      { written: '30d ', shown: '… 30 days of silence' },
      { written: '', shown: '… silence' },
    ][at % 2]!,
    loop: [
      { kind: 'emotional', sign: '♥', rate: ' rate 40%', shown: ' (40%)' },
      { kind: 'transactional', sign: '↻', rate: '', shown: '' },
      { kind: 'advocacy', sign: '☞', rate: ' rate 0.5%', shown: ' (0.5%)' },
    ][at % 3]!,
  }
}

function phaseSource(text: string, at: number): string {
  const { emotion, moments, frame, maybe, alone, silence } = variant(at)
  const second = `step t${at} ${text}${alone ? '' : ` without m${at}`}`
  return [
    `phase h${at} ${text}${frame.written} {`,
    `  step s${at} ${text} ${emotion} with m${at}, a${at} by p${at} via store { ${moments} }`,
    `  silence ${silence.written}${text}`,
    maybe ? `  maybe ${text} rate 3% { ${second} }` : `  ${second}`,
    '}',
  ].join('\n')
}

/** A loop stays within its phase in one half, and goes to the phase before in the other. */
function isWithin(at: number, labels: readonly string[]): boolean {
  return at % 2 === 1 || labels.length === 1
}

function withGlyphs(glyphs: string, label: string): string {
  return glyphs === '' ? displayText(label) : `${glyphs} ${displayText(label)}`
}

function unknown(at: number): string {
  return variant(at).emotion === '' ? ' (?)' : ''
}

function silenceText(label: string, at: number): string {
  const { shown } = variant(at).silence
  return label.trim() === '' ? shown : `${shown}\n${displayText(label)}`
}

/** A blank title is none: the name stands in for it. */
function textOr(label: string, name: string): string {
  return displayText(label.trim() === '' ? name : label)
}

function actorText(label: string, name: string): string {
  return displayText(label.trim() === '' ? name : label, longestActor)
}
