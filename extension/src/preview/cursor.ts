/** From the cursor to the picture: what is drawn of the place where somebody writes. */
import type * as vscode from 'vscode'
import type { Choice } from '../protocol.ts'
import { editorOf } from './documents.ts'
import { makeRedraw, type Redraw } from './redraw.ts'
import { askMarks, type PreviewServer } from './server.ts'

/** Follows the cursor. */
export interface Cursor {
  /** The cursor, the text or the picture is another one. */
  readonly moved: () => void
  /** The picture is another one: what is highlighted in it has to be told again. */
  readonly redrawn: () => void
  readonly dispose: () => void
}

/** What a cursor is followed for. */
export interface CursorOptions {
  readonly server: PreviewServer
  /** What is drawn now; undefined while that is nothing. */
  readonly drawn: () => { readonly uri: vscode.Uri; readonly choice: Choice } | undefined
  readonly highlight: (marks: string[]) => void
}

/** Tells what is to be highlighted, each time that it is something else. */
export function makeCursor({ server, drawn, highlight }: CursorOptions): Cursor {
  let last: string | undefined
  const following: Redraw = makeRedraw({
    async ask() {
      const now = drawn()
      const editor = now && editorOf(now.uri)
      return editor ? await askMarks(server, now.uri, now.choice, editor.selection.active) : undefined
    },
    isCurrent: () => true,
    show(marks) {
      // Where no editor shows the file, what was highlighted last still says where one was.
      const text = marks && JSON.stringify(marks)
      if (!marks || text === last) return
      last = text
      highlight([...marks])
    },
    failed: () => undefined,
    times: { quiet: 60, most: 150, tries: 1 },
  })
  return {
    moved: following.want,
    redrawn() {
      last = undefined
      following.want()
    },
    dispose: following.dispose,
  }
}
