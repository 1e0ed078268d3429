/** Where the slides and their pictures are, and how a picture comes into a slide. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

/** The folder of the Markdown files. */
export const slides = 'slides'

/** The folder of the pictures, beside the finished slides. */
export const folder = 'dist/pictures'

/** What each picture is called, for those who cannot see it. */
export const titlesFile = `${folder}/titles.json`

/** The file of the picture of a Mermaid text. */
export function nameOf(text) {
  return `${createHash('sha256').update(text).digest('hex').slice(0, 12)}.svg`
}

/** A plugin for markdown-it: in place of a Mermaid text its picture. */
export function showPictures(md) {
  const titles = JSON.parse(readFileSync(titlesFile, 'utf8'))
  const otherFence = md.renderer.rules.fence
  md.renderer.rules.fence = (tokens, index, ...others) => {
    const { info, content } = tokens[index]
    const title = info === 'mermaid' ? titles[nameOf(content)] : undefined
    if (title === undefined) return otherFence(tokens, index, ...others)
    const alt = md.utils.escapeHtml(title)
    return `<p><img src="pictures/${nameOf(content)}" alt="${alt}" style="max-width: 100%; max-height: 480px"></p>\n`
  }
}
