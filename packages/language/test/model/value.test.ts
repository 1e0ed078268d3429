import { expect, test } from 'vitest'
import { readDate, readDuration, readPercentage, readPlainNumber, readText } from '../../src/model/value.ts'

test.each([
  ['90min', 0.0625],
  ['6h', 0.25],
  ['3d', 3],
  ['2w', 14],
  ['3mo', 90],
  ['1y', 365],
  ['1.5d', 1.5],
  ['1_000d', 1_000],
  ['3', undefined],
  ['3m', undefined],
  ['-3d', undefined],
  ['3D', undefined],
])('the duration %s is %s days', (image, days) => {
  expect(readDuration(image)).toBe(days)
})

test.each([
  ['1_000', 1_000],
  ['-3', -3],
  ['−3', -3],
  ['+2', 2],
  ['4.5', 4.5],
  ['4.', undefined],
  ['40%', undefined],
])('the number %s is %s', (image, number) => {
  expect(readPlainNumber(image)).toBe(number)
})

test('a percentage is a share of one', () => {
  expect(readPercentage('40%')).toBe(0.4)
})

test.each(['2026-10-01', '2028-02-29', '2000-02-29'])('%s is a day', (date) => {
  expect(readDate(date)).toBe(date)
})

test.each(['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '2026-1-1'])(
  '%s is no day',
  (date) => {
    expect(readDate(date)).toBe(undefined)
  },
)

test.each([
  ['"a"', 'a'],
  ['"a', 'a'],
  ['“a”', 'a'],
  [String.raw`"\"\\\n\t\u{1F600}"`, '"\\\n\t😀'],
  [String.raw`"\q \u{110000} \u{d800} \u{} \"`, String.raw`\q \u{110000} \u{d800} \u{} "`],
  ['"""\n    a\n      b\n\n    c\n  """', 'a\n  b\n\nc'],
  ['"""a"""', 'a'],
  ['"""a', 'a'],
])('the text %j says %j', (image, text) => {
  expect(readText(image)).toBe(text)
})
