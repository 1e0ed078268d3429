import {
  clause,
  duration,
  flag,
  imported,
  listClause,
  name,
  oneOf,
  positional,
  recurringClause,
  reference,
  requiredClause,
  several,
  statement,
  text,
  trailing,
  type StatementRow,
} from './row.ts'
import { states } from './words.ts'

/** What stands at the top of a file, and in the blocks of a persona and a mentor. */
export const fileStatements: readonly StatementRow[] = [
  statement('import', {
    dutch: 'importeer',
    in: ['file'],
    positionals: [several('names', imported)],
    clauses: [
      requiredClause('from', 'van', text, {
        en: 'The file that declares the names, relative to this one: it begins with `./` or `../`.',
        nl: 'Het bestand dat de namen declareert, gezien vanuit dit bestand: het begint met `./` of `../`.',
      }),
      clause('as', 'als', name('journey'), {
        en: 'Another name for it in this file; with one name only.',
        nl: 'Een andere naam ervoor in dit bestand; alleen bij één naam.',
      }),
    ],
    doc: {
      en: 'Takes names over from another file.',
      nl: 'Neemt namen over uit een ander bestand.',
    },
    snippet: 'import ${1:name} from "./${2:file}.journey"',
  }),
  statement('persona', {
    dutch: 'klant',
    in: ['file'],
    positionals: [positional('name', name('persona')), positional('text', text)],
    block: true,
    doc: {
      en: 'The customer: the hero of the story. A colleague is one too.',
      nl: 'De klant: de held van het verhaal. Een collega is er ook een.',
    },
    snippet: 'persona ${1:name} "${2:Who it is}" {\n\tgoal "${3:What they long for}"\n}',
  }),
  statement('goal', {
    dutch: 'doel',
    in: ['persona'],
    positionals: [positional('text', text)],
    doc: {
      en: 'What the persona longs for, in the persona’s words.',
      nl: 'Waar de persona naar verlangt, in de woorden van de persona.',
    },
    snippet: 'goal "${1:What they long for}"',
  }),
  statement('doubts', {
    dutch: 'twijfelt',
    in: ['persona'],
    positionals: [positional('text', text)],
    doc: {
      en: 'What the persona is unsure about from the start.',
      nl: 'Waar de persona vanaf het begin onzeker over is.',
    },
    snippet: 'doubts "${1:What holds them back}"',
  }),
  statement('mentor', {
    dutch: 'begeleider',
    in: ['file'],
    positionals: [positional('name', name('mentor')), positional('text', text)],
    block: true,
    doc: {
      en: 'Someone of ours who guides the customer: a person, a role or a team, not “the company”.',
      nl: 'Iemand van u die de klant begeleidt: een mens, een rol of een team, niet “het bedrijf”.',
    },
    snippet: 'mentor ${1:name} "${2:Who it is}" {\n\treachable "${3:When}" via ${4:phone}\n}',
  }),
  statement('reachable', {
    dutch: 'bereikbaar',
    in: ['mentor'],
    positionals: [trailing('text')],
    clauses: [
      listClause('via', 'via', reference('channel'), {
        en: 'The channels on which the mentor can be reached.',
        nl: 'De kanalen waarop de mentor bereikbaar is.',
      }),
    ],
    doc: {
      en: 'How and when the customer can reach this mentor.',
      nl: 'Hoe en wanneer de klant deze mentor kan bereiken.',
    },
    snippet: 'reachable "${1:When}" via ${2:phone}',
  }),
  statement('ally', {
    dutch: 'bondgenoot',
    in: ['file'],
    positionals: [positional('name', name('ally')), positional('text', text)],
    doc: {
      en: 'Someone in the customer’s own world: a friend, a reviewer, a forum.',
      nl: 'Iemand uit de eigen wereld van de klant: een vriend, een recensent, een forum.',
    },
    snippet: 'ally ${1:name} "${2:Who it is}"',
  }),
  statement('competitor', {
    dutch: 'concurrent',
    in: ['file'],
    positionals: [positional('name', name('competitor')), positional('text', text)],
    doc: {
      en: 'Who else the customer could go to; `market` is a fine name for the standard of the trade.',
      nl: 'Waar de klant ook terechtkan; `market` is een goede naam voor de norm in de branche.',
    },
    snippet: 'competitor ${1:name} "${2:Who it is}"',
  }),
  statement('channel', {
    dutch: 'kanaal',
    in: ['file'],
    positionals: [positional('name', name('channel')), positional('text', text)],
    clauses: [
      flag('broadcast', 'uitzending', {
        en: 'Ours, but nobody is contacted by it, like an advertisement.',
        nl: 'Van u, maar niemand wordt er persoonlijk mee bereikt, zoals bij een advertentie.',
      }),
    ],
    doc: {
      en: 'A channel beyond the built-in ones. A built-in name cannot be declared again.',
      nl: 'Een kanaal naast de ingebouwde. Een ingebouwde naam kan niet opnieuw worden gedeclareerd.',
    },
    snippet: 'channel ${1:name} "${2:What it is}"',
  }),
  statement('journey', {
    dutch: 'reis',
    in: ['file'],
    positionals: [positional('name', name('journey')), positional('text', text)],
    clauses: [
      listClause('for', 'voor', reference('persona'), {
        en: 'Whose journey it is. The first persona lives every step that names no other.',
        nl: 'Van wie de reis is. De eerste persona beleeft elke stap die geen ander noemt.',
      }),
      recurringClause('as', 'als', {
        en: 'The role in which the persona makes this journey.',
        nl: 'De rol waarin de persona deze reis maakt.',
      }),
      clause('state', 'toestand', oneOf(states), {
        en: '`future` with `improves`, else `current`.',
        nl: '`future` met `improves`, anders `current`.',
      }),
      clause('improves', 'verbetert', reference('journey'), {
        en: 'The journey of today that this one is the future of.',
        nl: 'De reis van nu waarvan deze de toekomst is.',
      }),
      clause('during', 'tijdens', reference('phase'), {
        en: 'The phase of another journey, as `journey.phase`: the first step begins on the day that phase does.',
        nl: 'De fase van een andere reis, als `reis.fase`: de eerste stap begint op de dag dat die fase begint.',
      }),
      clause('patience', 'geduld', duration, {
        en: 'How long a silence may last before it hurts; 30 days when unwritten.',
        nl: 'Hoe lang een stilte mag duren voordat het pijn doet; 30 dagen als het er niet staat.',
      }),
    ],
    block: true,
    doc: {
      en: 'One journey: what a customer lives through before, at and after a purchase.',
      nl: 'Eén reis: wat een klant beleeft voor, bij en na een aankoop.',
    },
    snippet:
      'journey ${1:name} "${2:What it is}" for ${3:persona} {\n\tphase ${4:purchase} {\n\t\tstep "${5:What the customer does}" ${6:+1}\n\t}\n}',
  }),
]
