/** Who of ours is usually in touch with the customer of a journey, and how. */
import type { Journey, Model } from '../model/model.ts'

/** The mentor with most of the contacts of a journey; else the first that the file knows. Undefined where nobody is known. */
export function usualMentor(model: Model, journey: Journey): string | undefined {
  const contacts = journey.contacts.flatMap((it) => (it.owner ? [it.owner.name] : []))
  const others = journey.steps.flatMap((it) => (it.owner ? [it.owner.name] : []))
  const imported = [...model.imports].find(([, it]) => it.declaration.kind === 'mentor')?.[0]
  return mostFrequent(contacts) ?? mostFrequent(others) ?? [...model.cast.mentors.keys()][0] ?? imported
}

/** The channel on which a mentor is mostly in touch in a journey; else one on which the mentor can be reached. */
export function usualChannel(model: Model, journey: Journey, mentor: string): string | undefined {
  const own = journey.contacts.filter((it) => it.owner?.name === mentor)
  const used = own.flatMap((it) => (it.channel === undefined || it.channel === '_' ? [] : [it.channel]))
  return mostFrequent(used) ?? model.cast.mentors.get(mentor)?.reachable.flatMap((it) => it.channels)[0]
}

/** The word that comes most often, the first of several. */
function mostFrequent(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>()
  for (const it of words) counts.set(it, (counts.get(it) ?? 0) + 1)
  let best: string | undefined
  for (const [word, count] of counts) if (best === undefined || count > counts.get(best)!) best = word
  return best
}
