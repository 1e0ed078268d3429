/** What Chevrotain has to say about our token types and grammar. It is not asked at every start, only here. */
import { Lexer } from 'chevrotain'
import { expect, test, vi } from 'vitest'
import { lexerOptions, tokenTypes } from '../../src/syntax/lexer.ts'
import { JourneyParser } from '../../src/syntax/parser.ts'

test('the token types have no mistakes, and the lexer picks them by their first character', () => {
  const said = vi.spyOn(console, 'warn')
  const lexer = new Lexer(tokenTypes, { ...lexerOptions, skipValidations: false })
  expect(lexer.lexerDefinitionErrors).toEqual([])
  expect(said).not.toHaveBeenCalled()
})

test('the grammar has no mistakes: nothing ambiguous, unreachable or left-recursive', () => {
  expect(() => new JourneyParser('to be validated')).not.toThrow()
})
