import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import journey from '@journey-lang/markdown-it'
import markdownIt from 'markdown-it'

// A strict build fails where a journey cannot be drawn. One that is not shows what is wrong in its place.
const md = markdownIt().use(journey, { strict: process.env.JOURNEY_STRICT === '1' })

mkdirSync('dist', { recursive: true })
copyFileSync('node_modules/mermaid/dist/mermaid.min.js', 'dist/mermaid.min.js')
copyFileSync('draw-mermaid.js', 'dist/draw-mermaid.js')
for (const file of readdirSync('.').filter((it) => it.endsWith('.md'))) {
  // Where the document is says from where `src=./wine.journey` is seen.
  const body = md.render(readFileSync(file, 'utf8'), { path: file })
  writeFileSync(`dist/${file.replace(/\.md$/, '.html')}`, page(body))
}

function page(body) {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<link rel="icon" href="data:,">
<title>Journeys</title>
<style>
  /* Mermaid gives this picture a height that leaves a gap below it where it is made smaller. */
  svg[aria-roledescription='journey'] {
    height: auto;
  }
</style>
<main>
${body}
</main>
<script src="mermaid.min.js"></script>
<script type="module" src="draw-mermaid.js"></script>
</html>
`
}
