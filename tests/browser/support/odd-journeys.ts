import { displayText } from 'journey-lang'
import { quoted } from './source.ts'

/** Journeys that are out of the ordinary, by what is odd about them. Phases are called a, b, c … from top to bottom. */
export const oddJourneys: Readonly<Record<string, string>> = {
  'a loop from the last phase to the first': `journey j "Round and round" {
  phase a reach 900 { step a1 "Hears of it" +1 }
  phase b reach 300 { step b1 "Buys it" 0 }
  phase c reach 90 { step c1 "Loves it" +2 }
  loop emotional from c to a "It was the best thing ever" rate 12%
}`,
  'a loop inside a phase': `journey j "Again and again" {
  phase a { step a1 "Looks" 0 }
  phase b { step b1 "Tries" -1 ; step b2 "Tries harder" 0 ; step b3 "Succeeds" +2 }
  phase c { step c1 "Tells" +1 }
  loop transactional from b3 to b1 "Practice" rate 80%
}`,
  'three loops': `journey j "Three ways back" {
  phase a { step a1 "Hears" 0 }
  phase b { step b1 "Buys" +1 ; step b2 "Pays" -1 }
  phase c { step c1 "Uses" +1 }
  phase d { step d1 "Talks" +2 }
  loop emotional from d1 to a1 "The smell of fresh bread in the morning" rate 40%
  loop transactional from c1 to b1 "The box is empty" rate 60%
  loop advocacy from d1 to b2 "Friends ask where it came from" rate 5%
}`,
  // What Mermaid puts beside the picture for a name depends on how long that is.
  'names of every length': ['I', 'Jo', 'Jan', 'Anna', 'Mara', 'Piet', 'Maria', 'Milou', 'Thomas', 'Willem', 'Charlotte']
    .map(
      (name, at) => `persona p${at} "${name}"\njourney j${at} "By ${name}" for p${at} { phase a { step "Hears" 0 } }`,
    )
    .join('\n'),
  'an empty phase': `journey j "With a gap" {
  phase a { step a1 "Hears" 0 }
  phase b { }
  phase c { step c1 "Uses" +1 }
}`,
  'a phase with eight steps': `mentor m "A mentor"
journey j "Much at once" {
  phase a { step a1 "Hears" 0 }
  phase b {
${Array.from({ length: 8 }, (_, at) => `    step b${at} "Does thing number ${at + 1} with care" ${['+2', '+1', '0', '-1', '-2'][at % 5]} with m via store`).join('\n')}
  }
  phase c { step c1 "Uses" +1 }
}`,
  silences: `journey j "Nobody calls" {
  phase a { silence 14d "What are they doing all this time?" ; step a1 "Hears" 0 ; silence ; step a2 "Hears more" -1 }
  phase b { step b1 "Waits" -1 ; silence 30d "Did they forget me?" }
  phase c { silence "Still nothing" }
}`,
  'steps off the main line': `mentor m "A mentor"
journey j "On the side" {
  phase a {
    step a1 "Waits for the delivery" 0 takes 2d
    step a2 "Reads the newsletter" +1 from m via email during a1
    maybe "It is broken" rate 2% {
      step a3 "Calls" -2 to m via phone
      step a4 "Gets another" +2 from m via letter
    }
    step a5 "Unpacks it" +2
  }
  phase b { maybe "Has an accident" { step b1 "Falls" -2 } }
  phase c { step c1 "Uses" +1 }
}`,
  'every emotion, and company that stayed away': `mentor m "A mentor"
journey j "Up and down" {
  phase a { step a1 "Delighted" +2 ; step a2 "Glad" +1 ; step a3 "Neither" 0 ; step a4 "Annoyed" -1 ; step a5 "Angry" -2 }
  phase b { step b1 "Unknown" ; step b2 "Alone" without m ; step b3 "Alone and sad" -2 without m via visit }
  phase c { silence 3d "Silence" }
}`,
  'long texts and long words': `mentor m "Klantenservicemedewerkster van de verzekeringsmaatschappij aan de overkant"
persona p "De arbeidsongeschiktheidsverzekeringsmaatschappijmedewerker die nooit belde"
journey j "Een reis met een heel erg lange titel die niemand ooit in één adem kan uitspreken zonder tussendoor lucht te happen, en dat twee keer" for p {
  phase a "Arbeidsongeschiktheidsverzekeringsmaatschappijfusie en wat daaraan voorafging in de jaren van overvloed" as awareness reach 123_456 {
    step a1 "Krijgt de arbeidsongeschiktheidsverzekeringsmaatschappijfusiebrochure" -1 from m via letter
  }
  phase b "Kort" {
    step b1 ${quoted('Leest een tekst die precies zo lang is als een tekst hier mag zijn, met steeds weer een woord erbij, tot er echt geen enkel woord meer bij kan')} +1 with m via phone { wow "w" ; pain "p" ; truth "t" ; difference "d" }
  }
  loop emotional from b to a ${quoted('Hottentottententententoonstellingsmakersbijeenkomst en alles wat daar nog bij hoort in een heel lange zin die over twee regels moet')} rate 40%
}`,
  'many in one step': `persona p "Anna"
${Array.from({ length: 9 }, (_, at) => `mentor m${at} "Mentor number ${at + 1}"`).join('\n')}
journey j "A crowd" for p {
  phase a { step a1 "Meets them all" +1 with ${Array.from({ length: 9 }, (_, at) => `m${at}`).join(', ')} via store ; step a2 "Rests" 0 }
}`,
  'one step': `journey j "Short" { phase a { step a1 "Buys" } }`,
  'right to left, and pictures': `persona p "שלום עולם"
journey j "مرحبا بالعالم 🤩" for p {
  phase a "شراء" { step a1 "שלום: עולם (1)" +1 ; step a2 "👩‍🏫 🇩🇪 ❤️" 0 }
  phase b "中文中文" { step b1 "中文中文中文中文中文中文中文中文中文中文中文中文中文中文中文中文" -1 }
}`,
  'neighbours with one name': `journey j "Twins" {
  phase a "Same" { step a1 "Same" +1 }
  phase b "Same" { step b1 "Same" +1 ; step b2 "Same" +1 }
  phase c "Same" { step c1 "Same" +1 }
}`,
  'no step in any phase': `journey j "Nothing yet" { phase a { } phase b { } }`,
  'no phase': `journey j "Nothing at all" {}`,
  'no journey': `persona p "Nobody"`,
}

