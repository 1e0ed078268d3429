/** The bench compares journey-lang with a parser written by hand: that is only fair when both read the same. */
import { globSync, readFileSync } from 'node:fs'
import {
  bind,
  lint,
  structure,
  parse,
  tokenKind,
  type StatementNode,
  type Token,
  type Tree,
} from '../../packages/language/src/index.ts'
import { expect, test } from 'vitest'
import { parseByHand, type PeerArgument, type PeerStatement, type PeerTree } from '../bench/hand-written-parser.ts'
import { sampleJson, sampleText } from '../bench/sample.ts'

const examples = globSync('examples/**/*.journey', { cwd: new URL('../..', import.meta.url) })

test.each(examples)('both read %s alike', (path) => {
  expectAlike(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'))
})

test.each([100, 1_000, 10_000])('both read a sample of %i lines alike', (lines) => {
  expectAlike(sampleText(lines))
})

test.each([
  ['a semicolon between statements and between none', 'ally a "A"; ally b "B";;\n;ally c "C"\n'],
  ['a brace on a line of its own', 'persona a "A"\n\n// why\n{ goal "x"; goal "y" }\npersona b "B" /* c */\n{\n}\n'],
  ['an empty block and a statement behind a block', 'persona a "A" {} persona b "B" {}\n'],
  ['a text that is not closed', 'persona a "A\nmentor b "B {\n  reachable "x\\" y\n}\nally c "'],
  ['a comment that is not closed', 'ally a "A" /* b\r\nally c "C"\r\n/* d'],
  ['a text of several lines', 'ally a """\n  A "quoted" word\n""" b\nally c """ d\nally e "E"\n'],
  ['characters that begin nothing', 'ally a @ #$ - + / . "A"\n= b\n'],
  ['numbers with what sticks to them', 'x +1 -2 1_000 4.5 40% 90min 2026-10-01 5. 6- \u22123 7é\n'],
  ['words', 'x a-b _c é.ü a.b.c a. .b 中文 \u{20000}x n\u0303 e\u200Bf,g\n'],
  ['pasted look-alikes', 'ally\u00A0a \u201CA\u201D \u201CB" \u201Cunclosed\nally\u3000b'],
  ['a byte order mark and each kind of line end', '\uFEFFally a "A"\r\nally b "B"\rally c "C"\n'],
])('both read %s alike', (_, text) => {
  expectAlike(text)
})

test('a sample has as many lines as wanted, nothing to complain about, and the same data as JSON', () => {
  const text = sampleText(1_000)
  expect(text.split('\n').length - 1).toBe(1_000)
  expect(sampleText(1_000)).toBe(text)
  expect(lint(bind(parse(text)), { rules: structure })).toEqual([])
  expect(JSON.parse(sampleJson(parseByHand(text)))[0]).toEqual({
    keyword: 'persona',
    arguments: ['rider-0', 'City dweller 0'],
    children: [{ keyword: 'goal', arguments: ['A wine that nobody else has'] }],
  })
})

function expectAlike(text: string): void {
  const { statements, comments } = parseByHand(text)
  expect({ statements, comments }).toEqual(asPeerTree(parse(text)))
}

function asPeerTree(tree: Tree): Pick<PeerTree, 'statements' | 'comments'> {
  return {
    statements: tree.statements.map(asPeerStatement),
    comments: tree.comments.map((it) => ({ image: it.image, offset: it.startOffset })),
  }
}

function asPeerStatement({ tokens, block }: StatementNode): PeerStatement {
  const [first, ...rest] = tokens
  const begins = first !== undefined && tokenKind(first) === 'Word'
  return {
    keyword: begins ? first.image : '',
    offset: first?.startOffset ?? 0,
    arguments: (begins ? rest : tokens).map(asPeerArgument),
    children: block?.children.map(asPeerStatement),
  }
}

const kinds: Readonly<Record<string, PeerArgument['kind']>> = {
  Word: 'word',
  Number: 'number',
  Text: 'text',
  TextBlock: 'text',
  Comma: 'comma',
}

function asPeerArgument(token: Token): PeerArgument {
  return { kind: kinds[tokenKind(token)] ?? 'unknown', image: token.image, offset: token.startOffset }
}
