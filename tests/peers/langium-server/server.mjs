/** A language server with Langium, as its generator makes one: from a grammar and its types that were read beforehand. */
import { AbstractAstReflection, EmptyFileSystem, inject, loadGrammarFromJson } from 'langium'
import { createDefaultModule, createDefaultSharedModule, startLanguageServer } from 'langium/lsp'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import grammar from './made/grammar.json'
import types from './made/types.json'

class Reflection extends AbstractAstReflection {
  types = types
}

const connection = createConnection(ProposedFeatures.all)
const shared = inject(createDefaultSharedModule({ connection, ...EmptyFileSystem }), {
  AstReflection: () => new Reflection(),
})
const loaded = loadGrammarFromJson(JSON.stringify(grammar))
const language = inject(createDefaultModule({ shared }), {
  Grammar: () => loaded,
  LanguageMetaData: () => ({ languageId: 'toy', fileExtensions: ['.toy'], caseInsensitive: false, mode: 'production' }),
  parser: { ParserConfig: () => ({ skipValidations: true }) },
})
shared.ServiceRegistry.register(language)
startLanguageServer(shared)
