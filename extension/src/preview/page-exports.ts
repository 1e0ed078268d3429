/** Pictures as files: only a page can make them, so they are asked for, and come after a while. */
import type { ToHost, ToPage } from '../protocol.ts'

/** How a picture is wanted. */
export interface ExportOptions {
  readonly format: 'svg' | 'png'
  /** How many pixels for each that is seen; for PNG. */
  readonly scale: number
  /** `transparent`, or a colour as `#rrggbb`; for PNG. */
  readonly background: string
}

/** Asks a page for files. */
export interface PageExports {
  /** The text of an SVG, or a PNG in base64. Rejects when there is none. */
  readonly ask: (options: ExportOptions) => Promise<string>
  /** A page answered. */
  readonly answered: (answer: Extract<ToHost, { readonly type: 'exported' | 'exportFailed' }>) => void
  /** The page is gone, and with it all that was asked. */
  readonly dispose: () => void
}

/** Makes one for a page that is told things with `post`. `patience` is in milliseconds. */
export function makePageExports(post: (message: ToPage) => void, patience = 30_000): PageExports {
  let request = 0
  const open = new Map<number, Asked>()

  function close(number: number): Asked | undefined {
    const asked = open.get(number)
    clearTimeout(asked?.timer)
    open.delete(number)
    return asked
  }

  return {
    ask(options) {
      request += 1
      const number = request
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => close(number)?.reject(new Error('The page did not answer.')), patience)
        open.set(number, { format: options.format, resolve, reject, timer })
        post({ type: 'export', request: number, ...options })
      })
    },
    answered(answer) {
      const asked = close(answer.request)
      if (!asked) return
      if (answer.type === 'exportFailed') return asked.reject(new Error(answer.reason))
      if (answer.format !== asked.format) return asked.reject(new Error('The page sent another format.'))
      asked.resolve(answer.data)
    },
    dispose() {
      for (const number of open.keys()) close(number)?.reject(new Error('The preview was closed.'))
    },
  }
}

interface Asked {
  readonly format: 'svg' | 'png'
  readonly resolve: (data: string) => void
  readonly reject: (reason: Error) => void
  readonly timer: ReturnType<typeof setTimeout>
}
