/** Mermaid, told to trust nothing that a text says. */
import mermaid, { type MermaidConfig } from 'mermaid'
import { mermaidTheme, type Look } from './theme.ts'

/** The fonts of pictures. Our views leave room for these, so that the fonts of the editor would be clipped. */
export const pictureFonts = '"trebuchet ms", verdana, arial, sans-serif'

/** Draws a text. Gives an SVG that is not yet in the page, and rejects what Mermaid cannot draw. */
export async function draw(text: string, look: Look): Promise<SVGSVGElement> {
  // What is too long Mermaid would replace by a picture that says so, which must not take the place of a good one.
  if (text.length > longestText) throw new Error('The text of the picture is too long.')
  const turn = before.then(() => drawNow(text, look))
  before = turn.catch(() => {})
  return turn
}

/** What a host of documents allows too; our views keep within it. */
const longestText = 50_000
const mostEdges = 500

/** Mermaid has one configuration for all of the page, so that drawings with different looks take turns. */
let before: Promise<unknown> = Promise.resolve()
let last: string | undefined
let count = 0

async function drawNow(text: string, look: Look): Promise<SVGSVGElement> {
  const wanted = JSON.stringify(look)
  if (wanted !== last) mermaid.initialize({ ...safe, ...mermaidTheme(look) })
  last = wanted
  count += 1
  // With an id that was there before Mermaid would first remove the picture that has it.
  const { svg } = await mermaid.render(`drawn${count}`, text)
  return inert(svg)
}

const safe: MermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  suppressErrorRendering: true,
  logLevel: 'fatal',
  maxTextSize: longestText,
  maxEdges: mostEdges,
  fontFamily: pictureFonts,
  // A text may not change any of these.
  secure: [
    'secure',
    'securityLevel',
    'startOnLoad',
    'maxTextSize',
    'suppressErrorRendering',
    'maxEdges',
    'logLevel',
    'theme',
    'themeCSS',
    'themeVariables',
    'fontFamily',
    'altFontFamily',
    'dompurifyConfig',
    'htmlLabels',
  ],
}

/**
 * Reads what Mermaid wrote. In a template nothing is loaded and nothing runs; and what could load something or lead away
 * is not part of our pictures, so that it is left out even if Mermaid should let it through one day.
 */
function inert(svg: string): SVGSVGElement {
  const template = document.createElement('template')
  template.innerHTML = svg
  for (const it of template.content.querySelectorAll(intruders)) it.remove()
  const picture = template.content.querySelector('svg')
  if (!picture) throw new Error('Mermaid gave no picture.')
  return document.importNode(picture, true)
}

const intruders =
  'script, img, image, a, iframe, object, embed, form, input, button, textarea, select, video, audio, source, link, meta, base, use, animate, set'
