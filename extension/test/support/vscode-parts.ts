/** What every stand-in for `vscode` is made of: events, uris, positions, and what else is the same for all of them. */
import { URI, Utils } from 'vscode-uri'

export const Uri = Object.assign(URI, { joinPath: Utils.joinPath })

export class Disposable {
  readonly #end: () => unknown
  constructor(end: () => unknown) {
    this.#end = end
  }
  static from(...all: readonly { readonly dispose: () => unknown }[]): Disposable {
    return new Disposable(() => all.forEach((it) => it.dispose()))
  }
  dispose(): void {
    this.#end()
  }
}

/** All listeners of all emitters, so that a test can see whether any is left. */
const listening = new Set<object>()

/** Something that happens. */
export class EventEmitter<Value> {
  readonly listeners = new Map<object, (value: Value) => void>()
  readonly event = (listener: (value: Value) => void): Disposable => {
    const key = {}
    this.listeners.set(key, listener)
    listening.add(key)
    return new Disposable(() => {
      this.listeners.delete(key)
      listening.delete(key)
    })
  }
  fire(value: Value): void {
    for (const it of this.listeners.values()) it(value)
  }
  dispose(): void {
    for (const key of this.listeners.keys()) listening.delete(key)
    this.listeners.clear()
  }
}

/** How many listen to anything. */
export function listenerCount(): number {
  return listening.size
}

/** Counts from now on. */
export function forgetListeners(): void {
  listening.clear()
}

export class Position {
  readonly line: number
  readonly character: number
  constructor(line: number, character: number) {
    this.line = line
    this.character = character
  }
}

export class Range {
  readonly start: Position
  readonly end: Position
  constructor(...given: [Position, Position] | [number, number, number, number]) {
    if (given.length === 2) [this.start, this.end] = given
    else [this.start, this.end] = [new Position(given[0], given[1]), new Position(given[2], given[3])]
  }
}

export class RelativePattern {
  readonly baseUri: URI
  readonly pattern: string
  constructor(baseUri: URI, pattern: string) {
    this.baseUri = baseUri
    this.pattern = pattern
  }
}

export const FileType = { File: 1, Directory: 2, SymbolicLink: 64 }

/** Texts in English, with what stands for their numbers. */
export const l10n = {
  t: (text: string, ...values: readonly unknown[]): string =>
    text.replaceAll(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)])),
}
