/** The page of a preview as it is before it hears anything: it never changes but for its addresses and its language. */

/** What a page of a preview is made with. */
export interface PreviewPage {
  /** Says which scripts are ours. New for every page, and from a source that nobody can guess. */
  readonly nonce: string
  /** Where the files of the extension are served from, as the webview says. */
  readonly cspSource: string
  /** The address of the script. What it loads in turn is beside it. */
  readonly script: string
  /** The address of the style sheet. */
  readonly style: string
  /** The language of the words that are ours. */
  readonly language: 'en' | 'nl'
}

/**
 * The HTML of a page. Text of the user is never in it: it arrives in messages, and becomes text nodes there.
 * Styles have to be allowed in the page, because Mermaid writes some into every picture; without them it is unreadable.
 */
export function previewHtml({ nonce, cspSource, script, style, language }: PreviewPage): string {
  const policy = [
    "default-src 'none'",
    `img-src data: blob: ${cspSource}`,
    `style-src 'unsafe-inline' ${cspSource}`,
    `script-src 'nonce-${nonce}'`,
    `font-src ${cspSource}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return `<!doctype html>
<html lang="${attribute(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${attribute(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Journey</title>
<link rel="stylesheet" href="${attribute(style)}">
</head>
<body>
<script type="module" nonce="${attribute(nonce)}" src="${attribute(script)}"></script>
</body>
</html>
`
}

/** These come from the editor and not from a file, and still nothing of them may end the attribute that they stand in. */
function attribute(text: string): string {
  return text.replace(/[&"<>]/g, (it) => `&#${it.charCodeAt(0)};`)
}
