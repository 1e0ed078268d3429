import { fileURLToPath } from 'node:url'
import * as prettier from 'prettier'
import type { GeneratedFile } from './generated-file.ts'

/** A generated file as the rest of the repository is formatted. */
export async function formatted({ path, text }: GeneratedFile): Promise<GeneratedFile> {
  const filepath = fileURLToPath(new URL(`../../${path}`, import.meta.url))
  const { inferredParser } = await prettier.getFileInfo(filepath)
  if (inferredParser === null) return { path, text }

  // The command line reads .editorconfig, so this has to as well: `prettier --check` must agree with what is written.
  const config = await prettier.resolveConfig(filepath, { editorconfig: true })
  return { path, text: await prettier.format(text, { ...config, filepath }) }
}
