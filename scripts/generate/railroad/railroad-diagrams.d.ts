/** The part of the library `railroad-diagrams` that is used here; it comes without types. */
declare module 'railroad-diagrams' {
  export interface Item {
    toString(): string
  }
  export interface Diagram extends Item {
    format(padding: number): this
    readonly attrs: { readonly width: number; readonly height: number }
  }
  interface Library {
    Diagram: {
      (...items: readonly Item[]): Diagram
      /** Where an item stands in a place that is wider than itself. */
      INTERNAL_ALIGNMENT: 'left' | 'right' | 'center'
    }
    Sequence(...items: readonly Item[]): Item
    /** `normal` is the index of the item on the straight line. */
    Choice(normal: number, ...items: readonly Item[]): Item
    Optional(item: Item): Item
    OneOrMore(item: Item, back?: Item): Item
    Terminal(text: string): Item
    NonTerminal(text: string): Item
    Comment(text: string): Item
  }
  const library: Library
  export default library
}
