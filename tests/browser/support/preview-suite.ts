/** Pages of a preview for a suite, the journey that most tests draw on them, and where things are then. */
import { mkdirSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { launchChromium } from './chromium.ts'
import type { EditorLook } from './editor-colours.ts'
import { openPreview, type Opening, type PreviewPage } from './preview-page.ts'
import { choicesOf, pictureOf } from './preview-pictures.ts'

export const looks: readonly EditorLook[] = ['light', 'dark', 'contrast', 'contrast-light']
export const views = ['funnel', 'journey'] as const

/** Where pictures of the page are put, to be looked at. */
export const shots = 'out/preview'

export const two = `journey a "First" {
  phase use "Using it" {
    step one "Opens the box" +2
    step two "Reads the manual" -1
    step three "Calls for help" -2
  }
  phase later "Later on" {
    step four "Forgets about it" 0
  }
}
journey b "Second" { phase use { step five "Five" 0 } }
`

/** Opens pages, and closes them after each test, which fails when anything went wrong on one of them. */
export interface Pages {
  readonly open: (opening?: Opening) => Promise<PreviewPage>
  /** A page on which the first journey of `two` is drawn. */
  readonly openDrawn: (view: (typeof views)[number], opening?: Opening) => Promise<PreviewPage>
}

/** To be called once in a suite. */
export function pagesOfSuite(): Pages {
  let browser: Browser
  const opened: PreviewPage[] = []
  beforeAll(async () => {
    mkdirSync(shots, { recursive: true })
    browser = await launchChromium()
  })
  afterAll(() => browser.close())
  afterEach(async () => {
    const all = opened.splice(0)
    await Promise.all(all.map((it) => it.page.context().close()))
    const complaints = all.flatMap((it) => it.complaints)
    if (complaints.length > 0) throw new Error(`The page ${complaints.join(', and ')}`)
  })
  const open: Pages['open'] = async (opening) => {
    const page = await openPreview(browser, opening)
    opened.push(page)
    return page
  }
  return {
    open,
    async openDrawn(view, opening) {
      const it = await open(opening)
      await it.send(choicesOf(two, { view }))
      if ((await it.draw(drawnTwo(view))) < 0) throw new Error('The picture could not be drawn.')
      return it
    },
  }
}

/** A picture of the first journey of `two`. */
export function drawnTwo(view: string): ReturnType<typeof pictureOf> {
  return pictureOf(two, { view })
}

/** Finds a drawn thing by how its text begins. */
export function thing(name: string): string {
  return `.thing[aria-label^="${name}"]`
}

/** How far the box of the picture is scrolled. */
export function scrolled(it: PreviewPage): Promise<readonly number[]> {
  return it.page.locator('.box').evaluate((box) => [Math.round(box.scrollLeft), Math.round(box.scrollTop)])
}

/** How large the picture is now. */
export function paperSize(it: PreviewPage): Promise<readonly number[]> {
  return it.page.locator('.paper').evaluate((paper) => [paper.clientWidth, paper.clientHeight])
}
