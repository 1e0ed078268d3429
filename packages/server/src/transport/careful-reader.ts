import type { MessageReader } from 'vscode-languageserver'

/**
 * A reader that keeps back the one message at which a connection throws before it looks at it: taking back a request
 * without saying which. Over a pipe of Node.js that would end the process.
 */
export function carefulReader(reader: MessageReader): MessageReader {
  return {
    onError: reader.onError,
    onClose: reader.onClose,
    onPartialMessage: reader.onPartialMessage,
    listen: (callback) =>
      reader.listen((message) => {
        if (!takesBackNothing(message)) callback(message)
      }),
    dispose: () => reader.dispose(),
  }
}

function takesBackNothing(message: unknown): boolean {
  const { method, params } = fieldsOf(message)
  if (method !== '$/cancelRequest') return false
  const { id } = fieldsOf(params)
  return typeof id !== 'number' && typeof id !== 'string'
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
