import { check, type Feature } from 'journey-lang/testkit'
import { test } from 'vitest'
import { spotAt } from '../../src/find/spot.ts'

/** What stands at the cursor, in words. */
const spot: Feature = ({ model, cursor }) => {
  const it = spotAt(model, cursor)
  if (it.kind === 'outside') return 'outside'
  if (it.kind === 'comment') return `comment ${it.comment.image}`
  const inside = it.clause ? ` of ${it.clause.row.word}` : it.slot === undefined ? '' : ` as ${it.slot}`
  return `${it.kind} ${it.token?.image ?? ''}${inside} in ${it.shape.word}`
}

test.each([
  ['jour$0ney a "A" { }', 'keyword journey in journey'],
  ['journey$0 a "A" { }', 'keyword journey in journey'],
  ['journey $0a "A" { }', 'value a as name in journey'],
  ['journey a$0 "A" { }', 'value a as name in journey'],
  ['journey a "A" for g$0uest { }', 'value guest of for in journey'],
  ['journey a "A" f$0or guest { }', 'clause for of for in journey'],
  ['journey a "A" for one,$0two { }', 'value two of for in journey'],
  ['journey a "A" { $0 }', 'between  in journey'],
  ['journey a "A" {\n  phase use {\n    st$0ep "S"\n  }\n}', 'keyword step in step'],
  ['journey a "A" {\n  phase use {\n    step "S" {\n      via st$0ore\n    }\n  }\n}', 'value store of via in step'],
  ['// not$0e\njourney a "A" { }', 'comment // note'],
  ['// note$0\njourney a "A" { }', 'comment // note'],
  ['/* a */$0 mentor m "M"', 'outside'],
  ['$0', 'outside'],
  ['mentor m "M"\n$0', 'outside'],
  ['mentor m "M" bo$0gus', 'other bogus in mentor'],
])('%j is %s', (marked, expected) => {
  check(spot, marked, expected)
})
