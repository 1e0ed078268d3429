import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import journey from '@journey-lang/remark'
import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

// A strict build fails where a journey cannot be drawn. One that is not shows what is wrong in its place.
const processor = unified()
  .use(remarkParse)
  .use(journey, { strict: process.env.JOURNEY_STRICT === '1' })
  .use(remarkRehype)
  .use(rehypeStringify)

mkdirSync('dist', { recursive: true })
copyFileSync('node_modules/mermaid/dist/mermaid.min.js', 'dist/mermaid.min.js')
copyFileSync('draw-mermaid.js', 'dist/draw-mermaid.js')
for (const path of readdirSync('.').filter((it) => it.endsWith('.md'))) {
  // Where the document is says from where `src=./wine.journey` is seen.
  const file = await processor.process({ path, value: readFileSync(path, 'utf8') })
  writeFileSync(`dist/${path.replace(/\.md$/, '.html')}`, page(String(file)))
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
