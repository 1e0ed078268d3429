/** VS Code's own preview of Markdown in a window, as a person sees it. */
import type { Page } from 'playwright-core'

/** A preview that can be seen. */
export interface MarkdownUi {
  /** What is to be read in each picture. */
  readonly pictures: () => Promise<readonly string[]>
  /** The texts in fixed width, each with the language that its fence has. */
  readonly codes: () => Promise<readonly (readonly [language: string, text: string])[]>
  /** The paragraphs. */
  readonly paragraphs: () => Promise<readonly string[]>
  /** Whether any of this can be read anywhere. */
  readonly shows: (text: string) => Promise<boolean>
  /** How many scripts there are that nobody who belongs to VS Code put there. */
  readonly strangeScripts: () => Promise<number>
}

/** Opens the preview of the Markdown file that is open. */
export async function openMarkdownPreview(page: Page): Promise<void> {
  await page.locator('.editor-actions .action-label[aria-label^="Open Preview to the Side"]').first().click()
}

/** Looks into the only webview of a window. */
export function markdownIn(page: Page): MarkdownUi {
  const body = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame').locator('.markdown-body')
  return {
    // The title and the description of a picture are read out, and not drawn.
    pictures: () =>
      body.locator('.mermaid > svg').evaluateAll((all) =>
        all.map((it) =>
          Array.from(it.querySelectorAll('.nodeLabel, .cluster-label'), (label) => label.textContent?.trim())
            .filter((text, index, texts) => text && texts.indexOf(text) === index)
            .join(' | '),
        ),
      ),
    codes: () =>
      body
        .locator('pre > code')
        .evaluateAll((all) =>
          all.map((it) => [/language-(\w+)/.exec(it.className)?.[1] ?? '', it.textContent ?? ''] as const),
        ),
    paragraphs: () => body.locator('p').allTextContents(),
    shows: async (text) => ((await body.innerText()) ?? '').includes(text),
    strangeScripts: () => body.locator('script').count(),
  }
}
