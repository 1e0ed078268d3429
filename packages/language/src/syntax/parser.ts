/**
 * The grammar, on Chevrotain: any sequence of balanced tokens is a document, so the parser never recovers.
 * It builds the tree as it goes, because a syntax tree of Chevrotain's own would cost twice the time.
 */
import { EmbeddedActionsParser, type IToken } from 'chevrotain'
import { Argument, End, LeftBrace, RightBrace, tokenTypes } from './lexer.ts'
import type { BlockNode, StatementNode, Token } from './tree.ts'

/** The statements of a document or block, and the `;` between them that end none. */
interface Body {
  readonly statements: StatementNode[]
  readonly loose: Token[]
}

/** Chevrotain looks for mistakes in a grammar at every start; for this one a test has it look once. */
export class JourneyParser extends EmbeddedActionsParser {
  constructor(grammar: 'proven' | 'to be validated') {
    super(tokenTypes, { recoveryEnabled: false, maxLookahead: 1, skipValidations: grammar === 'proven' })
    this.performSelfAnalysis()
  }

  /** document = { statement } */
  document = this.RULE('document', (): Body => this.SUBRULE(this.body))

  private body = this.RULE('body', (): Body => {
    const statements: StatementNode[] = []
    const loose: Token[] = []
    // Made once for all statements of a body, because made anew for each they are a good part of its garbage.
    const alternatives = [
      { ALT: () => statements.push(this.SUBRULE(this.statement)) },
      { ALT: () => loose.push(this.CONSUME(End)) },
    ]
    this.MANY(() => this.OR(alternatives))
    return { statements, loose }
  })

  /** statement = argument { argument } [ block ] [ end ] */
  private statement = this.RULE('statement', (): StatementNode => {
    const tokens: IToken[] = []
    this.AT_LEAST_ONE(() => tokens.push(this.CONSUME(Argument)))
    const block: BlockNode | undefined = this.OPTION1(() => this.SUBRULE(this.block))
    const terminator: IToken | undefined = this.OPTION2(() => this.CONSUME(End))
    return { tokens, block, terminator }
  })

  /** block = "{" { statement } "}" */
  private block = this.RULE('block', (): BlockNode => {
    const open = this.CONSUME(LeftBrace)
    const { statements, loose } = this.SUBRULE(this.body)
    const close = this.CONSUME(RightBrace)
    return { open, children: statements, close, loose }
  })
}

const parser = new JourneyParser('proven')

/** Builds the statements of a whole text from balanced tokens. Throws when they are not, which would be our mistake. */
export function parseTokens(tokens: IToken[]): Body {
  parser.input = tokens
  const body = parser.document()
  const error = parser.errors[0]
  // Without this the parser would keep the last text alive.
  parser.input = []
  if (error) throw error
  return body
}
