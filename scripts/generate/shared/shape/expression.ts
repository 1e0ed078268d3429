/** A piece of grammar, before it is written down as EBNF or drawn as a railroad diagram. */
export type Expression =
  | { readonly kind: 'terminal'; readonly text: string }
  | { readonly kind: 'nonterminal'; readonly name: string }
  | { readonly kind: 'sequence'; readonly items: readonly Expression[] }
  | { readonly kind: 'choice'; readonly items: readonly Expression[] }
  | { readonly kind: 'optional'; readonly item: Expression }
  | { readonly kind: 'list'; readonly item: Expression }

/** A word or sign that is written as it stands here. */
export function terminal(text: string): Expression {
  return { kind: 'terminal', text }
}

/** Something that has a rule of its own. */
export function nonterminal(name: string): Expression {
  return { kind: 'nonterminal', name }
}

/** One after the other. */
export function sequence(items: readonly Expression[]): Expression {
  const [only, ...others] = items
  return only !== undefined && others.length === 0 ? only : { kind: 'sequence', items }
}

/** One of them. */
export function choice(items: readonly Expression[]): Expression {
  const [only, ...others] = items
  return only !== undefined && others.length === 0 ? only : { kind: 'choice', items }
}

/** It, or nothing. */
export function optional(item: Expression): Expression {
  return { kind: 'optional', item }
}

/** One or several of it, separated by commas. */
export function list(item: Expression): Expression {
  return { kind: 'list', item }
}
