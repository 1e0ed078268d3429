import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'

/** One picture of the page. */
export interface Picture {
  /** Names the file of its Mermaid text. */
  readonly id: string
  readonly path: string
  readonly journey: string
  /** How many findings there are in the journey. */
  readonly findings: number
  readonly view: string
  readonly question: string
  /** Mermaid text. */
  readonly text: string
}

/** A page that draws the pictures with the installed Mermaid, all in one file, so that it works without a network. */
export async function page(pictures: readonly Picture[]): Promise<string> {
  const mermaid = await readFile(createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js'), 'utf8')
  const script = await readFile(new URL('page-script.js', import.meta.url), 'utf8')
  const style = await readFile(new URL('page.css', import.meta.url), 'utf8')
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; font-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Journeys</title>
<style>${style}</style>
</head>
<body>
<main></main>
<script type="application/json" id="pictures">${json(pictures)}</script>
<script>${code(mermaid)}</script>
<script>${code(script)}</script>
</body>
</html>
`
}

/** Inside a script element nothing ends it but this, which in JavaScript can only stand in a string or an expression. */
function code(text: string): string {
  return text.replaceAll(/<\/(?=script)/gi, '<\\/')
}

/** Text of the user as data: without a `<` no tag and no comment can begin in it. */
function json(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
