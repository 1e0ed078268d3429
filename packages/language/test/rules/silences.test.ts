import { expect, test } from 'vitest'
import { bind, lint, parse, recommended } from '../../src/index.ts'

const way = (question: string): string => `mentor fitter "The fitter"

journey boiler "A new boiler" {
  phase purchase {
    step "Signs for the boiler" +1 with fitter via visit for order
  }
  phase use {
    step "Hears from the fitter" +1 ${question} fitter via phone after 20d
    step "Is asked whether it is warm" +1 from fitter via phone for care after 40d
  }
}
`

test.each([
  ['to', ['silence-after-purchase']],
  ['from', ['long-silence']],
])('a silence after the purchase is said once, whatever the customer asks in it: %s', (question, said) => {
  const findings = lint(bind(parse(way(question))), { rules: recommended })
  expect(findings.map(({ rule }) => rule).filter((it) => it.includes('silence'))).toEqual(said)
})
