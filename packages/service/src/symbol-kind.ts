import type { NameKind } from 'journey-lang'
import { SymbolKind } from 'vscode-languageserver-types'

/** With which sign editors show a thing. */
export const symbolKinds: Readonly<Record<NameKind, SymbolKind>> = {
  journey: SymbolKind.Module,
  phase: SymbolKind.Namespace,
  step: SymbolKind.Event,
  maybe: SymbolKind.Operator,
  promise: SymbolKind.Interface,
  persona: SymbolKind.Class,
  mentor: SymbolKind.Object,
  ally: SymbolKind.Object,
  competitor: SymbolKind.Object,
  channel: SymbolKind.Field,
}
