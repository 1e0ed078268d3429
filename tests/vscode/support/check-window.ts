/** Opens a window, does checks in it as a person would, and keeps pictures of what it looks like. */
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'
import { openVsCode, type OpenOptions } from './open-vscode.ts'
import type { Stage } from './stage.ts'
import { runChecks, type Check } from './window-checks.ts'

const pictures = fileURLToPath(new URL('../../../out/vscode', import.meta.url))

/** What is checked. */
export interface WindowChecks {
  readonly checks: (stage: Stage) => readonly Check[]
  /** There are more checks than this. */
  readonly moreThan: number
  /** What is seen when the window is there: a selector, and a text in it. */
  readonly shows: readonly [selector: string, text?: string]
}

/** Does all of the checks. Fails when one of them does, and leaves a picture of that moment. */
export async function checkWindow(options: OpenOptions, { checks, moreThan, shows }: WindowChecks): Promise<void> {
  const window = await openVsCode(options)
  const { page } = window
  try {
    page.setDefaultTimeout(20_000)
    mkdirSync(pictures, { recursive: true })
    const keep = async (name: string): Promise<void> => {
      const file = `${options.host}-${options.version}-${name.replaceAll(/[^\w]+/g, '-')}.png`
      await page.screenshot({ path: `${pictures}/${file}` })
    }
    const [selector, hasText] = shows
    await page
      .locator(selector, hasText === undefined ? {} : { hasText })
      .first()
      .waitFor({ timeout: 60_000 })
    const { held, failed } = await runChecks(checks({ window, keep }), (name) => keep(`failed ${name}`))
    console.log(`${held.length} checks`)
    expect(failed).toEqual([])
    expect(held.length).toBeGreaterThan(moreThan)
  } finally {
    await window.close()
  }
}
