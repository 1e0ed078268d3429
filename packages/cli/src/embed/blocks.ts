/** Which marker ends which block, and what is wrong where none does. */
import type { Marker } from './markers.ts'

/** What stands between two markers. */
export interface Block {
  readonly start: Marker
  readonly end: Marker
}

/** Something that is wrong with a marker. */
export interface MarkerFault {
  readonly kind: 'colonMissing' | 'notAlone' | 'unclosed' | 'nested' | 'stray' | 'closedElsewhere'
  readonly marker: Marker
  /** The other marker that it is about: in which block this one stands, or what ends it elsewhere. */
  readonly other: Marker | undefined
}

/** Blocks and faults, each in the order of the text. One cause has one fault. */
export interface Blocks {
  readonly blocks: readonly Block[]
  readonly faults: readonly MarkerFault[]
}

/** Finds the blocks of a document. */
export function blocksOf(markers: readonly Marker[]): Blocks {
  const blocks: Block[] = []
  const faults: MarkerFault[] = []
  const fault = (kind: MarkerFault['kind'], marker: Marker, other?: Marker) => faults.push({ kind, marker, other })
  let open: Marker | undefined
  // How many blocks were begun inside the open one. One of them is a fault, and enough is said with it.
  let inside = 0
  for (const marker of markers) {
    if (marker.lacksColon) fault('colonMissing', marker)
    if (!marker.isAlone) {
      if (!marker.lacksColon) fault('notAlone', marker)
    } else if (marker.kind === 'start') {
      if (open && !marker.lacksColon) fault('nested', marker, open)
      inside = open ? inside + 1 : 0
      open ??= marker
    } else if (!open) {
      fault('stray', marker)
    } else if (inside > 0) {
      inside -= 1
    } else {
      if (open.parent !== marker.parent) fault('closedElsewhere', open, marker)
      else if (!open.lacksColon) blocks.push({ start: open, end: marker })
      open = undefined
    }
  }
  // A marker that is not alone on its line may be the end that is missing.
  if (open && !faults.some((it) => it.kind === 'notAlone' || it.marker === open || it.other === open))
    fault('unclosed', open)
  return { blocks, faults: faults.toSorted((a, b) => a.marker.start - b.marker.start) }
}
