/** A file with two journeys: small, and with one pain that nobody attends to. */
export const bread = `persona mara "Mara"

journey today "Bread, today" for mara state current {
  phase hungry "Gets hungry" reach 100 {
    step smell "Smells fresh bread" +2 via store
    step queue "Waits in a long queue" -2 via store {
      pain "The shop opens late"
    }
  }
  phase home "Goes home" as use reach 80 {
    step bite "Takes the first bite" +1
  }
}

journey tomorrow "Bread, tomorrow" for mara state future {
  phase hungry "Gets hungry" {
    step order "Orders the night before" +1 via app
    step fetch "Fetches it from the locker" +2 via store
  }
  phase home "Goes home" as use {
    step share "Shares the first loaf" +2
  }
}
`

/** Another file. */
export const cheese = `persona piet "Piet"

journey cheese "Cheese" for piet state current {
  phase market "On the market" {
    step taste "Tastes old cheese" +2
  }
}
`

/** The things of the first journey as a funnel, as they are read out. */
export const today = [
  'Gets hungry · 100',
  'Smells fresh bread store',
  '✖ Waits in a long queue store',
  'Goes home · use · 80',
  'Takes the first bite',
]

/** Where a part of the first file begins. */
export function placeIn(part: string): readonly [line: number, column: number] {
  const before = bread.slice(0, bread.indexOf(part)).split('\n')
  return [before.length, (before.at(-1) ?? '').length + 1]
}
