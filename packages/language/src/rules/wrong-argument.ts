/** Longer than other rules, because a value can be wrong in many ways, and each has its messages and examples. */
import type { ProblemOf, WrongArgument } from '../model/problem.ts'
import type { Model } from '../model/model.ts'
import { builtInChannels } from '../model/scope.ts'
import { isWholeWord } from '../syntax/scan.ts'
import type { StatementRow } from '../vocabulary/row.ts'
import { placeholder } from '../model/read-value.ts'
import { nearest } from '../model/nearest.ts'
import type { Span } from '../text/span.ts'
import type { TextEdit } from '../text/edit.ts'
import { defineRule, type ReportedFix } from './support/define-rule.ts'
import { problemsOf } from './support/problems-of.ts'
import { aKindOf, aValue, didYouMean, monthOrMinute, oneOf, quoted } from './support/wording.ts'

interface Said {
  readonly it: string
}

interface FixData {
  readonly change: { readonly to: string }
  readonly move: { readonly it: string }
  readonly quote: { readonly it: string }
  readonly before: { readonly it: string }
  readonly remove: { readonly it: string }
  readonly escape: object
  readonly write: { readonly to: string }
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
      nl: ({ it, wanted }) => `\`${it}\` is ${isNo(wanted.nl)}.`,
    },
    unexpected: {
      en: ({ it }: Said) => `Nothing here takes \`${it}\`.`,
      nl: ({ it }) => `Hier hoort geen \`${it}\`.`,
    },
    comma: {
      en: () => 'Nothing is listed here, so there is nothing that a comma could part. Take it out.',
      nl: () => 'Hier staat geen lijst, dus een komma scheidt hier niets. Haal haar weg.',
    },
    secondText: {
      en: ({ it }: Said) => `Nothing here takes a second text (${it}).`,
      nl: ({ it }) => `Hier hoort geen tweede tekst (${it}).`,
    },
    oneOnly: {
      en: ({ it }: Said) => `Only one value can stand here, so \`${it}\` is one too many.`,
      nl: ({ it }) => `Hier kan maar één waarde staan, dus \`${it}\` is er een te veel.`,
    },
    notFirst: {
      en: ({ it }: Said) => `\`${it}\` belongs at the front, before the text and the clauses.`,
      nl: ({ it }) => `\`${it}\` hoort vooraan, vóór de tekst en de clausules.`,
    },
    emotionLast: {
      en: ({ it, form }: Said & { form: string }) =>
        `\`${it}\` belongs behind the text and before the clauses: \`${form}\`.`,
      nl: ({ it, form }) => `\`${it}\` hoort achter de tekst en vóór de clausules: \`${form}\`.`,
    },
    quotedName: {
      en: ({ it, kinds }: Said & { kinds: { en: string; nl: string } }) =>
        `\`${it}\` is a text. Here the name of ${kinds.en} stands, without quotes.`,
      nl: ({ it, kinds }) => `\`${it}\` is een tekst. Hier staat de naam van ${kinds.nl}, zonder aanhalingstekens.`,
    },
    nameDigit: {
      en: ({ it }: Said) => `A name begins with a letter, so \`${it}\` cannot be one.`,
      nl: ({ it }) => `Een naam begint met een letter, dus \`${it}\` kan er geen zijn.`,
    },
    quotesInside: {
      en: () => 'Quotes inside a text are written `\\"`.',
      nl: () => 'Aanhalingstekens in een tekst worden geschreven als `\\"`.',
    },
    needlessWord: {
      en: ({ it, form }: Said & { form: string }) => `\`${it}\` is not needed: \`${form}\`.`,
      nl: ({ it, form }) => `\`${it}\` is niet nodig: \`${form}\`.`,
    },
    durationText: {
      en: ({ it }: Said) => `In quotes this is a text, and no time passes. Is \`${it}\` meant, without quotes?`,
      nl: ({ it }) =>
        `Tussen aanhalingstekens is dit een tekst, en verstrijkt er geen tijd. Is \`${it}\` bedoeld, zonder aanhalingstekens?`,
    },
    percentage: {
      en: ({ it, near }: Said & { near: string }) =>
        `\`${it}\` is not a percentage such as \`40%\`.${didYouMean(near, 'en')}`,
      nl: ({ it, near }) => `\`${it}\` is geen percentage zoals \`40%\`.${didYouMean(near, 'nl')}`,
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
      en: ({ it }: Said) => `\`${it}\` needs a unit: min, h, d, w, mo or y. Is \`${it}d\` meant, or \`${it}w\`?`,
      nl: ({ it }) => `Bij \`${it}\` hoort een eenheid: min, h, d, w, mo of y. Is \`${it}d\` bedoeld, of \`${it}w\`?`,
    },
    unitUnknown: {
      en: ({ it }: Said) => `\`${it}\` has a unit that is not known. The units are min, h, d, w, mo and y.`,
      nl: ({ it }) => `\`${it}\` heeft een onbekende eenheid. De eenheden zijn min, h, d, w, mo en y.`,
    },
    monthOrMinute: {
      en: ({ number }: { number: string }) => monthOrMinute.en(number),
      nl: ({ number }) => monthOrMinute.nl(number),
    },
    unitSpelledOut: {
      en: ({ it }: Said) => `A duration is a number with a short unit right behind it: \`${it}\`.`,
      nl: ({ it }) => `Een duur is een getal met een korte eenheid er meteen achter: \`${it}\`.`,
    },
    zero: {
      en: ({ it }: Said) => `\`${it}\` is no time at all. Leave it out.`,
      nl: ({ it }) => `\`${it}\` is helemaal geen tijd. Laat het weg.`,
    },
    unsigned: {
      en: ({ it }: Said) => `An emotion has a sign, -2 to +2, so \`${it}\` can be read in two ways.`,
      nl: ({ it }) => `Een emotie heeft een teken, -2 tot +2, dus \`${it}\` kan op twee manieren worden gelezen.`,
    },
    offScale: {
      en: ({ it }: Said) => `An emotion has a sign, -2 to +2, so \`${it}\` may be a mark on another scale.`,
      nl: ({ it }) =>
        `Een emotie heeft een teken, -2 tot +2, dus \`${it}\` is misschien een cijfer op een andere schaal.`,
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
    before: {
      en: ({ it }: FixData['before']) => `Move ${it} before the clauses`,
      nl: ({ it }) => `Verplaats ${it} tot vóór de clausules`,
    },
    remove: { en: ({ it }: FixData['remove']) => `Remove \`${it}\``, nl: ({ it }) => `Haal \`${it}\` weg` },
    escape: { en: () => 'Write `\\"` for the quotes inside', nl: () => 'Schrijf `\\"` voor de aanhalingstekens erin' },
    write: { en: ({ to }: FixData['write']) => `Write \`${to}\``, nl: ({ to }) => `Schrijf \`${to}\`` },
    quote: { en: ({ it }: FixData['quote']) => `Write "${it}"`, nl: ({ it }) => `Schrijf "${it}"` },
    scale: {
      en: ({ to }: FixData['scale']) => `Change to ${to}: it was on a scale of 1 to 5`,
      nl: ({ to }) => `Verander in ${to}: het stond op een schaal van 1 tot 5`,
    },
  },
  check(model, report) {
    const { text } = model.tree
    const problems = problemsOf(model, 'wrong-argument')
    const areMarks = problems.some((it) => it.why === 'unsigned-emotion' && it.value > 2 && it.value <= 5)
    for (const problem of problems) {
      const { span } = problem
      const it = quoted(problem.image)
      const fixes =
        problem.why === 'unsigned-emotion'
          ? emotions(problem, areMarks)
          : problem.why === 'quoted-name'
            ? withoutQuotes(model, problem)
            : fixesOf(text, problem)
      switch (problem.why) {
        case 'wrong-kind': {
          const [near] = problem.expected.kind === 'percentage' ? percentages(problem.image) : []
          if (near !== undefined) {
            report('percentage', span, { it, near }, { fixes })
            break
          }
          report(
            'kind',
            span,
            { it, wanted: { en: aValue(problem.expected, 'en'), nl: aValue(problem.expected, 'nl') } },
            { fixes },
          )
          break
        }
        case 'unexpected':
          if (it === ',') report('comma', span, {}, { fixes: withoutComma(text, span) })
          else report('unexpected', span, { it })
          break
        case 'second-text':
          report('secondText', span, { it })
          break
        case 'not-a-list':
          report('oneOnly', span, { it })
          break
        case 'not-first':
          if (problem.isEmotion) report('emotionLast', span, { it, form: formOf(problem.row) }, { fixes })
          else report('notFirst', span, { it }, { fixes })
          break
        case 'quoted-name':
          report(
            'quotedName',
            span,
            { it, kinds: { en: aKindOf(problem.to, 'en'), nl: aKindOf(problem.to, 'nl') } },
            { fixes },
          )
          break
        case 'name-begins-with-digit':
          report('nameDigit', span, { it })
          break
        case 'quotes-inside':
          report('quotesInside', span, {}, { fixes })
          break
        case 'needless-word':
          report('needlessWord', span, { it, form: `${problem.row.word} ${problem.duration}` }, { fixes })
          break
        case 'duration-in-quotes':
          report('durationText', span, { it: quoted(problem.meant) }, { fixes })
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
        case 'unit-spelled-out':
          report('unitSpelledOut', span, { it: quoted(problem.meant) }, { fixes })
          break
        case 'zero-duration':
          report('zero', span, { it })
          break
        case 'unsigned-emotion':
          report(problem.value <= 2 ? 'unsigned' : 'offScale', span, { it }, { fixes })
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
        'Hier hoort geen tweede tekst ("twice").',
        '`3q` heeft een onbekende eenheid. De eenheden zijn min, h, d, w, mo en y.',
        'Hier kan maar één waarde staan, dus `2d` is er een te veel.',
        '`3` is niet de naam van een channel.',
        'In een nieuwe naam staat geen punt, dus `a.b` kan er geen zijn.',
        'Hier hoort geen `+2`.',
        '`fun` kan hier niet staan. Wat wel kan: information, question, advice, sale, order, confirmation, billing, delivery, appointment, reminder, support, care, feedback, recovery of complaint.',
        '`140%` kan geen deel van de klanten zijn; dat ligt tussen 0% en 100%.',
      ],
    },
    {
      code: `
journey stay "A night away" {
  phase purchase {
    step books, "Books a room" +1 , after 2d
              ^ Nothing is listed here, so there is nothing that a comma could part. Take it out.
                                  ^ Nothing is listed here, so there is nothing that a comma could part. Take it out.
  }
}
`,
      nl: [
        'Hier staat geen lijst, dus een komma scheidt hier niets. Haal haar weg.',
        'Hier staat geen lijst, dus een komma scheidt hier niets. Haal haar weg.',
      ],
      fixed: [
        `
journey stay "A night away" {
  phase purchase {
    step books "Books a room" +1 after 2d
  }
}
`,
      ],
    },
    {
      code: `
journey stay "A night away" {
  phase purchase {
    step "Books a room" after 3
                              ^ \`3\` needs a unit: min, h, d, w, mo or y. Is \`3d\` meant, or \`3w\`?
  }
}
`,
      nl: ['Bij `3` hoort een eenheid: min, h, d, w, mo of y. Is `3d` bedoeld, of `3w`?'],
      fixed: [
        `
journey stay "A night away" {
  phase purchase {
    step "Books a room" after 3d
  }
}
`,
        `
journey stay "A night away" {
  phase purchase {
    step "Books a room" after 3w
  }
}
`,
      ],
    },
    {
      code: `
channel desk "The desk"
journey stay "A night away" {
  phase purchase {
    step 1st "Books a room" +1 via "web"
         ^^^ A name begins with a letter, so \`1st\` cannot be one.
                                   ^^^^^ \`"web"\` is a text. Here the name of a channel stands, without quotes.
    step "Pays" 0 via "desk"
                      ^^^^^^ \`"desk"\` is a text. Here the name of a channel stands, without quotes.
    step "Asks again" 0 via "the side door"
                            ^^^^^^^^^^^^^^^ \`"the side door"\` is a text. Here the name of a channel stands, without quotes.
  }
}
`,
      nl: [
        'Een naam begint met een letter, dus `1st` kan er geen zijn.',
        '`"web"` is een tekst. Hier staat de naam van een channel, zonder aanhalingstekens.',
        '`"desk"` is een tekst. Hier staat de naam van een channel, zonder aanhalingstekens.',
        '`"the side door"` is een tekst. Hier staat de naam van een channel, zonder aanhalingstekens.',
      ],
    },
    {
      code: `
journey stay "A night away" {
  phase purchase {
    step books "Has the "best" room" via web +1
               ^^^^^^^^^^^^^^^^^^^^^ Quotes inside a text are written \`\\"\`.
                                             ^^ \`+1\` belongs behind the text and before the clauses: \`step [name] "text" [emotion]\`.
    silence for 3w
            ^^^ \`for\` is not needed: \`silence 3w\`.
    silence "3w"
            ^^^^ In quotes this is a text, and no time passes. Is \`3w\` meant, without quotes?
  }
  phase use {
    step sleeps "Sleeps" +1
  }
  loop emotional "The view" from sleeps to books rate 10
                                                      ^^ \`10\` is not a percentage such as \`40%\`. Did you mean \`10%\`?
  loop advocacy "The view" from sleeps to books rate 0.4
                                                     ^^^ \`0.4\` is not a percentage such as \`40%\`. Did you mean \`40%\`?
}
`,
      nl: [
        'Aanhalingstekens in een tekst worden geschreven als `\\"`.',
        '`+1` hoort achter de tekst en vóór de clausules: `step [name] "text" [emotion]`.',
        '`for` is niet nodig: `silence 3w`.',
        'Tussen aanhalingstekens is dit een tekst, en verstrijkt er geen tijd. Is `3w` bedoeld, zonder aanhalingstekens?',
        '`10` is geen percentage zoals `40%`. Bedoelt u `10%`?',
        '`0.4` is geen percentage zoals `40%`. Bedoelt u `40%`?',
      ],
      fixed: [
        `
journey stay "A night away" {
  phase purchase {
    step books "Has the \\"best\\" room" +1 via web
    silence 3w
    silence 3w
  }
  phase use {
    step sleeps "Sleeps" +1
  }
  loop emotional "The view" from sleeps to books rate 10%
  loop advocacy "The view" from sleeps to books rate 40%
}
`,
      ],
    },
    {
      code: `
journey stay "A night away" {
  patience 2 months
           ^^^^^^^^ A duration is a number with a short unit right behind it: \`2mo\`.
  phase purchase {
    step "Books a room" +1 after 1 week takes 1.5hours
                                 ^^^^^^ A duration is a number with a short unit right behind it: \`1w\`.
                                              ^^^^^^^^ A duration is a number with a short unit right behind it: \`1.5h\`.
    step "Asks for a cot" 0 within 2 weken via phone for question
                                   ^^^^^^^ A duration is a number with a short unit right behind it: \`2w\`.
    silence 10 Dagen "Not a word"
            ^^^^^^^^ A duration is a number with a short unit right behind it: \`10d\`.
  }
  metric "Answered in" 3 days target 1day
                       ^^^^^^ A duration is a number with a short unit right behind it: \`3d\`.
                                     ^^^^ A duration is a number with a short unit right behind it: \`1d\`.
}
`,
      nl: ['2mo', '1w', '1.5h', '2w', '10d', '3d', '1d'].map(
        (it) => `Een duur is een getal met een korte eenheid er meteen achter: \`${it}\`.`,
      ),
      fixed: [
        `
journey stay "A night away" {
  patience 2mo
  phase purchase {
    step "Books a room" +1 after 1w takes 1.5h
    step "Asks for a cot" 0 within 2w via phone for question
    silence 10d "Not a word"
  }
  metric "Answered in" 3d target 1d
}
`,
      ],
    },
    {
      code: `
journey stay "A night away" {
  phase purchase {
    step "Books a room" +1 after 0 days
                                 ^^^^^^ \`0 days\` is no time at all. Leave it out.
    step "Pays" 0 takes 3 m
                        ^^^ \`3m\` may be minutes or months. Write \`3min\` or \`3mo\`.
    step "Is asked again" 0 after 2 /* or three? */ days
                                  ^^^^^^^^^^^^^^^^^^^^^^ A duration is a number with a short unit right behind it: \`2d\`.
  }
}
`,
      nl: [
        '`0 days` is helemaal geen tijd. Laat het weg.',
        '`3m` kan minuten of maanden zijn. Schrijf `3min` of `3mo`.',
        'Een duur is een getal met een korte eenheid er meteen achter: `2d`.',
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
  phase purchase {
    step "Looks for a room" 3
                            ^ An emotion has a sign, -2 to +2, so \`3\` may be a mark on another scale.
    step "Books a room" 1 expected 5
                        ^ An emotion has a sign, -2 to +2, so \`1\` can be read in two ways.
                                   ^ An emotion has a sign, -2 to +2, so \`5\` may be a mark on another scale.
  }
}
`,
      nl: [
        'Een emotie heeft een teken, -2 tot +2, dus `3` is misschien een cijfer op een andere schaal.',
        'Een emotie heeft een teken, -2 tot +2, dus `1` kan op twee manieren worden gelezen.',
        'Een emotie heeft een teken, -2 tot +2, dus `5` is misschien een cijfer op een andere schaal.',
      ],
      fixed: [
        `
journey stay "A night away" {
  phase purchase {
    step "Looks for a room" 0
    step "Books a room" -2 expected +2
  }
}
`,
      ],
    },
    {
      code: `
journey stay "A night away" {
  phase purchase {
    step "Looks for a room" 4
                            ^ An emotion has a sign, -2 to +2, so \`4\` may be a mark on another scale.
    step "Books a room" 8
                        ^ An emotion has a sign, -2 to +2, so \`8\` may be a mark on another scale.
  }
}
`,
      nl: [
        'Een emotie heeft een teken, -2 tot +2, dus `4` is misschien een cijfer op een andere schaal.',
        'Een emotie heeft een teken, -2 tot +2, dus `8` is misschien een cijfer op een andere schaal.',
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
      // Days or weeks, only the author knows; that nothing happens in between is said by leaving it out.
      return Number(problem.number) === 0 ? [] : ['d', 'w', 'mo'].map((unit) => guess(span, `${image}${unit}`))
    case 'unit-spelled-out':
      return spelledOut(text, span, problem.meant)
    case 'unit-unknown':
      return problem.unit === 'm' ? ['min', 'mo'].map((unit) => guess(span, `${problem.number}${unit}`)) : []
    case 'not-in-list':
      return nearestWord(span, image, problem)
    case 'not-first':
      // What nobody knows yet means nothing anywhere; at the front it would be taken for a name.
      if (image === placeholder) return []
      return [
        {
          title: problem.isEmotion ? 'before' : 'move',
          data: { it: quoted(image) },
          safe: true,
          edits: toFront(text, span, problem.to),
        },
      ]
    case 'quotes-inside': {
      const edits = problem.inner.map((at) => ({ span: { start: at, end: at }, newText: '\\' }))
      return [{ title: 'escape', data: {}, safe: true, edits }]
    }
    case 'needless-word': {
      const end = span.end + (text[span.end] === ' ' ? 1 : 0)
      return [
        {
          title: 'remove',
          data: { it: quoted(image) },
          safe: true,
          edits: [{ span: { start: span.start, end }, newText: '' }],
        },
      ]
    }
    case 'duration-in-quotes':
      // It may be what people say there.
      return [{ title: 'write', data: { to: problem.meant }, safe: false, edits: [{ span, newText: problem.meant }] }]
    case 'unquoted-text':
      return [quote(text, span)]
    case 'wrong-kind':
      if (problem.expected.kind === 'percentage') return asPercentage(span, image)
      // The file of an import is one word, so that nobody can doubt where it ends.
      return problem.expected.kind === 'text' && image.endsWith('.journey')
        ? [{ ...quote(text, span), safe: true }]
        : []
    default:
      return []
  }
}

/** “Een duur” becomes “geen duur”, and “een getal of een duur” becomes “geen getal of duur”. */
function isNo(wanted: string): string {
  return wanted.startsWith('een ') ? `geen ${wanted.replace(/(^| )een /g, '$1')}` : `niet ${wanted}`
}

/** Nothing is lost with a comma that parts nothing, nor with one of the blanks around it. */
function withoutComma(text: string, { start, end }: Span): readonly ReportedFix<FixData>[] {
  const [isBefore, isBehind] = [/[ \t]/.test(text.charAt(start - 1)), /\s|^$/.test(text.charAt(end))]
  const span = { start: isBefore && isBehind ? start - 1 : start, end }
  // What only the comma kept apart stays apart.
  const newText = isBefore || isBehind ? '' : ' '
  return [{ title: 'remove', data: { it: ',' }, safe: true, edits: [{ span, newText }] }]
}

function change(span: Span, to: string): ReportedFix<FixData> {
  return { title: 'change', data: { to }, safe: true, edits: [{ span, newText: to }] }
}

/** The percentages that a number without `%` may mean. */
function percentages(image: string): readonly string[] {
  const number = Number(image)
  if (!/^\d+(?:\.\d+)?$/.test(image) || number > 100) return []
  const share = `${Number((number * 100).toPrecision(12))}%`
  if (number === 0 || number > 1) return [`${image}%`]
  return number === 1 ? [`${image}%`, share] : [share, `${image}%`]
}

function asPercentage(span: Span, image: string): readonly ReportedFix<FixData>[] {
  const [first, ...others] = percentages(image)
  if (first === undefined) return []
  return others.length === 0 ? [change(span, first)] : [first, ...others].map((to) => guess(span, to))
}

/** The positionals of a statement, as the reference shows them: `step [name] "text" [emotion]`. */
function formOf({ word, positionals }: StatementRow): string {
  const slots = positionals.map(({ slot, value, optional }) => {
    const shown = value.kind === 'text' ? `"${slot}"` : slot
    return optional ? `[${shown}]` : shown
  })
  return [word, ...slots].join(' ')
}

/** Takes the quotes off a name that is known; another one may be a text that stands in the wrong place. */
function withoutQuotes(
  { scope, imports }: Model,
  { span, name, to }: ProblemOf<'wrong-argument'> & { readonly why: 'quoted-name' },
): readonly ReportedFix<FixData>[] {
  if (!isWholeWord(name)) return []
  const kind = scope.names.get(name)?.kind ?? imports.get(name)?.declaration.kind
  const isKnown = kind === undefined ? to.includes('channel') && builtInChannels.has(name) : to.includes(kind)
  return [{ title: 'write', data: { to: name }, safe: isKnown, edits: [{ span, newText: name }] }]
}

/** A comment between a number and its unit would be lost. */
function spelledOut(text: string, span: Span, to: string): readonly ReportedFix<FixData>[] {
  if (!/^[\w.]+\s*\p{L}+$/u.test(text.slice(span.start, span.end))) return []
  return [{ title: 'write', data: { to }, safe: true, edits: [{ span, newText: to }] }]
}

/** A change that only the author can decide on. */
function guess(span: Span, to: string): ReportedFix<FixData> {
  return { title: 'change', data: { to }, safe: false, edits: [{ span, newText: to }] }
}

/**
 * An emotion without a sign is either meant as it stands, or as a mark from 1 to 5. Which one only its author knows. Where
 * the file has other marks it is rather one of them; mending those unasked would take that hint away.
 */
function emotions(
  { span, value }: ProblemOf<'wrong-argument'> & { readonly why: 'unsigned-emotion' },
  areMarks: boolean,
): readonly ReportedFix<FixData>[] {
  const asItStands = value <= 2 ? [guess(span, `+${value}`)] : []
  if (value < 1 || value > 5) return asItStands
  const to = value > 3 ? `+${value - 3}` : `${value - 3}`
  const asMark = { title: 'scale', data: { to }, safe: false, edits: [{ span, newText: to }] } as const
  return areMarks ? [asMark, ...asItStands] : [...asItStands, asMark]
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
