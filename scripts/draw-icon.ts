/**
 * Draws the icon of the extension: `node scripts/draw-icon.ts`, whenever `extension/icons/journey.svg` changed. A marketplace
 * takes no SVG. It needs Chromium, so the picture is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

const size = 256
const icon = (ending: string): string => fileURLToPath(new URL(`../extension/icons/journey.${ending}`, import.meta.url))

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
try {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${readFileSync(icon('svg'), 'utf8')}`)
  writeFileSync(icon('png'), await page.screenshot({ omitBackground: true }))
} finally {
  await browser.close()
}
