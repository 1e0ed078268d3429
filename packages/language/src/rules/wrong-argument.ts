/** Longer than other rules, because a value can be wrong in sixteen ways, and each has its messages and examples. */
import type { ProblemOf, WrongArgument } from '../model/problem.ts'
import { placeholder } from '../model/read-value.ts'
import { nearest } from '../model/nearest.ts'
import type { Span } from '../text/span.ts'
import type { TextEdit } from '../text/edit.ts'
import { defineRule, type ReportedFix } from './support/define-rule.ts'
import { problemsOf } from './support/problems-of.ts'
import { aValue, didYouMean, monthOrMinute, oneOf, quoted } from './support/wording.ts'

interface Said {
  readonly it: string
}

interface FixData {
  readonly change: { readonly to: string }
  readonly move: { readonly it: string }
  readonly quote: { readonly it: string }
  readonly scale: { readonly to: string }
}

export default defineRule({
  id: 'wrong-argument',
  level: 'error',
  preset: 'always',
  since: '0.1.0',
  summary: {
    en: 'Reports a value that its place cannot take.',
    nl: 'Meldt een waarde die op haar plaats niet kan staan.',
  },
  why: {
    en: 'Days, emotions and shares are only worth something when they can be computed with. A guess would be wrong without a sign of it.',
    nl: 'Dagen, emoties en aandelen zijn pas iets waard als ermee te rekenen valt. Een gok zou verkeerd zijn zonder dat iemand het zag.',
  },
  messages: {
    kind: {
      en: ({ it, wanted }: Said & { wanted: { en: string; nl: string } }) => `\`${it}\` is not ${wanted.en}.`,
      nl: ({ it, wanted }) => `\`${it}\` is niet ${wanted.nl}.`,
    },
    unexpected: {
      en: ({ it }: Said) => `Nothing here takes \`${it}\`.`,
      nl: ({ it }) => `Niets hier neemt \`${it}\` aan.`,
    },
    secondText: {
      en: ({ it }: Said) => `Nothing here takes a second text (${it}).`,
      nl: ({ it }) => `Niets hier neemt een tweede tekst aan (${it}).`,
    },
    oneOnly: {
      en: ({ it }: Said) => `Only one value can stand here, so \`${it}\` is one too many.`,
      nl: ({ it }) => `Hier kan maar één waarde staan, dus \`${it}\` is er een te veel.`,
    },
    notFirst: {
      en: ({ it }: Said) => `\`${it}\` belongs at the front, before the text and the clauses.`,
      nl: ({ it }) => `\`${it}\` hoort vooraan, vóór de tekst en de clausules.`,
    },
    notInList: {
      en: ({ it, near, words }: Said & { near: string | undefined; words: readonly string[] }) =>
        `\`${it}\` cannot stand here.${didYouMean(near, 'en') || ` What can: ${oneOf(words, 'en')}.`}`,
      nl: ({ it, near, words }) =>
        `\`${it}\` kan hier niet staan.${didYouMean(near, 'nl') || ` Wat wel kan: ${oneOf(words, 'nl')}.`}`,
    },
    dot: {
      en: ({ it }: Said) => `A new name has no dot in it, so \`${it}\` cannot be one.`,
      nl: ({ it }) => `In een nieuwe naam staat geen punt, dus \`${it}\` kan er geen zijn.`,
    },
    unquoted: {
      en: ({ it }: Said) => `A text stands in quotes: \`"${it}"\`.`,
      nl: ({ it }) => `Een tekst staat tussen aanhalingstekens: \`"${it}"\`.`,
    },
    unitMissing: {
      en: ({ it }: Said) => `\`${it}\` needs a unit: min, h, d, w, mo or y. Is \`${it}d\` meant?`,
      nl: ({ it }) => `Bij \`${it}\` hoort een eenheid: min, h, d, w, mo of y. Is \`${it}d\` bedoeld?`,
    },
    unitUnknown: {
      en: ({ it }: Said) => `\`${it}\` has a unit that is not known. The units are min, h, d, w, mo and y.`,
      nl: ({ it }) => `\`${it}\` heeft een onbekende eenheid. De eenheden zijn min, h, d, w, mo en y.`,
    },
    monthOrMinute: {
      en: ({ number }: { number: string }) => monthOrMinute.en(number),
      nl: ({ number }) => monthOrMinute.nl(number),
    },
    zero: {
      en: ({ it }: Said) => `\`${it}\` is no time at all. Leave it out.`,
      nl: ({ it }) => `\`${it}\` is helemaal geen tijd. Laat het weg.`,
    },
    unsigned: {
      en: ({ it }: Said) => `An emotion has a sign, -2 to +2, so \`${it}\` can be read in two ways.`,
      nl: ({ it }) => `Een emotie heeft een teken, -2 tot +2, dus \`${it}\` kan op twee manieren worden gelezen.`,
    },
    date: {
      en: ({ it }: Said) => `There is no day \`${it}\`. A date is year, month and day, such as \`2026-10-01\`.`,
      nl: ({ it }) => `De dag \`${it}\` bestaat niet. Een datum is jaar, maand en dag, zoals \`2026-10-01\`.`,
    },
    rate: {
      en: ({ it }: Said) => `\`${it}\` cannot be a share of the customers, which lies between 0% and 100%.`,
      nl: ({ it }) => `\`${it}\` kan geen deel van de klanten zijn; dat ligt tussen 0% en 100%.`,
    },
    whole: {
      en: ({ it }: Said) => `\`${it}\` cannot be a number of customers, which is a whole number from 0.`,
      nl: ({ it }) => `\`${it}\` kan geen aantal klanten zijn; dat is een heel getal vanaf 0.`,
    },
  },
  fixes: {
    change: { en: ({ to }: FixData['change']) => `Change to ${to}`, nl: ({ to }) => `Verander in ${to}` },
    move: {
      en: ({ it }: FixData['move']) => `Move ${it} to the front`,
      nl: ({ it }) => `Verplaats ${it} naar voren`,
    },
    quote: { en: ({ it }: FixData['quote']) => `Write "${it}"`, nl: ({ it }) => `Schrijf "${it}"` },
    scale: {
      en: ({ to }: FixData['scale']) => `Change to ${to}: it was on a scale of 1 to 5`,
      nl: ({ to }) => `Verander in ${to}: het stond op een schaal van 1 tot 5`,
    },
  },
  check(model, report) {
    const { text } = model.tree
    for (const problem of problemsOf(model, 'wrong-argument')) {
      const { span } = problem
      const it = quoted(problem.image)
      const fixes = fixesOf(text, problem)
      switch (problem.why) {
        case 'wrong-kind':
          report('kind', span, {
            it,
            wanted: { en: aValue(problem.expected, 'en'), nl: aValue(problem.expected, 'nl') },
          })
          break
        case 'unexpected':
          report('unexpected', span, { it })
          break
        case 'second-text':
          report('secondText', span, { it })
          break
        case 'not-a-list':
          report('oneOnly', span, { it })
          break
        case 'not-first':
          report('notFirst', span, { it }, { fixes })
          break
        case 'not-in-list':
          report(
            'notInList',
            span,
            { it, near: nearest(problem.image, problem.words), words: problem.words },
            { fixes },
          )
          break
        case 'dot-in-name':
          report('dot', span, { it })
          break
        case 'unquoted-text':
          report('unquoted', span, { it: quoted(text.slice(span.start, span.end)) }, { fixes })
          break
        case 'unit-missing':
          report('unitMissing', span, { it }, { fixes })
          break
        case 'unit-unknown':
          if (problem.unit === 'm') report('monthOrMinute', span, { number: problem.number }, { fixes })
          else report('unitUnknown', span, { it })
          break
        case 'zero-duration':
          report('zero', span, { it })
          break
        case 'unsigned-emotion':
          report('unsigned', span, { it }, { fixes })
          break
        case 'impossible-date':
          report('date', span, { it })
          break
        case 'rate-out-of-range':
          report('rate', span, { it })
          break
        case 'not-whole':
          report('whole', span, { it })
          break
      }
    }
  },
  bad: [
    {
      code: `
journey stay "A night away" {
  reviewed 2026-02-30 every 0d
           ^^^^^^^^^^ There is no day \`2026-02-30\`. A date is year, month and day, such as \`2026-10-01\`.
                            ^^ \`0d\` is no time at all. Leave it out.
  phase purchase reach 4.5 {
                       ^^^ \`4.5\` cannot be a number of customers, which is a whole number from 0.
    step books "Books a room" "twice" after 3q, 2d via 3
                              ^^^^^^^ Nothing here takes a second text ("twice").
                                            ^^ \`3q\` has a unit that is not known. The units are min, h, d, w, mo and y.
                                              ^^^^ Only one value can stand here, so \`2d\` is one too many.
                                                       ^ \`3\` is not the name of a channel.
    step a.b "Pays" +1 +2 for fun
         ^^^ A new name has no dot in it, so \`a.b\` cannot be one.
                       ^^ Nothing here takes \`+2\`.
                              ^^^ \`fun\` cannot stand here. What can: information, question, advice, sale, order, confirmation, billing, delivery, appointment, reminder, support, care, feedback, recovery or complaint.
  }
  loop emotional from books to purchase rate 140% "The view"
                                             ^^^^ \`140%\` cannot be a share of the customers, which lies between 0% and 100%.
}
`,
      nl: [
        'De dag `2026-02-30` bestaat niet. Een datum is jaar, maand en dag, zoals `2026-10-01`.',
        '`0d` is helemaal geen tijd. Laat het weg.',
        '`4.5` kan geen aantal klanten zijn; dat is een heel getal vanaf 0.',
        'Niets hier neemt een tweede tekst aan ("twice").',
        '`3q` heeft een onbekende eenheid. De eenheden zijn min, h, d, w, mo en y.',
        'Hier kan maar één waarde staan, dus `2d` is er een te veel.',
        '`3` is niet de naam van een channel.',
        'In een nieuwe naam staat geen punt, dus `a.b` kan er geen zijn.',
        'Niets hier neemt `+2` aan.',
        '`fun` kan hier niet staan. Wat wel kan: information, question, advice, sale, order, confirmation, billing, delivery, appointment, reminder, support, care, feedback, recovery of complaint.',
        '`140%` kan geen deel van de klanten zijn; dat ligt tussen 0% en 100%.',
      ],
    },
    {
      code: `
journey stay "A night away" {
  phase purchase {
    step "Books a room" after 3
                              ^ \`3\` needs a unit: min, h, d, w, mo or y. Is \`3d\` meant?
  }
}
`,
      nl: ['Bij `3` hoort een eenheid: min, h, d, w, mo of y. Is `3d` bedoeld?'],
      fixed: [
        `
journey stay "A night away" {
  phase purchase {
    step "Books a room" after 3d
  }
}
`,
      ],
    },
    {
      code: `
journey stay "A night away" {
  phase purchase {
    step "Books a room" after 3m
                              ^^ \`3m\` may be minutes or months. Write \`3min\` or \`3mo\`.
  }
}
`,
      nl: ['`3m` kan minuten of maanden zijn. Schrijf `3min` of `3mo`.'],
      fixed: [
        `
journey stay "A night away" {
  phase purchase {
    step "Books a room" after 3min
  }
}
`,
        `
journey stay "A night away" {
  phase purchase {
    step "Books a room" after 3mo
  }
}
`,
      ],
    },
    {
      code: `
journey stay "A night away" {
  phase purchase {
    step "Books a room" 2
                        ^ An emotion has a sign, -2 to +2, so \`2\` can be read in two ways.
  }
}
`,
      nl: ['Een emotie heeft een teken, -2 tot +2, dus `2` kan op twee manieren worden gelezen.'],
      fixed: [
        `
journey stay "A night away" {
  phase purchase {
    step "Books a room" +2
  }
}
`,
        `
journey stay "A night away" {
  phase purchase {
    step "Books a room" -1
  }
}
`,
      ],
    },
    {
      code: `
journey stay "A night away" {
  phase "Booking" purchase {
                  ^^^^^^^^ \`purchase\` belongs at the front, before the text and the clauses.
    step "Books a room" via web for odrer
                                    ^^^^^ \`odrer\` cannot stand here. Did you mean \`order\`?
    step Pays for it
    ^^^^ \`step\` needs a text in quotes.
                  ^^ \`it\` cannot stand here. What can: information, question, advice, sale, order, confirmation, billing, delivery, appointment, reminder, support, care, feedback, recovery or complaint.
  }
}
`,
      nl: [
        '`purchase` hoort vooraan, vóór de tekst en de clausules.',
        '`odrer` kan hier niet staan. Bedoelt u `order`?',
        '`step` heeft een tekst tussen aanhalingstekens nodig.',
        '`it` kan hier niet staan. Wat wel kan: information, question, advice, sale, order, confirmation, billing, delivery, appointment, reminder, support, care, feedback, recovery of complaint.',
      ],
    },
    {
      code: `
journey stay "A night away" {
  phase "Booking" purchase {
                  ^^^^^^^^ \`purchase\` belongs at the front, before the text and the clauses.
    step "Books a room" via web for odrer
                                    ^^^^^ \`odrer\` cannot stand here. Did you mean \`order\`?
    step Gets a key +1
         ^^^^^^^^^^ A text stands in quotes: \`"Gets a key"\`.
  }
}
`,
      nl: [
        '`purchase` hoort vooraan, vóór de tekst en de clausules.',
        '`odrer` kan hier niet staan. Bedoelt u `order`?',
        'Een tekst staat tussen aanhalingstekens: `"Gets a key"`.',
      ],
      fixed: [
        `
journey stay "A night away" {
  phase purchase "Booking" {
    step "Books a room" via web for order
    step "Gets a key" +1
  }
}
`,
      ],
    },
    {
      code: `
journey stay "A night away" {
  phase purchase {
    step books "Books a room" +1
  }
  phase use {
    step sleeps "Sleeps" +1
  }
  loop "The view" emotional from sleeps to books
                  ^^^^^^^^^ \`emotional\` belongs at the front, before the text and the clauses.
}
`,
      nl: ['`emotional` hoort vooraan, vóór de tekst en de clausules.'],
      fixed: [
        `
journey stay "A night away" {
  phase purchase {
    step books "Books a room" +1
  }
  phase use {
    step sleeps "Sleeps" +1
  }
  loop emotional "The view" from sleeps to books
}
`,
      ],
    },
  ],
  good: [
    `
journey stay "A night away" {
  reviewed 2028-02-29 every 6mo
  phase purchase "Booking" reach 1_000 {
    step books "Books a room" +1 via web for order after 90min
    step pays "Pays" 0 after 1.5h
  }
  loop emotional from books to purchase rate 100% "The view"
}
`,
  ],
})

