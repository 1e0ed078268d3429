import { describe, expect, test, vi } from 'vitest'
import { bind, drawFence, hostFence, parse, render, type DrawnFence } from '../../src/index.ts'

const wine = 'journey wine "A bottle" { phase use { step "Drinks it" +2 } }\n'

describe('a fence for its host', () => {
  test('is a picture', () => {
    const mermaid = render(bind(parse(wine)), 'funnel').text
    const fence = hostFence(wine, 'journey view=funnel {1}', drawFence)
    expect(fence).toMatchObject({ lang: 'mermaid', meta: '', code: mermaid, drawn: { kind: 'picture' } })
  })

  test('is a problem in words', () => {
    const fence = hostFence('', 'journey', drawFence)
    const code = 'This journey cannot be drawn.\n\nThere is no journey in this text.'
    expect(fence).toMatchObject({ lang: 'text', meta: '', code, drawn: { kind: 'problem' } })
  })

  test.each([
    ['journey source', ''],
    ['  JOURNEY\tsource  ', ''],
    ['journey source {1,3}', '{1,3}'],
    ['journey{1,3} source', '{1,3}'],
    ['journey {1} source title="a  b"', '{1} title="a  b"'],
    ['journey view=none source', 'view=none'],
  ])('is the text as it is for %j', (info, meta) => {
    const draw = vi.fn<() => DrawnFence | undefined>()
    expect(hostFence('x\n', info, draw)).toEqual({ lang: 'journey', meta, code: 'x\n', drawn: undefined })
    expect(draw).not.toHaveBeenCalled()
  })

  test.each(['', 'js', 'journeys', 'mermaid journey', 'journey:line-numbers'])('stays when it is %j', (info) => {
    const draw = vi.fn<() => DrawnFence | undefined>()
    expect(hostFence(wine, info, draw)).toBe(undefined)
    expect(draw).not.toHaveBeenCalled()
  })

  test('stays when nobody draws it', () => {
    expect(hostFence(wine, 'journey', () => undefined)).toBe(undefined)
  })
})
