/** The manifest of the extension, as data. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** An item of a menu. */
export interface MenuItem {
  readonly command: string
  readonly alt?: string
  readonly when?: string
}

/** What a setting may be. */
export interface Setting {
  readonly order: number
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly additionalProperties?: { readonly enum: readonly string[] }
}

/** A tool for language models. */
export interface Tool {
  readonly name: string
  readonly toolReferenceName: string
  readonly modelDescription: string
  readonly canBeReferencedInPrompt: boolean
  readonly inputSchema: { readonly properties: Readonly<Record<string, { readonly description: string }>> }
}

/** A step for people who begin. */
export interface WalkthroughStep {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly media: { readonly markdown: string }
  readonly completionEvents: readonly string[]
}

interface Manifest {
  readonly engines: { readonly vscode: string }
  readonly capabilities: unknown
  readonly devDependencies: Readonly<Record<string, string>>
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly category?: string }[]
    readonly menus: Readonly<Record<string, readonly MenuItem[]>>
    readonly keybindings: readonly { readonly command: string; readonly key: string; readonly when: string }[]
    readonly configuration: readonly { readonly properties: Readonly<Record<string, Setting>> }[]
    readonly languageModelTools: readonly Tool[]
    readonly walkthroughs: readonly { readonly id: string; readonly steps: readonly WalkthroughStep[] }[]
    readonly semanticTokenTypes: readonly { readonly id: string }[]
    readonly semanticTokenModifiers: readonly { readonly id: string }[]
    readonly semanticTokenScopes: readonly { readonly scopes: Readonly<Record<string, readonly string[]>> }[]
  }
}

/** `extension/package.json`. */
export const manifest = read('package.json') as Manifest

/** The words of the manifest in one language, by their keys. */
export function wordsIn(file: string): Readonly<Record<string, string>> {
  return read(file) as Record<string, string>
}

/** Every text in some data, however deep. */
export function everyText(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyText) : []
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8'))
}
