/** The page of a preview. Nothing of a user is in it: what it shows arrives as messages. */

/** What a page is made of. */
export interface PreviewPage {
  readonly nonce: string
  readonly cspSource: string
  readonly script: string
  readonly style: string
  readonly language: 'en' | 'nl'
}

/** The page as HTML. */
export function previewHtml({ nonce, cspSource, script, style, language }: PreviewPage): string {
  const policy = `default-src 'none'; style-src 'unsafe-inline' ${cspSource}; script-src 'nonce-${nonce}'`
  return `<!doctype html><html lang="${language}"><head><meta http-equiv="Content-Security-Policy" content="${policy}"><link rel="stylesheet" href="${style}"></head><body><script type="module" nonce="${nonce}" src="${script}"></script></body></html>`
}
