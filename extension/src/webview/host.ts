/** The extension, as the page hears and speaks to it. */
import { readPageState, readToPage, type PageState, type ToHost, type ToPage } from '../protocol.ts'

declare function acquireVsCodeApi(): {
  readonly postMessage: (message: unknown) => void
  readonly getState: () => unknown
  readonly setState: (state: unknown) => void
}

/** The other side of the page. */
export interface Host {
  readonly say: (message: ToHost) => void
  readonly remember: (state: PageState) => void
  /** What was remembered before the page was loaded again. */
  readonly remembered: PageState | undefined
}

/** Connects the page with the extension. What is heard and is no message of ours is dropped. */
export function connect(hear: (message: ToPage) => void): Host {
  const editor = acquireVsCodeApi()
  window.addEventListener('message', ({ data }) => {
    const message = readToPage(data)
    if (message) hear(message)
  })
  return {
    say: (message) => editor.postMessage(message),
    remember: (state) => editor.setState(state),
    remembered: readPageState(editor.getState()),
  }
}