function fixesOf(text: string, problem: ProblemOf<'wrong-argument'>): readonly ReportedFix<FixData>[] {
  const { span, image } = problem
  switch (problem.why) {
    case 'unit-missing':
      // Days are what people mean; that nothing happens in between is said by leaving it out.
      return Number(problem.number) === 0 ? [] : [change(span, `${image}d`)]
    case 'unit-unknown':
      return problem.unit === 'm' ? ['min', 'mo'].map((unit) => guess(span, `${problem.number}${unit}`)) : []
    case 'unsigned-emotion':
      return emotions(span, problem.value)
    case 'not-in-list':
      return nearestWord(span, image, problem)
    case 'not-first':
      // What nobody knows yet means nothing anywhere; at the front it would be taken for a name.
      if (image === placeholder) return []
      return [{ title: 'move', data: { it: quoted(image) }, safe: true, edits: toFront(text, span, problem.to) }]
    case 'unquoted-text':
      return [quote(text, span)]
    default:
      return []
  }
}

function change(span: Span, to: string): ReportedFix<FixData> {
  return { title: 'change', data: { to }, safe: true, edits: [{ span, newText: to }] }
}

/** A change that only the author can decide on. */
function guess(span: Span, to: string): ReportedFix<FixData> {
  return { title: 'change', data: { to }, safe: false, edits: [{ span, newText: to }] }
}

