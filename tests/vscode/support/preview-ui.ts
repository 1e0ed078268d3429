/** The preview in a window of VS Code, as a person meets it. */
import type { FrameLocator, Locator, Page } from 'playwright-core'

/** A preview that can be seen. */
export interface PreviewUi {
  readonly frame: FrameLocator
  /** The names of all drawn things, as they are read out. */
  readonly names: () => Promise<readonly string[]>
  /** Whether this text is in the picture. */
  readonly shows: (text: string) => Promise<boolean>
  /** The drawn thing whose name begins so. */
  readonly thing: (name: string) => Locator
  /** The name of what is outlined because the cursor is in its text. */
  readonly outlined: () => Promise<string>
  /** What is said of the text, or nothing. */
  readonly status: () => Promise<string>
  readonly button: (name: string) => Locator
  /** How wide the picture is, in pixels of the screen. */
  readonly width: () => Promise<number>
}

/** Looks into the only webview of a window. */
export function previewIn(page: Page): PreviewUi {
  const frame = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame')
  const picture = frame.locator('.paper svg.picture')
  return {
    frame,
    names: () =>
      picture
        .locator('.thing')
        .evaluateAll((all) => all.map((it) => it.getAttribute('aria-label')?.split(', ')[0] ?? '')),
    shows: async (text) =>
      (await picture.count()) === 1 && withSpaces(await picture.textContent()).includes(withSpaces(text)),
    thing: (name) => picture.locator(`.thing[aria-label^=${JSON.stringify(name)}]`).first(),
    outlined: () => frame.locator('.paper').evaluate(outlinedIn),
    status: async () => (await frame.locator('.status p').textContent()) ?? '',
    button: (name) => frame.getByRole('button', { name, exact: true }),
    width: () => frame.locator('.paper').evaluate((it) => Math.round(it.getBoundingClientRect().width)),
  }
}

/** Lines of a label are parted by elements, and long words may be broken by what cannot be seen. */
function withSpaces(text: string | null): string {
  return (text ?? '').replaceAll(/[\s\u2060\u00AD]+/g, '')
}

/** Runs in the page: the thing whose middle is that of the outline. */
function outlinedIn(paper: Element): string {
  const ring = paper.querySelector('.overlay .cursor .ring')?.getBoundingClientRect()
  if (!ring) return ''
  const away = (it: Element): number => {
    const box = it.getBoundingClientRect()
    return (
      Math.abs(box.left + box.right - ring.left - ring.right) + Math.abs(box.top + box.bottom - ring.top - ring.bottom)
    )
  }
  const [nearest] = [...paper.querySelectorAll('.picture .thing')].toSorted((a, b) => away(a) - away(b))
  return nearest && away(nearest) < 8 ? (nearest.getAttribute('aria-label')?.split(', ')[0] ?? '') : 'something else'
}
