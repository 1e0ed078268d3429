/** The page that tells how editors are set up: what it says is what the tests do. */
import { readFileSync } from 'node:fs'

/** The page itself. */
export const page = readFileSync(new URL('../../../packages/server/editors/README.md', import.meta.url), 'utf8')

/** The code of the section about an editor: commands for a shell, and texts for its settings, in order. */
export function codeBlocks(heading: string): {
  readonly commands: readonly string[]
  readonly texts: readonly string[]
} {
  const section = page.split(/^## /m).find((it) => it.startsWith(`${heading}\n`)) ?? ''
  const blocks = Array.from(section.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm), ([, language, code = '']) => ({
    language,
    code,
  }))
  return {
    commands: blocks.filter((it) => it.language === 'sh').map((it) => it.code),
    texts: blocks.filter((it) => it.language !== 'sh').map((it) => it.code),
  }
}