/** A journey of many steps in few phases. */
export function manySteps(count: number, phases = 6): string {
  const inPhase = Math.ceil(count / phases)
  return [
    'mentor m "A mentor"',
    'journey j "Many steps" {',
    ...Array.from({ length: phases }, (_, phase) => [
      `  phase h${phase} {`,
      ...Array.from(
        { length: Math.min(inPhase, count - phase * inPhase) },
        (_, at) => `    step "Does thing number ${phase * inPhase + at + 1}" ${at % 2 === 0 ? '+1' : '-1'} with m`,
      ),
      '  }',
    ]).flat(),
    '}',
  ].join('\n')
}

/** A journey of many phases with a long hostile title each. */
export function manyPhases(count: number): string {
  const title = displayText('<img src="x"> #35; %%{init}%% [end] '.repeat(10))
  return [
    'journey j "Many phases" {',
    ...Array.from({ length: count }, (_, at) => `  phase h${at} ${quoted(title)} { step ${quoted(title)} +1 }`),
    '}',
  ].join('\n')
}

/** A journey in which nothing is heard after each step. */
export function manySilences(count: number): string {
  return [
    'journey j "Many silences" {',
    '  phase a {',
    ...Array.from({ length: count }, () => '    step "A" +1\n    silence'),
    '  }',
    '}',
  ].join('\n')
}

/** A journey of many phases, and loops from each of them to others. */
export function manyLoops(phases: number, loops: number): string {
  return [
    'journey j "Many loops" {',
    ...Array.from({ length: phases }, (_, at) => `  phase h${at} { step "A" +1 }`),
    ...Array.from(
      { length: loops },
      (_, at) => `  loop emotional from h${phases - 1 - (at % 7)} to h${at % (phases - 8)}`,
    ),
    '}',
  ].join('\n')
}
