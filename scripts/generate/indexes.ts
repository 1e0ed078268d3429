import { readdirSync } from 'node:fs'
import type { GeneratedFile } from './generated-file.ts'

/** The lists of rules and views: the files of their folders, in order. Adding one is adding a file. */
export function indexes(): GeneratedFile[] {
  return [
    index('rules', 'rule', "import type { Rule } from './support/define-rule.ts'", 'Rule'),
    index('views', 'view', "import type { View } from './support/define-view.ts'", 'View'),
  ]
}

function index(folder: string, what: string, typeImport: string, type: string): GeneratedFile {
  const path = `packages/language/src/${folder}/index.generated.ts`
  const names = readdirSync(new URL(`../../packages/language/src/${folder}/`, import.meta.url))
    .filter((it) => it.endsWith('.ts') && !it.endsWith('.generated.ts'))
    .map((it) => it.replace(/\.ts$/, ''))
    .toSorted()
  const text = [
    `// The files of this folder. Written by \`npm run generate\`; do not edit.`,
    typeImport,
    ...names.map((it) => `import ${camelCase(it)} from './${it}.ts'`),
    '',
    `/** Every ${what} that comes with the library, by id. */`,
    `export const ${folder}: readonly ${type}[] = [`,
    ...names.map((it) => `  ${camelCase(it)},`),
    ']',
    '',
  ].join('\n')
  return { path, text }
}

function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
