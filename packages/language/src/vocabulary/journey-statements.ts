import {
  clause,
  count,
  date,
  duration,
  emotion,
  listClause,
  measure,
  name,
  oneOf,
  optional,
  percentage,
  positional,
  reference,
  requiredClause,
  rule,
  statement,
  text,
  trailing,
  type StatementRow,
} from './row.ts'
import { loopKinds, purposes, stages } from './words.ts'

/** What stands in a journey, a phase and a `maybe`. */
export const journeyStatements: readonly StatementRow[] = [
  statement('promise', {
    dutch: 'belofte',
    in: ['journey'],
    positionals: [positional('name', name('promise')), positional('text', text)],
    clauses: [
      clause('by', 'door', reference('mentor'), {
        en: 'Who stands for it.',
        nl: 'Wie ervoor instaat.',
      }),
    ],
    doc: {
      en: 'What the brand says it will do. A promise is worth its proof: steps keep it or break it.',
      nl: 'Wat het merk belooft. Een belofte is zoveel waard als haar bewijs: stappen komen haar na of breken haar.',
    },
    snippet: 'promise ${1:name} "${2:What we say we will do}"',
  }),
  statement('phase', {
    dutch: 'fase',
    in: ['journey'],
    positionals: [positional('name', name('phase')), optional('text', text)],
    clauses: [
      clause('as', 'als', oneOf(stages), {
        en: 'The stage it belongs to. A phase named like a stage needs no `as`.',
        nl: 'Het stadium waar ze bij hoort. Een fase die als een stadium heet, heeft geen `as` nodig.',
      }),
      clause('reach', 'bereik', count, {
        en: 'How many customers enter it.',
        nl: 'Hoeveel klanten eraan beginnen.',
      }),
    ],
    block: true,
    doc: {
      en: 'A stretch of the way.',
      nl: 'Een stuk van de weg.',
    },
    snippet: 'phase ${1:purchase} "${2:How the customer calls it}" {\n\tstep "${3:What the customer does}" ${4:+1}\n}',
  }),
  statement('loop', {
    dutch: 'lus',
    in: ['journey'],
    positionals: [positional('kind', oneOf(loopKinds)), trailing('text')],
    clauses: [
      requiredClause('from', 'van', reference('step', 'phase'), {
        en: 'The step or phase from which the customer comes back.',
        nl: 'De stap of fase vanwaar de klant terugkomt.',
      }),
      requiredClause('to', 'naar', reference('step', 'phase'), {
        en: 'The step or phase to which it leads.',
        nl: 'De stap of fase waar het heen leidt.',
      }),
      clause('rate', 'aandeel', percentage, {
        en: 'How many of the customers do so.',
        nl: 'Hoeveel van de klanten dat doen.',
      }),
    ],
    doc: {
      en: 'The loyalty loop: why a customer comes back, or sends someone. The text is the cue that reminds them.',
      nl: 'De loyaliteitslus: waarom een klant terugkomt, of iemand stuurt. De tekst is wat hen eraan herinnert.',
    },
    snippet:
      'loop ${1|emotional,transactional,advocacy|} "${2:What reminds them}" from ${3:last-step} to ${4:first-step}',
  }),
  statement('reviewed', {
    dutch: 'bekeken',
    in: ['journey'],
    positionals: [positional('date', date)],
    clauses: [
      clause('every', 'elke', duration, {
        en: 'How often somebody should look.',
        nl: 'Hoe vaak iemand moet kijken.',
      }),
    ],
    once: true,
    doc: {
      en: 'When somebody last looked at this journey.',
      nl: 'Wanneer iemand deze reis voor het laatst bekeek.',
    },
    snippet: 'reviewed ${1:2026-01-01} every ${2:180d}',
  }),
  statement('step', {
    dutch: 'stap',
    in: ['phase', 'maybe'],
    positionals: [optional('name', name('step')), positional('text', text), optional('emotion', emotion)],
    clauses: [
      clause('expected', 'verwacht', emotion, {
        en: 'How the customer expected it to feel, -2…+2. More is a surprise, less a disappointment.',
        nl: 'Hoe de klant verwachtte dat het zou voelen, -2…+2. Meer is een verrassing, minder een teleurstelling.',
      }),
      clause('by', 'door', reference('persona'), {
        en: 'The persona who lives this step, when it is not the first one.',
        nl: 'De persona die deze stap beleeft, als dat niet de eerste is.',
      }),
      listClause('to', 'naar', reference('mentor', 'ally', 'competitor', 'persona'), {
        en: 'The customer reaches out to them.',
        nl: 'De klant zoekt hen op.',
      }),
      listClause('from', 'van', reference('mentor', 'ally', 'competitor', 'persona'), {
        en: 'They reach out to the customer.',
        nl: 'Zij zoeken de klant op.',
      }),
      listClause('with', 'met', reference('mentor', 'ally', 'competitor', 'persona'), {
        en: 'They do it together.',
        nl: 'Ze doen het samen.',
      }),
      listClause('without', 'zonder', reference('mentor', 'ally', 'competitor', 'persona'), {
        en: 'They should have been there, and were not.',
        nl: 'Zij hadden erbij moeten zijn en waren er niet.',
      }),
      clause('via', 'via', reference('channel'), {
        en: 'The channel on which it happens.',
        nl: 'Het kanaal waarlangs het gebeurt.',
      }),
      clause('for', 'voor', oneOf(purposes), {
        en: 'What it is for.',
        nl: 'Waar het voor is.',
      }),
      clause('within', 'binnen', duration, {
        en: 'The answer time we promise.',
        nl: 'De antwoordtijd die u belooft.',
      }),
      clause('after', 'na', duration, {
        en: 'How long after the end of the step before it begins.',
        nl: 'Hoe lang na het einde van de vorige stap ze begint.',
      }),
      clause('takes', 'duurt', duration, {
        en: 'How long it lasts.',
        nl: 'Hoe lang ze duurt.',
      }),
      clause('every', 'elke', duration, {
        en: 'Again and again until the next step.',
        nl: 'Telkens weer tot de volgende stap.',
      }),
      clause('during', 'tijdens', reference('step'), {
        en: 'Meanwhile: its day is that step’s day plus its own `after`, and it moves nothing.',
        nl: 'Ondertussen: haar dag is die van die stap plus haar eigen `after`, en ze verschuift niets.',
      }),
      clause('recovers', 'herstelt', reference('step'), {
        en: 'The step that this one puts right.',
        nl: 'De stap die deze goedmaakt.',
      }),
    ],
    exclusive: [['to', 'from', 'with', 'without']],
    block: true,
    doc: {
      en: 'What the customer does, lives and feels, in the customer’s words. Whether we are in it at all is a clause.',
      nl: 'Wat de klant doet, beleeft en voelt, in de woorden van de klant. Of u erin voorkomt, zegt een clausule.',
    },
    snippet: 'step ${1:name} "${2:What the customer does}" ${3:+1} ${4:with} ${5:mentor} via ${6:phone} after ${7:1d}',
  }),
  statement('silence', {
    dutch: 'stilte',
    in: ['phase'],
    positionals: [optional('duration', duration), optional('text', text)],
    glyph: '…',
    doc: {
      en: 'A moment of silence, said aloud: it names the gap to the next step, or, with a duration, makes it.',
      nl: 'Een moment van stilte, hardop gezegd: het benoemt het gat naar de volgende stap of maakt dat, met een duur.',
    },
    snippet: 'silence ${1:30d} "${2:What the customer hears in it}"',
  }),
  statement('maybe', {
    dutch: 'misschien',
    in: ['phase'],
    positionals: [optional('name', name('maybe')), positional('text', text)],
    clauses: [
      clause('rate', 'aandeel', percentage, {
        en: 'To how many of the customers it happens.',
        nl: 'Hoeveel van de klanten het overkomt.',
      }),
    ],
    block: true,
    doc: {
      en: 'What happens to some: its time and emotions stay off the main line.',
      nl: 'Wat sommigen overkomt: de tijd en emoties ervan blijven buiten de hoofdlijn.',
    },
    snippet: 'maybe "${1:What happens to some}" rate ${2:2%} {\n\tstep "${3:What the customer does}" ${4:-1}\n}',
  }),
  statement('metric', {
    dutch: 'meting',
    in: ['journey', 'phase', 'step'],
    positionals: [positional('text', text), positional('value', measure)],
    clauses: [
      clause('target', 'streven', measure, {
        en: 'What it should be.',
        nl: 'Wat het zou moeten zijn.',
      }),
    ],
    doc: {
      en: 'A figure about this part of the journey: a number, a percentage or a duration.',
      nl: 'Een cijfer over dit deel van de reis: een getal, een percentage of een duur.',
    },
    snippet: 'metric "${1:What is measured}" ${2:40%} target ${3:60%}',
  }),
  statement('why-not', {
    dutch: 'waarom-niet',
    in: ['file', 'persona', 'mentor', 'journey', 'phase', 'maybe', 'step'],
    positionals: [positional('rule', rule), optional('text', text)],
    doc: {
      en: 'Silences a rule for what starts in this block, or in this file, and says why.',
      nl: 'Legt een controleregel het zwijgen op voor wat in dit blok of bestand begint, en zegt waarom.',
    },
    snippet: 'why-not ${1:rule} "${2:Why it is fine here}"',
  }),
]
