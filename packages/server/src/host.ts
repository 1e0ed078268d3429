/** What the server touches outside of the connection; tests and browsers bring their own. */
export interface Host {
  /** The text of a file; undefined for what is not there, no file, too large, not UTF-8 or not allowed. Never rejects. */
  readonly readFile: (uri: string) => Promise<string | undefined>
  /** The uris of all `.journey` files below a folder, what is installed or linked in it left out. Never rejects. */
  readonly findFiles: (folder: string) => Promise<readonly string[]>
  /** The day it is where the person is, as `YYYY-MM-DD`. */
  readonly today: () => string
  /** The uri of the page of a rule; undefined where nobody has the pages. */
  readonly rulePage: (rule: string) => string | undefined
}

/** The day of a moment in the time zone of the person, as `YYYY-MM-DD`. */
export function localDay(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((it) => String(it).padStart(2, '0')).join('-')
}
