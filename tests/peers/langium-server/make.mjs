/** Reads the grammar beforehand, as Langium's generator does, and bundles the server into one file. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { EmptyFileSystem, URI } from 'langium'
import { createLangiumGrammarServices, interpretAstReflection } from 'langium/grammar'

const here = new URL('./', import.meta.url)
const services = createLangiumGrammarServices(EmptyFileSystem).grammar
const document = services.shared.workspace.LangiumDocumentFactory.fromString(
  readFileSync(new URL('toy.langium', here), 'utf8'),
  URI.parse('memory:/toy.langium'),
)
await services.shared.workspace.DocumentBuilder.build([document], { validation: true })
const errors = document.diagnostics?.filter((it) => it.severity === 1) ?? []
if (errors.length > 0) throw new Error(errors.map((it) => JSON.stringify(it.message)).join('\n'))

const made = new URL('made/', here)
mkdirSync(made, { recursive: true })
const grammar = document.parseResult.value
writeFileSync(new URL('grammar.json', made), services.serializer.JsonSerializer.serialize(grammar))
writeFileSync(new URL('types.json', made), JSON.stringify(interpretAstReflection(grammar).types))
await build({
  entryPoints: [fileURLToPath(new URL('server.mjs', here))],
  outfile: fileURLToPath(new URL('server.mjs', made)),
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'esm',
  mainFields: ['module', 'main'],
  banner: { js: "import { createRequire } from 'node:module'\nconst require = createRequire(import.meta.url)" },
  logLevel: 'warning',
})