/** An emotion without a sign is either meant as it stands, or as a mark from 1 to 5. Which one only its author knows. */
function emotions(span: Span, value: number): readonly ReportedFix<FixData>[] {
  const fixes: ReportedFix<FixData>[] = []
  if (value <= 2) fixes.push(change(span, `+${value}`))
  if (value < 1 || value > 5) return fixes
  const to = value > 3 ? `+${value - 3}` : `${value - 3}`
  return [...fixes, { title: 'scale', data: { to }, safe: value > 2, edits: [{ span, newText: to }] }]
}

function nearestWord(
  span: Span,
  image: string,
  problem: Extract<WrongArgument, { why: 'not-in-list' }>,
): readonly ReportedFix<FixData>[] {
  const near = nearest(image, problem.words)
  return near === undefined ? [] : [change(span, near)]
}

function toFront(text: string, span: Span, to: number): readonly TextEdit[] {
  const start = text[span.start - 1] === ' ' ? span.start - 1 : span.start
  return [
    { span: { start: to, end: to }, newText: ` ${text.slice(span.start, span.end)}` },
    { span: { start, end: span.end }, newText: '' },
  ]
}

function quote(text: string, span: Span): ReportedFix<FixData> {
  const it = text.slice(span.start, span.end)
  // How far the text was meant to go is a guess, so nobody makes it unseen.
  return { title: 'quote', data: { it: quoted(it) }, safe: false, edits: [{ span, newText: `"${it}"` }] }
}
