/** Draws the journeys of all slides with Chromium, before the slides are made. `CHROMIUM_PATH` says where it is, or else it is Chrome. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import journey from '@journey-lang/markdown-it'
import markdownIt from 'markdown-it'
import { chromium } from 'playwright-core'
import { folder, nameOf, slides, titlesFile } from './pictures.mjs'

// What cannot be drawn is told of when the slides are made.
const md = markdownIt().use(journey, { root: slides, warn: () => undefined })
const files = readdirSync(slides).filter((it) => it.endsWith('.md'))
const fences = files.flatMap((it) => md.parse(readFileSync(`${slides}/${it}`, 'utf8'), {}))
const texts = fences.flatMap((it) => (it.type === 'fence' && it.info === 'mermaid' ? [it.content] : []))

mkdirSync(folder, { recursive: true })
const executablePath = process.env.CHROMIUM_PATH
const browser = await chromium.launch(
  executablePath ? { executablePath, args: ['--no-sandbox'] } : { channel: 'chrome' },
)
const page = await browser.newPage()
await page.addScriptTag({ path: 'node_modules/mermaid/dist/mermaid.min.js' })
const titles = {}
for (const text of texts) {
  const { svg, title } = await page.evaluate(draw, text)
  writeFileSync(`${folder}/${nameOf(text)}`, svg)
  titles[nameOf(text)] = title
}
writeFileSync(titlesFile, JSON.stringify(titles))
await browser.close()

/** Runs in the page, so it uses nothing from here. What Mermaid gives is HTML; a file has to be XML and to know its size. */
async function draw(text) {
  const { mermaid } = globalThis
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict' })
  document.body.innerHTML = (await mermaid.render('picture', text)).svg
  const picture = document.querySelector('svg')
  const { width, height } = picture.viewBox.baseVal
  picture.setAttribute('width', width)
  picture.setAttribute('height', height)
  const title = picture.querySelector('title')?.textContent ?? ''
  return { svg: new XMLSerializer().serializeToString(picture), title }
}
