import {
  clause,
  duration,
  emotion,
  flag,
  oneOf,
  optional,
  positional,
  recurringClause,
  reference,
  referenceOrText,
  requiredClause,
  statement,
  text,
  type ClauseRow,
  type StatementRow,
} from './row.ts'
import { levels, sources, statuses } from './words.ts'

const effort: ClauseRow = clause('effort', 'moeite', oneOf(levels), {
  en: 'How much work it is.',
  nl: 'Hoeveel werk het is.',
})

const impact: ClauseRow = clause('impact', 'effect', oneOf(levels), {
  en: 'How much it does for the customer.',
  nl: 'Hoeveel het voor de klant doet.',
})

const ref: ClauseRow = recurringClause('ref', 'referentie', {
  en: 'Where it is tracked, for example the id of an issue.',
  nl: 'Waar het wordt bijgehouden, bijvoorbeeld het nummer van een issue.',
})

/** What stands in a step: its moments, and what belongs to them. */
export const stepStatements: readonly StatementRow[] = [
  statement('wow', {
    dutch: 'wow',
    in: ['step'],
    positionals: [positional('text', text)],
    clauses: [
      clause('by', 'door', referenceOrText('mentor', 'ally'), {
        en: 'Who makes it. People make fans, companies do not.',
        nl: 'Wie het doet. Mensen maken fans, bedrijven niet.',
      }),
      effort,
      impact,
      flag('just-because', 'zomaar', {
        en: 'The extra without an occasion.',
        nl: 'Het extraatje zonder aanleiding.',
      }),
    ],
    glyph: '★',
    doc: {
      en: 'A moment of wow: surprising, and worth retelling.',
      nl: 'Een moment van wow: verrassend, en het navertellen waard.',
    },
    snippet: 'wow "${1:What nobody expected}" by ${2:mentor} effort ${3|low,medium,high|} impact ${4|low,medium,high|}',
  }),
  statement('pain', {
    dutch: 'pijn',
    in: ['step'],
    positionals: [positional('text', text)],
    clauses: [ref],
    glyph: '✖',
    doc: {
      en: 'A moment of pain: what hurts here.',
      nl: 'Een moment van pijn: wat hier zeer doet.',
    },
    snippet: 'pain "${1:What hurts}"',
  }),
  statement('truth', {
    dutch: 'waarheid',
    in: ['step'],
    positionals: [positional('text', text)],
    glyph: '⚖',
    doc: {
      en: 'A moment of truth: what the customer decides here, as a question in their words.',
      nl: 'Een moment van waarheid: wat de klant hier beslist, als vraag in eigen woorden.',
    },
    snippet: 'truth "${1:What the customer asks themselves}?"',
  }),
  statement('difference', {
    dutch: 'verschil',
    in: ['step'],
    positionals: [positional('text', text)],
    glyph: '≠',
    doc: {
      en: 'A moment of difference: what we do otherwise than others, where it counts.',
      nl: 'Een moment van verschil: wat u anders doet dan anderen, waar het telt.',
    },
    snippet: 'difference "${1:What is different here}"',
  }),
  statement('versus', {
    dutch: 'tegenover',
    in: ['step'],
    positionals: [
      positional('competitor', reference('competitor')),
      positional('emotion', emotion),
      optional('text', text),
    ],
    doc: {
      en: 'How the same moment feels elsewhere, -2…+2.',
      nl: 'Hoe hetzelfde moment elders voelt, -2…+2.',
    },
    snippet: 'versus ${1:competitor} ${2:0} "${3:How it is there}"',
  }),
  statement('milestone', {
    dutch: 'mijlpaal',
    in: ['step'],
    positionals: [positional('text', text)],
    doc: {
      en: 'A moment to celebrate: signature, delivery, anniversary.',
      nl: 'Een moment om te vieren: handtekening, levering, jubileum.',
    },
    snippet: 'milestone "${1:What there is to celebrate}"',
  }),
  statement('failure', {
    dutch: 'fout',
    in: ['step'],
    positionals: [positional('text', text)],
    clauses: [
      clause('repaired-by', 'hersteld-door', referenceOrText('mentor'), {
        en: 'Who puts it right.',
        nl: 'Wie het goedmaakt.',
      }),
      clause('within', 'binnen', duration, {
        en: 'By when it is put right.',
        nl: 'Binnen welke tijd het goed is.',
      }),
      ref,
    ],
    doc: {
      en: 'What may go wrong here, who repairs it, and by when.',
      nl: 'Wat hier mis kan gaan, wie het herstelt, en binnen welke tijd.',
    },
    snippet: 'failure "${1:What may go wrong}" repaired-by ${2:mentor} within ${3:1d}',
  }),
  statement('refusal', {
    dutch: 'weigering',
    in: ['step'],
    positionals: [positional('text', text)],
    clauses: [
      clause('offers', 'biedt', text, {
        en: 'What is possible instead.',
        nl: 'Wat er wel kan.',
      }),
    ],
    doc: {
      en: 'A no, and what is possible instead.',
      nl: 'Een nee, en wat er wel kan.',
    },
    snippet: 'refusal "${1:What we say no to}" offers "${2:What is possible instead}"',
  }),
  statement('opportunity', {
    dutch: 'kans',
    in: ['step'],
    positionals: [positional('text', text)],
    clauses: [
      clause('by', 'door', referenceOrText('mentor'), {
        en: 'Who would do it.',
        nl: 'Wie het zou doen.',
      }),
      effort,
      impact,
      clause('status', 'status', oneOf(statuses), {
        en: 'How far it has come.',
        nl: 'Hoe ver het is.',
      }),
      ref,
    ],
    doc: {
      en: 'What would take the pain away, or make the wow.',
      nl: 'Wat de pijn zou wegnemen, of de wow zou maken.',
    },
    snippet:
      'opportunity "${1:What would help}" by ${2:mentor} effort ${3|low,medium,high|} impact ${4|low,medium,high|} status ${5|idea,planned,doing,done|}',
  }),
  statement('story', {
    dutch: 'verhaal',
    in: ['step'],
    positionals: [positional('text', text)],
    doc: {
      en: 'What they will retell.',
      nl: 'Wat zij zullen navertellen.',
    },
    snippet: 'story "${1:What they will tell others}"',
  }),
  statement('share', {
    dutch: 'delen',
    in: ['step'],
    positionals: [positional('text', text)],
    clauses: [
      clause('via', 'via', reference('channel'), {
        en: 'The channel on which it travels.',
        nl: 'Het kanaal waarlangs het gaat.',
      }),
    ],
    doc: {
      en: 'What we give them to tell it with.',
      nl: 'Wat u hun geeft om het mee te vertellen.',
    },
    snippet: 'share "${1:What they can pass on}"',
  }),
  statement('cta', {
    dutch: 'oproep',
    in: ['step'],
    positionals: [positional('text', text)],
    doc: {
      en: 'The call to action: the call to adventure.',
      nl: 'De oproep tot actie: de roep van het avontuur.',
    },
    snippet: 'cta "${1:What we invite the customer to do}"',
  }),
  statement('expects', {
    dutch: 'verwacht',
    in: ['step'],
    positionals: [positional('text', text)],
    doc: {
      en: 'An unspoken expectation.',
      nl: 'Een onuitgesproken verwachting.',
    },
    snippet: 'expects "${1:What goes without saying}"',
  }),
  statement('doubts', {
    dutch: 'twijfelt',
    in: ['step'],
    positionals: [positional('text', text)],
    clauses: [
      clause('answered', 'beantwoord', reference('step'), {
        en: 'The step at which the doubt is taken away.',
        nl: 'De stap waar de twijfel wordt weggenomen.',
      }),
    ],
    doc: {
      en: 'What the customer is unsure about here, and where that is taken away.',
      nl: 'Waar de klant hier onzeker over is, en waar dat wordt weggenomen.',
    },
    snippet: 'doubts "${1:What holds them back}" answered ${2:step}',
  }),
  statement('keeps', {
    dutch: 'bewijst',
    in: ['step'],
    positionals: [positional('promise', reference('promise'))],
    doc: {
      en: 'A promise that is proven here.',
      nl: 'Een belofte die hier wordt waargemaakt.',
    },
    snippet: 'keeps ${1:promise}',
  }),
  statement('breaks', {
    dutch: 'breekt',
    in: ['step'],
    positionals: [positional('promise', reference('promise'))],
    doc: {
      en: 'A promise that is broken here.',
      nl: 'Een belofte die hier wordt gebroken.',
    },
    snippet: 'breaks ${1:promise}',
  }),
  statement('collects', {
    dutch: 'verzamelt',
    in: ['step'],
    positionals: [positional('text', text)],
    clauses: [
      clause('gives', 'geeft', text, {
        en: 'What the customer gets for it.',
        nl: 'Wat de klant ervoor terugkrijgt.',
      }),
    ],
    doc: {
      en: 'What we learn about the customer, and what the customer gets for it.',
      nl: 'Wat u over de klant te weten komt, en wat de klant ervoor terugkrijgt.',
    },
    snippet: 'collects "${1:What we learn}" gives "${2:What the customer gets for it}"',
  }),
  statement('evidence', {
    dutch: 'bewijs',
    in: ['step'],
    positionals: [positional('text', text)],
    clauses: [
      requiredClause('from', 'van', oneOf(sources), {
        en: 'The kind of source.',
        nl: 'Het soort bron.',
      }),
    ],
    doc: {
      en: 'How we know what this step says.',
      nl: 'Hoe u weet wat deze stap zegt.',
    },
    snippet:
      'evidence "${1:What we saw or heard}" from ${2|interview,observation,survey,mystery-shopping,analytics,assumption|}',
  }),
]
